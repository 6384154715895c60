package report

import (
	"fmt"
	"testing"
)

func TestAxisEnd(t *testing.T) {
	for _, test := range []struct{ most, end, step float64 }{
		{0, 4, 1}, {1, 4, 1}, {4, 4, 1}, {5, 6, 2}, {9, 10, 5}, {34, 40, 10}, {88, 100, 25}, {152, 200, 50}, {280, 300, 100}, {1e6, 1e6, 250000},
	} {
		if end, step := axisEnd(test.most); end != test.end || step != test.step {
			t.Errorf("%v: to %v by %v, want to %v by %v", test.most, end, step, test.end, test.step)
		}
	}
}

func TestCutName(t *testing.T) {
	for name, want := range map[string]string{
		"区委第二巡察组":               "区委第二巡察组",
		"中央第七生态环境保护督察组":         "…七生态环境保护督察组",
		"issue-without-measure": "issue-without-measure",
		"":                      "",
	} {
		if got := cutName(name); got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
}

// rowsOf are rows that claim and list so many issues.
func rowsOf(figures ...[2]float64) *pageWriter {
	w := newPageWriter(nil, Options{})
	for i, f := range figures {
		claimed, listed, rate := f[0], int(f[1]), f[1]/f[0]*100
		w.rows = append(w.rows, pageRow{
			Inspector: fmt.Sprintf("第%d巡察组", i), Year: fmt.Sprint(2020 + i%3),
			IssuesClaimed: &claimed, IssuesListed: &listed, CompletionRate: &rate,
		})
	}
	return w
}

// TestCharts checks what may never be wrong of a drawing: everything lies
// inside it, axes begin at 0, and as long as the number is.
func TestCharts(t *testing.T) {
	w := rowsOf([2]float64{10, 10}, [2]float64{10, 10}, [2]float64{20, 5}, [2]float64{1, 0}, [2]float64{40, 41},
		[2]float64{3, 3}, [2]float64{5, 5}, [2]float64{6, 6}, [2]float64{7, 7}, [2]float64{8, 1})
	w.rules["sum"] = 3
	for _, c := range w.charts() {
		for _, b := range c.Bars {
			if b.X < 0 || b.Y < 0 || b.Width < 0 || b.Height < 0 || b.X+b.Width > chartWidth || b.Y+b.Height > chartHeight {
				t.Errorf("%s: %+v lies outside", c.ID, b)
			}
		}
		for _, p := range c.Points {
			if p.X < chartLeft || p.Y > plotBase || p.X > chartWidth || p.Y < 0 {
				t.Errorf("%s: %+v lies outside", c.ID, p)
			}
		}
	}
	issues := w.charts()[0]
	if len(issues.Points) != len(w.rows)-1 {
		t.Errorf("%d points: two notices have the same figures", len(issues.Points))
	}
	if d := issues.Diagonal; d.X1 != chartLeft || d.Y1 != plotBase {
		t.Errorf("the line of equals begins at %+v, not at 0", d)
	}
}

func TestBars(t *testing.T) {
	list := []chartAmount{{"a", 50}, {"b", 25}, {"c", 20}, {"d", 9}, {"e", 8}, {"f", 7}, {"g", 6}, {"h", 5}, {"i", 4}}
	c := new(chart).bars(list)
	if len(c.Bars) != mostBars {
		t.Fatalf("%d bars", len(c.Bars))
	}
	if c.Bars[0].Width != 2*c.Bars[1].Width {
		t.Errorf("50 is %v wide, 25 is %v", c.Bars[0].Width, c.Bars[1].Width)
	}
	if got := c.Labels[len(c.Labels)-1].Text; got != "2 others: 9" {
		t.Errorf("the rest is %q", got)
	}
}

func TestRateBins(t *testing.T) {
	bins := rowsOf([2]float64{10, 0}, [2]float64{100, 9}, [2]float64{10, 1}, [2]float64{100, 99}, [2]float64{10, 10}, [2]float64{10, 12}).rateBins()
	got := ""
	for _, b := range bins {
		got += fmt.Sprint(b.count)
	}
	if want := "21000000012"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestMedianRate(t *testing.T) {
	for _, test := range []struct {
		rates []float64
		want  string
	}{
		{nil, "–"}, {[]float64{80}, "80%"}, {[]float64{90, 70}, "80%"}, {[]float64{100, 33.333, 50}, "50%"}, {[]float64{33.333}, "33.3%"},
	} {
		if got := medianRate(test.rates); got != test.want {
			t.Errorf("%v: %s, want %s", test.rates, got, test.want)
		}
	}
}

func TestNumbers(t *testing.T) {
	for _, test := range []struct {
		v                       float64
		grouped, short, shortZH string
	}{
		{0, "0", "0", "0"}, {999, "999", "999", "999"}, {1000, "1,000", "1000", "1000"}, {1234567.5, "1,234,567.5", "1234.5675k", "123.45675万"},
		{20000, "20,000", "20k", "2万"}, {123456, "123,456", "123.456k", "12.3456万"},
	} {
		got := [...]string{grouped(test.v), axisNumber(test.v, English), axisNumber(test.v, Chinese)}
		if want := [...]string{test.grouped, test.short, test.shortZH}; got != want {
			t.Errorf("%v: %q, want %q", test.v, got, want)
		}
	}
}

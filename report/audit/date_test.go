package audit

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestDatesIn(t *testing.T) {
	for _, test := range []struct {
		text string
		want []string // date, and how it is printed
	}{
		{"无日期", nil},
		{"2023年4月11日至5月19日", []string{"2023-04-11 2023年4月11日", "2023-05-19 5月19日"}},
		{"2023年4月11日至19日", []string{"2023-04-11 2023年4月11日", "2023-04-19 19日"}},
		{"截至2025年12月", []string{"2025-12 2025年12月"}},
		{"2025年以来", []string{"2025 2025年"}},
		{"二〇二四年六月三日", []string{"2024-06-03 二〇二四年六月三日"}},
		{"２０２４年６月３日", []string{"2024-06-03 ２０２４年６月３日"}},
		{"发布时间：2026-02-13 08:00", []string{"2026-02-13 2026-02-13"}},
		{"2026/2/13", []string{"2026-02-13 2026/2/13"}},
		{"5月3日，没有年份", nil},
		{"电话021-22051022", nil},
	} {
		var got []string
		var last dateParts
		for _, d := range datesIn(test.text, &last) {
			got = append(got, d.iso+" "+test.text[d.start:d.end])
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s\n%s", test.text, diff)
		}
	}
}

func TestDateOrder(t *testing.T) {
	const lead = "县档案局党组关于巡察整改进展情况的通报\n2023年4月11日至5月19日，县委第二巡察组对县档案局党组进行了巡察，并于"
	for _, test := range []struct {
		rest string
		want int
	}{
		{"2023年7月17日反馈了巡察意见。\n截至2023年10月31日，反馈的9个问题已完成整改8个。\n", 0},
		{"2023年5月反馈了巡察意见。\n", 0}, // as far as both go
		{"2023年4月30日反馈了巡察意见。\n", 1},
		{"2023年7月17日反馈了巡察意见。\n截至2023年6月30日，反馈的9个问题已完成整改8个。\n", 1},
	} {
		r := runWith(lead+test.rest, Options{Rules: []string{ruleDateOrder.ID}})
		if len(r.Findings) != test.want {
			t.Errorf("%s: %d findings, want %d: %+v", test.rest, len(r.Findings), test.want, r.Findings)
		}
		for _, f := range r.Findings {
			if len(f.Evidence) != 2 {
				t.Errorf("%s: the dates are not found in the text: %+v", test.rest, f.Evidence)
			}
		}
	}
}

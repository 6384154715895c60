package zhenggai_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"github.com/zhenggai/zhenggai/parser"
	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/reader"
	"github.com/zhenggai/zhenggai/parser/source"
)

// wanted is what a person read in a notice of testdata: NAME.want.json, written
// by hand and without a look at any parser. A key that is not there was not
// annotated.
type wanted struct {
	File           string
	Genre, Script  *string
	Title          *string
	TitleAlt       []string `json:"title_alt"`
	Inspected      *string
	Inspector      *string
	DocumentNumber *string `json:"document_number"`
	Issuer         *string
	Dates          map[string]string
	DatesOptional  map[string]string `json:"dates_optional"`
	Contact        map[string]string
	ContactMaybe   map[string]string `json:"contact_optional"`
	Outline        [][3]any
	Issues         []wantedIssue
	Unattached     map[string]int `json:"measures_unattached"`

	Statistics         []wantedStatistic
	StatisticsOptional []wantedStatistic `json:"statistics_optional"`

	Audit        []wantedFinding
	AuditAllowed []string `json:"audit_allowed"`
}

type wantedIssue struct {
	Label, Title             string
	Measures, Manifestations *int
	Status                   notice.Status
}

// TestAnnotatedNotices holds the parser against what people read.
func TestAnnotatedNotices(t *testing.T) {
	files, err := filepath.Glob("testdata/notices/*.want.json")
	if err != nil || len(files) == 0 {
		t.Fatalf("no annotations: %v", err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".want.json")
		t.Run(name, func(t *testing.T) {
			want, f, n := readAnnotated(t, file)
			checkMeta(t, want, n)
			checkDates(t, want, n)
			checkOutline(t, want, n)
			checkIssues(t, want, n)
			checkStatistics(t, want, n)
			checkAudit(t, want, f, n)
		})
	}
}

func readAnnotated(t *testing.T, file string) (*wanted, *source.File, *notice.Notice) {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	want := new(wanted)
	if err := json.Unmarshal(b, want); err != nil {
		t.Fatal(err)
	}
	f, err := reader.Open(filepath.Join(filepath.Dir(file), want.File), reader.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return want, f, parser.Parse(f, parser.Options{})
}

// plain is s without what typesetting decides: white space, widths, the stop at
// the end.
func plain(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return -1
		case r == '“' || r == '”':
			return '"'
		case r >= '！' && r <= '～':
			return han.Fold(r)
		}
		return r
	}, s)
	return strings.TrimRight(strings.ReplaceAll(s, "﹑", "、"), "。.;:")
}

func checkMeta(t *testing.T, want *wanted, n *notice.Notice) {
	t.Helper()
	same := func(what string, want *string, got string) {
		t.Helper()
		if want != nil && plain(*want) != plain(got) {
			t.Errorf("%s = %q, want %q", what, got, *want)
		}
	}
	same("genre", want.Genre, string(n.Genre))
	same("script", want.Script, string(n.Script))
	same("document number", want.DocumentNumber, n.DocumentNumber)
	if !anyOf(want.TitleAlt, n.Title) {
		same("title", want.Title, n.Title)
	}
	// A body may be named longer or shorter: 中共…县委 and 县委.
	body := func(what string, want *string, got string) {
		t.Helper()
		if want != nil && *want == "" {
			same(what, want, got)
			return
		}
		if want != nil && !(len(got) >= 9 && (strings.Contains(plain(*want), plain(got)) || strings.Contains(plain(got), plain(*want)))) {
			t.Errorf("%s = %q, want %q", what, got, *want)
		}
	}
	body("inspected", want.Inspected, n.Inspected)
	body("inspector", want.Inspector, n.Inspector)
	body("issuer", want.Issuer, n.Issuer)
}

func anyOf(alternatives []string, got string) bool {
	for _, s := range alternatives {
		if plain(s) == plain(got) {
			return true
		}
	}
	return false
}

func checkDates(t *testing.T, want *wanted, n *notice.Notice) {
	t.Helper()
	d, c := n.Dates, n.Contact
	checkMap(t, "date", want.Dates, want.DatesOptional, map[string]string{
		"inspection_start": d.InspectionStart, "inspection_end": d.InspectionEnd, "feedback": d.Feedback,
		"as_of": d.AsOf, "published": d.Published, "signed": d.Signed,
	})
	checkMap(t, "contact", want.Contact, want.ContactMaybe, map[string]string{
		"phone": c.Phone, "email": c.Email, "address": c.Address, "postcode": c.Postcode,
	})
}

func checkMap(t *testing.T, what string, want, optional, got map[string]string) {
	t.Helper()
	if want == nil {
		return
	}
	for key, value := range got {
		if plain(value) != plain(want[key]) && (value == "" || plain(value) != plain(optional[key])) {
			t.Errorf("%s %s = %q, want %q", what, key, value, want[key])
		}
	}
}

func checkOutline(t *testing.T, want *wanted, n *notice.Notice) {
	t.Helper()
	var w, g []string
	for _, o := range want.Outline {
		w = append(w, fmt.Sprintf("%v %s %s", o[0], plain(o[1].(string)), plain(o[2].(string))))
	}
	for _, s := range n.Sections {
		g = append(g, fmt.Sprintf("%d %s %s", s.Level, plain(s.Label), plain(s.Title)))
	}
	if diff := cmp.Diff(w, g); diff != "" {
		t.Errorf("outline differs (-want +got):\n%s", diff)
	}
}

func checkIssues(t *testing.T, want *wanted, n *notice.Notice) {
	t.Helper()
	if len(want.Issues) != len(n.Issues) {
		t.Errorf("%d issues, want %d", len(n.Issues), len(want.Issues))
		return
	}
	for i, w := range want.Issues {
		is := n.Issues[i]
		// The clause of a feedback notice has no printed end of title.
		clause := w.Label == "" && is.Label == "" && strings.HasPrefix(plain(is.Title), plain(w.Title))
		if plain(is.Label) != plain(w.Label) || plain(is.Title) != plain(w.Title) && !clause {
			t.Errorf("issue %d is %s %s, want %s %s", i+1, is.Label, is.Title, w.Label, w.Title)
		}
		if w.Status != "" && is.Status != w.Status {
			t.Errorf("issue %s %s is %q, want %q", is.Label, is.Title, is.Status, w.Status)
		}
		count(t, "measures of "+is.Title, w.Measures, measuresOf(n, is.ID))
		count(t, "manifestations of "+is.Title, w.Manifestations, manifestationsOf(n, is.ID))
	}
	for kind, w := range want.Unattached {
		count(t, kind+" measures", &w, ofKind(n, notice.Kind(kind)))
	}
}

func count(t *testing.T, what string, want *int, got int) {
	t.Helper()
	if want != nil && *want != got {
		t.Errorf("%s: %d, want %d", what, got, *want)
	}
}

func measuresOf(n *notice.Notice, issue string) (count int) {
	for _, m := range n.Measures {
		if m.Issue == issue && m.Kind == notice.Taken {
			count++
		}
	}
	return count
}

func manifestationsOf(n *notice.Notice, issue string) (count int) {
	for _, p := range n.Manifestations {
		if p.Issue == issue {
			count++
		}
	}
	return count
}

func ofKind(n *notice.Notice, kind notice.Kind) (count int) {
	for _, m := range n.Measures {
		if m.Kind == kind {
			count++
		}
	}
	return count
}

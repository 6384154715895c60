package report

import (
	"math"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/report/audit"
	"github.com/zhenggai/zhenggai/report/compare"
)

// compareSchemaName is the version of the JSON below.
const compareSchemaName = "zhenggai.compare/1"

// The types below are the JSON of one comparison. Their comments are the
// descriptions in the JSON Schema: go generate takes both from here.

// The issues of two documents, aligned.
type compareJSON struct {
	Schema string       `json:"schema" jsonschema:"enum=zhenggai.compare/1"`
	Old    comparedJSON `json:"old"`
	New    comparedJSON `json:"new"`
	// The documents name different inspected bodies.
	OtherBody bool `json:"other_body"`
	// Every issue of each document once: those with issues of OLD in their order, then the rest of NEW.
	Rows    []compareRowJSON `json:"rows"`
	Summary compareCountJSON `json:"summary"`
	// What the headlines of both documents claim of the same thing.
	Figures []compareFigureJSON `json:"figures"`
}

// One of the documents.
type comparedJSON struct {
	Source    sourceJSON   `json:"source"`
	Title     string       `json:"title,omitempty"`
	Genre     notice.Genre `json:"genre"`
	Inspected string       `json:"inspected,omitempty"`
	Dates     datesJSON    `json:"dates"`
}

// Issues that say the same: one and one, one and several, several and one, or one alone.
type compareRowJSON struct {
	// same: one and one with the same title but for what is put around it; reworded: one and one in other words; split: one of OLD, several of NEW; merged: several of OLD, one of NEW; only_old and only_new: nothing in the other document is surely about it.
	Verdict compare.Verdict `json:"verdict"`
	// How sure it is that they say the same, for the least similar pair; absent for one alone.
	Similarity *float64           `json:"similarity,omitempty" jsonschema:"minimum=0,maximum=1"`
	Old        []compareIssueJSON `json:"old"`
	New        []compareIssueJSON `json:"new"`
	// Measures reported as taken under the issues of NEW.
	Measures int `json:"measures"`
	// Issues of OLD are taken up in NEW without any measure, though NEW lists measures elsewhere.
	WithoutMeasures bool `json:"without_measures,omitempty"`
}

// An issue of one of the documents.
type compareIssueJSON struct {
	// As parse gives it.
	ID    string `json:"id"`
	Label string `json:"label,omitempty"`
	Title string `json:"title,omitempty"`
	Path  string `json:"path,omitempty"`
	// Only where the document says so.
	Status notice.Status `json:"status,omitempty"`
	// Measures reported as taken.
	Measures int `json:"measures"`
	// Where it begins.
	Line int      `json:"line" jsonschema:"minimum=1"`
	Span spanJSON `json:"span"`
}

// How many issues there are, and how many rows of each verdict.
type compareCountJSON struct {
	// Issues of OLD.
	Old int `json:"old"`
	// Issues of NEW.
	New      int `json:"new"`
	Same     int `json:"same"`
	Reworded int `json:"reworded"`
	Split    int `json:"split"`
	Merged   int `json:"merged"`
	OnlyOld  int `json:"only_old"`
	OnlyNew  int `json:"only_new"`
	// Rows without measures.
	WithoutMeasures int `json:"without_measures"`
}

// A figure that both headlines give.
type compareFigureJSON struct {
	Object notice.Object `json:"object"`
	Old    claimJSON     `json:"old"`
	New    claimJSON     `json:"new"`
	// That of NEW less that of OLD.
	Difference float64 `json:"difference"`
}

// A number that a headline claims.
type claimJSON struct {
	Value float64 `json:"value"`
	// How the number is meant; absent for an exact one.
	Qualifier string       `json:"qualifier,omitempty" jsonschema:"enum=over,enum=about,enum=nearly,enum=at_least,enum=at_most"`
	Evidence  evidenceJSON `json:"evidence"`
}

func newCompareJSON(c *Comparison) *compareJSON {
	return &compareJSON{
		Schema:    compareSchemaName,
		Old:       newComparedJSON(c.Old),
		New:       newComparedJSON(c.New),
		OtherBody: c.OtherBody,
		Rows:      each(c.Rows, func(r *compare.Row) compareRowJSON { return newCompareRowJSON(c.Report, r) }),
		Summary: compareCountJSON{
			Old: len(c.Old.Notice.Issues), New: len(c.New.Notice.Issues),
			Same: c.Count(compare.Same), Reworded: c.Count(compare.Reworded),
			Split: c.Count(compare.Split), Merged: c.Count(compare.Merged),
			OnlyOld: c.Count(compare.OnlyOld), OnlyNew: c.Count(compare.OnlyNew),
			WithoutMeasures: c.WithoutMeasures(),
		},
		Figures: each(c.Figures, newCompareFigureJSON),
	}
}

func newComparedJSON(r *Result) comparedJSON {
	n := r.Notice
	return comparedJSON{newSourceJSON(r.File), n.Title, n.Genre, n.Inspected, newDatesJSON(n.Dates)}
}

func newCompareRowJSON(c *compare.Report, r *compare.Row) compareRowJSON {
	row := compareRowJSON{
		Verdict: r.Verdict, Old: each(r.Old, newCompareIssueJSON), New: each(r.New, newCompareIssueJSON),
		Measures: r.Measures(), WithoutMeasures: c.LacksMeasures(r),
	}
	if r.IsPaired() {
		similarity := rounded(r.Similarity)
		row.Similarity = &similarity
	}
	return row
}

// rounded is a similarity in two digits: more is not known.
func rounded(similarity float64) float64 { return math.Round(similarity*100) / 100 }

func newCompareIssueJSON(i *compare.Issue) compareIssueJSON {
	return compareIssueJSON{
		ID: i.ID, Label: i.Label, Title: i.Title, Path: i.Path, Status: i.Status,
		Measures: i.Measures, Line: i.Line, Span: spanJSON(i.Span),
	}
}

func newCompareFigureJSON(f *compare.Figure) compareFigureJSON {
	return compareFigureJSON{f.Object, newClaimJSON(&f.Old), newClaimJSON(&f.New), f.Difference()}
}

func newClaimJSON(c *audit.Claim) claimJSON {
	return claimJSON{c.Value, c.Qualifier, newEvidenceJSON(&c.Evidence)}
}

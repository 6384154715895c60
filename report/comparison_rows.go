package report

import (
	"io"
	"slices"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/report/compare"
	"github.com/zhenggai/zhenggai/report/message"
)

// comparedPair is a line of the long table: an issue of each document, or of one.
// A group of several has a line for each of them, with the same number.
type comparedPair struct {
	group    int
	row      *compare.Row
	old, new *compare.Issue // nil for none
}

// pairsOf are the lines of all rows.
func pairsOf(rows []compare.Row) []comparedPair {
	var pairs []comparedPair
	for i := range rows {
		row := &rows[i]
		for _, old := range orNone(row.Old) {
			for _, new := range orNone(row.New) {
				pairs = append(pairs, comparedPair{i + 1, row, old, new})
			}
		}
	}
	return pairs
}

// orNone are the issues, or a single nil.
func orNone(issues []compare.Issue) []*compare.Issue {
	if len(issues) == 0 {
		return []*compare.Issue{nil}
	}
	return each(issues, func(i *compare.Issue) *compare.Issue { return i })
}

func pairFields() []field[comparedPair] {
	return slices.Concat([]field[comparedPair]{
		ordinal("row", message.HeadRow, func(p *comparedPair) int { return p.group }),
		text("verdict", message.HeadVerdict, func(p *comparedPair) compare.Verdict { return p.row.Verdict }),
		value("similarity", message.HeadSimilarity, Real, known(func(p *comparedPair) (float64, bool) {
			return rounded(p.row.Similarity), p.row.IsPaired()
		})),
	},
		sideFields("old_", message.OfOld, func(p *comparedPair) *compare.Issue { return p.old }),
		sideFields("new_", message.OfNew, func(p *comparedPair) *compare.Issue { return p.new }),
	)
}

// sideFields are the columns of the issue of one document.
func sideFields(prefix string, which message.Text, side func(*comparedPair) *compare.Issue) []field[comparedPair] {
	var fields []field[comparedPair]
	for _, f := range comparedIssueFields() {
		f.Name = prefix + f.Name
		f.Head = which.Then(f.Head)
		fields = append(fields, field[comparedPair]{f.Column, func(p *comparedPair) any {
			if i := side(p); i != nil {
				return f.of(i)
			}
			return nil
		}})
	}
	return fields
}

func comparedIssueFields() []field[compare.Issue] {
	return slices.Concat([]field[compare.Issue]{
		text("id", message.HeadID, func(i *compare.Issue) string { return i.ID }),
		text("label", message.HeadLabel, func(i *compare.Issue) string { return i.Label }),
		text("title", message.HeadTitle, func(i *compare.Issue) string { return i.Title }),
		text("outline_path", message.HeadOutline, func(i *compare.Issue) string { return i.Path }),
		text("status", message.HeadStatus, func(i *compare.Issue) notice.Status { return i.Status }),
		value("measures", message.HeadMeasures, Integer, func(i *compare.Issue) any { return int64(i.Measures) }),
		ordinal("line", message.HeadLine, func(i *compare.Issue) int { return i.Line }),
	}, spanFields(func(i *compare.Issue) source.Span { return i.Span }))
}

// writeComparisonRows writes the long table.
func writeComparisonRows(w io.Writer, format string, c *Comparison, opts Options) error {
	fields := pairFields()
	table := &Table{Name: "comparison", Title: message.TableComparison, Columns: columnsOf(fields)}
	rows, err := NewRowWriter(w, format, []*Table{table}, opts)
	if err != nil {
		return err
	}
	pairs := pairsOf(c.Rows)
	part := Part{table, each(pairs, func(p *comparedPair) Row { return cellsOf(nil, fields, p) })}
	if err := rows.Write(&Batch{Parts: []Part{part}}); err != nil {
		return err
	}
	return rows.Close()
}

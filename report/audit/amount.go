package audit

import (
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/parser/text"
)

// amount is a number with its measure word. The parser's statistics are
// amounts, and so are the numbers that it made none of: a list of parts is
// only whole with all of them.
type amount struct {
	*text.Block
	block      int // of the document
	start, end int // number and measure word, in the block's text
	sentence   int // number of the sentence in the block
	statement  int // number of the stretch between full stops and semicolons
	num        han.Number
	unit       string // measure word in simplified characters; % for a rate
	qualifier  han.Qualifier
	leading    bool   // the qualifier stands before the number
	lead       string // from the amount before, or the start of the sentence
	bounds

	stat *notice.Statistic // nil for what the parser made none of
}

// object is what the amount counts; empty when the parser does not tell.
func (a *amount) object() notice.Object {
	if a.stat == nil {
		return ""
	}
	return a.stat.Object
}

func (a *amount) status() notice.Status {
	if a.stat == nil {
		return ""
	}
	return a.stat.Status
}

// isPart reports whether the parser read the amount as a part of another.
func (a *amount) isPart() bool { return a.stat != nil && a.stat.PartOf != "" }

// isMoney reports whether the amount is one of 元.
func (a *amount) isMoney() bool { return a.unit == "元" }

func (a *amount) isRate() bool { return a.unit == "%" }

// value is the full number.
func (a *amount) value() float64 { return a.num.Normalized() }

// qualify reads the words that make a bound of the number.
func (a *amount) qualify() {
	a.qualifier = a.num.Qualifier
	if a.qualifier == han.Exact {
		a.qualifier, _ = han.QualifierBefore(a.Folded[:a.start])
		a.leading = a.qualifier != han.Exact
	}
	if a.qualifier == han.Exact {
		a.qualifier, _ = han.QualifierAfter(a.Folded[a.end:])
	}
	a.bounds = boundsOf(a.num, a.qualifier, a.leading)
}

// clause is the words before the amount in its clause.
func (a *amount) clause() string {
	return a.Folded[clauseStart(a.Folded, a.start):a.start]
}

// after is what follows the amount, up to the end of its clause.
func (a *amount) after() string { return firstClause(ahead(a.Folded, a.end)) }

// firstClause is s up to the end of its first clause.
func firstClause(s string) string {
	if i := strings.IndexFunc(s, isClauseStop); i >= 0 {
		return s[:i]
	}
	return s
}

// evidenceRunes is how far evidence reaches back from a number.
const evidenceRunes = 24

// evidence is the amount with the words that tell what it counts.
func (s *Subject) evidenceOf(a *amount) Evidence { return s.evidence(a.place()) }

// place is the clause up to the amount, and what the parser read with it.
func (a *amount) place() source.Span {
	from, to := clauseStart(a.Folded, a.start), a.end
	for utf8.RuneCountInString(a.Folded[from:a.start]) > evidenceRunes {
		_, size := utf8.DecodeRuneInString(a.Folded[from:])
		from += size
	}
	if a.stat != nil {
		from = min(from, a.Offset(a.stat.Span.Start))
		to = max(to, min(a.Offset(a.stat.Span.End-1)+1, len(a.Folded)))
	}
	return a.Span(from, to)
}

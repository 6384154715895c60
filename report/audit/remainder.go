package audit

import (
	"slices"
	"sort"
)

var ruleRemainder = Rule{
	ID:       "remainder",
	Severity: Error,
	Doc: Doc{
		Title: Text{"named parts and the rest do not make the whole", "其余数与总数不符"},
		Text: Text{
			"Where some parts are named and 其余 gives the rest, parts and rest must make the whole.",
			"说了几个部分又说“其余”多少时，各部分与其余之和应等于总数。",
		},
		Why: Text{
			"The rest is by definition what the named parts leave of the whole.",
			"“其余”就是总数减去前面各项，三者必有一错。",
		},
		Blind: Text{
			"A rest without a number is not checked, nor one whose whole stands far away or has another unit.",
			"“其余”没有数字的不查；总数隔得太远、单位不同的不查。",
		},
		Bad:  "制定整改措施38条，已完成35条，其余2条正在持续推进。",
		Good: "制定整改措施38条，已完成36条，其余2条正在持续推进。",
	},
	Check: func(s *Subject) []Finding {
		return s.checkSplits(func(sp *split) bool {
			return sp.rest != nil && len(sp.parts) > 1 && !sp.rest.isOfLater() && !sp.fitsSome() && !sp.fitsWithoutDetail() && !s.isRestOfRun(sp.rest) && !s.isRestOfPart(sp.rest) && !s.fitsOther(sp)
		}, sumSentence)
	},
}

// fitsWithoutDetail reports whether the first part and the rest make the whole, and what
// is named between them is a detail of that part: 已整改121宗，其中拆除…，完善手续19宗，其余26宗.
func (sp *split) fitsWithoutDetail() bool {
	first := sp.parts[0]
	if len(sp.parts) < 3 || first == sp.rest || !sp.whole.meets(first.bounds.plus(sp.rest.bounds)) {
		return false
	}
	for _, p := range sp.parts[1:] {
		if p != sp.rest && (isOpen(p.status()) || p.above(first.bounds)) {
			return false
		}
	}
	return true
}

// isOfLater reports whether a rest is what will be left when more is done than has been:
// 本批销号后将累计完成36项，剩余16项.
func (a *amount) isOfLater() bool {
	return hasAny(a.sentenceBefore(), foretold...)
}

// foretold are the words before what will be done in all by then.
var foretold = []string{"将累计", "将达", "预计累计"}

// isRestOfRun reports whether a rest is what the figures right before it in its sentence leave
// of the first of them, whatever the parser found these to be: 城关镇28个，已整改24个，余下4个.
func (s *Subject) isRestOfRun(rest *amount) bool {
	row := s.byBlock[rest.block]
	sum := rest.bounds
	i := sort.Search(len(row), func(i int) bool { return row[i].start >= rest.start })
	for k := i - 1; k >= max(0, i-reach) && row[k].sentence == rest.sentence; k-- {
		switch a := row[k]; {
		case a.isRate():
		case !sameKind(a, rest):
			return false
		case k < i-1 && a.meets(sum):
			return true
		default:
			sum = sum.plus(a.bounds)
		}
	}
	return false
}

// isRestOfPart reports whether a rest is what one of the figures before it in its sentence
// leaves of another before that, and what stands between is a detail of the one:
// 限期整改16个，其中11月底前应完成10个，实际完成9个；其余6个未到时限.
func (s *Subject) isRestOfPart(rest *amount) bool {
	row := s.byBlock[rest.block]
	i := sort.Search(len(row), func(i int) bool { return row[i].start >= rest.start })
	row = row[max(0, i-reach):i]
	row = slices.DeleteFunc(slices.Clone(row), func(a *amount) bool {
		return a.sentence != rest.sentence || isState(a) || !sameKind(a, rest)
	})
	for k, part := range row {
		if part.isPart() && meetsOne(row[:k], part.plus(rest.bounds)) {
			return true
		}
	}
	return false
}

// meetsOne reports whether one of the figures is got.
func meetsOne(figures []*amount, got bounds) bool {
	return slices.ContainsFunc(figures, func(a *amount) bool { return a.meets(got) })
}

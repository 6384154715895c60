package audit

import "github.com/zhenggai/zhenggai/parser/notice"

var ruleParts = Rule{
	ID:       "parts",
	Severity: Error,
	Doc: Doc{
		Title: Text{"parts do not fit their whole", "分项与总数不符"},
		Text: Text{
			"What 按…分, 分别为 or 合计 divides completely must add up to the whole. Parts behind 其中 may be fewer than the whole, but neither one of them nor all together may exceed it. Several divisions of one total are checked each by itself; what was done in named phases may not be more than what was done in all; other units are not compared.",
			"“按…分”“分别为”“共计、合计”前后的分项应等于总数；“其中”的分项可以少于总数，但单项或合计都不能超过总数。同一总数按几种口径划分的，各自核对；即知即改与集中整改期的完成数之和不能超过已完成数；单位不同的不比。",
		},
		Why: Text{
			"Parts and whole are published side by side, and readers add them up.",
			"分项与总数同时公布，读者会直接相加。",
		},
		Blind: Text{
			"One person may be dealt with twice, one case shared by two places: for persons a sum beyond the whole is a warning only, and lists that say so are not checked.",
			"同一人受多种处理、同一件归两地时，分项之和可以大于总数：“人”只作警告；写明共同、重复的不查。",
		},
		Bad:  "交办信访举报件8件，按污染类型分，大气污染4件、水污染2件、噪声污染1件。",
		Good: "交办信访举报件8件，按污染类型分，大气污染4件、水污染3件、噪声污染1件。",
	},
	Check: checkParts,
}

func checkParts(s *Subject) []Finding {
	certain := s.checkSplits(func(sp *split) bool { return sp.wrongParts() && !sp.mayOverlap() }, sumSentence)
	doubtful := s.checkSplits(func(sp *split) bool { return sp.wrongParts() && sp.mayOverlap() }, sumSentence)
	for i := range doubtful {
		doubtful[i].Severity = Warning
	}
	return append(certain, doubtful...)
}

func (sp *split) wrongParts() bool {
	switch {
	case sp.rest != nil || sp.kind == states:
		return false
	case sp.kind == division && sp.overlap:
		return !sp.fits(sp.total()) && sp.holds(sp.total())
	case sp.kind == division:
		return !sp.fits(sp.total())
	}
	return sp.exceeds()
}

// mayOverlap reports whether one thing may count in several parts: a person
// that was dealt with twice. A single part beyond the whole is wrong anyway.
func (sp *split) mayOverlap() bool {
	return sp.kind == among && sp.whole.object() == notice.Persons && sp.biggestFits()
}

func (sp *split) biggestFits() bool {
	for _, p := range sp.parts {
		if !sp.holds(p.bounds) {
			return false
		}
	}
	return true
}

// exceeds reports whether a part, or all of them, is more than the whole can
// be. Parts that the parser cannot tell apart from other things are not added
// up.
func (sp *split) exceeds() bool {
	return !sp.fits(sp.total()) && (!sp.biggestFits() || sp.sameObject() && !sp.doublePunished() && !sp.holds(sp.total()))
}

// doublePunished reports whether the parts are punishments that one person gets
// together: of 334人, 315 were disciplined by the party and 40 by the state.
func (sp *split) doublePunished() bool {
	party, state := false, false
	for _, p := range sp.parts {
		byParty, byState := hasAny(p.lead, "党纪", "党内"), hasAny(p.lead, "政务", "政纪")
		party = party || byParty && !byState
		state = state || byState && !byParty
	}
	return party && state
}

// sameObject reports whether the parser read all parts as counts of what the
// whole counts, or they are classes of it.
func (sp *split) sameObject() bool {
	for _, p := range sp.parts {
		if known(p.object()) && p.object() != sp.whole.object() || !known(p.object()) && !isClass(p) {
			return false
		}
	}
	return known(sp.whole.object())
}

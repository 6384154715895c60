package audit

var ruleSum = Rule{
	ID:       "sum",
	Severity: Error,
	Doc: Doc{
		Title: Text{"states do not add up to their total", "各状态之和与总数不符"},
		Text: Text{
			"Where a total is followed by what is done and by what is mostly done, under way, put off or not done, they must add up to it. So must money that was, is being and was not put in order. What is done alone leaves a silent remainder, but in no case may the states be more than the total. Approximate numbers add up as ranges.",
			"同一事项的总数之后，既说已完成多少，又说基本完成、正在推进、延期或未完成多少时，各项之和应等于总数。只说已完成的，其余未说，不要求相等。问题资金按已整改、正在整改、未整改同样核对。各状态之和在任何情况下不能超过总数。约数按区间相加。",
		},
		Why: Text{
			"The total and its states cannot all be true.",
			"总数和各状态不能同时成立，至少有一个数是错的。",
		},
		Blind: Text{
			"It does not know which figure is wrong. Figures of different batches are kept apart; where the wording is unclear it stays silent.",
			"不知道哪个数错；不同批次、不同口径的数分开核对，写法含混时宁可不报。",
		},
		Bad:  "反馈的25个问题，已完成整改19个，正在整改5个。",
		Good: "反馈的25个问题，已完成整改19个，正在整改6个。",
	},
	Check: func(s *Subject) []Finding {
		return s.checkSplits(func(sp *split) bool {
			return sp.kind == states && sp.rest == nil && sp.wrongSum() && !s.fitsListed(sp) && !s.fitsOther(sp)
		}, sumSentence)
	},
}

// wrongSum reports whether states that must add up do not, or others are
// together more than their total.
func (sp *split) wrongSum() bool {
	if sp.exhaustive() {
		return !sp.fitsSome() && !sp.fitsAll()
	}
	return sp.biggestFits() && !sp.holds(sp.onceEach())
}

// fitsAll reports whether the states sum up, and are those of all the wholes together:
// 新增问题36个…；结转问题12个…。累计整改41个，未整改7个.
func (sp *split) fitsAll() bool {
	if !hasAny(sp.parts[0].clause(), overall...) && !sp.whole.comesOnTop() {
		return false
	}
	all := sp.whole.bounds
	for _, w := range sp.others {
		all = all.plus(w.bounds)
	}
	return all.meets(sp.onceEach())
}

// comesOnTop reports whether the amount is of things that came on top of others, which are
// still to be added: 整改任务40项，年中新增5项，已完成43项，余2项.
func (a *amount) comesOnTop() bool {
	return hasAny(a.ownWords(), "新增", "追加", "增补", "增列", "补充") || hasAny(a.ownWords(), carriedOver...)
}

// sumSentence is the sentence of the rules that add up.
var sumSentence = Text{
	"%s, while its parts %s sum to %s",
	"%s，其各部分%s相加为%s",
}

// checkSplits reports the splits that are wrong in some way.
func (s *Subject) checkSplits(wrong func(*split) bool, sentence Text) []Finding {
	var findings []Finding
	for _, sp := range s.splits {
		if !wrong(sp) {
			continue
		}
		evidence := s.evidenceOfAll(sp.whole, sp.parts)
		f := newFinding(sentence, evidence, figuresOf(append([]*amount{sp.whole}, sp.parts...)...),
			evidence[0].quote(), quotes(evidence[1:]), sp.whole.in(sp.total()))
		findings = append(findings, f)
	}
	return findings
}

package audit

import (
	"sort"
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
)

var ruleOverrun = Rule{
	ID:       "overrun",
	Severity: Error,
	Doc: Doc{
		Title: Text{"more done than there is", "完成数超过总数"},
		Text: Text{
			"No state may be more than the total of the same thing. Cases opened and closed are not compared: those closed may be of earlier years.",
			"已完成、基本完成、正在推进等任一状态的数不能超过同一事项的总数。立案与结案不比：结案可以含以前年度的案件。",
		},
		Why: Text{
			"More done than drawn up cannot be; it happens when a total was changed and its states were not.",
			"完成的比提出的多，不可能成立，常见于总数调整后没有同步修改。",
		},
		Blind: Text{
			"Where a paragraph has several totals, a figure that fits one of them is fine.",
			"段落里有几个总数时，只要不超过其中一个就不报。",
		},
		Bad:  "针对反馈意见制定整改措施54条，已完成56条。",
		Good: "针对反馈意见制定整改措施54条，已完成50条。",
	},
	Check: func(s *Subject) []Finding {
		var findings []Finding
		for _, sp := range s.splits {
			if sp.kind == states && !sp.exhaustive() {
				findings = append(findings, s.checkOverrun(sp)...)
			}
		}
		return findings
	},
}

// carriesOver reports whether petitions of before may be among those that were
// dealt with: a period is told what came in, 12月19日至25日受理115件，办结146件.
func (a *amount) carriesOver(whole *amount) bool {
	if a.object() != notice.Petitions || !hasAny(whole.clause(), "受理", "收到", "接到", "接收") {
		return false
	}
	period := strings.ReplaceAll(whole.sentenceBefore(), "截至", "")
	return hasAny(period, "至", "—", "－", "-", "～", "期间", "季度", "以来") || hasAny(han.Cut(ahead(a.Folded, a.end), nounRunes), "（", "(")
}

// isOfSeveralWholes reports whether a is as many as all things of its kind that its paragraph
// counts before it, or as many as all of them in its state: 领办问题6个，领办问题10个，
// 16个问题全部办结.
func (s *Subject) isOfSeveralWholes(a *amount) bool {
	row := s.byBlock[a.block]
	i := sort.Search(len(row), func(i int) bool { return row[i].start >= a.start })
	var whole, done bounds
	wholes, carried := 0, false
	for _, b := range row[max(0, i-reach):i] {
		switch {
		case b.object() != a.object() || !alike(a, b):
		case b.status() == a.status():
			done = done.plus(b.bounds)
		case b.status() == notice.Total && !b.isPart():
			whole = whole.plus(b.bounds)
			wholes++
			carried = carried || hasAny(b.ownWords(), carriedOver...)
		}
	}
	if sumsUp(a.lead) && whole.plus(done).meets(a.bounds) {
		return true // 边审边改问题7个，审计后整改问题11个，共18个问题全部整改到位
	}
	return wholes > 1 && (whole.meets(a.bounds) || done.meets(a.bounds) || carried && !a.above(whole))
}

// carriedOver are the words for what was left of a time before and is counted with what came
// in: 接收信访件23件，上季度结转6件，共办结27件.
var carriedOver = []string{"结转", "结存", "上期", "上季度", "上月", "上年", "上一年", "去年", "遗留", "存量"}

// isOfGreater reports whether a sums up what was done of another whole than this, which
// stands in a paragraph before and holds it: 市级任务41项，…，县级任务29项，…，合计完成65项 of 70.
func (s *Subject) isOfGreater(a, whole *amount) bool {
	of := s.readWhole(a)
	return of != nil && of != whole && of.block < whole.block && hasAny(a.clause(), overall...) && !a.above(of.bounds)
}

// summedUp reports whether the sentence sums whole and the state p up, as two figures beside
// each other: 边审边改问题7个，审计后整改问题11个，共18个问题全部整改到位.
func (s *Subject) summedUp(whole, p *amount) bool {
	row := s.byBlock[p.block]
	i := sort.Search(len(row), func(i int) bool { return row[i].start > p.start })
	for _, b := range row[i:min(len(row), i+reach)] {
		if b.sentence != p.sentence || b.sentence != whole.sentence || b.block != whole.block {
			return false
		}
		if sumsUp(b.lead) && alike(b, p) {
			return whole.plus(p.bounds).meets(b.bounds)
		}
	}
	return false
}

// sumsUp reports whether words lead to a sum, if only by 共.
func sumsUp(lead string) bool { return isSum(lead) || strings.HasSuffix(lead, "共") }

func (s *Subject) checkOverrun(sp *split) []Finding {
	for _, p := range sp.parts {
		if p.state() == notice.Total && !sp.handled || sp.holds(p.bounds) || p.carriesOver(sp.whole) || s.isOfSeveralWholes(p) || s.isOfGreater(p, sp.whole) || s.summedUp(sp.whole, p) {
			continue
		}
		evidence := s.evidenceOfAll(sp.whole, []*amount{p})
		return []Finding{newFinding(Text{
			"%s, while %s, which is more",
			"%s，而%s，大于前者",
		}, evidence, figuresOf(sp.whole, p), evidence[0].quote(), evidence[1].quote())}
	}
	return nil
}

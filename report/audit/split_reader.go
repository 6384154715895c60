package audit

import (
	"slices"
	"sort"
	"strings"

	"github.com/zhenggai/zhenggai/parser/notice"
)

// readSplits finds the splits of every block.
func (s *Subject) readSplits() {
	var before []*amount
	for i := range s.byBlock {
		if len(s.byBlock[i]) == 0 {
			continue
		}
		r := splitReader{before: before, amounts: s.byBlock[i], taken: make(map[*amount]bool), paired: make(map[*amount][]*amount)}
		r.read()
		if slices.ContainsFunc(r.amounts, func(a *amount) bool { return !a.isRate() }) {
			before = r.amounts
		}
		s.splits = append(s.splits, r.splits...)
		s.splits = append(s.splits, s.remote(r.orphans)...)
		s.splits = append(s.splits, s.phases(r.orphans)...)
	}
	for _, sp := range s.splits {
		s.addStated(sp)
	}
}

// addStated lets the states of a total that repeats a figure of the headline,
// with another value, be those of the headline: that is a conflict, and one
// fault gives one finding.
func (s *Subject) addStated(sp *split) {
	if c := s.restated(sp.whole); sp.kind == states && c != nil {
		sp.others = append(sp.others[:len(sp.others):len(sp.others)], c)
	}
}

// splitReader finds the splits of one block.
type splitReader struct {
	before  []*amount // of the last block with counts
	amounts []*amount
	taken   map[*amount]bool      // parts of a list, which are no wholes of what follows
	paired  map[*amount][]*amount // by the first of a list, the list it belongs to
	sorted  [][]*amount           // lists that others belong to
	splits  []*split
	orphans []*amount // states without a whole in their block
}

func (r *splitReader) read() {
	r.pairLists()
	r.readLists()
	for _, object := range lives {
		r.states(object)
	}
	r.money()
	r.divideLists()
	for i := 1; i < len(r.amounts); i++ {
		r.handled(i)
	}
}

// readLists reads the lists that words before their first amount open.
func (r *splitReader) readLists() {
	for i, a := range r.amounts {
		switch {
		case a.isRate() || r.taken[a]:
		case divides(a.lead):
			r.division(i)
		case strings.Contains(a.lead, "其中"):
			r.among(i)
		case isRest(a.lead) && i > 0 && r.amounts[i-1].isExcepted(a):
			r.excepted(i)
		case a.isAmid() && hasLife(a.object()):
			r.sharedOut(i)
		case a.isVerified():
			r.verified(i)
		case isSum(a.lead):
			r.summed(i)
		case isRest(a.lead) && !hasLife(a.object()):
			r.leftOver(i)
		case isClass(a) && a.isPart():
			r.classRow(i)
		}
	}
}

// lives are the objects with a life of their own, which can be done or not.
// Cases are left out: one closed this year may have been opened last year.
var lives = []notice.Object{notice.Issues, notice.Measures, notice.Tasks, notice.Campaigns, notice.Clues, notice.Petitions, notice.Recommendations}

func hasLife(object notice.Object) bool { return slices.Contains(lives, object) }

// isRest reports whether words lead to all that is left.
func isRest(lead string) bool {
	return hasAny(lead, "其余", "其馀", "余下", "剩余", "剩下", "还剩", "仅剩", "只剩")
}

// alike reports whether a and b count the same kind of thing, as far as the
// text tells.
func alike(a, b *amount) bool {
	if a.isRate() || b.isRate() {
		return false
	}
	if known(a.object()) && known(b.object()) {
		return a.object() == b.object() && (sameUnit(a, b) || hasLife(a.object()) && general(a.unit) && general(b.unit))
	}
	return sameUnit(a, b)
}

func sameUnit(a, b *amount) bool { return a.unit == b.unit || isPerson(a.unit) && isPerson(b.unit) }

// isPerson reports whether a measure word counts persons.
func isPerson(unit string) bool { return unit == "人" || unit == "名" || unit == "位" }

// known reports whether the parser tells what is counted.
func known(object notice.Object) bool { return object != "" && object != notice.OtherObject }

// general reports whether a measure word says nothing of what it counts: one
// text has 40个问题 and 35项 of them.
func general(unit string) bool { return hasAny("个项条类", unit) }

// sameStatement reports whether no semicolon or full stop stands between two
// amounts.
func sameStatement(a, b *amount) bool {
	return a.block == b.block && a.statement == b.statement
}

// reach is how many amounts away parts and wholes are looked for. A table in
// one paragraph must not cost the square of its length.
const reach = 64

// back are the amounts before amounts[i] within reach, the nearest last.
func (r *splitReader) back(i int) []*amount { return r.amounts[max(0, i-reach):i] }

// front are the amounts behind amounts[i] within reach.
func (r *splitReader) front(i int) []*amount {
	return r.amounts[i+1 : min(len(r.amounts), i+1+reach)]
}

// index is the place of a among the amounts.
func (r *splitReader) index(a *amount) int {
	return sort.Search(len(r.amounts), func(i int) bool { return r.amounts[i].start >= a.start })
}

// take notes that the amounts are parts of a list.
func (r *splitReader) take(parts []*amount) {
	for _, p := range parts {
		r.taken[p] = true
	}
}

// isState reports whether the amount is in a state, not counted in all.
func isState(a *amount) bool { return a.status() != "" && a.status() != notice.Total }

package han

import (
	"strings"
)

// A Qualifier says how a number is meant.
type Qualifier uint8

const (
	Exact   Qualifier = iota
	Over              // 余, 多, 几, 超过, 逾: somewhat more
	About             // 约, 左右, 来
	Nearly            // 近, 将近, 接近: somewhat less
	AtLeast           // 以上, 至少, 不少于
	AtMost            // 以内, 至多, 不超过
)

// String returns the qualifier's word in English: exact, over, about, nearly,
// at_least or at_most.
func (q Qualifier) String() string {
	names := [...]string{"exact", "over", "about", "nearly", "at_least", "at_most"}
	if int(q) < len(names) {
		return names[q]
	}
	return "unknown"
}

// approximation reads 余, 多 or 来 right behind a number, with a space between
// at most, or returns Exact. 多 wants a round number, for 12多 begins a word,
// and so does 来.
func (c *cursor) approximation(round, come bool) Qualifier {
	e := *c
	spaced := e.blank()
	q := Over
	switch r := e.take(); {
	case r == '余' && !strings.ContainsRune("额款下热地粮", e.next):
	case r == '多' && round:
	case r == '来' && come && !spaced && !strings.ContainsRune("自源访信电函到临看说", e.next):
		q = About
	default:
		return Exact
	}
	*c = e
	return q
}

// before are the words before a number that qualify it, longer ones first
// where one ends in another, with the runes that make another word of them.
var before = [...]struct {
	word, not string
	q         Qualifier
}{
	{"不少于", "", AtLeast},
	{"不低于", "", AtLeast},
	{"不小于", "", AtLeast},
	{"至少", "", AtLeast},
	{"最少", "", AtLeast},
	{"≥", "", AtLeast},
	{"不超过", "", AtMost},
	{"不高于", "", AtMost},
	{"不多于", "", AtMost},
	{"不大于", "", AtMost},
	{"至多", "", AtMost},
	{"最多", "", AtMost},
	{"不到", "做办看达得想收找", AtMost},
	{"≤", "", AtMost},
	{"超过", "", Over},
	{"超", "赶反高", Over},
	{"逾", "", Over},
	{"将近", "", Nearly},
	{"接近", "", Nearly},
	{"近", "最附临邻靠亲就", Nearly},
	{"大约", "", About},
	{"大概", "", About},
	{"约为", "", About},
	{"约", "节签违预契集公制条履特", About},
}

// QualifierBefore returns the qualifier that s ends in, for the number behind
// s, and the length of its word in bytes with any space behind it. Words that
// only lead to a number, such as 达 and 共, do not qualify it: Exact, 0.
func QualifierBefore(s string) (Qualifier, int) {
	text := trimSpaceRight(s)
	last, _ := DecodeLast(text)
	end := string(Fold(last))
	for i := range before {
		b := &before[i]
		if !strings.HasSuffix(b.word, end) { // as most do not
			continue
		}
		rest, ok := cutSuffix(text, b.word)
		if !ok {
			continue
		}
		if r, _ := DecodeLast(rest); rest != "" && strings.ContainsRune(b.not, Fold(r)) {
			return Exact, 0
		}
		return b.q, len(s) - len(rest)
	}
	return Exact, 0
}

func trimSpaceRight(s string) string {
	return strings.TrimRightFunc(s, IsSpace)
}

// cutSuffix takes a word in folded runes from the end of s.
func cutSuffix(s, word string) (string, bool) {
	for word != "" {
		want, n := DecodeLast(word)
		got, size := DecodeLast(s)
		if size == 0 || Fold(got) != want {
			return s, false
		}
		word, s = word[:len(word)-n], s[:len(s)-size]
	}
	return s, true
}

// after are the words behind a number, or behind its measure word, that
// qualify it, with the runes that make another word of them.
var after = [...]struct {
	word, not string
	q         Qualifier
}{
	{"以上", "", AtLeast},
	{"以内", "", AtMost},
	{"左右", "", About},
	{"上下", "功级游联班贯一同", About},
	{"余", "额款下热地粮", Over},
	{"多", "方部层元措样种数项次功渠级跨点计付支领收报发结算列缴扣占征", Over},
}

// QualifierAfter returns the qualifier that s begins with, for the number
// before s or before the measure word before s (3年多), and the length of its
// word in bytes with any space before it. 以下 is at most only where its
// phrase ends (80%以下的), for it mostly points to what follows.
func QualifierAfter(s string) (Qualifier, int) {
	if r, _ := Decode(s); !opensAfter.MayHold(Fold(r)) {
		return Exact, 0 // as nearly always
	}
	c := newCursor(s)
	c.blank()
	for i := range after {
		if e, a := c, &after[i]; e.word(a.word) {
			if strings.ContainsRune(a.not, e.next) {
				return Exact, 0
			}
			return a.q, e.i
		}
	}
	if c.word("以下") && (c.next == '的' || c.i == len(s) || isStop(c.next)) {
		return AtMost, c.i
	}
	return Exact, 0
}

// opensAfter are the first characters of 以下 and of the words in after, and the
// spaces that may stand before them.
var opensAfter = func() *Set {
	set := NewSet("以 \u00a0")
	for i := range after {
		set.Add(firstRune(after[i].word))
	}
	return set
}()

// isStop reports whether the folded rune r ends a phrase.
func isStop(r rune) bool {
	return strings.ContainsRune("。、,.;:!?)", r)
}

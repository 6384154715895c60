package reader

import "strings"

// listLevels is how many levels a list of Word has.
const listLevels = 9

// maxLabelBytes cuts templates of labels. Real ones have some ten bytes; a
// long one, repeated by every paragraph, would blow the text up.
const maxLabelBytes = 128

// Values of listLevel.restart that are no level.
const (
	restartAfterAny = -1 // a paragraph of any higher level restarts the level
	restartNever    = 0
)

// listLevel says how Word numbers the paragraphs at one level of a list.
type listLevel struct {
	start  int
	format string // of the number, a name of numberFormats
	// template is the label, with the numbers of levels 1 to 9 as runes 0 to 8:
	// "（\x01）" for （一）. It is the form of the binary format.
	template string
	legal    bool   // all numbers are shown in Arabic digits
	restart  int    // restartAfterAny, restartNever, or the last level, from 1, that restarts it
	gap      string // between label and text
}

// numberedList is a list definition with its counters. All the list instances
// made from one definition count together.
type numberedList struct {
	levels  [listLevels]listLevel
	counts  [listLevels]int
	started [listLevels]bool
}

// listOverride is what a list instance changes at one level of its list.
type listOverride struct {
	level   *listLevel // nil: as in the list
	restart bool       // the first paragraph begins at start
	start   int
}

// listInstance is what paragraphs refer to: a list, with changes.
type listInstance struct {
	list      *numberedList
	overrides [listLevels]listOverride
	used      [listLevels]bool
}

func (n *listInstance) level(i int) *listLevel {
	if own := n.overrides[i].level; own != nil {
		return own
	}
	return &n.list.levels[i]
}

// label counts a paragraph at level i, from 0, and returns what Word prints
// before it, gap included: "一、", "1. ".
func (n *listInstance) label(i int) string {
	i = min(max(i, 0), listLevels-1)
	n.count(i)
	level := n.level(i)
	var label strings.Builder
	for _, r := range level.template {
		if r < listLevels {
			label.WriteString(n.number(int(r), level.legal))
		} else {
			label.WriteRune(r)
		}
	}
	if label.Len() == 0 {
		return ""
	}
	return label.String() + gapBehind(label.String(), level.gap)
}

// count moves the counter of level i on and restarts those below it.
func (n *listInstance) count(i int) {
	list := n.list
	for higher := range i {
		if !list.started[higher] { // shown as if it had been there
			list.counts[higher], list.started[higher] = n.start(higher), true
		}
	}
	switch first := !n.used[i] && n.overrides[i].restart; {
	case first || !list.started[i]:
		list.counts[i] = n.start(i)
	default:
		list.counts[i]++
	}
	list.started[i], n.used[i] = true, true
	for deeper := i + 1; deeper < listLevels; deeper++ {
		if n.level(deeper).restartsAfter(i) {
			list.started[deeper] = false
		}
	}
}

func (n *listInstance) start(i int) int {
	if n.overrides[i].restart {
		return n.overrides[i].start
	}
	return n.level(i).start
}

// restartsAfter reports whether a paragraph at level i, from 0 and above l,
// lets l begin anew.
func (l *listLevel) restartsAfter(i int) bool {
	return l.restart == restartAfterAny || i < l.restart
}

// number is the counter of level i as a label shows it.
func (n *listInstance) number(i int, legal bool) string {
	format := n.level(i).format
	if legal {
		format = "decimal"
	}
	return formatNumber(n.list.counts[i], format)
}

// gapBehind is the gap between label and text. Word usually sets a tab; in a
// line of text a space is enough, and Chinese punctuation has its own.
func gapBehind(label, gap string) string {
	if gap == "" || strings.HasSuffix(label, " ") {
		return ""
	}
	for _, wide := range []string{"、", "）", "．", "。", "：", "，", "】", "》"} {
		if strings.HasSuffix(label, wide) {
			return ""
		}
	}
	return " "
}

// bulletOr returns the template of a bullet. Symbol fonts keep theirs where
// Unicode has private characters, which mean nothing without the font.
func bulletOr(template string) string {
	for _, r := range template {
		if isPrivate(r) {
			return "•"
		}
	}
	return template
}

// cutLabel cuts a template at maxLabelBytes, at the end of a character.
func cutLabel(template string) string {
	if len(template) <= maxLabelBytes {
		return template
	}
	return strings.ToValidUTF8(template[:maxLabelBytes], "")
}

package parser

import (
	"slices"
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
)

// A form prints all states with a box each and ticks one of them: ☑已完成 □未完成,
// 已完成（√） 未完成（ ）.
const (
	ticks   = "☑✅✔✓√■"
	crosses = "☒✗❌×" // beside a tick they stand for an empty box, as ☒ among empty ones for a tick
	empties = "□☐"
)

var boxes = han.NewSet(ticks, crosses, empties)

// boxed writes boxes in brackets as the others.
var boxed = strings.NewReplacer(
	"（√）", "√", "(√)", "√", "[√]", "√", "［√］", "√", "【√】", "√", "（✓）", "✓", "(✓)", "✓", "[✓]", "✓",
	"（）", "□", "()", "□", "[]", "□", "［］", "□", "【】", "□", "（ ）", "□", "( )", "□", "[ ]", "□", "［ ］", "□",
	"\ufe0f", "",
)

// option is one of the states that a form prints, and its box.
type option struct {
	box  rune
	text string
}

// ticked reads a form, and reports whether s is one. One without a single tick
// states nothing.
func ticked(s string) (st notice.Status, ok bool) {
	if !holdsBox(s) || statusWord(s) == "" {
		return "", false
	}
	options := optionsOf(trimOption(boxed.Replace(s)))
	unnamed := func(o option) bool { return o.text == "" }
	states := func(o option) bool { return isStatus(o.text) }
	if slices.ContainsFunc(options, unnamed) || !slices.ContainsFunc(options, states) {
		return "", false
	}
	chosen := chosenOf(options, ticks)
	if chosen < 0 && !hasBox(options, ticks+"×") {
		chosen = chosenOf(options, crosses)
	}
	if chosen < 0 || !states(options[chosen]) {
		return "", true
	}
	return statusWord(options[chosen].text), true
}

// holdsBox reports whether a box stands in s other than ×, which stands for names
// as often.
func holdsBox(s string) bool {
	for _, r := range boxes.All(s) {
		if isBox(r) && r != '×' {
			return true
		}
	}
	return false
}

func isBox(r rune) bool { return strings.ContainsRune(ticks+crosses+empties, r) }

// optionsOf are the states in s with their boxes, which stand before all of them or
// behind.
func optionsOf(s string) (all []option) {
	first, _ := han.Decode(s)
	behind := !isBox(first)
	from, box := 0, rune(0)
	for i, r := range s {
		if !isBox(r) {
			continue
		}
		if text := trimOption(s[from:i]); behind {
			all = append(all, option{r, text})
		} else if box != 0 {
			all = append(all, option{box, text})
		}
		from, box = i+len(string(r)), r
	}
	if !behind && box != 0 {
		all = append(all, option{box, trimOption(s[from:])})
	}
	return all
}

// trimOption takes what sets states off from each other off one.
func trimOption(s string) string {
	return strings.Trim(s, " 　、，,；;/／|（）()［］[]【】。")
}

// chosenOf is the one option that has one of the boxes, -1 for none or several.
func chosenOf(options []option, boxes string) int {
	chosen := -1
	for i, o := range options {
		if !strings.ContainsRune(boxes, o.box) {
			continue
		}
		if chosen >= 0 {
			return -1
		}
		chosen = i
	}
	return chosen
}

// hasBox reports whether one of the options has one of the boxes.
func hasBox(options []option, boxes string) bool {
	return slices.ContainsFunc(options, func(o option) bool { return strings.ContainsRune(boxes, o.box) })
}

package audit

import (
	"strings"
	"unicode/utf8"
)

// otherQuotient is the part and the whole of a rate that is none of the document's
// objects, where its sentence names both and calls the part by the rate's own
// verb: 203个工作节点完成168个，完成率82.8%. ok is false without them.
func otherQuotient(row []*amount, i int) (q quotient, ok bool) {
	if i < 2 {
		return q, false
	}
	r, part, whole := row[i], row[i-1], row[i-2]
	verb := rateVerb(r.clause())
	if verb == "" || r.sentence != part.sentence || part.sentence != whole.sentence || part.object() != whole.object() || !alike(part, whole) {
		return q, false
	}
	done := strings.Contains(whole.lead, verb) && !hasAny(whole.lead, "应", "需", "计划") // 完成培训300人次
	return quotient{part, whole}, strings.Contains(part.lead, verb) && !done && !part.above(whole.bounds)
}

// verbRunes is the length of the verb in the name of a rate: 完成率.
const verbRunes = 2

// rateVerb is what the name of a rate before its figure, 整改完成率达到, calls what is
// counted: 完成. It is empty where there is no such name.
func rateVerb(clause string) string {
	name, ok := strings.CutSuffix(strings.TrimRight(clause, "达到为是"), "率")
	if !ok || utf8.RuneCountInString(name) < verbRunes {
		return ""
	}
	runes := []rune(name)
	return string(runes[len(runes)-verbRunes:])
}

package audit

import "strconv"

// newFinding makes a finding of a sentence about pieces of evidence. The sentence
// takes args.
func newFinding(t Text, evidence []Evidence, figures []string, args ...any) Finding {
	return Finding{Message: say(t, args...), Evidence: evidence, Figures: figures}
}

// evidenceOfAll is the evidence of a whole and its parts.
func (s *Subject) evidenceOfAll(whole *amount, parts []*amount) []Evidence {
	list := []Evidence{s.evidenceOf(whole)}
	for _, p := range parts {
		list = append(list, s.evidenceOf(p))
	}
	return list
}

// figuresOf are the values of amounts as a baseline remembers them.
func figuresOf(amounts ...*amount) []string {
	list := make([]string, len(amounts))
	for i, a := range amounts {
		list[i] = a.printed()
	}
	return list
}

// printed is the number as the document has it, in digits: 1.2万, 94.6%.
func (a *amount) printed() string {
	v := strconv.FormatFloat(a.num.Value(), 'f', a.num.Scale, 64)
	switch a.num.Multiplier {
	case 0, 1:
	case 1e4:
		v += "万"
	case 1e8:
		v += "亿"
	default:
		v = number(a.value())
	}
	if a.isRate() {
		v += "%"
	}
	return v
}

// in prints b in the units of a: sums of 万元 are told in 万元.
func (a *amount) in(b bounds) string {
	unit, word := 1.0, ""
	switch a.num.Multiplier {
	case 1e4:
		unit, word = 1e4, "万"
	case 1e8:
		unit, word = 1e8, "亿"
	}
	// The middle of the bounds is the sum of what is printed.
	return trimmed((b.low+b.high)/2/unit) + word
}

// trustedDigits are the decimal places that adding up leaves right.
const trustedDigits = 6

// trimmed prints v as far as sums of decimals can be trusted.
func trimmed(v float64) string {
	r, err := strconv.ParseFloat(strconv.FormatFloat(v, 'f', trustedDigits, 64), 64)
	if err != nil {
		return number(v)
	}
	return number(r)
}

package compare

import (
	"strings"
	"unicode/utf8"
)

// leastName is how many characters a name has at least that tells bodies apart:
// 学校 and 局 are any.
const leastName = 3

// differ reports whether two names of inspected bodies are those of different
// ones. A name may be shorter: 区发改局党组 for 清河区发展和改革局党组.
func differ(a, b string) bool {
	a, b = bodyOf(a), bodyOf(b)
	if utf8.RuneCountInString(a) < leastName || utf8.RuneCountInString(b) < leastName {
		return false
	}
	return !isShortFor(a, b) && !isShortFor(b, a)
}

// partyWords are what names of party bodies add to the names of what they lead.
var partyWords = strings.NewReplacer("中共", "", "中国共产党", "", "党组", "", "党委", "", "党工委", "", "党总支", "", "党支部", "", "委员会", "", "支部", "")

func bodyOf(name string) string { return partyWords.Replace(letters(fold(name))) }

// isShortFor reports whether the characters of short all stand in long, in their
// order.
func isShortFor(short, long string) bool {
	for _, r := range short {
		_, rest, found := strings.Cut(long, string(r))
		if !found {
			return false
		}
		long = rest
	}
	return true
}

package report

import (
	"slices"
	"strings"
	"unicode"

	"github.com/mattn/go-runewidth"
)

// Texts in the columns of a terminal, in which Chinese characters take two.

// Printable is s with spaces for what would move the cursor, break a line, or
// otherwise command the terminal: a document may hold escape codes.
func Printable(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, s)
}

// printables are cells as a terminal may show them.
func printables(cells []string) []string {
	return each(cells, func(cell *string) string { return Printable(*cell) })
}

// CutStart shortens s to width columns of a terminal, with … at its start.
func CutStart(s string, width int) string { return reversed(CutText(reversed(s), width)) }

// reversed is s from its last character to its first.
func reversed(s string) string {
	runes := []rune(s)
	slices.Reverse(runes)
	return string(runes)
}

// CutText shortens s to width columns of a terminal, with … at its end.
func CutText(s string, width int) string {
	if len(s) <= width || DisplayWidth(s) <= width {
		return s
	}
	end, column := 0, 0
	for i, r := range s {
		column += DisplayWidth(string(r))
		if column > width-DisplayWidth("…") {
			break
		}
		end = i + len(string(r))
	}
	return s[:end] + "…"
}

// DisplayWidth is the number of terminal columns that s takes. Ambiguous
// characters (“ … —) take one, whatever the environment says.
func DisplayWidth(s string) int { return narrow.StringWidth(s) }

var narrow = &runewidth.Condition{EastAsianWidth: false, StrictEmojiNeutral: true}

// wrapLines wraps each line of s.
func wrapLines(s string, width int) string {
	lines := strings.Split(s, "\n")
	for i := range lines {
		lines[i] = wrap(lines[i], width)
	}
	return strings.Join(lines, "\n")
}

// wrap breaks s into lines of at most width columns: at spaces, and between
// Chinese characters, but not before a mark that closes something. Tablewriter
// either never breaks Chinese or breaks anything anywhere.
func wrap(s string, width int) string {
	var lines []string
	line, column := "", 0
	for _, piece := range pieces(strings.ReplaceAll(s, "\n", " ")) {
		if column > 0 && column+DisplayWidth(strings.TrimRight(piece, " ")) > width {
			lines = append(lines, strings.TrimRight(line, " "))
			line, column = "", 0
		}
		line += piece
		column += DisplayWidth(piece)
	}
	return strings.Join(append(lines, line), "\n")
}

// pieces cuts s where a line may end: behind a space, and around each wide
// character, with the closing marks behind it.
func pieces(s string) []string {
	var cut []string
	from := 0
	before := ' '
	for i, r := range s {
		wide := isChinese(r) || isChinese(before)
		if i > from && (before == ' ' || wide && !strings.ContainsRune("，。；：、！？”’）》】」』〉”,.;:)% ", r) && !strings.ContainsRune("“‘（《【「『〈(", before)) {
			cut = append(cut, s[from:i])
			from = i
		}
		before = r
	}
	return append(cut, s[from:])
}

// isChinese reports whether a line may end beside r: a Chinese character or
// mark.
func isChinese(r rune) bool { return r >= 0x2E80 || strings.ContainsRune("“”‘’…—", r) }

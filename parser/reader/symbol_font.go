package reader

import "unicode"

// fontSymbols are the characters of the symbol fonts that stand in running text or
// open the points of a list, by their place in the area for private use.
var fontSymbols = map[rune]rune{
	0xF06C: '●', 0xF06E: '■', 0xF06F: '□', 0xF071: '□', 0xF072: '□', 0xF075: '◆', 0xF0A7: '▪', 0xF0A8: '□', // Wingdings
	0xF0B2: '◇', 0xF0D8: '➢', 0xF0E0: '→', 0xF0FB: '✗', 0xF0FC: '✓', 0xF0FD: '☒', 0xF0FE: '☑',
	0xF0B7: '•', // Symbol
}

// symbolRune is the character that a symbol font has at code, 0 for one that
// Unicode lacks.
func symbolRune(code rune) rune {
	if code < ' ' || isPrivate(code) {
		return fontSymbols[code]
	}
	return code
}

// isPrivate reports whether r is of the areas for private use.
func isPrivate(r rune) bool { return unicode.Is(unicode.Co, r) }

package reader

// wordSymbols are the characters of the symbol fonts Wingdings and Symbol that
// stand in running text, by their code in the area for private use.
var wordSymbols = map[rune]rune{
	0xF06C: '●', 0xF06E: '■', 0xF06F: '□', 0xF071: '□', 0xF072: '□', 0xF075: '◆', 0xF0A8: '□',
	0xF0B7: '•', 0xF0D8: '➢', 0xF0E0: '→', 0xF0FB: '✗', 0xF0FC: '✓', 0xF0FD: '☒', 0xF0FE: '☑',
}

// symbolRune is the character that a symbol font has at code, 0 for one that
// Unicode lacks.
func symbolRune(code rune) rune {
	if code < ' ' || isSymbolCode(code) {
		return wordSymbols[code]
	}
	return code
}

// isSymbolCode reports whether r is of the area that symbol fonts use.
func isSymbolCode(r rune) bool { return r >= 0xE000 && r <= 0xF8FF }

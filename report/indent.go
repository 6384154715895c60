package report

import (
	"bytes"
	"io"
)

// indenter lays out compact JSON on its way to out: of each write a whole value.
type indenter struct{ out io.Writer }

func (w indenter) Write(compact []byte) (int, error) {
	indented := appendIndented(make([]byte, 0, 2*len(compact)), compact, 0)
	_, err := w.out.Write(indented)
	return len(compact), err
}

// indent is that of one level.
const indent = "  "

// appendIndented lays out compact JSON, which stands so many levels down, as
// [encoding/json.Indent] does. It trusts what it is given, which has just been
// encoded: checking it again would take three times as long as encoding it.
func appendIndented(dst, compact []byte, depth int) []byte {
	for i := 0; i < len(compact); i++ {
		c := compact[i]
		switch {
		case c == '"':
			end := stringEnd(compact, i)
			dst = append(dst, compact[i:end]...)
			i = end - 1
		case isOpening(c) && isClosing(compact[i+1]): // {} and [] stay on their line
			dst = append(dst, c, compact[i+1])
			i++
		case isOpening(c):
			depth++
			dst = appendNewline(append(dst, c), depth)
		case isClosing(c):
			depth--
			dst = append(appendNewline(dst, depth), c)
		case c == ',':
			dst = appendNewline(append(dst, c), depth)
		case c == ':':
			dst = append(dst, ": "...)
		default:
			dst = append(dst, c)
		}
	}
	return dst
}

func isOpening(c byte) bool { return c == '{' || c == '[' }
func isClosing(c byte) bool { return c == '}' || c == ']' }

func appendNewline(dst []byte, depth int) []byte {
	dst = append(dst, '\n')
	for range depth {
		dst = append(dst, indent...)
	}
	return dst
}

// stringEnd is the end of the string that starts at i.
func stringEnd(compact []byte, i int) int {
	for end := i + 1; ; end++ {
		end += bytes.IndexByte(compact[end:], '"')
		if !isEscaped(compact, end) {
			return end + 1
		}
	}
}

// isEscaped reports whether an odd number of backslashes stands before i.
func isEscaped(compact []byte, i int) bool {
	before := compact[:i]
	return (len(before)-len(bytes.TrimRight(before, `\`)))%2 == 1
}

package audit

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
)

// The notice gives its dates without their places, and the scanner that read them is the
// parser's own, which the layers keep out of here. This one only looks up where a known
// date is printed, for findings to quote it: it judges none, and knows no calendar.

// printedDate is a date and where it stands in a text.
type printedDate struct {
	iso        string // cut to the precision that is printed
	start, end int
}

// datesIn finds the dates of a simplified text. One without year takes that of
// the date before it, one without month its month: 4月11日至19日. The date
// before the text is last, which becomes the last one of the text.
func datesIn(s string, last *dateParts) []printedDate {
	if !strings.ContainsAny(s, "年月-/.") {
		return nil
	}
	var found []printedDate
	for i := 0; i < len(s); {
		d, size := scanDate(s[i:], *last)
		if size == 0 {
			_, width := utf8.DecodeRuneInString(s[i:])
			i += max(width, digitsAt(s[i:]))
			continue
		}
		found = append(found, printedDate{d.iso(), i, i + size})
		*last = d
		i += size
	}
	return found
}

// dateParts are year, month and day, 0 where there is none.
type dateParts struct {
	year, month, day int
}

func (d dateParts) iso() string {
	switch {
	case d.month == 0:
		return fmt.Sprintf("%04d", d.year)
	case d.day == 0:
		return fmt.Sprintf("%04d-%02d", d.year, d.month)
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.year, d.month, d.day)
}

// scanDate reads the date that s begins with. It takes what it leaves out from
// last.
func scanDate(s string, last dateParts) (dateParts, int) {
	n, size := datePart(s)
	if size == 0 {
		return dateParts{}, 0
	}
	unit, width := utf8.DecodeRuneInString(s[size:])
	switch {
	case unit == '年' && n >= 1900:
		d := dateParts{year: n}
		return d.readMonth(s, size+width)
	case unit == '月' && last.year > 0 && n <= 12:
		d := dateParts{year: last.year, month: n}
		return d.readDay(s, size+width)
	case unit == '日' && last.month > 0 && n <= 31:
		return dateParts{last.year, last.month, n}, size + width
	case n >= 1900 && strings.ContainsRune("-/.", unit):
		return separatedDate(s, n, size, unit)
	}
	return dateParts{}, 0
}

// readMonth reads 4月11日 from offset at of s on.
func (d dateParts) readMonth(s string, at int) (dateParts, int) {
	n, size := datePart(s[at:])
	if size == 0 || !strings.HasPrefix(s[at+size:], "月") {
		return d, at
	}
	d.month = n
	return d.readDay(s, at+size+len("月"))
}

func (d dateParts) readDay(s string, at int) (dateParts, int) {
	n, size := datePart(s[at:])
	if size == 0 || !strings.HasPrefix(s[at+size:], "日") {
		return d, at
	}
	d.day = n
	return d, at + size + len("日")
}

// separatedDate reads 2025-12-07.
func separatedDate(s string, year, at int, by rune) (dateParts, int) {
	d := dateParts{year: year}
	for _, part := range []*int{&d.month, &d.day} {
		if firstRune(s[at:]) != by {
			return d, 0
		}
		n, size := datePart(s[at+1:])
		if size == 0 {
			return d, 0
		}
		*part = n
		at += 1 + size
	}
	return d, at
}

// datePart reads the number of a year, month or day, in either digits:
// 2023, 二〇二三, 十二.
func datePart(s string) (value, size int) {
	size = digitsAt(s)
	if size == 0 {
		return 0, 0
	}
	if n, ok := byPosition(s[:size]); ok {
		return n, size
	}
	n, length, ok := han.ScanOrdinal(s[:size])
	if !ok || length != size {
		return 0, 0
	}
	return n, size
}

// digitsAt is the length of the digits at the start of s.
func digitsAt(s string) int {
	for i, r := range s {
		if !han.IsDigit(r) && !strings.ContainsRune("〇○零一二三四五六七八九十廿", r) {
			return i
		}
	}
	return len(s)
}

// byPosition reads digits one by one: 2023, ２０２３, 二〇二三.
func byPosition(s string) (n int, ok bool) {
	digits := []rune("〇一二三四五六七八九")
	for _, r := range s {
		v := -1
		switch {
		case han.IsDigit(r):
			v = int(han.Fold(r) - '0')
		case r == '○' || r == '零':
			v = 0
		default:
			for i, d := range digits {
				if d == r {
					v = i
				}
			}
		}
		if v < 0 || n > 9999 {
			return 0, false
		}
		n = n*10 + v
	}
	return n, s != ""
}

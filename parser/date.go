package parser

import (
	"fmt"
	"iter"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
)

// date is a date as printed: a part that is not there is 0. It takes the bytes
// [start, end) of the scanned text.
type date struct {
	year, month, day int
	start, end       int
	invalid          bool // a day that the calendar does not have
}

// String is the date in ISO 8601, cut to its precision; empty without a year.
func (d date) String() string {
	switch {
	case d.year == 0 || d.invalid:
		return ""
	case d.month == 0:
		return fmt.Sprintf("%04d", d.year)
	case d.day == 0:
		return fmt.Sprintf("%04d-%02d", d.year, d.month)
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.year, d.month, d.day)
}

// inherit fills the year, and for a lone day the month, from the last date
// before it that had them.
func (d date) inherit(last date) date {
	if d.year == 0 {
		d.year = last.year
		if d.month == 0 {
			d.month = last.month
		}
	}
	d.invalid = d.invalid || !onCalendar(d)
	return d
}

func onCalendar(d date) bool {
	if d.month > 12 || d.day > 31 {
		return false
	}
	if d.month == 0 || d.day == 0 {
		return true
	}
	year := d.year
	if year == 0 {
		year = 2000 // a leap year: 2月29日 may be right
	}
	t := time.Date(year, time.Month(d.month), d.day, 0, 0, 0, 0, time.UTC)
	return t.Day() == d.day
}

// dates finds the dates in s, in order, each with the year of the one before
// it when it has none of its own.
func dates(s string) []date {
	if !mayHoldDate(s) {
		return nil
	}
	return slices.Collect(scanDates(s, numeralsOf(s)))
}

// mayHoldDate reports whether s has what nearly all dates have.
func mayHoldDate(s string) bool {
	return han.Contains(s, "月") || han.Contains(s, "年") || hasSeparated(s)
}

// datesIn is dates of [i, j) in block k; the offsets are from i on.
func (r *reading) datesIn(k, i, j int) []date {
	s := r.block(k).Folded[:j]
	places := numeralPlaces(r.block(k).Numerals).within(i, j)
	if len(places) == 0 || !mayHoldDate(s[i:]) {
		return nil
	}
	var found []date
	for d := range scanDates(s, places) {
		d.start, d.end = d.start-i, d.end-i
		found = append(found, d)
	}
	return found
}

// spacedDates is dates of a line that still has its spaces, 2024 年 9 月 12 日:
// where they stand does not count there.
func spacedDates(s string) []date {
	if han.Contains(s, "年") && strings.Contains(s, " ") {
		s = closeDates.Replace(s)
	}
	return dates(s)
}

// closeDates takes out the spaces inside dates.
var closeDates = strings.NewReplacer(" 年 ", "年", " 年", "年", "年 ", "年", " 月 ", "月", " 月", "月", "月 ", "月", " 日", "日")

// scanDates yields the dates of a text of which the numerals are known.
func scanDates(s string, places numeralPlaces) iter.Seq[date] {
	return func(yield func(date) bool) {
		var last date
		for i := places.next(s, 0, opensDate); i < len(s); i = places.next(s, i, opensDate) {
			d, ok := scanDate(s, i)
			if !ok {
				i += numeralSize(s[i:])
				continue
			}
			if d = d.inherit(last); !yield(d) {
				return
			}
			if !d.invalid {
				last = d
			}
			i = d.end
		}
	}
}

// hasSeparated reports whether s may hold a date such as 2025-12-07.
func hasSeparated(s string) bool {
	return strings.Contains(s, "20") || strings.Contains(s, "19") || han.Contains(s, "２")
}

// behindFirst are the characters that can stand behind the first of a date.
var behindFirst = han.NewSet(dateDigits, "年月日号-/.－／．")

const dateDigits = "0123456789０１２３４５６７８９〇○零一二三四五六七八九十廿"

func isDateNumeral(r rune) bool {
	switch r {
	case '〇', '○', '零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '廿':
		return true
	}
	return han.IsDigit(r)
}

// numeralSize is the length of the digits at the start of s.
func numeralSize(s string) int {
	n := 0
	for i, r := range s {
		if !isDateNumeral(r) {
			return max(i, 1)
		}
		n = i + utf8.RuneLen(r)
	}
	return max(n, 1)
}

// scanDate reads the date that starts at offset i.
func scanDate(s string, i int) (date, bool) {
	d := date{start: i, end: i}
	if !mayBeDate(s[i:]) {
		return d, false
	}
	n, size := dateNumber(s[i:])
	if size == 0 {
		return d, false
	}
	rest := s[i+size:]
	switch r, width := han.Decode(rest); {
	case r == '年' && n >= 1900 && n < 2100:
		d.year, d.end = n, i+size+width
		return d.monthDay(s), true
	case r == '年' && n >= 1 && n < 200 && strings.HasSuffix(s[:i], republic):
		d.year, d.start, d.end = n+beforeRepublic, i-len(republic), i+size+width
		return d.monthDay(s), true
	case r == '月' && n >= 1:
		return d.monthDay(s), true
	case n >= 1900 && n < 2100 && strings.ContainsRune("-/.－／．", r):
		return d.separated(s, n, i+size)
	case n >= 1 && n <= 31 && (r == '日' || r == '号') && rangeBefore(s[:i]):
		d.day, d.end = n, i+size+width
		return d, true
	}
	return d, false
}

// republic stands before a year of the Republic, of which the first was 1912.
const (
	republic       = "民国"
	beforeRepublic = 1911
)

// mayBeDate reports whether what stands behind the ASCII digits at the start of s
// can stand in a date: most numbers are none.
func mayBeDate(s string) bool {
	i := 0
	for i < len(s) && isDigit(s[i]) {
		i++
	}
	return i == 0 || behindFirst.MayHoldFirst(s[i:])
}

// rangeBefore reports whether s ends as the first half of a range: a lone day
// is a date only there, 5月8日至24日.
func rangeBefore(s string) bool {
	s = strings.TrimRight(s, " ")
	for _, w := range [...]string{"日至", "日到", "日—", "日-", "日－", "日~", "日～", "日——", "日、", "日–"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// dateNumber reads the number of a year, month or day: 2023, ２０２３, 二〇二三, 十二.
func dateNumber(s string) (value, size int) {
	if value, size = arabicNumber(s); size > 0 {
		return value, size
	}
	for size < len(s) && size < numberMost {
		r, width := han.Decode(s[size:])
		if !isDateNumeral(r) {
			break
		}
		size += width
	}
	if n, ok := positional(s[:size]); ok {
		return n, size
	}
	n, length, ok := han.ScanOrdinal(s[:size])
	if !ok || length != size {
		return 0, size
	}
	return n, size
}

// arabicNumber reads the number of a date in ASCII digits, as nearly all are; size
// is 0 where it begins or goes on otherwise.
func arabicNumber(s string) (value, size int) {
	for size < len(s) && size < numberMost && isDigit(s[size]) {
		value = value*10 + int(s[size]-'0')
		size++
	}
	if r, _ := han.Decode(s[size:]); size < numberMost && isDateNumeral(r) {
		return 0, 0
	}
	return value, size
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// numberMost is the longest number of a date, in bytes: five Chinese digits.
const numberMost = 15

// positional reads numbers written digit by digit, as years are: 2023, ２０２３,
// 二〇二三, 二○二三.
func positional(s string) (n int, ok bool) {
	for _, r := range s {
		v := digitOf(r)
		if v < 0 {
			return 0, false
		}
		n = n*10 + v
	}
	return n, s != ""
}

// digitOf is the value of a digit, -1 for none.
func digitOf(r rune) int {
	switch r {
	case '〇', '○', '零':
		return 0
	case '一':
		return 1
	case '二':
		return 2
	case '三':
		return 3
	case '四':
		return 4
	case '五':
		return 5
	case '六':
		return 6
	case '七':
		return 7
	case '八':
		return 8
	case '九':
		return 9
	}
	if han.IsDigit(r) {
		return int(han.Fold(r) - '0')
	}
	return -1
}

// monthDay reads what follows a year, 4月11日, 4月上旬, or stands for itself.
func (d date) monthDay(s string) date {
	month, size := dateNumber(s[d.end:])
	if size == 0 || !strings.HasPrefix(s[d.end+size:], "月") {
		return d
	}
	d.month, d.end = month, d.end+size+len("月")
	day, size := dateNumber(s[d.end:])
	unit, width := han.Decode(s[d.end+size:])
	if size > 0 && (unit == '日' || unit == '号') {
		d.day, d.end = day, d.end+size+width
	} else {
		d.end += partOfMonth(s[d.end:])
	}
	d.invalid = !onCalendar(d) || d.month == 0
	return d
}

// partOfMonth is the length of 上旬, 底 and their like: a date with one is known
// to the month.
func partOfMonth(s string) int {
	for _, w := range [...]string{"上旬", "中旬", "下旬", "月底", "底", "初", "末", "中", "份"} {
		if strings.HasPrefix(s, w) {
			return len(w)
		}
	}
	return 0
}

// separated reads 2023-04-11, 2023/4/11 and 2023.4.11; 2023.4 is a month only
// before a range, else a decimal.
func (d date) separated(s string, year, i int) (date, bool) {
	sep, width := han.Decode(s[i:])
	month, size := dateNumber(s[i+width:])
	if size == 0 || month < 1 || month > 12 || size > 6 {
		return d, false
	}
	d.year, d.month, d.end = year, month, i+width+size
	again, width := han.Decode(s[d.end:])
	if again != sep {
		return d, sep == '-' || sep == '/' || sep == '／' || sep == '.' && strings.HasPrefix(s[d.end:], "至")
	}
	day, size := dateNumber(s[d.end+width:])
	if size == 0 || day == 0 {
		return d, false
	}
	d.day, d.end = day, d.end+width+size
	d.invalid = !onCalendar(d)
	return d, true
}

// lostDates yields the spans of digits that lost the separators of a date,
// 2024717日: three digits or more before 日.
func lostDates(s string, places numeralPlaces) iter.Seq2[int, int] {
	return func(yield func(start, end int) bool) {
		start, end := 0, 0 // of the digits so far
		for _, at := range places {
			if s[at] < '0' || s[at] > '9' {
				continue
			}
			if at > end {
				start = at
			}
			end = at + 1
			if n := end - start; n >= 3 && n <= 8 && strings.HasPrefix(s[end:], "日") && !yield(start, end+len("日")) {
				return
			}
		}
	}
}

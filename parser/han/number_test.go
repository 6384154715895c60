package han

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"
)

// numbers are texts that begin with a numeral, marked, and what it says: digits
// as printed, multiplier, qualifier. Nothing is marked where there is none.
var numbers = []struct{ text, want string }{
	// Arabic digits.
	{"⟦54⟧条", "54"},
	{"⟦５４⟧条", "54"},
	{"⟦0⟧人", "0"},
	{"⟦76.5⟧", "76.5"},
	{"⟦７６．５０⟧", "76.50"},
	{"⟦2023⟧年", "2023"},
	{"⟦007⟧", "7"},
	{"⟦1,234,567⟧元", "1234567"},
	{"⟦1，234⟧元", "1234"},
	{"⟦1,825.95亿⟧元", "1825.95×100000000"},
	{"⟦1⟧,2345", "1"},
	{"⟦12⟧,34", "12"},
	{"⟦1234⟧,567", "1234"},
	{"⟦12,345⟧,67", "12345"},
	{"⟦0⟧,123", "0"},
	{"⟦2023⟧.4.5", "2023"},
	{"⟦1⟧.", "1"},
	{"⟦1⟧.关于", "1"},
	{"⟦3.5%⟧", "3.5%"},
	{"⟦13800138000⟧", "13800138000"},
	{"⟦110101199001011234⟧", "110101199001011234"},
	{"⟦123456789012345678901234567890⟧个", "unknown"},
	{"⟦1.123456789012345678901234567890⟧", "unknown"},
	{"⟦99999999999999999999%⟧", "unknown%"},

	// Spaces that text from PDF files has.
	{"⟦2 0 2 3⟧ 年", "2023"},
	{"⟦5 4⟧条", "54"},
	{"⟦1 234⟧元", "1234"},
	{"⟦1 234 567⟧元", "1234567"},
	{"⟦1 234⟧,567", "1234"},
	{"⟦20⟧ 23", "20"},
	{"⟦2⟧ 0 23", "2"},
	{"⟦1⟧ 2345", "1"},
	{"⟦1⟧  234", "1"},
	{"⟦1⟧\t234", "1"},
	{"⟦3⟧ 5.2", "3"},
	{"⟦12⟧ 100%", "12"},
	{"⟦1⟧ 个", "1"},
	{"⟦2⟧ ", "2"},
	{"⟦5\u00a04⟧", "54"},

	// Percent and tenths.
	{"⟦76.5%⟧", "76.5%"},
	{"⟦76.5％⟧", "76.5%"},
	{"⟦76.5 %⟧", "76.5%"},
	{"⟦76⟧  %", "76"},
	{"⟦3‰⟧", "0.3%"},
	{"⟦百分之七十六⟧", "76%"},
	{"⟦百分之九点五⟧", "9.5%"},
	{"⟦百分之九十九点八零⟧", "99.80%"},
	{"⟦百分之百⟧", "100%"},
	{"⟦百分之60⟧", "60%"},
	{"⟦百分之一百⟧", "100%"},
	{"⟦百分之五十多⟧", "50% over"},
	{"⟦百分之几⟧", "unknown%"},
	{"⟦百分之几十⟧", "unknown%"},
	{"⟦千分之三⟧", "0.3%"},
	{"⟦万分之五⟧", "0.05%"},
	{"⟦四分之三⟧", "75%"},
	{"⟦十分之一⟧", "10%"},
	{"⟦三分之二⟧以上", "unknown%"},
	{"⟦八分之一⟧", "12.5%"},
	{"⟦百分之99999999999999999999⟧", "unknown%"},
	{"⟦三⟧分之多", "3"},
	{"百分之多", ""},
	{"⟦六成⟧", "60%"},
	{"⟦六成⟧以上", "60%"},
	{"⟦六成五⟧", "65%"},
	{"⟦六成多⟧", "60% over"},
	{"⟦6成⟧", "60%"},
	{"⟦６成⟧5", "60%"},
	{"⟦十成⟧", "100%"},
	{"⟦三⟧成立", "3"},
	{"⟦一⟧成果", "1"},
	{"⟦两⟧成效", "2"},
	{"⟦一⟧成不变", "1"},
	{"⟦2023⟧成立", "2023"},
	{"⟦六⟧", "6"},

	// Multipliers.
	{"⟦1.2万⟧件", "1.2×10000"},
	{"⟦8万余⟧个", "8×10000 over"},
	{"⟦5380多亿⟧元", "5380×100000000 over"},
	{"⟦427余万⟧元", "427×10000 over"},
	{"⟦427 余 万⟧元", "427×10000 over"},
	{"⟦1.32万亿⟧", "1.32×1000000000000"},
	{"⟦1.3万余亿⟧", "1.3×1000000000000 over"},
	{"⟦18213.33 万⟧元", "18213.33×10000"},
	{"⟦8,863万⟧元", "8863×10000"},
	{"⟦2.9萬⟧家", "2.9×10000"},
	{"⟦３億⟧", "3×100000000"},
	{"⟦5千⟧人", "5×1000"},
	{"⟦3百⟧人", "3×100"},
	{"⟦5千万⟧元", "5×10000000"},
	{"⟦3百余万⟧", "3×1000000 over"},
	{"⟦1亿2000万⟧元", "120000000"},
	{"⟦1亿2000多万⟧元", "120000000 over"},
	{"⟦3万5千⟧", "35000"},
	{"⟦2万3000⟧元", "23000"},
	{"⟦3亿5千万⟧", "350000000"},
	{"⟦100万⟧2023年", "100×10000"},
	{"⟦5余万⟧元", "5×10000 over"},
	{"⟦5⟧千克", "5"},
	{"⟦3⟧百分点", "3"},
	{"⟦2023⟧百姓", "2023"},
	{"⟦1.2⟧  万", "1.2"},

	// Approximations.
	{"⟦40余⟧条", "40 over"},
	{"⟦1000余⟧人次", "1000 over"},
	{"⟦2031余⟧起", "2031 over"},
	{"⟦50 余⟧场", "50 over"},
	{"⟦10多⟧次", "10 over"},
	{"⟦10餘⟧次", "10 over"},
	{"⟦12⟧多方", "12"},
	{"⟦5⟧余", "5"},
	{"⟦20几⟧个", "20 over"},
	{"⟦20⟧几乎", "20"},
	{"⟦50来⟧人", "50 about"},
	{"⟦50⟧来自", "50"},
	{"⟦2010⟧来", "2010"},
	{"⟦30⟧余额", "30"},
	{"⟦40%⟧来自", "40%"},

	// Chinese digits.
	{"⟦零⟧", "0"},
	{"⟦〇⟧", "0"},
	{"⟦一⟧是", "1"},
	{"⟦两⟧项", "2"},
	{"⟦兩⟧項", "2"},
	{"⟦十⟧项", "10"},
	{"⟦⼗⟧项", "10"}, // U+2F17, a radical
	{"⟦十五⟧", "15"},
	{"⟦五十四⟧条", "54"},
	{"⟦一百⟧", "100"},
	{"⟦两百⟧", "200"},
	{"⟦二百零五⟧", "205"},
	{"⟦二百〇五⟧", "205"},
	{"⟦二百五⟧", "250"},
	{"⟦三百五⟧", "350"},
	{"⟦三百五十⟧", "350"},
	{"⟦三百⟧五百", "300"},
	{"⟦一百一⟧、", "110"},
	{"⟦一百⟧一是", "100"},
	{"⟦一百十五⟧", "115"},
	{"⟦三百⟧零", "300"},
	{"⟦一千零一⟧", "1001"},
	{"⟦一千零五十⟧", "1050"},
	{"⟦一千二⟧", "1200"},
	{"⟦九千九百九十九⟧", "9999"},
	{"⟦两万五⟧", "25000"},
	{"⟦两万五千⟧里", "25000"},
	{"⟦兩萬五⟧", "25000"},
	{"⟦一万二千⟧", "12000"},
	{"⟦一万零五⟧", "10005"},
	{"⟦一万⟧二万", "10000"},
	{"⟦一亿二⟧", "120000000"},
	{"⟦一亿二千万⟧", "120000000"},
	{"⟦一億二千萬⟧", "120000000"},
	{"⟦一万亿⟧", "1000000000000"},
	{"⟦一万二千亿零三⟧", "1200000000003"},
	{"⟦九千九百九十九万九千九百九十九亿九千九百九十九万九千九百九十九⟧", "9999999999999999"},
	{"⟦廿⟧", "20"},
	{"⟦廿三⟧日", "23"},
	{"⟦卅⟧", "30"},
	{"⟦卌五⟧", "45"},
	{"⟦壹佰贰拾⟧元", "120"},
	{"⟦貳仟零叄拾陸⟧", "2036"},
	{"⟦伍萬⟧", "50000"},
	{"⟦拾伍⟧", "15"},
	{"陆续", ""},
	{"拾起", ""},
	{"伍", ""},

	// Digits by position.
	{"⟦二〇二三⟧年", "2023"},
	{"⟦二○一五⟧年", "2015"},
	{"⟦二零二五⟧", "2025"},
	{"⟦二0二三⟧年", "2023"},
	{"⟦二０二三⟧年", "2023"},
	{"⟦二O二三⟧年", "2023"},
	{"⟦二〇⟧", "20"},
	{"⟦二⟧0123", "2"},
	{"⟦一九八四⟧", "1984"},
	{"⟦一〇〇万⟧", "1000000"},
	{"⟦一二三⟧产业", "unknown"},
	{"⟦一二九⟧", "129"},
	{"⟦五四⟧", "unknown"},
	{"⟦〇〇⟧", "unknown"},
	{"⟦一〇〇万亿⟧", "100000000000000"},
	{"⟦九〇〇〇〇〇〇〇〇〇〇〇〇亿⟧", "unknown"},
	{"⟦二〇三⟧十", "unknown"},
	{"⟦一二三四五六七八九一二三四五六七八九一二三四⟧", "unknown"},

	// Decimals in writing.
	{"⟦九点五⟧", "9.5"},
	{"⟦三點一四⟧", "3.14"},
	{"⟦零点五⟧", "0.5"},
	{"⟦一点二亿⟧元", "120000000"},
	{"⟦一点二三四五六万⟧", "12345.6"},
	{"⟦一点三亿余⟧", "130000000 over"},
	{"⟦一点一二三四五六七八九一二三四五六七八九一二三⟧", "unknown"},
	{"⟦九⟧点三十分", "9"},
	{"⟦四⟧点意见", "4"},
	{"⟦三⟧点一是", "3"},
	{"⟦两⟧点一线", "2"},

	// Approximations in writing.
	{"⟦十余⟧", "10 over"},
	{"⟦十餘⟧", "10 over"},
	{"⟦十几⟧个", "10 over"},
	{"⟦十幾⟧個", "10 over"},
	{"⟦二十多⟧", "20 over"},
	{"⟦一百几十⟧", "100 over"},
	{"⟦三百余万⟧", "3000000 over"},
	{"⟦十几万⟧", "100000 over"},
	{"⟦五万余⟧", "50000 over"},
	{"⟦三千多⟧", "3000 over"},
	{"⟦十来⟧个", "10 about"},
	{"⟦百余⟧名", "100 over"},
	{"⟦万余⟧人", "10000 over"},
	{"⟦百来⟧人", "100 about"},
	{"⟦百余万⟧", "1000000 over"},
	{"⟦五⟧多", "5"},
	{"⟦二十⟧几乎", "20"},
	{"⟦几十⟧", "unknown"},
	{"⟦幾十⟧", "unknown"},
	{"⟦数十⟧", "unknown"},
	{"⟦數十⟧", "unknown"},
	{"⟦数百⟧名", "unknown"},
	{"⟦几千万⟧", "unknown"},
	{"⟦数十亿余⟧", "unknown"},
	{"⟦若干⟧", "unknown"},
	{"⟦三四十⟧", "unknown"},
	{"⟦三五百⟧", "unknown"},
	{"⟦两三⟧个", "unknown"},
	{"⟦十二三⟧个", "unknown"},
	{"⟦五六万⟧", "unknown"},
	{"⟦三万五六⟧", "unknown"},

	// No numbers.
	{"", ""},
	{"百姓", ""},
	{"千万别", ""},
	{"万元", ""},
	{"亿", ""},
	{"百分点", ""},
	{"第一", ""},
	{"数据", ""},
	{"数十五", ""},
	{"几个", ""},
	{"若", ""},
	{"半", ""},
	{"○", ""},
	{"○五", ""},
	{"X月", ""},
	{"XX.X亿元", ""},
	{"××", ""},
	{"*", ""},
	{".5", ""},
	{"-5", ""},
	{"①", ""},
	{"\xff", ""},
	{"⟦20XX⟧年", "unknown"},
	{"⟦1x⟧条", "unknown"},
	{"⟦1⟧xy", "1"},
	{"⟦1X.X⟧亿元", "unknown"},
	{"⟦3⟧×5", "3"},
	{"⟦54⟧**项", "54"},
	{"⟦5⟧G", "5"},
}

// unmark returns text without its marks and the marked part.
func unmark(text string) (plain, marked string) {
	head, rest, found := strings.Cut(text, "⟦")
	if !found {
		return text, ""
	}
	marked, tail, _ := strings.Cut(rest, "⟧")
	return head + marked + tail, marked
}

// show writes a number as the tables have it.
func show(n Number) string {
	s := fmt.Sprintf("%d", n.Unscaled)
	if n.Scale > 0 {
		s = fmt.Sprintf("%0*d", n.Scale+1, n.Unscaled)
		s = s[:len(s)-n.Scale] + "." + s[len(s)-n.Scale:]
	}
	if n.Unknown {
		s = "unknown"
	}
	if n.Percent {
		s += "%"
	}
	if n.Multiplier != 1 {
		s += fmt.Sprintf("×%d", n.Multiplier)
	}
	if n.Qualifier != Exact {
		s += " " + n.Qualifier.String()
	}
	return s
}

func TestScanNumber(t *testing.T) {
	for _, row := range numbers {
		text, marked := unmark(row.text)
		n, ok := ScanNumber(text)
		got := ""
		if ok {
			got = show(n)
		}
		if got != row.want || text[:n.Len] != marked {
			t.Errorf("ScanNumber(%q) = %q in %q, want %q in %q", text, got, text[:n.Len], row.want, marked)
		}
	}
}

// What reads most numerals reads them as what reads all of them does, whatever
// stands behind.
func TestScanPlain(t *testing.T) {
	for _, digits := range []string{"5", "54", "1000", "123456789012345678", "一", "两", "壹"} {
		for r := rune(1); r < 0x10000; r++ {
			for _, rest := range []string{"", "万元", "5个"} {
				s := digits + string(r) + rest
				n, ok := scanPlain(s)
				if want, wantOK := scanAny(newCursor(s)); ok && (n != want || !wantOK) {
					t.Fatalf("scanPlain(%q) = %+v, want %+v, %t", s, n, want, wantOK)
				}
			}
		}
	}
	for _, s := range []string{"54条", "三项", "9", "一"} {
		if n, ok := scanPlain(s); !ok || n.Len == 0 {
			t.Errorf("scanPlain(%q) = %+v, %t", s, n, ok)
		}
	}
}

// What a numeral may begin with is what has a value or leads to one.
func TestBeginsChinese(t *testing.T) {
	for r := rune(0); r < 0x10000; r++ {
		value := digitOf(r) > 0 || unitOf(r)*bigOf(r) > 1
		if want := value || strings.ContainsRune("零〇几数若", r); beginsChinese(r) != want {
			t.Errorf("beginsChinese(%q) = %t", r, !want)
		}
		if tensOf(r) > 0 && unitOf(r) != 10 || isFormal(r) && !value {
			t.Errorf("the tables of %q disagree", r)
		}
	}
}

func TestNumberValues(t *testing.T) {
	for _, row := range []struct {
		text              string
		value, normalized float64
		whole             int64
		isWhole           bool
	}{
		{"54", 54, 54, 54, true},
		{"76.50%", 76.5, 76.5, 0, false},
		{"3.0", 3, 3, 3, true},
		{"1.2万", 1.2, 12000, 12000, true},
		{"1.04万亿", 1.04, 1.04e12, 1_040_000_000_000, true},
		{"0.00005万", 0.00005, 0.5, 0, false},
		{"237054.47万", 237054.47, 2370544700, 2370544700, true},
		{"一万二千", 12000, 12000, 12000, true},
		{"9000000000000亿", 9e12, 9e20, 0, false},
		{"几十", 0, 0, 0, false},
	} {
		n, ok := ScanNumber(row.text)
		if !ok || n.Value() != row.value || n.Normalized() != row.normalized {
			t.Errorf("%s: value %v, normalized %v, want %v, %v", row.text, n.Value(), n.Normalized(), row.value, row.normalized)
		}
		if whole, isWhole := n.Int(); whole != row.whole || isWhole != row.isWhole {
			t.Errorf("%s: Int() = %d, %t, want %d, %t", row.text, whole, isWhole, row.whole, row.isWhole)
		}
	}
	if n := (Number{}); n.Value() != 0 || n.Normalized() != 0 || !n.IsInteger() {
		t.Error("the zero Number is not 0")
	}
}

func TestWriting(t *testing.T) {
	for text, want := range map[string]Writing{"54": Arabic, "1.2万": Arabic, "五十四": Chinese, "百分之60": Chinese, "几十": Chinese} {
		if n, _ := ScanNumber(text); n.Writing != want {
			t.Errorf("ScanNumber(%q).Writing = %d, want %d", text, n.Writing, want)
		}
	}
}

// ordinals are texts that begin with a plain numeral, and its value.
var ordinals = []struct {
	text string
	want int
}{
	{"⟦一⟧、", 1},
	{"⟦一⟧是", 1},
	{"⟦九⟧", 9},
	{"⟦十⟧、", 10},
	{"⟦十一⟧、", 11},
	{"⟦二十⟧、", 20},
	{"⟦二十一⟧、", 21},
	{"⟦廿三⟧", 23},
	{"⟦一百⟧", 100},
	{"⟦一百零三⟧", 103},
	{"⟦一百一十⟧", 110},
	{"⟦一千零一⟧", 1001},
	{"⟦九千九百九十九⟧", 9999},
	{"⟦一〇⟧、", 10},
	{"⟦一一⟧、", 11},
	{"⟦二三⟧、", 23},
	{"⟦贰⟧、", 2},
	{"⟦貳⟧、", 2},
	{"⟦⼆⟧、", 2}, // U+2F06, a radical
	{"⟦1⟧.", 1},
	{"⟦1⟧.2", 1},
	{"⟦01⟧", 1},
	{"⟦１２⟧．", 12},
	{"⟦1234⟧", 1234},
	{"⟦3⟧,456", 3},
	{"⟦5⟧余", 5},
	{"12345", 0},
	{"一二三四五", 0},
	{"0", 0},
	{"零", 0},
	{"〇", 0},
	{"两", 0},
	{"一万", 0},
	{"3万", 0},
	{"三百五百", 0},
	{"三四十", 0},
	{"1一", 0},
	{"百", 0},
	{"", 0},
	{"第一", 0},
}

func TestScanOrdinal(t *testing.T) {
	for _, row := range ordinals {
		text, marked := unmark(row.text)
		value, length, ok := ScanOrdinal(text)
		if value != row.want || text[:length] != marked || ok != (row.want > 0) {
			t.Errorf("ScanOrdinal(%q) = %d in %q, %t, want %d in %q", text, value, text[:length], ok, row.want, marked)
		}
	}
}

// befores are texts that end in a qualifier, marked.
var befores = []struct {
	text string
	want Qualifier
}{
	{"整改⟦近⟧", Nearly},
	{"整改⟦将近⟧", Nearly},
	{"整改⟦將近⟧", Nearly},
	{"⟦接近⟧", Nearly},
	{"⟦约⟧", About},
	{"⟦約 ⟧", About},
	{"⟦大约⟧", About},
	{"⟦超⟧", Over},
	{"已⟦超过⟧", Over},
	{"⟦超過\u3000⟧", Over},
	{"⟦逾⟧", Over},
	{"⟦至少⟧", AtLeast},
	{"⟦不少于⟧", AtLeast},
	{"⟦不少於⟧", AtLeast},
	{"⟦不低于⟧", AtLeast},
	{"⟦不超过⟧", AtMost},
	{"⟦至多⟧", AtMost},
	{"⟦不到⟧", AtMost},
	{"⟦≥⟧", AtLeast},
	{"达到⟦近⟧", Nearly},
	{"最近", Exact},
	{"节约", Exact},
	{"節約", Exact},
	{"签约", Exact},
	{"赶超", Exact},
	{"做不到", Exact},
	{"查摆不足", Exact},
	{"达", Exact},
	{"共", Exact},
	{"", Exact},
	{" ", Exact},
	{"\xe8\xbf", Exact},
}

func TestQualifierBefore(t *testing.T) {
	for _, row := range befores {
		text, marked := unmark(row.text)
		q, length := QualifierBefore(text)
		if q != row.want || text[len(text)-length:] != marked {
			t.Errorf("QualifierBefore(%q) = %v, %q, want %v, %q", text, q, text[len(text)-length:], row.want, marked)
		}
	}
}

// afters are texts that begin with a qualifier, marked.
var afters = []struct {
	text string
	want Qualifier
}{
	{"⟦以上⟧", AtLeast},
	{"⟦ 以上⟧的", AtLeast},
	{"⟦以内⟧", AtMost},
	{"⟦以內⟧", AtMost},
	{"⟦左右⟧。", About},
	{"⟦上下⟧", About},
	{"⟦余⟧", Over},
	{"⟦餘⟧", Over},
	{"⟦多⟧的", Over},
	{"⟦以下⟧的", AtMost},
	{"⟦以下⟧，", AtMost},
	{"⟦以下⟧", AtMost},
	{"以下问题", Exact},
	{"上下级", Exact},
	{"余额", Exact},
	{"多部门", Exact},
	{"多计工程款", Exact},
	{"多付的利息", Exact},
	{"多领补贴", Exact},
	{"以来", Exact},
	{"", Exact},
}

func TestQualifierAfter(t *testing.T) {
	for _, row := range afters {
		text, marked := unmark(row.text)
		q, length := QualifierAfter(text)
		if q != row.want || text[:length] != marked {
			t.Errorf("QualifierAfter(%q) = %v, %q, want %v, %q", text, q, text[:length], row.want, marked)
		}
	}
}

func TestQualifierString(t *testing.T) {
	var got []string
	for q := Exact; q <= AtMost+1; q++ {
		got = append(got, q.String())
	}
	if want := "exact over about nearly at_least at_most unknown"; strings.Join(got, " ") != want {
		t.Errorf("qualifiers are %q, want %q", got, want)
	}
}

func TestNumbersDoNotAllocate(t *testing.T) {
	for _, row := range numbers {
		text, _ := unmark(row.text)
		allocated := testing.AllocsPerRun(10, func() {
			ScanNumber(text)
			ScanOrdinal(text)
			QualifierBefore(text)
			QualifierAfter(text)
		})
		if allocated != 0 {
			t.Errorf("reading %q allocates %v times", text, allocated)
		}
	}
}

func FuzzNumber(f *testing.F) {
	for _, row := range numbers {
		text, _ := unmark(row.text)
		f.Add(text)
	}
	for _, row := range ordinals {
		text, _ := unmark(row.text)
		f.Add(text)
	}
	for _, row := range befores {
		text, _ := unmark(row.text)
		f.Add(text)
	}
	for _, row := range afters {
		text, _ := unmark(row.text)
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n, ok := ScanNumber(s)
		checkNumber(t, s, n, ok)
		// The other width and script of the text say the same.
		for _, other := range []string{strings.Map(Fold, s), strings.Map(widen, s), Simplify(s)} {
			if strings.ContainsRune(other, utf8.RuneError) || strings.Contains(s, "\u3000") {
				break // stray bytes become runes, and a gap between columns a space
			}
			m, okToo := ScanNumber(other)
			if n.Len, m.Len = 0, 0; n != m || ok != okToo {
				t.Errorf("%q is %+v, but %q is %+v", s, n, other, m)
			}
		}
		checkOrdinal(t, s)
		checkQualifiers(t, s)
	})
}

func checkNumber(t *testing.T, s string, n Number, ok bool) {
	if again, okAgain := ScanNumber(s); n != again || ok != okAgain {
		t.Errorf("%q is %+v, then %+v", s, n, again)
	}
	if !ok {
		if n.Len != 0 {
			t.Errorf("%q has a length without a number: %+v", s, n)
		}
		return
	}
	if n.Len <= 0 || n.Len > len(s) || !boundary(s, n.Len) {
		t.Fatalf("%q: length %d", s, n.Len)
	}
	if n.Unscaled < 0 || n.Scale < 0 || n.Multiplier < 1 || n.Unknown && (n.Unscaled != 0 || n.Scale != 0 || n.Multiplier != 1) {
		t.Errorf("%q: %+v", s, n)
	}
	if whole, isWhole := n.Int(); isWhole && float64(whole) != n.Normalized() {
		t.Errorf("%q: Int() = %d, Normalized() = %v", s, whole, n.Normalized())
	}
}

func checkOrdinal(t *testing.T, s string) {
	value, length, ok := ScanOrdinal(s)
	if ok != (value > 0) || ok != (length > 0) || value > 9999 || length > len(s) || !boundary(s, length) {
		t.Errorf("ScanOrdinal(%q) = %d, %d, %t", s, value, length, ok)
	}
	// An ordinal is read as the same number where the number is no longer.
	n, _ := ScanNumber(s[:length])
	if ok && !n.Unknown && n.Len == length && n.Unscaled != int64(value) {
		t.Errorf("ScanOrdinal(%q) = %d, as a number %+v", s, value, n)
	}
}

func checkQualifiers(t *testing.T, s string) {
	q, length := QualifierBefore(s)
	if (q == Exact) != (length == 0) || length > len(s) || !boundary(s, len(s)-length) {
		t.Errorf("QualifierBefore(%q) = %v, %d", s, q, length)
	}
	q, length = QualifierAfter(s)
	if (q == Exact) != (length == 0) || length > len(s) || !boundary(s, length) {
		t.Errorf("QualifierAfter(%q) = %v, %d", s, q, length)
	}
}

// boundary reports whether a rune, or a stray byte, begins at s[i] or s ends there.
func boundary(s string, i int) bool {
	for j := max(i-utf8.UTFMax+1, 0); j < i; j++ {
		if _, size := utf8.DecodeRuneInString(s[j:]); size > max(i-j, 1) {
			return false
		}
	}
	return i <= len(s)
}

// widen returns the full-width form of an ASCII digit or mark.
func widen(r rune) rune {
	if r >= '0' && r <= '9' || strings.ContainsRune(",.%", r) {
		return r - '!' + '！'
	}
	return r
}

func BenchmarkScanNumber(b *testing.B) {
	for _, text := range []string{"54条", "1,234,567元", "427余万元", "一亿二千万元", "百分之七十六点五", "问题"} {
		b.Run(text, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				ScanNumber(text)
			}
		})
	}
}

func BenchmarkScanOrdinal(b *testing.B) {
	for _, text := range []string{"一是", "二十一、", "12.", "关于"} {
		b.Run(text, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				ScanOrdinal(text)
			}
		})
	}
}

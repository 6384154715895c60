package reader

import (
	"fmt"
	"strings"
	"testing"
)

func TestFormatNumber(t *testing.T) {
	for _, test := range []struct {
		format string
		want   map[int]string
	}{
		{"decimal", map[int]string{0: "0", 1: "1", 12: "12"}},
		{"decimalZero", map[int]string{1: "01", 12: "12"}},
		{"decimalFullWidth", map[int]string{1: "１", 12: "１２"}},
		{"decimalEnclosedCircle", map[int]string{0: "⓪", 1: "①", 20: "⑳", 21: "㉑", 35: "㉟", 36: "㊱", 50: "㊿", 51: "51"}},
		{"decimalEnclosedCircleChinese", map[int]string{1: "①", 10: "⑩"}},
		{"decimalEnclosedFullstop", map[int]string{1: "⒈", 20: "⒛", 21: "21"}},
		{"decimalEnclosedParen", map[int]string{1: "⑴", 20: "⒇", 21: "21"}},
		{"ideographEnclosedCircle", map[int]string{1: "㊀", 10: "㊉", 11: "11"}},
		{"ideographTraditional", map[int]string{1: "甲", 10: "癸", 11: "11"}},
		{"ideographZodiac", map[int]string{1: "子", 12: "亥"}},
		{"ideographZodiacTraditional", map[int]string{1: "甲子", 11: "甲戌", 60: "癸亥", 61: "61"}},
		{"ideographDigital", map[int]string{1: "一", 10: "一〇", 105: "一〇五"}},
		{"japaneseDigitalTenThousand", map[int]string{1: "一", 10: "一〇"}},
		{"taiwaneseDigital", map[int]string{10: "一○"}},
		{"chineseCounting", map[int]string{1: "一", 10: "十", 11: "十一", 20: "二十", 99: "九十九", 105: "一〇五"}},
		{"taiwaneseCounting", map[int]string{10: "十", 105: "一○五"}},
		{"chineseCountingThousand", map[int]string{0: "〇", 10: "十", 21: "二十一", 100: "一百", 105: "一百零五", 110: "一百一十", 1005: "一千零五", 2010: "二千零一十", 10000: "10000"}},
		{"taiwaneseCountingThousand", map[int]string{12: "十二", 105: "一百零五"}},
		{"japaneseCounting", map[int]string{10: "十", 11: "十一", 100: "百", 110: "百十", 1005: "千五"}},
		{"chineseLegalSimplified", map[int]string{1: "壹", 10: "壹拾", 26: "贰拾陆", 105: "壹佰零伍"}},
		{"ideographLegalTraditional", map[int]string{6: "陸", 10: "壹拾"}},
		{"upperLetter", map[int]string{1: "A", 26: "Z", 27: "AA", 28: "BB", 53: "AAA", 1 << 30: "1073741824"}},
		{"lowerLetter", map[int]string{3: "c"}},
		{"upperRoman", map[int]string{1: "I", 4: "IV", 1994: "MCMXCIV", 3999: "MMMCMXCIX", 4000: "4000"}},
		{"lowerRoman", map[int]string{9: "ix"}},
		{"ordinal", map[int]string{1: "1st", 2: "2nd", 3: "3rd", 4: "4th", 11: "11th", 112: "112th", 121: "121st"}},
		{"numberInDash", map[int]string{1: "- 1 -"}},
		{"hex", map[int]string{10: "A"}},
		{"none", map[int]string{1: ""}},
		{"bullet", map[int]string{1: ""}},
		{"koreanCounting", map[int]string{1: "1"}},
	} {
		for n, want := range test.want {
			if got := formatNumber(n, test.format); got != want {
				t.Errorf("%s of %d: got %q, want %q", test.format, n, got, want)
			}
		}
	}
}

// TestFormatNumberAnywhere holds every format to a short text for any number.
func TestFormatNumberAnywhere(t *testing.T) {
	const longest = 64
	for format := range numberFormats {
		for _, n := range []int{-1, 0, 1, 9, 10, 100, 9999, 10000, maxNumber} {
			if got := formatNumber(n, format); len(got) > longest {
				t.Errorf("%s of %d has %d bytes", format, n, len(got))
			}
		}
	}
}

// TestDOCFormats holds the codes of the binary format to names that Word uses,
// at the places where the enumeration can be checked.
func TestDOCFormats(t *testing.T) {
	for code, want := range map[int]string{0: "decimal", 10: "ideographDigital", 18: "decimalEnclosedCircle", 22: "decimalZero", 23: "bullet", 30: "ideographTraditional", 39: "chineseCountingThousand"} {
		if got := docFormats[code]; got != want {
			t.Errorf("%#x: got %s, want %s", code, got, want)
		}
	}
}

// level is a level of a list definition; more is XML besides format and text.
func level(i int, format, text, more string) string {
	return fmt.Sprintf(`<w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/>%s<w:lvlText w:val="%s"/></w:lvl>`, i, format, more, text)
}

// list is a list definition of that number and an instance of the same number.
func list(n int, levels ...string) string {
	return definition(n, levels...) + instance(n, n, "")
}

func definition(n int, levels ...string) string {
	return fmt.Sprintf(`<w:abstractNum w:abstractNumId="%d">%s</w:abstractNum>`, n, strings.Join(levels, ""))
}

// instance is an instance of a list definition; overrides is XML.
func instance(n, definition int, overrides string) string {
	return fmt.Sprintf(`<w:num w:numId="%d"><w:abstractNumId w:val="%d"/>%s</w:num>`, n, definition, overrides)
}

// official are the levels that notices have.
var official = []string{
	level(0, "chineseCounting", "%1、", ""), level(1, "chineseCounting", "（%2）", ""),
	level(2, "decimal", "%3.", ""), level(3, "decimal", "(%4)", ""),
}

// decimals are levels that name those above.
var decimals = []string{level(0, "decimal", "%1", ""), level(1, "decimal", "%1.%2", ""), level(2, "decimal", "%1.%2.%3", "")}

// numberingTests are lists as paragraphs show them.
var numberingTests = []struct {
	name      string
	numbering string
	styles    string
	body      string
	want      string
}{
	{
		name:      "the levels of a notice",
		numbering: list(1, official...),
		body: item(1, 0, "总体") + item(1, 0, "问题") + item(1, 1, "学习") + item(1, 2, "甲") + item(1, 3, "子") + item(1, 3, "丑") + item(1, 2, "乙") +
			item(1, 1, "党建") + item(1, 2, "丙") + item(1, 3, "寅") + item(1, 0, "下一步"),
		want: "一、总体\n二、问题\n（一）学习\n1. 甲\n(1) 子\n(2) 丑\n2. 乙\n（二）党建\n1. 丙\n(1) 寅\n三、下一步\n",
	},
	{"text between", list(1, official...), "", item(1, 0, "甲") + para("文") + item(1, 0, "乙"), "一、甲\n文\n二、乙\n"},
	{"more than ten", list(1, official...), "", strings.Repeat(item(1, 0, "条"), 11), "一、条\n二、条\n三、条\n四、条\n五、条\n六、条\n七、条\n八、条\n九、条\n十、条\n十一、条\n"},
	{"levels above in the label", list(1, decimals...), "", item(1, 0, "甲") + item(1, 1, "乙") + item(1, 2, "丙") + item(1, 1, "丁") + item(1, 0, "戊") + item(1, 1, "己"),
		"1 甲\n1.1 乙\n1.1.1 丙\n1.2 丁\n2 戊\n2.1 己\n"},
	{"level above left out", list(1, decimals...), "", item(1, 1, "乙") + item(1, 1, "丙"), "1.1 乙\n1.2 丙\n"},
	{"Arabic digits for all", list(1, level(0, "chineseCounting", "第%1章", ""), level(1, "decimal", "%1.%2", "<w:isLgl/>")), "", item(1, 0, "甲") + item(1, 1, "乙"), "第一章 甲\n1.1 乙\n"},
	{"digits not asked for", list(1, level(0, "chineseCounting", "%1", ""), level(1, "decimal", "%1.%2", `<w:isLgl w:val="0"/>`)), "", item(1, 0, "甲") + item(1, 1, "乙"), "一 甲\n一.1 乙\n"},
	{"never restarted", list(1, official[0], level(1, "decimal", "%2.", `<w:lvlRestart w:val="0"/>`)), "", item(1, 0, "甲") + item(1, 1, "乙") + item(1, 0, "丙") + item(1, 1, "丁"), "一、甲\n1. 乙\n二、丙\n2. 丁\n"},
	{"restarted by one level only", list(1, official[0], official[1], level(2, "decimal", "%3.", `<w:lvlRestart w:val="1"/>`)), "",
		item(1, 0, "甲") + item(1, 1, "乙") + item(1, 2, "丙") + item(1, 1, "丁") + item(1, 2, "戊") + item(1, 0, "己") + item(1, 2, "庚"),
		"一、甲\n（一）乙\n1. 丙\n（二）丁\n2. 戊\n二、己\n1. 庚\n"},
	{"start", list(1, strings.Replace(official[0], `start w:val="1"`, `start w:val="3"`, 1)), "", item(1, 0, "甲") + item(1, 0, "乙"), "三、甲\n四、乙\n"},
	{"no gap", list(1, level(0, "decimal", "%1.", `<w:suff w:val="nothing"/>`)), "", item(1, 0, "甲"), "1.甲\n"},
	{"a space as gap", list(1, level(0, "decimal", "%1.", `<w:suff w:val="space"/>`)), "", item(1, 0, "甲"), "1. 甲\n"},
	{"two lists", list(1, official...) + list(2, official...), "", item(1, 0, "甲") + item(2, 0, "乙") + item(1, 0, "丙"), "一、甲\n一、乙\n二、丙\n"},
	{"one list, two instances", list(1, official...) + instance(2, 1, ""), "", item(1, 0, "甲") + item(2, 0, "乙") + item(1, 0, "丙"), "一、甲\n二、乙\n三、丙\n"},
	{"restarted instance", list(1, official...) + instance(2, 1, `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>`), "", item(1, 0, "甲") + item(1, 0, "乙") + item(2, 0, "丙") + item(2, 0, "丁"), "一、甲\n二、乙\n一、丙\n二、丁\n"},
	{"instance with a level of its own", list(1, official...) + instance(2, 1, `<w:lvlOverride w:ilvl="0">`+level(0, "upperLetter", "%1)", "")+`</w:lvlOverride>`), "", item(2, 0, "甲"), "A) 甲\n"},
	{"number switched off", list(1, official...), `<w:style w:type="paragraph" w:styleId="a"><w:name w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
		styled("a", "甲") + strings.Replace(item(0, 0, "乙"), "<w:pPr>", `<w:pPr><w:pStyle w:val="a"/>`, 1) + styled("a", "丙"), "一、甲\n乙\n二、丙\n"},
	{"inherited from a style", list(1, official...), `<w:style w:type="paragraph" w:styleId="a"><w:name w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>` +
		`<w:style w:type="paragraph" w:styleId="b"><w:name w:val="b"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>`,
		styled("a", "甲") + styled("b", "乙") + styled("b", "丙"), "一、甲\n（一）乙\n（二）丙\n"},
	{"level of a style", list(1, official[0], level(1, "chineseCounting", "（%2）", `<w:pStyle w:val="b"/>`)), `<w:style w:type="paragraph" w:styleId="b"><w:name w:val="b"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
		item(1, 0, "甲") + styled("b", "乙"), "一、甲\n（一）乙\n"},
	{"styles in a circle", list(1, official...), `<w:style w:type="paragraph" w:styleId="a"><w:name w:val="a"/><w:basedOn w:val="b"/></w:style><w:style w:type="paragraph" w:styleId="b"><w:name w:val="b"/><w:basedOn w:val="a"/></w:style>`, styled("a", "甲"), "甲\n"},
	{"linked by a style", `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="s"/>` + official[0] + `</w:abstractNum><w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="s"/></w:abstractNum>` + instance(1, 1, "") + instance(2, 2, ""),
		`<w:style w:type="numbering" w:styleId="s"><w:name w:val="s"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`, item(2, 0, "甲") + item(2, 0, "乙"), "一、甲\n二、乙\n"},
	{"bullet", list(1, level(0, "bullet", "\uF0B7", "")), "", item(1, 0, "甲"), "• 甲\n"},
	{"bullet of its own", list(1, level(0, "bullet", "◆", "")), "", item(1, 0, "甲"), "◆ 甲\n"},
	{"no number", list(1, level(0, "none", "", "")), "", item(1, 0, "甲"), "甲\n"},
	{"text without a number", list(1, level(0, "none", "附：", "")), "", item(1, 0, "甲"), "附：甲\n"},
	{"a per cent sign", list(1, level(0, "decimal", "%%1%", "")), "", item(1, 0, "甲"), "%1% 甲\n"},
	{"custom format", list(1, `<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice><w:numFmt w:val="custom" w:format="01, 02, 03, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>`), "", item(1, 0, "甲"), "01 甲\n"},
	{"deleted paragraph", list(1, official...), "", item(1, 0, "甲") + strings.Replace(strings.Replace(item(1, 0, "乙"), "<w:pPr>", "<w:pPr><w:rPr><w:del/></w:rPr>", 1), run("乙"), "", 1) + item(1, 0, "丙"), "一、甲\n二、丙\n"},
	{"in a table", list(1, level(0, "decimal", "%1", "")), "", "<w:tbl>" + rowXML(item(1, 0, ""), para("甲")) + rowXML(item(1, 0, ""), para("乙")) + "</w:tbl>", "1\t甲\n2\t乙\n"},
	{"no such list", list(1, official...), "", item(7, 0, "甲"), "甲\n"},
	{"no such level", list(1, official...), "", item(1, 99, "甲"), "甲\n"},
	{"a number that is none", list(1, official...), "", strings.Replace(item(1, 0, "甲"), `ilvl w:val="0"`, `ilvl w:val="x"`, 1), "一、甲\n"},
}

func TestDOCXNumbering(t *testing.T) {
	for _, test := range numberingTests {
		t.Run(test.name, func(t *testing.T) {
			checkText(t, extractDOCX, docxFile{"document": test.body, "numbering": test.numbering, "styles": test.styles}.build(t), test.want)
		})
	}
}

func TestCutLabel(t *testing.T) {
	long := strings.Repeat("长", 100)
	if got := cutLabel(long); len(got) > maxLabelBytes || !strings.HasPrefix(long, got) || got == "" {
		t.Errorf("got %q", got)
	}
}

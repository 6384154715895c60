package reader

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
)

// Running text of a notice in both scripts, to cut windows from.
const (
	simplifiedText = `中共临川市水务局党组关于巡察整改进展情况的通报。根据市委统一部署，2023年4月10日至6月9日，市委第三巡察组对市水务局党组开展了常规巡察，7月12日反馈了巡察意见。
现将整改进展情况予以公布。一、整改工作组织情况。局党组把巡察整改作为重大政治任务，先后召开党组会6次、专题推进会11次，逐条研究反馈问题，细化形成43条整改措施，明确牵头领导、责任科室和完成时限。
二、重点问题整改落实情况。（一）关于学习贯彻不够深入、联系实际不紧的问题。一是修订《党组理论学习中心组学习规则》，坚持“第一议题”制度；二是围绕防汛抗旱、农村饮水安全开展调查研究，形成调研报告5篇，解决灌区渠道淤塞等难题。
（二）关于工程建设领域廉政风险防控不严的问题。一是对近三年138个在建项目逐一排查，追缴多付工程款27.6万元；二是约谈监理单位负责人9人次，对履职不力的2名干部给予诫勉谈话。`
	traditionalText = `中共臨川市水務局黨組關於巡察整改進展情況的通報。根據市委統一部署，2023年4月10日至6月9日，市委第三巡察組對市水務局黨組開展了常規巡察，7月12日反饋了巡察意見。
現將整改進展情況予以公佈。一、整改工作組織情況。局黨組把巡察整改作為重大政治任務，先後召開黨組會6次、專題推進會11次，逐條研究反饋問題，細化形成43條整改措施，明確牽頭領導、責任科室和完成時限。
二、重點問題整改落實情況。（一）關於學習貫徹不夠深入、聯繫實際不緊的問題。一是修訂《黨組理論學習中心組學習規則》，堅持「第一議題」制度；二是圍繞防汛抗旱、農村飲水安全開展調查研究，形成調研報告5篇，解決灌區渠道淤塞等難題。
（二）關於工程建設領域廉政風險防控不嚴的問題。一是對近三年138個在建項目逐一排查，追繳多付工程款27.6萬元；二是約談監理單位負責人9人次，對履職不力的2名幹部給予誡勉談話。`
)

// encoded is text in another encoding, as a file would have it.
func encoded(t testing.TB, text, name string) string {
	t.Helper()
	c, ok := charsetNamed(name)
	if !ok {
		t.Fatalf("no encoding %s", name)
	}
	if c.encoding == nil {
		return text
	}
	raw, err := c.encoding.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func TestDecode(t *testing.T) {
	gb := encoded(t, simplifiedText, "gb18030")
	big5 := encoded(t, traditionalText, "big5")
	little, big := encoded(t, simplifiedText, "utf-16le"), encoded(t, simplifiedText, "utf-16be")
	for _, test := range []struct {
		name, raw, declared, override string
		text, encoding                string
		least                         float64 // confidence
	}{
		{"UTF-8", simplifiedText, "", "", simplifiedText, "utf-8", 1},
		{"ASCII", "plain\n", "gbk", "", "plain\n", "utf-8", 1},
		{"byte order mark of UTF-8 stays", "\uFEFF一", "", "", "\uFEFF一", "utf-8", 1},
		{"UTF-8 that says GBK", simplifiedText, "gbk", "", simplifiedText, "utf-8", 1},
		{"UTF-8, cut", "整改措施"[:11], "", "", "整改措\uFFFD\uFFFD", "utf-8", 1},
		{"GB 18030", gb, "", "", simplifiedText, "gb18030", 0.9},
		{"GB 18030, declared", gb, "GB2312", "", simplifiedText, "gb18030", 0.95},
		{"GB 18030 that says UTF-8", gb, "utf-8", "", simplifiedText, "gb18030", 0.9},
		{"GB 18030 that says Big5", gb, "big5", "", simplifiedText, "gb18030", 0.9},
		{"GB 18030 that says UTF-16", gb, "utf-16", "", simplifiedText, "gb18030", 0.9},
		{"GB 18030 that says nonsense", gb, "x-user-defined", "", simplifiedText, "gb18030", 0.9},
		{"GB 18030 with mark", "\x84\x31\x95\x33" + gb, "", "", simplifiedText, "gb18030", 1},
		{"traditional in GB 18030", encoded(t, traditionalText, "gbk"), "", "", traditionalText, "gb18030", 0.9},
		{"characters beyond GBK", encoded(t, "𠮷㙓村整改情况", "gb18030"), "gb2312", "", "𠮷㙓村整改情况", "gb18030", 0.8},
		{"Big5", big5, "", "", traditionalText, "big5", 0.9},
		{"Big5, declared", big5, "Big5-HKSCS", "", traditionalText, "big5", 0.9},
		{"UTF-16", little, "", "", simplifiedText, "utf-16le", 0.9},
		{"UTF-16, big end first", big, "", "", simplifiedText, "utf-16be", 0.9},
		{"UTF-16 with mark", "\xFF\xFE" + little, "", "", simplifiedText, "utf-16le", 1},
		{"UTF-16, big end first, with mark", "\xFE\xFF" + big, "", "", simplifiedText, "utf-16be", 1},
		{"UTF-32 with mark", markUTF32LE + encoded(t, simplifiedText, "utf-32"), "", "", simplifiedText, "utf-32le", 1},
		{"UTF-32, big end first, with mark", markUTF32BE + encoded(t, simplifiedText, "utf-32be"), "", "", simplifiedText, "utf-32be", 1},
		{"UTF-16 of ASCII", "o\x00k\x00\n\x00", "", "", "ok\n", "utf-16le", 0.5},
		{"long ASCII before", strings.Repeat("<br>\n", 9999) + gb, "", "", strings.Repeat("<br>\n", 9999) + simplifiedText, "gb18030", 0.9},
		{"obeyed", gb, "utf-8", "GBK", simplifiedText, "gb18030", 1},
		{"obeyed against all sense", "一", "", "utf-16be", "\uE4B8\uFFFD", "utf-16be", 1},
		{"French with a stray byte", strings.Repeat("évaluation générale, à l’été\n", 9) + "\xE9\n", "", "", strings.Repeat("évaluation générale, à l’été\n", 9) + "\uFFFD\n", "utf-8", 0.5},
		{"Latin-1 in ASCII", "a caf\xE9 au lait", "", "", "a caf\uFFFD au lait", "utf-8", 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			text, encoding, confidence, _, err := decode(test.raw, test.declared, test.override)
			if err != nil {
				t.Fatal(err)
			}
			if text != test.text || encoding != test.encoding {
				t.Errorf("got %s, %.60q", encoding, text)
			}
			if confidence < test.least || confidence > 1 {
				t.Errorf("confidence %v, want %v at least", confidence, test.least)
			}
		})
	}
}

func TestDecodeInvalid(t *testing.T) {
	gb := encoded(t, simplifiedText, "gbk")
	for _, test := range []struct {
		name, raw, encoding string
		invalid             int
	}{
		{"none", gb, "gb18030", 0},
		{"a lone lead byte", gb + "\xD5\n", "gb18030", 1},
		{"U+FFFD of its own", gb + "\x84\x31\xA4\x37", "gb18030", 0},
		{"U+FFFD in UTF-8", "一\uFFFD", "utf-8", 0},
		{"U+FFFD and damage in UTF-8", simplifiedText + "\uFFFD\xFF\n", "utf-8", 1},
		{"U+FFFD in UTF-16", "\xFF\xFE\x00\x4E\xFD\xFF", "utf-16le", 0},
		{"half of a pair in UTF-16", "\xFE\xFF\x4E\x00\xD8\x00\x4E\x00", "utf-16be", 1},
		{"odd number of bytes in UTF-16", "\xFF\xFE\x00\x4E\x00", "utf-16le", 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, encoding, _, invalid, err := decode(test.raw, "", "")
			if err != nil || encoding != test.encoding || invalid != test.invalid {
				t.Errorf("got %s, %d invalid, %v", encoding, invalid, err)
			}
		})
	}
}

func TestDecodeErrors(t *testing.T) {
	_, _, _, _, err := decode("一", "", "klingon")
	checkError(t, err, "", BadEncoding, []string{"klingon"})

	var noise strings.Builder
	for i := range 4096 {
		noise.WriteByte(byte(i*i*31 + i>>3))
	}
	_, _, _, _, err = decode(noise.String(), "", "")
	checkError(t, err, "", Binary, nil)
}

// TestGuessWindows holds the guess to its error rates on short texts: a file
// name, a line, a paragraph.
func TestGuessWindows(t *testing.T) {
	for _, test := range []struct {
		text, encoding string
		most           map[int]float64 // error rate by runes
	}{
		{simplifiedText, "gb18030", map[int]float64{8: 0, 16: 0, 32: 0, 64: 0}},
		{traditionalText, "gb18030", map[int]float64{8: 0, 16: 0, 32: 0, 64: 0}},
		{traditionalText, "big5", map[int]float64{8: 0, 16: 0, 32: 0, 64: 0}},
		{simplifiedText, "utf-16le", map[int]float64{8: 0.005, 16: 0, 32: 0, 64: 0}},
		{traditionalText, "utf-16be", map[int]float64{8: 0.005, 16: 0, 32: 0, 64: 0}},
	} {
		for size, most := range test.most {
			t.Run(fmt.Sprintf("%s/%d", test.encoding, size), func(t *testing.T) {
				wrong, all := guessWindows(t, test.text, test.encoding, size)
				if rate := float64(wrong) / float64(all); rate > most || all < 100 {
					t.Errorf("%d of %d wrong, %.1f %%", wrong, all, 100*rate)
				}
			})
		}
	}
}

// guessWindows cuts text into windows of so many runes, half of them Han or
// more, and counts those that do not come back from the encoding.
func guessWindows(t *testing.T, text, name string, size int) (wrong, all int) {
	runes := []rune(text)
	for i := 0; i+size <= len(runes); i++ {
		window := string(runes[i : i+size])
		if countHan(window)*2 < size {
			continue
		}
		all++
		got, encoding, _, _, err := decode(encoded(t, window, name), "", "")
		if err != nil || encoding != name || got != window {
			wrong++
			t.Logf("%s: %q for %q", encoding, got, window)
		}
	}
	return wrong, all
}

func countHan(s string) int {
	count := 0
	for _, r := range s {
		if han.IsHan(r) {
			count++
		}
	}
	return count
}

// TestIsCommon tells text from what a wrong decoding makes of it.
func TestIsCommon(t *testing.T) {
	gb, _ := charsetNamed("gb18030")
	mojibake, _ := gb.decode(simplifiedText)
	for _, test := range []struct {
		name, text  string
		least, most float64
	}{
		{"simplified", simplifiedText, 0.98, 1},
		{"traditional", traditionalText, 0.98, 1},
		{"UTF-8 read as GB 18030", mojibake, 0, 0.4},
		{"glyph numbers of a font", "\uE001\uE00F㗂㗃ĀāĂ", 0, 0},
	} {
		if got := commonShare(test.text); got < test.least || got > test.most {
			t.Errorf("%s: got %v", test.name, got)
		}
	}
}

// commonShare is the share of common characters among those of text that are
// neither ASCII nor white space.
func commonShare(text string) float64 {
	all, common := 0, 0
	for _, r := range text {
		if r < utf8.RuneSelf || han.IsSpace(r) {
			continue
		}
		all++
		if isCommon(r) {
			common++
		}
	}
	return float64(common) / float64(all)
}

// FuzzDecode holds whatever is decoded to what a source file promises.
func FuzzDecode(f *testing.F) {
	for _, name := range []string{"utf-8", "gb18030", "big5", "utf-16le", "utf-16be"} {
		f.Add(encoded(f, "整改措施 54 條", name), "", "")
		f.Add(encoded(f, "整改措施 54 條", name), "gbk", name)
	}
	f.Add("\xFF\xFE\x00", "utf-8", "")
	f.Fuzz(func(t *testing.T, raw, declared, override string) {
		text, encoding, confidence, invalid, err := decode(raw, declared, override)
		if err != nil {
			if _, ok := errors.AsType[*Error](err); !ok {
				t.Fatalf("not a *Error: %v", err)
			}
			return
		}
		if !utf8.ValidString(text) {
			t.Errorf("invalid text %q", text)
		}
		if confidence < 0 || confidence > 1 {
			t.Errorf("confidence %v", confidence)
		}
		if invalid < 0 || invalid > strings.Count(text, string(utf8.RuneError)) {
			t.Errorf("%d invalid in %q", invalid, text)
		}
		if encoding == "utf-8" && invalid == 0 && text != raw {
			t.Errorf("valid UTF-8 has changed: %q", text)
		}
	})
}

func BenchmarkDecode(b *testing.B) {
	for _, name := range []string{"utf-8", "gb18030", "big5", "utf-16le"} {
		raw := encoded(b, strings.Repeat(traditionalText, 60), name)
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(raw)))
			b.ReportAllocs()
			for b.Loop() {
				if _, _, _, _, err := decode(raw, "", ""); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

package reader

import "testing"

func TestCleanGlyphs(t *testing.T) {
	for line, want := range map[string]string{
		"1.针对水务工作的问题。 \u3000":    "1.针对水务工作的问题。",
		"  首行缩进\t":               "  首行缩进",
		"0555\u00AD6120047":      "0555-6120047",
		"ABC\uFFFEDEF":           "ABC-DEF",
		"\uFEFF一\u0001二\r\u0085": "一二",
		"⽤⼾⽅⾯⻔⻚":                 "用户方面门页",
		"⼀⿕":                     "一龠",
		"\uF06C 一是\uF0B7二是":      "● 一是•二是",
		"立\uE123改":               "立\uFFFD改",
		"問題𠮷":                    "問題𠮷",
		"":                       "",
	} {
		if got := cleanGlyphs(line); got != want {
			t.Errorf("%q: got %q, want %q", line, got, want)
		}
	}
}

func TestKangxi(t *testing.T) {
	const last = '⿕'
	if got, want := len(kangxi), int(last-firstKangxi+1)*len("⼀"); got != want {
		t.Errorf("%d bytes, want %d", got, want)
	}
}

func TestLegible(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       bool
		unknown    int
	}{
		{"notice", "一、关于“三会一课”不规范的问题。①完成 98.7％，追缴１２万元——\r\n", true, 0},
		{"traditional", "針對審計反饋問題，麗水市婦女聯合會制定整改措施。", true, 0},
		{"English", "Notice of rectification, 2024", true, 0},
		{"rare names", "书记邬喆堃、副书记麴瞾等同志出席会议", true, 0},
		{"radicals", "⽤⼾⽅⾯", true, 0},
		{"one unknown", "关于落\uE123不到位的问题", true, 3},
		{"bullet", "\uF06C关于", true, 0},
		{"nothing", " \r\n\u3000", false, 0},
		{"codes of glyphs", "\x01\x04\x05\x06\a\b\x0E\x0F\x10\x11 !\"#", false, 0},
		{"other scripts", "ǴșȾɣʈʭПфѩҎҳӘӽԢՇլֶ", false, 0},
		{"rare characters", "龘靐齉爩鱻麤灪龗爨癵", false, 0},
		{"replacement characters", "\uFFFD\uFFFD\uFFFD，", false, 0},
		{"private characters", "\uE001\uE002\uE003", false, 9},
	} {
		t.Run(test.name, func(t *testing.T) {
			var count glyphCount
			count.add(test.text)
			if count.legible() != test.want || count.unknown != test.unknown {
				t.Errorf("got %v, %d unknown: %+v", count.legible(), count.unknown, count)
			}
		})
	}
}

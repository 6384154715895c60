//go:build ignore

// Gen writes fold_table.go from the dictionaries of OpenCC
// (https://github.com/BYVoid/OpenCC, Apache-2.0). Its argument is the directory
// that holds TSCharacters.txt, STCharacters.txt, HKVariantsRev.txt and
// TWVariantsRev.txt, for instance that of a Go module which carries them:
//
//	go mod download github.com/longbridgeapp/opencc@v0.3.13
//	OPENCC=$(go env GOMODCACHE)/github.com/longbridgeapp/opencc@v0.3.13/dictionary go generate
package main

import (
	"bufio"
	"bytes"
	"fmt"
	"go/format"
	"log"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"
)

const (
	firstFold, lastFold     = 0x2E80, 0x9FFF // radicals up to the last unified ideograph of the BMP
	firstCompat, lastCompat = 0xF900, 0xFAFF // compatibility ideographs
	firstScript             = 0x3400         // ideographs proper
)

// overrides are the runes for which matching wants another target than the
// first one OpenCC names: 瞭 is far more often 瞭解 (了解) than 瞭望. 乾 needs
// none: OpenCC's first target is 干, as in 乾部.
var overrides = map[rune]rune{'瞭': '了'}

// keptInSimplified are runes that have a simplified target and yet stand in
// ordinary simplified text (乾隆, 乾县), so that they prove nothing.
var keptInSimplified = map[rune]bool{'乾': true}

// variants are pairs of an old or odd form, which OpenCC's character tables do
// not list, and its simplified form.
const variants = `囬回 囘回 竝并 幷并 緖绪 戸户 効效 毎每 黒黑 歩步 氷冰 勅敕 厯历 吿告 塲场
壻婿 愼慎 晩晚 畧略 硏研 筭算 竒奇 聼听 脇胁 荅答 虗虚 覇霸 覧览 讃赞 賛赞 躭耽 輙辄 郞郎
鄊乡 鄕乡 鎻锁 閙闹 隂阴 隣邻 頼赖 髙高 鬪斗 鬭斗 黙默 靑青 塡填 増增 徳德 恵惠 揷插 濶阔
涙泪 淸清 渉涉 歳岁 歴历 緫总 罸罚 讐仇 遯遁 靭韧 飮饮 両两 弐贰 噐器 恊协 擧举 欵款 歛敛
皷鼓 盌碗 穉稚 籐藤 羗羌 肎肯 胷胸 蔴麻 逺远 遅迟 邨村 畵画 簷檐 痺痹 敎教 旣既 卽即 巻卷`

// radicals are the ideographs that U+2F00… stand for, in order. Text taken out
// of PDF files is full of them, because their fonts share one glyph for both.
const radicals = `一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸
屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙
牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸
虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高
髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠`

// radicalForms are pairs of a form from the CJK Radicals Supplement that text
// taken out of PDF files has in place of a whole ideograph, and that ideograph.
const radicalForms = `⺟母 ⺠民 ⺎兀 ⺒巳 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻑長 ⻒長 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食
⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻬齐 ⻮齿 ⻰龙 ⻳龟 ⺩王 ⺼月`

// compat are the ideographs that U+F900… decompose to, in order; a dot where
// there is none, or none in the Basic Multilingual Plane.
const compat = `豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷
勞擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異
北磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯
輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂燎療蓼遼龍暈阮劉杻柳流溜琉
留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒狀炙識什茶刺切度
拓糖宅洞暴輻行降見廓兀嗀··塚·晴··凞猪益礼神祥福靖精羽·蘒·諸··逸都···飯飼館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層
屮悔慨憎懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練縉繁署者臭艹艹著褐視謁謹賓贈辶逸難響頻恵·舘··並况全
侀充冀勇勺喝啕喙嗢塚墳奄奔婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯猪瑱甆画瘝瘟益盛
直睊着磌窱節类絛練缾者荒華蝹襁覆視調諸請謁諾諭謹變贈輸遲醙鉶陼難靖韛響頋頻鬒龜···㮝䀘䀹···齃龎`

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: go run gen.go DIRECTORY")
	}
	ts := load(os.Args[1], "TSCharacters.txt")
	st := load(os.Args[1], "STCharacters.txt")
	fold := firstTargets(ts)
	addVariants(fold, ts, st, os.Args[1])
	addRadicals(fold)
	fold['\u3000'] = ' '
	closeOver(fold)

	var out bytes.Buffer
	writeHeader(&out)
	writeTables(&out, fold)
	writeScript(&out, ts, st, regional(os.Args[1]))
	source, err := format.Source(out.Bytes())
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("fold_table.go", source, 0o644); err != nil {
		log.Fatal(err)
	}
}

// load reads lines of a rune, a tab and its targets, separated by spaces. The
// targets of a rune that stands on several lines are joined.
func load(directory, name string) map[rune][]rune {
	file, err := os.Open(filepath.Join(directory, name))
	if err != nil {
		log.Fatal(err)
	}
	defer file.Close()
	table := make(map[rune][]rune)
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		key, targets, ok := strings.Cut(lines.Text(), "\t")
		if !ok || strings.HasPrefix(key, "#") {
			continue
		}
		from := only(key)
		for _, target := range strings.Fields(targets) {
			table[from] = append(table[from], only(target))
		}
	}
	if err := lines.Err(); err != nil {
		log.Fatal(err)
	}
	return table
}

// only returns the single rune of s.
func only(s string) rune {
	r, size := utf8.DecodeRuneInString(s)
	if size != len(s) || r == utf8.RuneError {
		log.Fatalf("%q is not one character", s)
	}
	return r
}

func firstTargets(ts map[rune][]rune) map[rune]rune {
	fold := make(map[rune]rune)
	for from, targets := range ts {
		if targets[0] != from {
			fold[from] = targets[0]
		}
	}
	maps.Copy(fold, overrides)
	return fold
}

// addVariants adds the regional forms (衞, 敍) that lead to a traditional or
// simplified character, and our own list. A character that simplified writing
// uses is never taken for a variant.
func addVariants(fold map[rune]rune, ts, st map[rune][]rune, directory string) {
	known := make(map[rune]bool)
	for from, targets := range st {
		known[from] = true
		for _, target := range targets {
			known[target] = true
		}
	}
	traditional := maps.Clone(fold)
	for from, to := range regional(directory) {
		if traditional[to] != 0 && !known[from] && len(ts[from]) == 0 {
			fold[from] = to
		}
	}
	for from, to := range pairs(variants) {
		if fold[from] == 0 && !known[from] {
			fold[from] = to
		}
	}
}

// regional returns the forms usual in Hong Kong or Taiwan and the traditional
// ones that OpenCC takes for standard (衞→衛, 群→羣).
func regional(directory string) map[rune]rune {
	table := make(map[rune]rune)
	for _, name := range []string{"HKVariantsRev.txt", "TWVariantsRev.txt"} {
		for from, targets := range load(directory, name) {
			table[from] = targets[0]
		}
	}
	return table
}

func addRadicals(fold map[rune]rune) {
	maps.Copy(fold, inOrder(0x2F00, radicals))
	maps.Copy(fold, pairs(radicalForms))
	maps.Copy(fold, inOrder(firstCompat, compat))
}

func pairs(list string) map[rune]rune {
	table := make(map[rune]rune)
	for _, pair := range strings.Fields(list) {
		r := []rune(pair)
		table[r[0]] = r[1]
	}
	return table
}

func inOrder(first rune, list string) map[rune]rune {
	table := make(map[rune]rune)
	for i, r := range []rune(strings.ReplaceAll(list, "\n", "")) {
		if r != '·' {
			table[first+rune(i)] = r
		}
	}
	return table
}

// closeOver leads every rune to the end of its chain (⾒→見→见), which makes
// folding idempotent.
func closeOver(fold map[rune]rune) {
	for from := range fold {
		to := fold[from]
		for steps := 0; fold[to] != 0; to = fold[to] {
			if steps++; steps > 8 {
				log.Fatalf("%c leads in a circle", from)
			}
		}
		fold[from] = to
	}
}

func writeHeader(out *bytes.Buffer) {
	fmt.Fprint(out, `// Code generated by gen.go; DO NOT EDIT.

// The tables derive from the character dictionaries of OpenCC, Open Chinese
// Convert, Copyright 2010-2020 Carbo Kuo and contributors, Apache License 2.0.
// They have been changed: see gen.go for what was added and left out.

package han

`)
}

// writeTables writes the three-byte runes into two arrays and the pairs with a
// four-byte rune into a sorted list.
func writeTables(out *bytes.Buffer, fold map[rune]rune) {
	rare := make(map[rune]rune)
	near := make(map[rune]rune)
	for from, to := range fold {
		if to > 0xFFFF || from > 0xFFFF {
			rare[from] = to
		} else {
			near[from] = to
		}
	}
	writeArray(out, "foldHan", firstFold, lastFold, near, rare)
	writeArray(out, "foldCompat", firstCompat, lastCompat, near, rare)
	fmt.Fprint(out, "// foldRare holds the pairs that leave or lie outside the Basic Multilingual Plane, in order.\n")
	fmt.Fprint(out, "var foldRare = [...]struct{ from, to rune }{\n")
	writeRows(out, slices.Sorted(maps.Keys(rare)), 8, func(r rune) string {
		return fmt.Sprintf("{%q, %q}", r, rare[r])
	})
	fmt.Fprint(out, "}\n\n")
}

func writeArray(out *bytes.Buffer, name string, first, last rune, near, rare map[rune]rune) {
	fmt.Fprintf(out, "// %s holds the target of the rune %#U+i, 0 for itself, seeRare for a target in foldRare.\n", name, first)
	fmt.Fprintf(out, "var %s = [%#x]uint16{\n", name, last-first+1)
	var inside []rune
	for _, table := range []map[rune]rune{near, rare} {
		for r := range table {
			if first <= r && r <= last {
				inside = append(inside, r)
			}
		}
	}
	slices.Sort(inside)
	writeRows(out, inside, 8, func(r rune) string {
		if near[r] == 0 {
			return fmt.Sprintf("%#x: seeRare", r-first)
		}
		return fmt.Sprintf("%#x: %q", r-first, near[r])
	})
	fmt.Fprint(out, "}\n\n")
}

func writeRows(out *bytes.Buffer, keys []rune, width int, cell func(rune) string) {
	for row := range slices.Chunk(keys, width) {
		for i, r := range row {
			if i > 0 {
				out.WriteByte(' ')
			}
			fmt.Fprintf(out, "%s,", cell(r))
		}
		out.WriteByte('\n')
	}
}

// writeScript writes for each 64 runes the sets of those that only traditional
// and only simplified writing has. Forms usual in traditional writing somewhere
// (群, 床) are not simplified, though OpenCC has others for standard.
func writeScript(out *bytes.Buffer, ts, st map[rune][]rune, regional map[rune]rune) {
	traditional, simplified := make(map[rune]uint64), make(map[rune]uint64)
	mark := func(set map[rune]uint64, r rune) {
		if firstScript <= r && r <= lastFold {
			set[r/64] |= 1 << (r % 64)
		}
	}
	target := make(map[rune]bool)
	for from, targets := range ts {
		if targets[0] != from && !keptInSimplified[from] && len(st[from]) == 0 {
			mark(traditional, from)
		}
		target[targets[0]] = true
	}
	for from, targets := range st {
		if target[from] && len(ts[from]) == 0 && regional[from] == 0 && !slices.Contains(targets, from) {
			mark(simplified, from)
		}
	}
	fmt.Fprint(out, "// scripts holds for each 64 runes of up to three bytes a bit for each that only\n")
	fmt.Fprint(out, "// traditional writing has, and one for each that only simplified writing has.\n")
	fmt.Fprint(out, "var scripts = [1024]struct{ traditional, simplified uint64 }{\n")
	var rows []rune
	for k := range rune(lastFold/64 + 1) {
		if traditional[k]|simplified[k] != 0 {
			rows = append(rows, k)
		}
	}
	writeRows(out, rows, 3, func(k rune) string {
		return fmt.Sprintf("%#x: {%#016x, %#016x}", k, traditional[k], simplified[k])
	})
	fmt.Fprint(out, "}\n")
}

package text

import (
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/infoline"
)

// furnitureKind says what a line is when the page put it there and not the
// notice.
type furnitureKind uint8

const (
	notFurniture furnitureKind = iota
	folio                      // a page number, or a header: it may stand inside a sentence
	chrome                     // buttons, breadcrumbs, menus
	info                       // 来源：… 发布时间：… 浏览次数：…
	tail                       // 相关阅读, 上一篇: nothing of the notice comes after
)

// furnitureMax is the longest line, in bytes, that is asked whether it is
// furniture. Info lines of some sites run to a hundred characters.
const furnitureMax = 420

// chromeLines are whole lines that sites put around a text.
var chromeLines = han.NewWords(`返回上一级 返回 返回顶部 返回首页 返回列表 字号 字体 打印 打印本页 打印此页 打印页面 朗读 收藏 分享 分享到 关闭 关闭窗口
关闭本页 大中小 小中大 首页 简体 繁体 繁體 简繁切换 无障碍 无障碍浏览 无障碍阅读 长者模式 适老模式 关怀版 视力保护色 语音播报 网站地图 联系我们 English 登录 注册
扫一扫在手机打开当前页 扫一扫在手机上查看当前页面 扫一扫 手机扫一扫 微信 微博 空间 点击下载 收藏本页 我要纠错 纠错 正文 信息公开 新闻中心 通知公告 网站首页
END 点击蓝字关注我们 点击上方蓝字关注我们 网页打印 关闭视窗 列印 列印本页 分享到微信 微信扫一扫 保存 浏览 政务微信 政务微博 全文下载`)

// chromeStarts open lines that are furniture from there on.
var chromeStarts = han.NewWords(`当前位置 您的位置 您所在的位置 您现在的位置 你的位置 所在位置 现在位置 位置： 位置: 今天是 扫一扫 分享到： 分享到: 【打印 [打印
【字体 [字体 字体： 字体: 字号： 字号: 【大 【关闭 【返回 【收藏 data:image 微信图片_ 视力保护色 ![ 页:[ 页：[ 页: [ 点击播报 您是第 您当前`)

// infoKeys are the keys of the line under a title, and of the key-value block
// of government sites.
var infoKeys = han.NewWords(infoline.All()...)

// tailStarts open what follows the end of a notice on a page.
var tailStarts = han.NewWords(`相关阅读 相关链接 相关文章 相关新闻 相关信息 相关稿件 猜你喜欢 推荐阅读 延伸阅读 热门推荐 上一篇 下一篇 上一条 下一条 版权所有 Copyright copyright 主办单位 主办： 主办:
网站标识码 技术支持 友情链接 网站声明 版权声明 关于我们 网站地图 网站维护 ICP备
网友留言： 网友留言: 网友留言（ 网友留言( 网民留言： 网民留言: 网友评论 用户评论 全部评论 最新评论 精彩评论 热门评论 发表评论 我要评论 我要留言 我来说两句 评论区 文明上网理性发言`)

// furnitureOf says which furniture a line is, of which s is the simplified text
// and clauses tells that it has the punctuation of running text. What can be
// told by the first word is asked first; running text ends the questions.
func furnitureOf(s string, clauses bool) furnitureKind {
	if len(s) > furnitureMax {
		return notFurniture
	}
	switch {
	case pageNumber(s) == folio, isPrintFoot(s):
		return folio
	case chromeStarts.Prefix(s) > 0:
		return chrome
	case tailStarts.Prefix(s) > 0:
		return tail
	case isInfo(s):
		return info
	case clauses:
		return notFurniture
	case isChrome(s), isBreadcrumb(s), isMenu(s):
		return chrome
	}
	return marked(s)
}

// marked is the furniture that a line is by what stands anywhere in it: a counter
// before all else.
func marked(s string) furnitureKind {
	kind := notFurniture
	for _, i := range furnitureMarks.All(s) {
		if furnitureMarks.Row(i) == counterMarks {
			return chrome
		}
		kind = tail
	}
	return kind
}

// chromeMost is the longest of the chromeLines, in bytes, and some spaces.
const chromeMost = 60

func isChrome(s string) bool {
	return len(s) <= chromeMost && chromeLines.MayBegin(s) && chromeLines.Has(han.Squeeze(s))
}

// pageNumber recognises a line that is nothing but a page number: "— 3 —",
// "- 3 -", "第3页 共8页", "3/8", "3".
func pageNumber(s string) furnitureKind {
	if len(s) > 48 {
		return notFurniture
	}
	digits := 0
	for _, r := range s {
		switch {
		case han.IsDigit(r):
			digits++
		case isFolioMark(r):
		default:
			return notFurniture
		}
	}
	if digits == 0 || digits > 8 || strings.Count(s, "-") > 2 || !framed(s) {
		return notFurniture
	}
	return folio
}

// isPrintFoot recognises the foot of a page that a browser printed: its address
// and, behind a gap, 2/3.
func isPrintFoot(s string) bool {
	if !strings.HasPrefix(s, "http") && !strings.HasPrefix(s, "file:") && !strings.HasPrefix(s, "www.") {
		return false
	}
	i := strings.LastIndexByte(s, ' ')
	return i > 0 && strings.Contains(s[i:], "/") && pageNumber(s[i+1:]) == folio
}

// isFolioMark reports whether r may stand beside the digits of a page number.
func isFolioMark(r rune) bool {
	switch r {
	case '-', '—', '–', '－', '─', '~', '·', '第', '页', '頁', '共', '/', ' ', '\u00a0', '\u3000', ',', '，', '(', ')', '（', '）':
		return true
	}
	return false
}

// framed tells a page number from a date or a telephone number: digits alone
// are few, or stand between dashes or around 页.
func framed(s string) bool {
	first, _ := han.Decode(s)
	last, _ := utf8.DecodeLastRuneInString(s)
	switch {
	case strings.ContainsAny(s, "页頁"):
		return true
	case han.IsDigit(first) && han.IsDigit(last):
		return len(s) <= 3 || strings.Contains(s, "/") && strings.Count(s, "/") == 1 && len(s) <= 7
	case strings.ContainsAny(s, "()（）,，第"):
		return false
	}
	return !han.IsDigit(first) && !han.IsDigit(last)
}

// furnitureMarks stand in lines such as "已有 35 人点赞 126 人阅读", and in the
// site's own footer only.
var furnitureMarks = han.NewWords(
	`人点赞 人阅读 次阅读 人浏览 次浏览 浏览次数 访问量 点击次数 阅读次数 阅读量 浏览量`,
	`ICP备 ICP证 icp备 公网安备 网安备 网站标识码 版权所有 opyright ©`,
)

// counterMarks is the row of furnitureMarks that tells counters.
const counterMarks = 0

// isBreadcrumb recognises "首页 > 政务公开 > 通知公告", and "首页 / 政务公开".
func isBreadcrumb(s string) bool {
	n := 0
	for _, r := range crumbs.All(s) {
		switch r {
		case '>', '＞', '»', '›', '→':
			n++
		}
	}
	home := strings.HasPrefix(s, "首页")
	return n >= 2 || home && (n == 1 || strings.Contains(s, "/"))
}

var crumbs = han.NewSet(">＞»›→")

// isMenu recognises a row of four short words or more without punctuation:
// "首页 政务公开 办事服务 互动交流".
func isMenu(s string) bool {
	if menuGaps.Next(s, 0) == len(s) || strings.ContainsFunc(s, inNoMenu) {
		return false
	}
	fields := strings.FieldsFunc(s, func(r rune) bool { return han.IsSpace(r) || r == '|' || r == '｜' })
	for _, f := range fields {
		if n := utf8.RuneCountInString(f); n > 8 || n < 2 {
			return false
		}
	}
	return len(fields) >= 4 || len(fields) >= 2 && strings.ContainsAny(s, "|｜")
}

// inNoMenu reports whether no menu has the character.
func inNoMenu(r rune) bool {
	switch r {
	case '：', '、', ':', ';', '？', '！', '《', '（', '(':
		return true
	}
	return r >= '0' && r <= '9'
}

// menuGaps may part the words of a menu.
var menuGaps = han.NewSet(" \t\u3000\u00a0|｜")

// isInfo recognises an info line: it opens with a key, "来源：", and goes on
// with values and other keys.
func isInfo(s string) bool {
	if len(s) < 150 && opensWithDigit(s) && hasInfoKey(s) {
		return true // 2021-10-18 来源：…
	}
	if len(s) < 150 && strings.IndexByte(s, ':') > 0 && HasClock(s) && !hasStops(s) {
		return true // 云岭日报 2025-06-20 07:42
	}
	n := infoKeys.Prefix(s)
	if n == 0 && infoKeys.MayBegin(s) && hasSpace(s[:min(len(s), 24)]) {
		s = han.Squeeze(s) // 文　　号：
		n = infoKeys.Prefix(s)
	}
	if n == 0 {
		return false
	}
	rest := strings.TrimLeft(s[n:], " \t\u3000\u00a0")
	sets, _ := han.Decode(rest)
	return rest != "" && strings.ContainsRune("：:丨｜", sets) && !han.ContainsAny(s, "。；")
}

// opensWithDigit reports whether s opens with a digit, or with one in brackets:
// （2021-10-18）.
func opensWithDigit(s string) bool {
	c, size := han.Decode(s)
	if c == '(' || c == '（' || c == '[' || c == '【' {
		c, _ = han.Decode(s[size:])
	}
	return han.IsDigit(c)
}

// HasClock reports whether s has a time of day behind a date: "-20 07:42".
func HasClock(s string) bool {
	for i := 3; i+2 < len(s); i++ {
		if s[i] == ':' && isDigit(s[i-1]) && isDigit(s[i-2]) && isDigit(s[i+1]) && isDigit(s[i+2]) {
			before := strings.TrimRight(s[:i-2], " ")
			return before != "" && isDigit(before[len(before)-1])
		}
	}
	return false
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// hasInfoKey reports whether a key of an info line and its colon stand in s.
func hasInfoKey(s string) bool {
	return !han.ContainsAny(s, "。；") && infoMarks.In(s)
}

var infoMarks = han.NewWords("来源： 来源: 浏览次数 阅读次数 点击数 访问量 作者： 编辑： 字号")

func hasSpace(s string) bool {
	return strings.IndexByte(s, ' ') >= 0 || strings.IndexByte(s, '\t') >= 0 || han.Contains(s, "\u3000") || han.Contains(s, "\u00a0")
}

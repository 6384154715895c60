package parser

import (
	"cmp"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
)

// Round names the round of inspections that a notice is about: 十四届县委第五轮.
// A round is told by the term of the committee that inspects; where the text
// does not give it, by the year: 2023年县委第二轮. The rounds of the inspection
// of the environment (第二轮中央环保督察) need neither.
//
// Lead is the text before the first heading. named is how many rounds it and
// the title speak of. There is no name unless that is one, with its term or year:
// nothing is guessed.
func Round(n *notice.Notice, lead string) (name string, named int) {
	var found []round
	for _, s := range []string{n.Title, n.Inspector, lead} {
		for _, r := range rounds(s) {
			found = join(found, r)
		}
	}
	if len(found) != 1 {
		return "", len(found)
	}
	r := found[0]
	r.year = cmp.Or(r.year, yearOf(n.Dates.InspectionStart))
	return r.name(), 1
}

// round is what a text says of a round; 0 and "" stand for what it does not say.
type round struct {
	number, term, year int
	body               string // 县委, 中央
	environment        bool
}

// join adds a round that a text speaks of to those before, unless it is one of
// them by another name: 第五轮 is 十四届县委第五轮 said again.
func join(found []round, r round) []round {
	for i, known := range found {
		if both, same := known.and(r); same {
			found[i] = both
			return found
		}
	}
	return append(found, r)
}

// and is what two mentions say together; it reports false where they cannot be
// of the same round.
func (r round) and(s round) (round, bool) {
	both := round{
		r.number, cmp.Or(r.term, s.term), cmp.Or(r.year, s.year), cmp.Or(r.body, s.body), r.environment,
	}
	fits := func(x round) bool {
		return x.number == both.number && x.environment == both.environment && (x.term == 0 || x.term == both.term) &&
			(x.year == 0 || x.year == both.year) && (x.body == "" || x.body == both.body)
	}
	return both, fits(r) && fits(s)
}

// name is the round in words, empty where too little is known to tell it from
// others.
func (r round) name() string {
	number := "第" + spelled(r.number) + "轮"
	switch {
	case r.environment && r.body != "":
		return number + r.body + "环保督察"
	case r.term > 0:
		return spelled(r.term) + "届" + r.body + number
	case r.year > 0:
		return strconv.Itoa(r.year) + "年" + r.body + number
	}
	return ""
}

// roundPatterns read what is said of rounds. A text of a notice is seldom asked
// for its round, so they are made when the first is.
type roundPatterns struct {
	number      *regexp.Regexp // 第五轮, 首轮, and 第三、四轮 for several
	inspection  *regexp.Regexp // what stands behind it
	environment *regexp.Regexp // the same, of the environment

	// What stands in front of it, the fullest first, with the groups body, term
	// and year.
	bodies []*regexp.Regexp
}

var patternsOfRounds = sync.OnceValue(func() *roundPatterns {
	const (
		count = `([〇零一二三四五六七八九十百0-9]{1,4})`
		body  = `(?P<body>中央|[省市区县州旗盟地]委|校党委|党工委|工委|党委|党组|省)(?:员会|级)?`
		term  = `第?(?P<term>[一二三四五六七八九十0-9]{1,3})届`
		kinds = `生态|环境|保护|环保|中央|[省市区县州旗盟校]|[级委]|党委|联动|交叉|提级|专项|常规|机动|集中|延伸|直属|对?村|社区`
		year  = `(?P<year>20[0-9]{2})年度?`
	)
	p := &roundPatterns{
		number:      regexp.MustCompile(`(?:第` + count + `(?:轮?[、,和及与至到—~-]第?` + count + `)*|首)轮`),
		inspection:  regexp.MustCompile(`^(?:` + kinds + `|第` + count + `批?)*(?:巡察|巡视|巡查|督察)`),
		environment: regexp.MustCompile(`^(?:第` + count + `批)?(中央|省)?[级委]?[^，。；：,;:]{0,4}?(?:环境保护|环保|生态环境)督察`),
	}
	for _, expression := range []string{
		term + `\p{Han}{0,8}?` + body + `$`,   // 十四届县委, 七届云岭市委
		`(?P<body>[省市区县州旗盟])` + term + `委员会$`, // 中共云岭市第八届委员会
		body + term + `$`,                   // 县委十四届
		year + `\p{Han}{0,8}?` + body + `$`, // 2023年县委
		`(?:` + body + `)?` + year + `$`,    // 2023年, 县委2023年
		body + `$`,                          // 县委
	} {
		p.bodies = append(p.bodies, regexp.MustCompile(expression))
	}
	return p
})

// rounds are those that a text speaks of, in order.
func rounds(s string) []round {
	p, s := patternsOfRounds(), squeezed(s)
	var found []round
	for _, at := range p.number.FindAllStringSubmatchIndex(s, -1) {
		r := p.read(s[:at[0]], s[at[1]:])
		if r.term == 0 && !p.inspection.MatchString(s[at[1]:]) {
			continue // 第一轮摸底
		}
		for _, number := range numbersAt(s, at) {
			r.number = number
			found = append(found, r)
		}
	}
	return found
}

// squeezed is s as the patterns have it: simplified, half-width, without spaces.
func squeezed(s string) string {
	return strings.Map(func(r rune) rune {
		if han.IsSpace(r) {
			return -1
		}
		return han.Fold(r)
	}, s)
}

// numbersAt are the numbers of a match of roundPatterns.number: the first, and
// the last where there are several.
func numbersAt(s string, at []int) []int {
	if at[2] < 0 {
		return []int{1} // 首轮
	}
	var numbers []int
	for i := 2; i < len(at) && at[i] >= 0; i += 2 {
		value, _, _ := han.ScanOrdinal(s[at[i]:at[i+1]])
		numbers = append(numbers, value)
	}
	return numbers
}

// read reads what stands around the number of a round.
func (p *roundPatterns) read(before, after string) round {
	var r round
	for _, pattern := range p.bodies {
		if r.readBody(pattern, before) {
			break
		}
	}
	if found := p.environment.FindStringSubmatch(after); found != nil {
		r.environment, r.body = true, cmp.Or(found[2], strings.TrimSuffix(r.body, "委"))
	}
	return r
}

// longestBody bounds a body with its term or year, in bytes: 30 characters.
const longestBody = 90

// readBody reads the body and its term or year that a pattern finds at the end
// of s.
func (r *round) readBody(pattern *regexp.Regexp, s string) bool {
	found := pattern.FindStringSubmatch(s[max(0, len(s)-longestBody):])
	if found == nil {
		return false
	}
	for i, group := range pattern.SubexpNames() {
		switch group {
		case "body":
			r.body = found[i]
		case "term":
			r.term, _, _ = han.ScanOrdinal(found[i])
		case "year":
			r.year, _ = strconv.Atoi(found[i])
		}
	}
	if r.term > 0 && len(r.body) == len("市") {
		r.body += "委" // 市第八届委员会
	}
	return true
}

// yearOf is the year of a date, 0 for none and for one of another century, when
// nobody counted rounds.
func yearOf(date string) int {
	const digits = 4
	year, _ := strconv.Atoi(date[:min(digits, len(date))])
	if year/100 != 20 {
		return 0
	}
	return year
}

// spelled writes a number up to 99 in Chinese, any other in digits.
func spelled(n int) string {
	const ten = 10
	digits := [...]string{"", "一", "二", "三", "四", "五", "六", "七", "八", "九"}
	switch {
	case n < 1 || n >= ten*ten:
		return strconv.Itoa(n)
	case n < ten:
		return digits[n]
	case n < 2*ten:
		return "十" + digits[n%ten]
	}
	return digits[n/ten] + "十" + digits[n%ten]
}

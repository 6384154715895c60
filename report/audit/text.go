package audit

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Text is a text in the languages of the program. It has the fields of message.Text,
// and a conversion makes one of it: the rules bring their own texts, so that they run
// without the catalogs of that package, which stands above this one.
type Text struct {
	EN, ZH string
}

// say fills a sentence with args. What is itself a Text takes the language of
// the sentence.
func say(t Text, args ...any) Text {
	return Text{
		EN: fmt.Sprintf(t.EN, inLanguage(args, func(t Text) string { return t.EN })...),
		ZH: fmt.Sprintf(t.ZH, inLanguage(args, func(t Text) string { return t.ZH })...),
	}
}

func inLanguage(args []any, pick func(Text) string) []any {
	picked := make([]any, len(args))
	for i, arg := range args {
		if t, ok := arg.(Text); ok {
			arg = pick(t)
		}
		picked[i] = arg
	}
	return picked
}

// counter tells a number of things. English has another word for a single one.
type counter struct {
	one, many, zh string // with a %d each
}

// say is n things: 1 issue, 2 issues.
func (c counter) say(n int) Text {
	if n == 1 {
		return say(Text{c.one, c.zh}, n)
	}
	return say(Text{c.many, c.zh}, n)
}

// join puts texts in a row: A、B、C; A, B and C.
func join(texts []Text) Text {
	var en, zh []string
	for _, t := range texts {
		en, zh = append(en, t.EN), append(zh, t.ZH)
	}
	last := max(0, len(en)-1)
	before := strings.Join(en[:last], ", ")
	if before != "" {
		before += " and "
	}
	return Text{before + strings.Join(en[last:], ""), strings.Join(zh, "、")}
}

// quotedRunes is how much of a piece of evidence a message quotes.
const quotedRunes = 40

// quote is a piece of evidence with its place, as messages mention it.
func (e *Evidence) quote() Text {
	text := clip(e.Text, quotedRunes)
	return Text{
		EN: fmt.Sprintf("“%s” (line %d, column %d)", text, e.Line, e.Column),
		ZH: fmt.Sprintf("第%d行第%d列“%s”", e.Line, e.Column, text),
	}
}

func quotes(list []Evidence) Text {
	texts := make([]Text, len(list))
	for i := range list {
		texts[i] = list[i].quote()
	}
	return join(texts)
}

// clip shortens s to n characters.
func clip(s string, n int) string {
	s = strings.ReplaceAll(s, "\n", " ")
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	return string([]rune(s)[:n-1]) + "…"
}

// number prints v without needless zeros.
func number(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

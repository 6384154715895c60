package audit

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Text is a text in the languages of the program.
type Text struct {
	ZH, EN string
}

// say fills a sentence with args. What is itself a Text takes the language of
// the sentence.
func say(t Text, args ...any) Text {
	return Text{
		ZH: fmt.Sprintf(t.ZH, inLanguage(args, func(t Text) string { return t.ZH })...),
		EN: fmt.Sprintf(t.EN, inLanguage(args, func(t Text) string { return t.EN })...),
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
	zh, one, many string // with a %d each
}

// say is n things: 1 issue, 2 issues.
func (c counter) say(n int) Text {
	if n == 1 {
		return say(Text{c.zh, c.one}, n)
	}
	return say(Text{c.zh, c.many}, n)
}

// join puts texts in a row: A、B、C; A, B and C.
func join(texts []Text) Text {
	var zh, en []string
	for _, t := range texts {
		zh, en = append(zh, t.ZH), append(en, t.EN)
	}
	last := max(0, len(en)-1)
	before := strings.Join(en[:last], ", ")
	if before != "" {
		before += " and "
	}
	return Text{strings.Join(zh, "、"), before + strings.Join(en[last:], "")}
}

// quotedRunes is how much of a piece of evidence a message quotes.
const quotedRunes = 40

// quote is a piece of evidence with its place, as messages mention it.
func (e *Evidence) quote() Text {
	text := clip(e.Text, quotedRunes)
	return Text{
		ZH: fmt.Sprintf("第%d行第%d列“%s”", e.Line, e.Column, text),
		EN: fmt.Sprintf("“%s” (line %d, column %d)", text, e.Line, e.Column),
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

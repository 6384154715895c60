// Package message holds what the program says to people, in English and in
// Chinese, one file an area. What has no arguments is a [Text]; what has some
// is a [Sentence], which a catalog fills in as its language writes numbers and
// plurals.
package message

import "sync"

// Text is a message without arguments, as it stands in each language.
type Text struct {
	EN, ZH string
}

// In gives the text in a language.
func (t Text) In(language Language) string {
	if language == Chinese {
		return t.ZH
	}
	return t.EN
}

// Then puts tail behind the text, in each language: issues, claimed.
func (t Text) Then(tail Text) Text { return Text{t.EN + tail.EN, t.ZH + tail.ZH} }

// Sentence is a message with arguments, in each language with the verbs of
// package fmt. A word that depends on a number stands in both its forms,
// with the place of the argument that decides: %d {1:issue|issues}.
//
// Numbers are written for people, as 12,345. Those that name something (a line,
// a year, a version) are therefore passed as strings.
type Sentence struct {
	EN, ZH string

	entered sync.Once // in the catalog
}

// In gives the sentence in a language, filled with args.
func (s *Sentence) In(language Language, args ...any) string {
	c := catalogue()
	s.entered.Do(func() { c.enter(s) })
	return c.printer(language).Sprintf(s.EN, args...)
}

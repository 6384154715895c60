package report

import (
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/report/message"
)

// pageWordList are the words of the page in one language, by their names. The
// templates and the script take theirs from here and have none of their own.
type pageWordList map[string]string

// wordsIn are the words of the page in a language.
func wordsIn(language Language) pageWordList {
	words := make(pageWordList, len(message.PageWords))
	for _, word := range message.PageWords {
		words[word.Name] = word.Text.In(language)
	}
	return words
}

// wordOfStatus is the word for the state of an issue, empty without one.
func wordOfStatus(s notice.Status, language Language) string {
	if s == "" {
		return ""
	}
	return wordOf(message.States, s, language)
}

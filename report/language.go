package report

import (
	"fmt"
	"strings"
)

// Language is the language of messages.
type Language string

// The languages.
const (
	English Language = "en"
	Chinese Language = "zh"
)

// Languages are the values of Language.
func Languages() []Language { return []Language{English, Chinese} }

// Sentence is a message in every language, with the verbs of package fmt.
type Sentence struct {
	EN, ZH string
}

// In gives the sentence in a language, filled with args.
func (s Sentence) In(language Language, args ...any) string {
	format := s.EN
	if language == Chinese {
		format = s.ZH
	}
	if !strings.Contains(format, "%") {
		return format
	}
	return fmt.Sprintf(format, args...)
}

package message

import (
	"errors"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/message/catalog"
)

// phrases is a catalog of sentences, by their English, and who prints them.
type phrases struct {
	builder          *catalog.Builder
	english, chinese *message.Printer
}

// catalogue is the catalog of the program. A run says few of its sentences, and
// often none: it is made for the first one, and each enters it when it is said.
var catalogue = sync.OnceValue(newPhrases)

func newPhrases() *phrases {
	b := catalog.NewBuilder(catalog.Fallback(language.English))
	return &phrases{
		builder: b,
		english: message.NewPrinter(language.English, message.Catalog(b)),
		chinese: message.NewPrinter(language.Chinese, message.Catalog(b)),
	}
}

func (p *phrases) printer(l Language) *message.Printer {
	if l == Chinese {
		return p.chinese
	}
	return p.english
}

// enter puts a sentence into the catalog. An error is one of its author's, and
// found by the tests.
func (p *phrases) enter(s *Sentence) error {
	return errors.Join(
		p.builder.Set(language.English, s.EN, inForms(s.EN)),
		p.builder.Set(language.Chinese, s.EN, inForms(s.ZH)))
}

// inForms makes a message of a format: where a word stands in both its forms,
// {1:issue|issues}, one that chooses between whole sentences. To choose between
// words would be shorter, but a printer then complains of the arguments that a
// part of a sentence leaves over.
func inForms(format string) catalog.Message {
	head, rest, found := strings.Cut(format, "{")
	if !found {
		return catalog.String(format)
	}
	forms, tail, _ := strings.Cut(rest, "}")
	argument, words, _ := strings.Cut(forms, ":")
	one, many, _ := strings.Cut(words, "|")
	n, _ := strconv.Atoi(argument) // 0, which is no argument, where it is wrong
	return plural.Selectf(n, "",
		plural.One, inForms(head+one+tail),
		plural.Other, inForms(head+many+tail))
}

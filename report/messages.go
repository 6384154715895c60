package report

import (
	"errors"
	"slices"
	"strconv"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/reader"
	"github.com/zhenggai/zhenggai/report/message"
)

// WarningMessage says what w remarks.
func WarningMessage(w notice.Warning, language Language) string {
	sentence, ok := message.Warnings[w.Code]
	if !ok {
		return string(w.Code)
	}
	if w.Code == notice.OrdinalGap && len(w.Args) == 1 {
		sentence = message.FirstGap
	}
	return sentence.In(language, arguments(w.Args, counting[w.Code])...)
}

// ErrorMessage says why an input could not be read, and what helps. The name
// of the input is left to the caller.
func ErrorMessage(err error, language Language) string {
	e, ok := errors.AsType[*reader.Error](err)
	if !ok {
		return message.Internal.In(language, message.Cause(err, language))
	}
	sentences := message.Failures[e.Code]
	if n := len(e.Args); n < len(sentences) && sentences[n] != nil {
		return sentences[n].In(language, arguments(inWords(e, language), false)...)
	}
	return string(e.Code)
}

// causeAt is where the arguments of an error have what the system or a library
// said.
var causeAt = map[reader.Code]int{reader.ReadFailed: 0, reader.Broken: 1, reader.BadRecord: 1}

// inWords are the arguments of an error with its cause in a language.
func inWords(e *reader.Error, language Language) []string {
	at, has := causeAt[e.Code]
	if !has || at >= len(e.Args) {
		return e.Args
	}
	args := slices.Clone(e.Args)
	if e.Err != nil && e.Err.Error() == args[at] {
		args[at] = message.Cause(e.Err, language)
	} else {
		args[at] = message.Quoted(args[at], language)
	}
	return args
}

// counting are the warnings whose arguments are counts of something.
var counting = map[notice.Code]bool{notice.ReadingMarks: true, notice.InvalidText: true, notice.Damaged: true, notice.PagesUnread: true, notice.PartsUnread: true}

// arguments are a list as a sentence takes it; counts are numbers in it.
func arguments(list []string, counts bool) []any {
	args := make([]any, len(list))
	for i, s := range list {
		args[i] = s
		if n, err := strconv.Atoi(s); counts && err == nil {
			args[i] = n
		}
	}
	return args
}

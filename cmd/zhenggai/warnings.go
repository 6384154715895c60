package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/report"
	"github.com/zhenggai/zhenggai/report/message"
)

// maxWarnings is how many warnings of a single document standard error shows.
const maxWarnings = 10

// warnings is what a command does with the remarks of the parser. Those of a
// single document are shown. Many documents have thousands, among which the errors
// would be lost: they are counted, and the counts shown at the end.
type warnings struct {
	verbose   bool // show each, however many there are
	unshown   map[notice.Code]int
	documents int // that have some that were not shown
}

// addWarningFlags defines the flags of a command that tells warnings.
func (b *batch) addWarningFlags(env environment, c *cobra.Command) {
	c.Flags().BoolVarP(&b.warnings.verbose, "verbose", "v", false, env.text(message.VerboseFlag))
}

// tellWarnings shows the warnings about f, or counts them.
func (b *batch) tellWarnings(env environment, f *source.File, list []notice.Warning) {
	switch {
	case b.quiet || len(list) == 0:
	case b.warnings.verbose:
		env.tellEach(f, list)
	case b.single:
		shown := list[:min(len(list), maxWarnings)]
		env.tellEach(f, shown)
		if more := len(list) - len(shown); more > 0 {
			env.tell(env.say(message.MoreWarnings, env.nameOf(f), more))
		}
	default:
		b.warnings.count(list)
	}
}

func (w *warnings) count(list []notice.Warning) {
	if w.unshown == nil {
		w.unshown = make(map[notice.Code]int)
	}
	w.documents++
	for i := range list {
		w.unshown[list[i].Code]++
	}
}

func (env environment) tellEach(f *source.File, list []notice.Warning) {
	for _, w := range list {
		env.tell(env.say(message.WarningLine, env.placeOf(f, w), report.WarningMessage(w, env.language)))
	}
}

// tellUnshown tells how many warnings of each kind were not shown, the most frequent
// first.
func (w *warnings) tellUnshown(env environment) {
	if w.documents == 0 {
		return
	}
	codes := slices.SortedFunc(maps.Keys(w.unshown), func(a, b notice.Code) int {
		return cmp.Or(cmp.Compare(w.unshown[b], w.unshown[a]), cmp.Compare(a, b))
	})
	total := 0
	var counts []string
	for _, code := range codes {
		total += w.unshown[code]
		counts = append(counts, env.say(message.WarningsOfCode, string(code), w.unshown[code]))
	}
	env.tell(env.say(message.WarningsUnshown, total, w.documents, strings.Join(counts, env.text(message.ListComma))))
}

// placeOf is file:line, or the file for a warning about all of it.
func (env environment) placeOf(f *source.File, w notice.Warning) string {
	if w.Span.Empty() {
		return env.nameOf(f)
	}
	return fmt.Sprintf("%s:%d", env.nameOf(f), f.Position(w.Span.Start).Line)
}

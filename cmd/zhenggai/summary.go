package main

import (
	"fmt"

	"github.com/zhenggai/zhenggai/report/message"
)

// conclude sums up a batch, unless it is a single document, and finds the exit
// status.
func (b *batch) conclude(env environment, t tally) error {
	b.tellSummary(env, t, message.ParsedCounts, t.Warnings)
	if t.failed > 0 {
		return &statusError{status: statusFailed}
	}
	return nil
}

// tellSummary tells what became of the inputs: those seen are those parsed,
// failed and skipped. counts says what was found in them.
func (b *batch) tellSummary(env environment, t tally, counts *message.Sentence, found ...any) {
	if b.quiet || b.single {
		return
	}
	b.warnings.tellUnshown(env)
	seconds := t.elapsed.Seconds()
	rate := float64(t.read+t.kept+t.failed) / max(seconds, 0.001)
	env.tell(env.say(message.Summary, t.seen(), t.read, t.failed, env.skips(t), env.say(counts, found...), bytesText(t.bytes), seconds, rate))
}

func (t tally) seen() int { return t.read + t.failed + t.kept + t.skipped }

// skips is the number of skipped inputs, and how many of them are in the
// output all the same.
func (env environment) skips(t tally) string {
	if t.kept == 0 {
		return env.say(message.SkippedOnly, t.skipped)
	}
	return env.say(message.SkippedKept, t.skipped+t.kept, t.kept)
}

// bytesText is a size for people: 980 B, 1.2 MB.
func bytesText(n int64) string {
	size, unit := float64(n), 0
	for size >= 999.5 && unit < len(byteUnits)-1 {
		size /= 1000
		unit++
	}
	if unit == 0 {
		return fmt.Sprintf("%d B", n)
	}
	return fmt.Sprintf("%.1f %s", size, byteUnits[unit])
}

var byteUnits = [...]string{"B", "kB", "MB", "GB", "TB", "PB", "EB"}

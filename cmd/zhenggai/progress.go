package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/zhenggai/zhenggai/parser/reader"
	"github.com/zhenggai/zhenggai/report"
	"github.com/zhenggai/zhenggai/report/message"
)

// The values of --progress.
const (
	progressAuto  = "auto"  // a bar, where somebody looks at it
	progressPlain = "plain" // a line now and then, for logs
	progressNone  = "none"
)

// How often progress is shown.
const (
	barInterval  = 200 * time.Millisecond
	lineInterval = 5 * time.Second
)

// progress shows how far a batch has come. A nil one shows nothing.
type progress struct {
	env   environment
	show  func(string)
	bar   bool
	start time.Time

	done  atomic.Int64
	total atomic.Int64 // 0 as long as it is not known

	stop    context.CancelFunc
	stopped sync.WaitGroup
}

// startProgress shows progress as b asks for it, until Stop or ctx ends it.
func (b *batch) startProgress(ctx context.Context, env environment) *progress {
	p := &progress{env: env, start: env.now()}
	interval := lineInterval
	switch {
	case b.single, b.progress == progressNone:
		return nil
	case b.progress == progressPlain:
		p.show = env.tell
	case !b.quiet && b.seesBar(env):
		p.show, p.bar, interval = env.status.Show, true, barInterval
	default:
		return nil
	}
	ctx, p.stop = context.WithCancel(ctx)
	p.stopped.Go(func() { p.repeat(ctx, interval) })
	p.stopped.Go(func() { p.total.Store(b.count(ctx)) })
	return p
}

// seesBar reports whether a bar would be seen, and alone on its terminal.
func (b *batch) seesBar(env environment) bool {
	return env.isTerminal(env.status.out) && env.getenv("TERM") != "dumb" &&
		(b.output != "" || !env.isTerminal(env.stdout))
}

// count is how many documents there are; 0 when finding out would take the
// reading of an archive, or of what can be read only once.
func (b *batch) count(ctx context.Context) int64 {
	n := int64(0)
	for _, path := range b.paths {
		known := canReadTwice(path) && b.inputsOf(path, func(in input) bool {
			if !reader.IsSkipped(in.err) {
				n++
			}
			return ctx.Err() == nil && (in.Member == "" || listsMembers(in.Path))
		})
		if !known {
			return 0
		}
	}
	return n
}

// canReadTwice reports whether path is no pipe, nor standard input.
func canReadTwice(path string) bool {
	info, err := os.Stat(path)
	return path != stdinPath && err == nil && (info.IsDir() || info.Mode().IsRegular())
}

// listsMembers reports whether path is a kind of archive that says what is in
// it before all of it has been read.
func listsMembers(path string) bool { return strings.EqualFold(filepath.Ext(path), ".zip") }

// Add counts one more document. A file that was not looked at is none, as it is
// none in the total.
func (p *progress) Add(o *outcome) {
	if p != nil && !o.skipped() {
		p.done.Add(1)
	}
}

// Stop takes the bar away.
func (p *progress) Stop() {
	if p == nil {
		return
	}
	p.stop()
	p.stopped.Wait()
	if p.bar {
		p.show("")
	}
}

func (p *progress) repeat(ctx context.Context, interval time.Duration) {
	ticker := time.NewTicker(interval)
	defer ticker.Stop()
	for {
		if _, ok := receive(ctx, ticker.C); !ok {
			return
		}
		p.show(p.fitting(p.env.now().Sub(p.start)))
	}
}

// barCells is the length of a bar, and barColumns the width of a terminal that
// has room for one.
const (
	barCells   = 24
	barColumns = 80
)

// line is the state of things after some time, on a terminal of so many columns,
// or 0: 1200 of 20000 (6%), 840 a second, 0:22 left.
func (p *progress) line(elapsed time.Duration, columns int) string {
	done, total := p.done.Load(), p.total.Load()
	rate := float64(done) / max(elapsed.Seconds(), 0.001)
	if total < done || total == 0 {
		return p.env.say(message.ProgressOpen, done, rate)
	}
	share := float64(done) / float64(total)
	text := p.env.say(message.ProgressOfTotal, done, total, 100*share, rate)
	if done > 0 {
		left := time.Duration(float64(elapsed) * float64(total-done) / float64(done))
		text += p.env.say(message.ProgressLeft, clock(left))
	}
	if !p.bar || columns > 0 && columns < barColumns {
		return text
	}
	return bar(share) + " " + text
}

// fitting is the line for a terminal as wide as it is by now: what is wider
// would go on in the next one, from where it could not be taken away. The last
// column stays free, since some terminals turn as soon as it is written.
func (p *progress) fitting(elapsed time.Duration) string {
	columns := 0
	if p.bar {
		columns = p.env.width(p.env.status.out)
	}
	line := p.line(elapsed, columns)
	if columns == 0 {
		return line
	}
	return report.CutText(line, max(columns-1, 1))
}

// bar draws a share of one.
func bar(share float64) string {
	full := int(share * barCells)
	return "[" + strings.Repeat("#", full) + strings.Repeat("-", barCells-full) + "]"
}

// clock is a duration as a clock shows it: 0:22, 1:02:03.
func clock(d time.Duration) string {
	seconds := int(d.Round(time.Second).Seconds())
	if seconds < 3600 {
		return fmt.Sprintf("%d:%02d", seconds/60, seconds%60)
	}
	return fmt.Sprintf("%d:%02d:%02d", seconds/3600, seconds/60%60, seconds%60)
}

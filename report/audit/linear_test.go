package audit

import (
	"runtime"
	"strings"
	"testing"
)

// TestLinear makes sure that what an audit takes grows with the text, though a sentence
// goes on and on, or no paragraph has the whole of its figures. Memory is what it takes
// alike on a machine at rest and one that is busy.
func TestLinear(t *testing.T) {
	const short, times = 500, 8
	for _, text := range []string{
		"反馈的25个问题，已完成整改19个，正在整改5个，",
		"反馈的25个问题，已完成整改19个，正在整改5个。",
		"反馈任务25项。\n已完成任务19项，正在推进任务5项。\n",
		"收到信访件62件（来信38件、来访24件），已办结51件，",
		"管理类9个、采购类8个，分别整改9个、7个，",
		"其中5个，", "其余5个，", "正在整改的3个问题，", "完成率80%，",
	} {
		less, more := allocated(strings.Repeat(text, short)), allocated(strings.Repeat(text, short*times))
		if more > 2*times*less {
			t.Errorf("%s\n%d bytes for %d times, %d for %d", text, less, short, more, short*times)
		}
	}
}

// allocated is how many bytes an audit of s allocates.
func allocated(s string) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	run(s)
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

package parser

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/outline"
	"github.com/zhenggai/zhenggai/parser/text"
)

// A notice about one problem alone gives its fields one by one, on lines or as chapters:
// 反馈问题：…|整改目标：…|整改措施：|1.…|2.…|整改完成情况：….

// singleIssue gives the one issue of such a notice all fields behind it for its text, and
// finds it where a field of another name holds it.
func (r *reading) singleIssue() {
	if len(r.n.Issues) == 0 {
		r.fieldIssue()
	}
	if len(r.texts) != 1 {
		return
	}
	t := &r.texts[0]
	if t.heading < 0 && t.to == r.bodyEnd && r.n.Issues[0].Label != "" && r.fieldsFollow(t.from) {
		t.list = r.fieldsBehind(t.from)
		r.single = t.list > 0
	}
}

// fieldsFollow reports whether the measures of the one issue of a notice follow block k,
// behind fields that say less of it.
func (r *reading) fieldsFollow(k int) bool {
	for end := min(r.bodyEnd, k+1+2*labelReach); k+1 < end; {
		k++
		s := r.block(k).Folded
		if i := r.headingOf(k); i >= 0 && r.out.Headings[i].Block == k { // 二、整改目标
			s = r.headTitle(i) + "："
		}
		label, ok := outline.ScanLabel(s)
		switch {
		case !ok || label.Class == outline.Particular:
		case label.Class == outline.Problem || label.Class == outline.Next:
			return false
		case isMeasures(label.Class) || label.Class == outline.State:
			return true
		}
	}
	return false
}

// fieldsBehind counts the headings behind block k up to one that tells what is still to
// come.
func (r *reading) fieldsBehind(k int) int {
	first := r.headingOf(k) + 1
	for i := first; i < len(r.out.Headings); i++ {
		if r.out.Headings[i].Label == outline.NoLabel && isOutlookTitle(r.headTitle(i)) {
			return i - first
		}
	}
	return len(r.out.Headings) - first
}

// taskLabels name the one problem of a notice that calls it a task.
var taskLabels = []string{"整改任务：", "整改任务:", "整改事项：", "整改事项:", "任务内容：", "任务内容:", "整改任务内容：", "整改任务内容:"}

// fieldIssue records the one line that names a task, or describes a problem, before the
// fields that tell of its measures.
func (r *reading) fieldIssue() {
	at, size := -1, 0
	for k := r.bodyStart; k < r.bodyEnd; k++ {
		b := r.block(k)
		if b.Kind == text.Furniture || b.Kind == text.Row {
			continue
		}
		n := prefixOf(b.Folded, taskLabels)
		if label, ok := outline.ScanLabel(b.Folded); n == 0 && ok && label.Class == outline.Forms {
			n = label.Len
		}
		switch {
		case n == 0 || n == len(b.Folded):
		case at >= 0:
			return // several of them
		default:
			at, size = k, n
		}
	}
	if at >= 0 && r.fieldsFollow(at) {
		r.addLabelIssue(at, r.headingOf(at), outline.Mark{End: size, Label: outline.Problem}, len(r.block(at).Text))
	}
}

// prefixOf is the length of the one of the words that s begins with, 0 for none.
func prefixOf(s string, words []string) int {
	for _, w := range words {
		if strings.HasPrefix(s, w) {
			return len(w)
		}
	}
	return 0
}

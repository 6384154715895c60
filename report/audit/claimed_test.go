package audit

import (
	"testing"

	"github.com/zhenggai/zhenggai/parser"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/source"
)

func TestClaimed(t *testing.T) {
	f := &source.File{Path: "a.txt", Text: `县档案局党组关于巡察整改进展情况的通报
县委第二巡察组反馈的12个问题，制定整改措施40余条，自查发现问题9个。
`}
	s := NewSubject(f, parser.Parse(f, parser.Options{}))
	for object, want := range map[notice.Object]Claim{
		notice.Issues:   {Value: 12, Evidence: Evidence{Text: "县委第二巡察组反馈的12个问题"}},
		notice.Measures: {Value: 40, Qualifier: "over", Evidence: Evidence{Text: "制定整改措施40余条"}},
	} {
		got, ok := s.Claimed(object)
		if !ok || got.Value != want.Value || got.Qualifier != want.Qualifier || got.Evidence.Text != want.Evidence.Text {
			t.Errorf("%s: got %+v, want %+v", object, got, want)
		}
		if text := f.Slice(got.Evidence.Span); text != want.Evidence.Text {
			t.Errorf("%s: the span has %q", object, text)
		}
	}
	if got, ok := s.Claimed(notice.Tasks); ok {
		t.Errorf("tasks: got %+v", got)
	}
}

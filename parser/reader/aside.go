package reader

import "github.com/zhenggai/zhenggai/parser/source"

// appendSpan adds span to spans, or to the last of them where it follows it.
func appendSpan(spans []source.Span, span source.Span) []source.Span {
	if last := len(spans) - 1; last >= 0 && spans[last].End == span.Start {
		spans[last].End = span.End
		return spans
	}
	return append(spans, span)
}

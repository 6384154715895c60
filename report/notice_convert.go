package report

import (
	"errors"
	"math"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/reader"
	"github.com/zhenggai/zhenggai/parser/source"
)

func newNoticeJSON(r *Result, language Language) *noticeJSON {
	n := r.Notice
	return &noticeJSON{
		Schema:         noticeSchemaName,
		Source:         newSourceJSON(r.File),
		Script:         n.Script,
		Genre:          n.Genre,
		Title:          n.Title,
		Issuer:         n.Issuer,
		Inspected:      n.Inspected,
		Inspector:      n.Inspector,
		DocumentNumber: n.DocumentNumber,
		Dates:          newDatesJSON(n.Dates),
		Contact:        contactJSON(n.Contact),
		Sections:       each(n.Sections, newSectionJSON),
		Issues:         each(n.Issues, newIssueJSON),
		Manifestations: each(n.Manifestations, newManifestationJSON),
		Measures:       each(n.Measures, newMeasureJSON),
		Statistics:     each(n.Statistics, newStatisticJSON),
		Coverage:       coverageJSON(n.Coverage),
		Warnings: each(n.Warnings, func(w *notice.Warning) warningJSON {
			return warningJSON{w.Code, WarningMessage(*w, language), spanJSON(w.Span)}
		}),
	}
}

// each converts a list. The result is never nil: an empty list is [] in JSON.
func each[T, U any](list []T, convert func(*T) U) []U {
	converted := make([]U, len(list))
	for i := range list {
		converted[i] = convert(&list[i])
	}
	return converted
}

func newSourceJSON(f *source.File) sourceJSON {
	return sourceJSON{
		Path:       source.Spell(f.Path),
		Member:     f.Member,
		Format:     f.Format,
		Encoding:   f.Encoding,
		Confidence: guessed(f.Confidence),
		Bytes:      f.Bytes,
		SHA256:     f.SHA256,
		Fields:     f.Fields,
	}
}

// guessed is the confidence of a guess, nil of what is known. Two digits are
// more than it is worth.
func guessed(confidence float64) *float64 {
	if confidence == 0 || confidence == 1 {
		return nil
	}
	rounded := math.Round(confidence*100) / 100
	return &rounded
}

func newDatesJSON(d notice.Dates) datesJSON {
	return datesJSON{
		InspectionStart: isoDate(d.InspectionStart),
		InspectionEnd:   isoDate(d.InspectionEnd),
		Feedback:        isoDate(d.Feedback),
		AsOf:            isoDate(d.AsOf),
		Published:       isoDate(d.Published),
		Signed:          isoDate(d.Signed),
	}
}

func newSectionJSON(s *notice.Section) sectionJSON {
	return sectionJSON{
		ID:      s.ID,
		Parent:  s.Parent,
		Level:   s.Level,
		Label:   s.Label,
		Ordinal: s.Ordinal,
		Title:   s.Title,
		Role:    s.Role,
		Path:    s.Path,
		Span:    spanJSON(s.Span),
	}
}

func newIssueJSON(i *notice.Issue) issueJSON {
	return issueJSON{
		ID:      i.ID,
		Section: i.Section,
		Label:   i.Label,
		Ordinal: i.Ordinal,
		Title:   i.Title,
		Status:  i.Status,
		Path:    i.Path,
		Span:    spanJSON(i.Span),
	}
}

func newManifestationJSON(m *notice.Manifestation) manifestationJSON {
	return manifestationJSON{
		ID:      m.ID,
		Issue:   m.Issue,
		Label:   m.Label,
		Ordinal: m.Ordinal,
		Text:    m.Text,
		Path:    m.Path,
		Span:    spanJSON(m.Span),
	}
}

func newMeasureJSON(m *notice.Measure) measureJSON {
	return measureJSON{
		ID:      m.ID,
		Issue:   m.Issue,
		Section: m.Section,
		Label:   m.Label,
		Ordinal: m.Ordinal,
		Kind:    m.Kind,
		Title:   m.Title,
		Text:    m.Text,
		Path:    m.Path,
		Span:    spanJSON(m.Span),
	}
}

func newStatisticJSON(s *notice.Statistic) statisticJSON {
	return statisticJSON{
		ID:         s.ID,
		Object:     s.Object,
		Status:     s.Status,
		Value:      s.Value,
		Normalized: s.Normalized,
		Unit:       s.Unit,
		Qualifier:  s.Qualifier,
		PartOf:     s.PartOf,
		Label:      s.Label,
		AsOf:       isoDate(s.AsOf),
		Scope:      s.Scope,
		Section:    s.Section,
		Issue:      s.Issue,
		Text:       s.Text,
		Span:       spanJSON(s.Span),
	}
}

func newFailureJSON(r *Result, language Language) failureJSON {
	return failureJSON{
		Schema: noticeSchemaName,
		Source: failedSourceJSON{source.Spell(r.File.Path), r.File.Member},
		Error:  errorJSON{errorCode(r.Err), ErrorMessage(r.Err, language)},
	}
}

// errorCode names the kind of err. What the reader did not say is a fault of
// the program.
func errorCode(err error) string {
	if e, ok := errors.AsType[*reader.Error](err); ok {
		return string(e.Code)
	}
	return "internal"
}

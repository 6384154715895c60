package report

import (
	"bufio"
	"encoding/json"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/report/audit"
	"github.com/zhenggai/zhenggai/report/message"
)

// auditSchemaName is the version of the JSON below.
const auditSchemaName = "zhenggai.audit/1"

// The types below are the JSON of one audit. Their comments are the
// descriptions in the JSON Schema: go generate takes both from here.

// What an audit of one notice found.
type auditJSON struct {
	Schema string       `json:"schema" jsonschema:"enum=zhenggai.audit/1"`
	Source sourceJSON   `json:"source"`
	Title  string       `json:"title,omitempty"`
	Genre  notice.Genre `json:"genre"`
	// What the notice claims against what it lists; empty for documents of which that is not asked.
	Counts []countJSON `json:"counts"`
	// In the order of their places.
	Findings []findingJSON `json:"findings"`
	// Findings that the baseline accepts and that are left out.
	Accepted int `json:"accepted,omitempty"`
}

// So many claimed, so many listed.
type countJSON struct {
	Object notice.Object `json:"object"`
	// Absent when the notice claims no number.
	Claimed *float64 `json:"claimed,omitempty"`
	// How the number is meant; absent for an exact one.
	Qualifier string `json:"qualifier,omitempty" jsonschema:"enum=over,enum=about,enum=nearly,enum=at_least,enum=at_most"`
	// What the claim was refined into, where that is what the list fits.
	Refined float64 `json:"refined,omitempty"`
	Listed  int     `json:"listed"`
	// Listed less claimed.
	Difference *float64      `json:"difference,omitempty"`
	Verdict    audit.Verdict `json:"verdict"`
}

// Something that does not fit together.
type findingJSON struct {
	Rule     string         `json:"rule"`
	Severity audit.Severity `json:"severity"`
	// A sentence in the language of the command.
	Message  string         `json:"message"`
	Evidence []evidenceJSON `json:"evidence"`
	// What was compared, as a baseline remembers it.
	Figures []string `json:"figures"`
}

// A piece of the document that a finding speaks of.
type evidenceJSON struct {
	Text string   `json:"text"`
	Span spanJSON `json:"span"`
	// Where it begins, in lines and characters.
	Line   int `json:"line" jsonschema:"minimum=1"`
	Column int `json:"column" jsonschema:"minimum=1"`
}

func newAuditJSON(r *Result, language Language) *auditJSON {
	return &auditJSON{
		Schema: auditSchemaName,
		Source: newSourceJSON(r.File),
		Title:  r.Notice.Title,
		Genre:  r.Notice.Genre,
		Counts: each(r.Audit.Counts, newCountJSON),
		Findings: each(r.Audit.Findings, func(f *audit.Finding) findingJSON {
			return newFindingJSON(f, language)
		}),
		Accepted: len(r.Audit.Accepted),
	}
}

func newCountJSON(c *audit.Count) countJSON {
	converted := countJSON{
		Object: c.Object, Qualifier: c.Qualifier, Refined: c.Refined, Listed: c.Listed, Verdict: c.Verdict,
	}
	if c.IsClaimed() {
		claimed, difference := c.Claimed, c.Difference()
		converted.Claimed, converted.Difference = &claimed, &difference
	}
	return converted
}

func newFindingJSON(f *audit.Finding, language Language) findingJSON {
	return findingJSON{
		Rule:     f.Rule,
		Severity: f.Severity,
		Message:  message.Text(f.Message).In(language),
		Evidence: each(f.Evidence, newEvidenceJSON),
		Figures:  each(f.Figures, func(s *string) string { return *s }),
	}
}

func newEvidenceJSON(e *audit.Evidence) evidenceJSON {
	return evidenceJSON{Text: e.Text, Span: spanJSON(e.Span), Line: e.Line, Column: e.Column}
}

// What NDJSON holds in the place of an input that could not be read.
type auditFailureJSON struct {
	Schema string           `json:"schema" jsonschema:"enum=zhenggai.audit/1"`
	Source failedSourceJSON `json:"source"`
	Error  errorJSON        `json:"error"`
}

func newAuditFailureJSON(r *Result, language Language) auditFailureJSON {
	failure := newFailureJSON(r, language)
	return auditFailureJSON{auditSchemaName, failure.Source, failure.Error}
}

// auditJSONWriter writes each audit as an indented object. An input without a
// notice leaves nothing.
type auditJSONWriter struct {
	out      *bufio.Writer
	language Language
}

func (w auditJSONWriter) Write(r *Result) error {
	if r.Err != nil {
		return nil
	}
	return newEncoder(indenter{w.out}).Encode(newAuditJSON(r, w.language))
}

func (w auditJSONWriter) Close() error { return w.out.Flush() }

// auditNDJSONWriter writes one line for each input.
type auditNDJSONWriter struct {
	out      *bufio.Writer
	encoder  *json.Encoder
	language Language
}

func (w auditNDJSONWriter) Write(r *Result) error {
	if r.Err != nil {
		return w.encoder.Encode(newAuditFailureJSON(r, w.language))
	}
	return w.encoder.Encode(newAuditJSON(r, w.language))
}

func (w auditNDJSONWriter) Close() error { return w.out.Flush() }

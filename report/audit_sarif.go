package report

import (
	"bufio"
	"encoding/json"
	"net/url"
	"path/filepath"
	"strings"

	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/report/audit"
	"github.com/zhenggai/zhenggai/report/message"
)

// sarifWriter writes one SARIF 2.1.0 log for all inputs. Results go out as
// they come; the inputs that could not be read stand at the end.
type sarifWriter struct {
	out      *bufio.Writer
	language Language
	version  string
	begun    bool
	results  int
	failures []sarifNotification
	err      error
}

func newSARIFWriter(out *bufio.Writer, opts Options) *sarifWriter {
	return &sarifWriter{out: out, language: opts.Language, version: opts.Version}
}

const (
	sarifSchema  = "https://json.schemastore.org/sarif-2.1.0.json"
	sarifVersion = "2.1.0"
	homepage     = "https://github.com/zhenggai/zhenggai"
)

// The types below are the part of SARIF that is used.
type (
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name           string      `json:"name"`
		Version        string      `json:"version,omitempty"`
		InformationURI string      `json:"informationUri"`
		Rules          []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID               string          `json:"id"`
		ShortDescription sarifText       `json:"shortDescription"`
		FullDescription  sarifText       `json:"fullDescription"`
		Help             sarifText       `json:"help"`
		Default          sarifRuleConfig `json:"defaultConfiguration"`
	}
	sarifRuleConfig struct {
		Level string `json:"level"`
	}
	sarifText struct {
		Text     string `json:"text"`
		Markdown string `json:"markdown,omitempty"`
	}
	sarifResult struct {
		RuleID    string          `json:"ruleId"`
		RuleIndex int             `json:"ruleIndex"`
		Level     string          `json:"level"`
		Message   sarifText       `json:"message"`
		Locations []sarifLocation `json:"locations"`
		Related   []sarifLocation `json:"relatedLocations,omitempty"`
		Prints    sarifPrints     `json:"partialFingerprints"`
	}
	sarifPrints struct {
		Figures string `json:"figures/v1"`
	}
	sarifLocation struct {
		Physical sarifPhysical `json:"physicalLocation"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   *sarifRegion  `json:"region,omitempty"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		StartLine   int       `json:"startLine"`
		StartColumn int       `json:"startColumn"`
		EndLine     int       `json:"endLine"`
		EndColumn   int       `json:"endColumn"`
		ByteOffset  int       `json:"byteOffset"`
		ByteLength  int       `json:"byteLength"`
		Snippet     sarifText `json:"snippet"`
	}
	sarifInvocation struct {
		Successful    bool                `json:"executionSuccessful"`
		Notifications []sarifNotification `json:"toolExecutionNotifications,omitempty"`
	}
	sarifNotification struct {
		Level     string          `json:"level"`
		Message   sarifText       `json:"message"`
		Locations []sarifLocation `json:"locations"`
	}
)

// sarifLevels are the severities as SARIF calls them.
var sarifLevels = map[audit.Severity]string{audit.Error: "error", audit.Warning: "warning", audit.Info: "note"}

func (w *sarifWriter) Write(r *Result) error {
	w.begin()
	if r.Err != nil {
		w.failures = append(w.failures, sarifNotification{
			Level:     "error",
			Message:   sarifText{Text: ErrorMessage(r.Err, w.language)},
			Locations: []sarifLocation{{sarifPhysical{Artifact: artifactOf(r.File)}}},
		})
		return w.err
	}
	for i := range r.Audit.Findings {
		w.result(r.File, &r.Audit.Findings[i])
	}
	return w.err
}

// begin writes all that stands before the results.
func (w *sarifWriter) begin() {
	if w.begun {
		return
	}
	w.begun = true
	w.print(`{"$schema":"` + sarifSchema + `","version":"` + sarifVersion + `","runs":[{"tool":`)
	w.value(sarifTool{sarifDriver{
		Name: "zhenggai", Version: w.version, InformationURI: homepage,
		Rules: each(audit.Rules(), func(r **audit.Rule) sarifRule { return newSARIFRule(*r, w.language) }),
	}})
	w.print(`,"columnKind":"unicodeCodePoints","results":[`)
}

func newSARIFRule(r *audit.Rule, language Language) sarifRule {
	return sarifRule{
		ID:               r.ID,
		ShortDescription: sarifText{Text: message.Text(r.Doc.Title).In(language)},
		FullDescription:  sarifText{Text: message.Text(r.Doc.Text).In(language)},
		Help: sarifText{
			Text:     message.Text(r.Doc.Text).In(language) + "\n\n" + message.Text(r.Doc.Why).In(language) + "\n\n" + message.Text(r.Doc.Blind).In(language),
			Markdown: ruleMarkdown(r, language),
		},
		Default: sarifRuleConfig{sarifLevels[r.Severity]},
	}
}

func (w *sarifWriter) result(f *source.File, found *audit.Finding) {
	if w.results > 0 {
		w.print(",")
	}
	w.results++
	result := sarifResult{
		RuleID: found.Rule, RuleIndex: ruleIndex(found.Rule),
		Level:   sarifLevels[found.Severity],
		Message: sarifText{Text: message.Text(found.Message).In(w.language)},
		Prints:  sarifPrints{strings.Join(found.Figures, "/")},
	}
	locations := each(found.Evidence, func(e *audit.Evidence) sarifLocation { return locationOf(f, e) })
	if len(locations) == 0 {
		locations = []sarifLocation{{sarifPhysical{Artifact: artifactOf(f)}}}
	}
	result.Locations, result.Related = locations[:1], locations[1:]
	w.print("\n")
	w.value(result)
}

func ruleIndex(id string) int {
	for i, r := range audit.Rules() {
		if r.ID == id {
			return i
		}
	}
	return -1
}

func locationOf(f *source.File, e *audit.Evidence) sarifLocation {
	return sarifLocation{sarifPhysical{artifactOf(f), &sarifRegion{
		StartLine: e.Line, StartColumn: e.Column, EndLine: e.End.Line, EndColumn: e.End.Column,
		ByteOffset: int(e.Span.Start), ByteLength: e.Span.Len(),
		Snippet: sarifText{Text: f.Slice(e.Span)},
	}}}
}

// artifactOf is the file as a URI, relative when its path is.
func artifactOf(f *source.File) sarifArtifact {
	u := url.URL{Path: filepath.ToSlash(f.Locator())}
	if filepath.IsAbs(f.Path) {
		u.Scheme = "file"
		u.Path = "/" + strings.TrimPrefix(u.Path, "/") // c:/a.txt is /c:/a.txt
	}
	return sarifArtifact{u.String()}
}

func (w *sarifWriter) Close() error {
	w.begin()
	w.print(`],"invocations":[`)
	w.value(sarifInvocation{len(w.failures) == 0, w.failures})
	w.print("]}]}\n")
	if w.err != nil {
		return w.err
	}
	return w.out.Flush()
}

func (w *sarifWriter) print(s string) {
	if w.err == nil {
		_, w.err = w.out.WriteString(s)
	}
}

// value writes v as compact JSON.
func (w *sarifWriter) value(v any) {
	encoded, err := json.Marshal(v)
	if err != nil && w.err == nil {
		w.err = err
	}
	w.print(string(encoded))
}

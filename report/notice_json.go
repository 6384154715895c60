package report

import (
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/source"
)

// noticeSchemaName is the version of the JSON below. It may grow; another
// meaning of what is there needs another number.
const noticeSchemaName = "zhenggai.notice/1"

// The types below are the JSON of one notice. Their comments are the
// descriptions in the JSON Schema: go generate takes both from here.

// One notice: flat arrays in document order that point at each other by id. A
// scalar that the document does not give is absent.
type noticeJSON struct {
	Schema string        `json:"schema" jsonschema:"enum=zhenggai.notice/1"`
	Source sourceJSON    `json:"source"`
	Script notice.Script `json:"script"`
	Genre  notice.Genre  `json:"genre"`
	Title  string        `json:"title,omitempty"`
	// Who publishes.
	Issuer string `json:"issuer,omitempty"`
	// Who was inspected.
	Inspected string `json:"inspected,omitempty"`
	// Who inspected.
	Inspector      string      `json:"inspector,omitempty"`
	DocumentNumber string      `json:"document_number,omitempty"`
	Dates          datesJSON   `json:"dates"`
	Contact        contactJSON `json:"contact"`

	Sections       []sectionJSON       `json:"sections"`
	Issues         []issueJSON         `json:"issues"`
	Manifestations []manifestationJSON `json:"manifestations"`
	Measures       []measureJSON       `json:"measures"`
	Statistics     []statisticJSON     `json:"statistics"`
	Coverage       coverageJSON        `json:"coverage"`
	Warnings       []warningJSON       `json:"warnings"`
}

// The input that the notice was read from.
type sourceJSON struct {
	// As named on the command line, - for standard input. One that is no UTF-8
	// stands in quotation marks, with escapes as in C: "\xb1\xa8.txt".
	Path string `json:"path"`
	// Path inside an archive.
	Member   string `json:"member,omitempty"`
	Format   string `json:"format"`
	Encoding string `json:"encoding"`
	// How sure it is that the encoding is right, where it was guessed.
	Confidence *float64 `json:"encoding_confidence,omitempty" jsonschema:"minimum=0,maximum=1"`
	// Size of the input.
	Bytes int `json:"bytes"`
	// Of the input's bytes.
	SHA256 string `json:"sha256" jsonschema:"pattern=^[0-9a-f]{64}$"`
	// What else a record of an NDJSON or CSV input holds.
	Fields map[string]any `json:"fields,omitempty"`
}

// Half-open byte range of the text that parse --format text prints.
type spanJSON struct {
	Start source.Pos `json:"start" jsonschema:"minimum=0"`
	End   source.Pos `json:"end" jsonschema:"minimum=0"`
}

// isoDate is a year, a month or a day, as precise as the document gives it.
type isoDate string

// When things happened: ISO 8601, cut to the precision that the document gives.
type datesJSON struct {
	InspectionStart isoDate `json:"inspection_start,omitempty"`
	InspectionEnd   isoDate `json:"inspection_end,omitempty"`
	// When the inspectors told what they found.
	Feedback isoDate `json:"feedback,omitempty"`
	// The day up to which the figures count.
	AsOf      isoDate `json:"as_of,omitempty"`
	Published isoDate `json:"published,omitempty"`
	// Under the signature.
	Signed isoDate `json:"signed,omitempty"`
}

// Where the notice asks its readers to write.
type contactJSON struct {
	Phone    string `json:"phone,omitempty"`
	Email    string `json:"email,omitempty"`
	Address  string `json:"address,omitempty"`
	Postcode string `json:"postcode,omitempty"`
}

// A heading and what stands under it.
type sectionJSON struct {
	ID string `json:"id"`
	// Section around this one; absent at the top.
	Parent string `json:"parent,omitempty"`
	// Depth in this document's outline.
	Level int `json:"level" jsonschema:"minimum=1"`
	// Number as printed: 一、 （一） 1. ①
	Label   string      `json:"label,omitempty"`
	Ordinal int         `json:"ordinal,omitempty"`
	Title   string      `json:"title,omitempty"`
	Role    notice.Role `json:"role"`
	// Labels from the top: 二/（一）/1.
	Path string   `json:"path,omitempty"`
	Span spanJSON `json:"span"`
}

// A problem that the inspection fed back.
type issueJSON struct {
	ID string `json:"id"`
	// The section that is the issue, or holds it.
	Section string `json:"section,omitempty"`
	Label   string `json:"label,omitempty"`
	Ordinal int    `json:"ordinal,omitempty"`
	Title   string `json:"title,omitempty"`
	// Only where the document says so.
	Status notice.Status `json:"status,omitempty"`
	Path   string        `json:"path,omitempty"`
	Span   spanJSON      `json:"span"`
}

// One concrete form of an issue.
type manifestationJSON struct {
	ID      string   `json:"id"`
	Issue   string   `json:"issue"`
	Label   string   `json:"label,omitempty"`
	Ordinal int      `json:"ordinal,omitempty"`
	Text    string   `json:"text"`
	Path    string   `json:"path,omitempty"`
	Span    spanJSON `json:"span"`
}

// One thing done, required, pledged or planned.
type measureJSON struct {
	ID string `json:"id"`
	// Absent for a measure that belongs to no issue.
	Issue   string      `json:"issue,omitempty"`
	Section string      `json:"section,omitempty"`
	Label   string      `json:"label,omitempty"`
	Ordinal int         `json:"ordinal,omitempty"`
	Kind    notice.Kind `json:"kind"`
	// Its first sentence.
	Title string `json:"title,omitempty"`
	// All of it, without the label.
	Text string   `json:"text"`
	Path string   `json:"path,omitempty"`
	Span spanJSON `json:"span"`
}

// One counted claim: so many of what, in which state.
type statisticJSON struct {
	ID     string        `json:"id"`
	Object notice.Object `json:"object"`
	Status notice.Status `json:"status"`
	// As printed, in the unit.
	Value float64 `json:"value"`
	// The full number, or yuan, where that differs from the value.
	Normalized float64 `json:"normalized,omitempty"`
	Unit       string  `json:"unit,omitempty"`
	Qualifier  string  `json:"qualifier" jsonschema:"enum=exact,enum=over,enum=about,enum=nearly,enum=at_least,enum=at_most"`
	// The statistic that this one is a part of.
	PartOf string `json:"part_of,omitempty"`
	// The counted noun as printed.
	Label   string       `json:"label,omitempty"`
	AsOf    isoDate      `json:"as_of,omitempty"`
	Scope   notice.Scope `json:"scope"`
	Section string       `json:"section,omitempty"`
	Issue   string       `json:"issue,omitempty"`
	Text    string       `json:"text"`
	Span    spanJSON     `json:"span"`
}

// Where each byte of the text, and each number in it, went.
type coverageJSON struct {
	Bytes int `json:"bytes"`
	// Bytes of headings, issues, manifestations, measures, preamble, sign-off and contact.
	Assigned int `json:"assigned"`
	// Bytes that the page adds around the notice.
	Furniture   int `json:"furniture"`
	Unassigned  int `json:"unassigned"`
	NumbersSeen int `json:"numbers_seen"`
	// Numbers that ended in a statistic, a date, a label, a document number or a contact.
	NumbersRead int `json:"numbers_read"`
}

// Something odd in the document.
type warningJSON struct {
	Code notice.Code `json:"code"`
	// A sentence in the language of the command.
	Message string   `json:"message"`
	Span    spanJSON `json:"span"`
}

// What NDJSON holds in the place of an input that could not be read.
type failureJSON struct {
	Schema string           `json:"schema" jsonschema:"enum=zhenggai.notice/1"`
	Source failedSourceJSON `json:"source"`
	Error  errorJSON        `json:"error"`
}

// The input that could not be read.
type failedSourceJSON struct {
	Path   string `json:"path"`
	Member string `json:"member,omitempty"`
}

// Why it could not be read.
type errorJSON struct {
	Code string `json:"code"`
	// A sentence in the language of the command.
	Message string `json:"message"`
}

// Package notice is the document model: what a rectification notice (整改通报)
// says, as flat lists in document order that point at each other by ID.
//
// The package holds types only. A parser records into them what a document
// says and where; it repairs nothing. Text fields keep the characters of the
// document, traditional or simplified, without line wraps and stray spaces;
// every Span is a range of the source text.
package notice

import "github.com/zhenggai/zhenggai/parser/source"

// Notice is one document.
type Notice struct {
	Script Script
	Genre  Genre

	Title          string
	Issuer         string // who publishes (发布单位)
	Inspected      string // who was inspected (被巡察党组织)
	Inspector      string // who inspected (巡察组)
	DocumentNumber string // 发文字号, such as 云区委办〔2023〕7号
	Dates          Dates
	Contact        Contact

	Sections       []Section
	Issues         []Issue
	Manifestations []Manifestation
	Measures       []Measure
	Statistics     []Statistic
	Coverage       Coverage
	Furniture      []source.Span // what the page adds, in order: breadcrumbs, page numbers, counters
	Warnings       []Warning
}

// Script is the writing a document uses.
type Script string

// The scripts. A document is Mixed when whole clauses stand in the other
// script, not for single characters that a converter left.
const (
	Simplified  Script = "simplified"
	Traditional Script = "traditional"
	Mixed       Script = "mixed"
)

// Genre is the kind of a document.
type Genre string

// The genres.
const (
	Rectification Genre = "rectification" // 整改进展情况通报
	Feedback      Genre = "feedback"      // 巡察反馈
	Plan          Genre = "plan"          // 方案, 计划
	Audit         Genre = "audit"         // 审计整改
	Environment   Genre = "environment"   // 环保督察整改
	Other         Genre = "other"
)

// Dates are ISO 8601, cut to the precision the document gives: "2025",
// "2025-12" or "2025-12-07". One that the document does not give is empty.
type Dates struct {
	InspectionStart string
	InspectionEnd   string
	Feedback        string // 反馈
	AsOf            string // 截至
	Published       string // 发布时间
	Signed          string // 落款
}

// Contact is where the notice asks readers to write; its own, not the footer
// of the site that carries it.
type Contact struct {
	Phone, Email, Address, Postcode string
}

// Role is what a section is for.
type Role string

// The roles.
const (
	RoleOverview      Role = "overview"      // 组织领导, 总体情况
	RoleRectification Role = "rectification" // 整改落实情况
	RoleProblems      Role = "problems"      // 反馈的问题
	RoleRequirements  Role = "requirements"  // 整改意见
	RolePledges       Role = "pledges"       // 表态
	RolePlan          Role = "plan"          // 方案的任务
	RoleOutlook       Role = "outlook"       // 下一步
	RoleContact       Role = "contact"
	RoleOther         Role = "other"
)

// Section is a heading (章节) and what stands under it.
type Section struct {
	ID      string
	Parent  string // ID of the enclosing section, empty at the top
	Level   int    // depth in this document's own outline, from 1
	Label   string // as printed: 一、 （一） 1. ①
	Ordinal int
	Title   string
	Role    Role
	Path    string      // labels from the top, such as 二/（一）/1.
	Span    source.Span // heading and everything under it
}

// Issue is one problem (问题) that an inspection fed back.
type Issue struct {
	ID      string
	Section string // the section that is the issue, or holds it
	Label   string
	Ordinal int
	Title   string
	Status  Status // only where the document says so
	Path    string
	Span    source.Span
}

// Manifestation is one concrete form of an issue (问题表现).
type Manifestation struct {
	ID      string
	Issue   string
	Label   string
	Ordinal int
	Text    string // without the label
	Path    string
	Span    source.Span
}

// Measure is one thing done, required, pledged or planned (整改措施).
type Measure struct {
	ID      string
	Issue   string // empty for one that belongs to no issue
	Section string
	Label   string
	Ordinal int
	Kind    Kind
	Title   string // its first sentence
	Text    string // all of it, without the label
	Path    string
	Span    source.Span
}

// Kind is how far a measure has gone.
type Kind string

// The kinds of measures.
const (
	Taken    Kind = "taken"    // reported as done
	Required Kind = "required" // asked by the inspectors
	Pledged  Kind = "pledged"  // promised by the inspected
	Planned  Kind = "planned"  // of plans and outlooks
)

// Status is the state that a document reports.
type Status string

// The states of issues, measures and other things with a life of their own,
// and of regulations and funds.
const (
	Total            Status = "total"
	Completed        Status = "completed"
	MostlyCompleted  Status = "mostly_completed"
	Ongoing          Status = "ongoing"
	Deferred         Status = "deferred"
	NotCompleted     Status = "not_completed"
	Created          Status = "created"
	Revised          Status = "revised"
	CreatedOrRevised Status = "created_or_revised"
	Abolished        Status = "abolished"
	Recovered        Status = "recovered"
)

// Object is what a statistic counts.
type Object string

// The objects.
const (
	Issues          Object = "issues"
	Measures        Object = "measures"
	Tasks           Object = "tasks"
	Campaigns       Object = "campaigns"
	Cases           Object = "cases"
	Clues           Object = "clues"
	Petitions       Object = "petitions"
	Regulations     Object = "regulations"
	Persons         Object = "persons"
	Funds           Object = "funds"
	Aspects         Object = "aspects"
	Recommendations Object = "recommendations"
	OtherObject     Object = "other"
)

// Scope is the part of a document that a statistic speaks of.
type Scope string

// The scopes.
const (
	ScopeDocument Scope = "document"
	ScopeSection  Scope = "section"
	ScopeIssue    Scope = "issue"
)

// Statistic is one counted claim (统计) in the prose.
type Statistic struct {
	ID         string
	Object     Object
	Status     Status
	Value      float64 // as printed, in Unit
	Normalized float64 // the full number, or yuan; 0 when the same as Value
	Unit       string
	Qualifier  string // exact, over, about, nearly, at_least, at_most
	PartOf     string // ID of the whole that this is a part of
	Label      string // the counted noun as printed
	AsOf       string // ISO 8601
	Scope      Scope
	Section    string
	Issue      string
	Text       string
	Span       source.Span
}

// Coverage accounts for every byte of the text, and for the numbers in it.
type Coverage struct {
	Bytes      int
	Assigned   int // headings, issues, manifestations, measures, preamble, sign-off, contact
	Furniture  int // what the page adds: breadcrumbs, page numbers, counters
	Unassigned int

	NumbersSeen int
	NumbersRead int // ended in a statistic, a date, a marker, a number of a document or a contact
}

// Warning is something a reader of the result should know. It never stops a
// parse. It carries a code and the facts; the sentence in the reader's
// language is made where it is shown.
type Warning struct {
	Code Code
	Args []string // what the code's sentence mentions, in order
	Span source.Span
}

// Code names a kind of warning.
type Code string

// The warnings, with their arguments.
const (
	OrdinalGap    Code = "ordinal-gap"        // label, label before if any: 1. 2. 4.
	OrdinalRepeat Code = "ordinal-repeat"     // label, label before: 1. 2. 2.
	OrdinalOrder  Code = "ordinal-order"      // label, label before: 一 … 五 三
	MarkerLost    Code = "marker-lost"        // text: a heading whose number is gone, ")主要负责人…"
	DateInvalid   Code = "date-invalid"       // text: 2023年2月30日, 2024717日
	Placeholder   Code = "placeholder"        // text: a template's X月X日
	ReadingMarks  Code = "reading-marks"      // count: 個(gè) read through
	InvalidText   Code = "invalid-text"       // count: bytes that are no text in the encoding
	Damaged       Code = "input-damaged"      // count: parts of the input that could not be unpacked whole
	PagesUnread   Code = "pages-unread"       // count: pages that show pictures and no text
	PartsUnread   Code = "parts-unread"       // count: documents of other formats in the input
	EncodingGuess Code = "encoding-uncertain" // encoding, percent: how sure the guess is
	Truncated     Code = "truncated"          // last words: the text stops inside a sentence
	NoText        Code = "no-text"            // nothing to read
	NumberUnread  Code = "number-unread"      // text: a number with a measure word that became no statistic
)

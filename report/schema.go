package report

import _ "embed"

// The schemas are generated at development time from the types in
// notice_json.go, audit_json.go and comparison_json.go and the constants of
// packages notice, audit and compare: reflection over them would slow every start of the command.

//go:generate go test -run ^TestSchemasAreCurrent$ -update

//go:embed schema/notice.schema.json
var noticeSchema []byte

// NoticeSchema is the JSON Schema (2020-12) of what the writers of JSON and
// NDJSON write.
func NoticeSchema() []byte { return noticeSchema }

//go:embed schema/audit.schema.json
var auditSchema []byte

// AuditSchema is the JSON Schema (2020-12) of what the writers of audits in
// JSON and NDJSON write.
func AuditSchema() []byte { return auditSchema }

//go:embed schema/compare.schema.json
var compareSchema []byte

// CompareSchema is the JSON Schema (2020-12) of what the writer of comparisons in
// JSON writes.
func CompareSchema() []byte { return compareSchema }

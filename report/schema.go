package report

import _ "embed"

// The schema is generated at development time from the types in
// notice_json.go and the constants of package notice: reflection over them
// would slow every start of the command.

//go:generate go test -run ^TestNoticeSchemaIsCurrent$ -update

//go:embed schema/notice.schema.json
var noticeSchema []byte

// NoticeSchema is the JSON Schema (2020-12) of what the writers of JSON and
// NDJSON write.
func NoticeSchema() []byte { return noticeSchema }

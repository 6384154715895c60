package report

import "github.com/zhenggai/zhenggai/report/message"

// Language is the language of messages.
type Language = message.Language

// The languages.
const (
	English = message.English
	Chinese = message.Chinese
)

package message

// The headings of help.
var (
	UsageHeading        = Text{"Usage", "用法"}
	ConfigHeading       = Text{"Configuration (.zhenggai.yaml here or in a directory above)", "配置（当前或上级目录中的 .zhenggai.yaml）"}
	ColumnsHeading      = Text{"Columns", "各表的列"}
	CommandsHeading     = Text{"Commands", "命令"}
	FlagsHeading        = Text{"Flags", "选项"}
	InputFlagsHeading   = Text{"Flags for inputs", "输入选项"}
	LongRunFlagsHeading = Text{"Flags for long runs", "批量处理选项"}
	ExamplesHeading     = Text{"Examples", "示例"}
)

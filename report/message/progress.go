package message

// What is told of a batch as it runs, when it is stopped, and at its end.
var (
	Stopped = &Sentence{
		EN: "stopped after %d {1:input|inputs} (to be able to continue, write to a file with --output)",
		ZH: "已在处理 %d 份后停止（如要能够继续，请用 --output 写入文件）",
	}

	StoppedKept = &Sentence{
		EN: "stopped after %d {1:input, which is|inputs, which are} kept (add --resume to the same command to continue)",
		ZH: "已在处理 %d 份后停止，结果已保留（在原命令后加上 --resume 可继续）",
	}

	StoppedUnwritten = &Sentence{
		EN: "stopped after %d {1:input|inputs}, %s is as it was (with --format ndjson it could continue)",
		ZH: "已在处理 %d 份后停止，%s 未变动（使用 --format ndjson 时可以继续）",
	}

	WarningLine = &Sentence{
		EN: "%s: warning: %s",
		ZH: "%s: 警告：%s",
	}

	MoreWarnings = &Sentence{
		EN: "%s: %d more {2:warning|warnings} (show all with --verbose)",
		ZH: "%s: 还有 %d 条警告（用 --verbose 显示全部）",
	}

	WarningsUnshown = &Sentence{
		EN: "%d {1:warning|warnings} about %d {2:document|documents}: %s (show each with --verbose)",
		ZH: "%d 条警告，涉及 %d 份：%s（用 --verbose 逐条显示）",
	}

	ListComma = Text{", ", "、"}

	WarningsOfCode = &Sentence{
		EN: "%s %d",
		ZH: "%s %d 条",
	}

	Summary = &Sentence{
		EN: "seen %d: parsed %d, failed %d, skipped %s; %s; %s in %.1f s, %.0f a second",
		ZH: "共 %d 份：解析 %d 份，失败 %d 份，跳过 %s；%s；%s，用时 %.1f 秒，每秒 %.0f 份",
	}

	ParsedCounts = &Sentence{
		EN: "%d {1:warning|warnings}",
		ZH: "警告 %d 条",
	}

	AuditCounts = &Sentence{
		EN: "%d {1:error|errors}, %d {2:warning|warnings}, %d {3:info|infos}",
		ZH: "错误 %d 条，警告 %d 条，提示 %d 条",
	}

	SkippedOnly = &Sentence{
		EN: "%d",
		ZH: "%d 份",
	}

	SkippedKept = &Sentence{
		EN: "%d (%d taken over)",
		ZH: "%d 份（其中沿用 %d 份）",
	}

	ProgressOpen = &Sentence{
		EN: "%d done, %.0f a second",
		ZH: "已完成 %d 份，每秒 %.0f 份",
	}

	ProgressOfTotal = &Sentence{
		EN: "%d of %d (%.0f%%), %.0f a second",
		ZH: "%d/%d（%.0f%%），每秒 %.0f 份",
	}

	ProgressLeft = &Sentence{
		EN: ", %s left",
		ZH: "，剩余 %s",
	}
)

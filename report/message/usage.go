package message

// What is wrong with the command line.
var (
	UnknownCommand = &Sentence{
		EN: "unknown command %q (%s)",
		ZH: "未知命令“%s”（%s）",
	}

	UnknownFlag = &Sentence{
		EN: "unknown flag %s (%s)",
		ZH: "未知选项 %s（%s）",
	}

	ValueRequired = &Sentence{
		EN: "%s needs a value (see '%s --help')",
		ZH: "%s 需要取值（参见 %s --help）",
	}

	InvalidNumber = &Sentence{
		EN: "%s: not a whole number from 0 up: %q",
		ZH: "%s：不是非负整数：“%s”",
	}

	InvalidSwitch = &Sentence{
		EN: "%s: neither true nor false: %q",
		ZH: "%s：不是 true 或 false：“%s”",
	}

	InvalidSize = &Sentence{
		EN: "%s: not a size: %q (write a number and a unit: 500kB, 200MB, 1GiB)",
		ZH: "%s：不是大小：“%s”（请写数字和单位，如 500kB、200MB、1GiB）",
	}

	InvalidCount = &Sentence{
		EN: "%s: not a whole number from 1 up: %q",
		ZH: "%s：不是正整数：“%s”",
	}

	InvalidChoice = &Sentence{
		EN: "%s: unknown value %q (%s)",
		ZH: "%s：未知取值“%s”（%s）",
	}

	SeeHelp = &Sentence{
		EN: "%s (run '%s --help')",
		ZH: "%s（运行 %s --help 查看说明）",
	}

	QuietVerbose = Text{
		EN: "--quiet and --verbose ask for opposite things (leave one out)",
		ZH: "--quiet 与 --verbose 相互矛盾（请去掉一个）",
	}

	NoArguments = &Sentence{
		EN: "%s takes no arguments, but there is %q",
		ZH: "%s 不接受参数，但有“%s”",
	}

	OneArgument = &Sentence{
		EN: "%s takes one argument, but there is also %q",
		ZH: "%s 只接受一个参数，但还有“%s”",
	}

	InvalidArgument = &Sentence{
		EN: "%s: unknown argument %q (%s)",
		ZH: "%s：未知参数“%s”（%s）",
	}

	FormatNotHere = &Sentence{
		EN: "%s: %s does not write %s (choose another name, or with --format one of %s)",
		ZH: "%s：%s 不能输出 %s（请换一个文件名，或用 --format 选择：%s）",
	}

	UnknownColumn = &Sentence{
		EN: "%s: unknown column %q of %s (%s)",
		ZH: "%s：未知的列“%s”，表为 %s（%s）",
	}

	UnknownRule = &Sentence{
		EN: "unknown rule %q (%s)",
		ZH: "未知规则“%s”（%s）",
	}
)

// What helps against a word that is none of those expected: the remedy in the
// brackets of the complaint about it.
var (
	WithHint = &Sentence{
		EN: "%s (%s)",
		ZH: "%s（%s）",
	}

	DidYouMean = &Sentence{
		EN: "did you mean %s?",
		ZH: "是否指 %s？",
	}

	ChooseFrom = &Sentence{
		EN: "choose one of %s",
		ZH: "可选：%s",
	}

	SeeCommands = &Sentence{
		EN: "run '%s --help' for the commands",
		ZH: "运行 %s --help 查看命令",
	}

	SeeFlags = &Sentence{
		EN: "run '%s --help' for the flags",
		ZH: "运行 %s --help 查看选项",
	}

	SeeColumns = Text{
		EN: "run 'zhenggai help table' for the columns",
		ZH: "运行 zhenggai help table 查看各列",
	}

	SeeRules = Text{
		EN: "run 'zhenggai explain' for the rules",
		ZH: "运行 zhenggai explain 查看规则",
	}
)

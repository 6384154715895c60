package message

// What is wrong with the command line.
var (
	UnknownCommand = &Sentence{
		EN: "unknown command %q (run 'zhenggai --help' for the commands)",
		ZH: "未知命令 %q（运行 'zhenggai --help' 查看命令）",
	}

	UnknownCommandNear = &Sentence{
		EN: "unknown command %q (did you mean %s?)",
		ZH: "未知命令 %q（是否指 %s？）",
	}

	UnknownFlag = &Sentence{
		EN: "unknown flag %s (run '%s --help' for the flags)",
		ZH: "未知选项 %s（运行 '%s --help' 查看选项）",
	}

	ValueRequired = &Sentence{
		EN: "%s needs a value (see '%s --help')",
		ZH: "%s 需要取值（参见 '%s --help'）",
	}

	InvalidNumber = &Sentence{
		EN: "%s: not a whole number from 0 up: %q",
		ZH: "%s：不是非负整数：%q",
	}

	InvalidSize = &Sentence{
		EN: "%s: not a size: %q (write a number and a unit: 500kB, 200MB, 1GiB)",
		ZH: "%s：不是大小：%q（请写数字和单位，如 500kB、200MB、1GiB）",
	}

	InvalidCount = &Sentence{
		EN: "%s: not a whole number from 1 up: %q",
		ZH: "%s：不是正整数：%q",
	}

	InvalidChoice = &Sentence{
		EN: "%s: unknown value %q (choose one of %s)",
		ZH: "%s：未知取值 %q（可选：%s）",
	}

	SeeHelp = &Sentence{
		EN: "%s (run '%s --help')",
		ZH: "%s（运行 '%s --help' 查看说明）",
	}

	NoArguments = &Sentence{
		EN: "%s takes no arguments, but there is %q",
		ZH: "%s 不接受参数，但有 %q",
	}

	OneArgument = &Sentence{
		EN: "%s takes one argument, but there is also %q",
		ZH: "%s 只接受一个参数，但还有 %q",
	}

	InvalidArgument = &Sentence{
		EN: "%s: unknown argument %q (choose one of %s)",
		ZH: "%s：未知参数 %q（可选：%s）",
	}

	FormatNotHere = &Sentence{
		EN: "%s: %s does not write %s (choose another name, or with --format one of %s)",
		ZH: "%s：%s 不能输出 %s（请换一个文件名，或用 --format 选择：%s）",
	}

	UnknownColumn = &Sentence{
		EN: "%s: unknown column %q of %s (choose from %s)",
		ZH: "%s：未知的列 %q，表为 %s（可选：%s）",
	}

	UnknownRule = &Sentence{
		EN: "unknown rule %q (run 'zhenggai explain' for the rules)",
		ZH: "未知规则 %q（运行 'zhenggai explain' 查看规则）",
	}

	UnknownRuleNear = &Sentence{
		EN: "unknown rule %q (did you mean %s?)",
		ZH: "未知规则 %q（是否指 %s？）",
	}
)

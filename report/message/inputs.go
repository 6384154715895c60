package message

// What is wrong with an input before it is read, and the streams by their names.
var (
	NoInput = &Sentence{
		EN: "no input (name a file or a directory: %s notice.txt; or pipe a notice in)",
		ZH: "没有输入（请指定文件或目录：%s notice.txt；或用管道输入）",
	}

	StdinTwice = Text{
		EN: "standard input is named twice (name - once)",
		ZH: "标准输入指定了两次（- 只能写一次）",
	}

	StandardOutput = Text{
		EN: "standard output",
		ZH: "标准输出",
	}

	StandardInput = Text{
		EN: "standard input",
		ZH: "标准输入",
	}

	CannotFind = &Sentence{
		EN: "%s: cannot be read: %v (check the name)",
		ZH: "%s：无法读取：%v（请检查名称）",
	}

	CannotRead = &Sentence{
		EN: "%s: cannot be read: %v (name a file that this user can read)",
		ZH: "%s：无法读取：%v（请指定当前用户可以读取的文件）",
	}
)

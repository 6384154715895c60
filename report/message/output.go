package message

// What is wrong with where the output is to go.
var (
	OutputIsDirectory = &Sentence{
		EN: "%s: is a directory (name a file in it)",
		ZH: "%s：是目录（请指定其中的文件）",
	}

	CannotCreate = &Sentence{
		EN: "%s: cannot be created: %v (choose another name)",
		ZH: "%s：无法创建：%v（请换一个名称）",
	}

	CannotWrite = &Sentence{
		EN: "%s: cannot be written: %v (write elsewhere with --output)",
		ZH: "%s：无法写入：%v（请用 --output 写到别处）",
	}

	NoRoom = &Sentence{
		EN: "%s: cannot be written: %v (make room, or write elsewhere with --output)",
		ZH: "%s：无法写入：%v（请腾出空间，或用 --output 写到别处）",
	}

	BinaryToTerminal = &Sentence{
		EN: "%s cannot be shown on a terminal (name a file: --output out.%s)",
		ZH: "%s 不是文本，不能在终端显示（请指定文件：--output out.%s）",
	}

	NeedsFile = &Sentence{
		EN: "%s has to go to a file (name one: --output out.%s)",
		ZH: "%s 必须输出到文件（请指定文件：--output out.%s）",
	}

	NeedsDirectory = Text{
		EN: "parquet holds one table per file (name a directory: --output tables/; or use 'zhenggai table' for one)",
		ZH: "parquet 每个文件只有一张表（请指定目录：--output tables/；或用 zhenggai table 输出一张表）",
	}

	NoDatabase = &Sentence{
		EN: "%s: exists and is not a database (choose another name for --output, or remove it)",
		ZH: "%s：已存在，且不是可以添加内容的数据库（请为 --output 换一个名称，或将其删除）",
	}

	DamagedDatabase = &Sentence{
		EN: "%s: is a damaged database (choose another name for --output, or remove it)",
		ZH: "%s：数据库已损坏（请为 --output 换一个名称，或将其删除）",
	}

	OtherDatabase = &Sentence{
		EN: "%s: is a database of another program (choose another name for --output)",
		ZH: "%s：是其他程序的数据库（请为 --output 换一个名称）",
	}

	OtherVersion = &Sentence{
		EN: "%s: is a database of another version of zhenggai, with tables of version %s (choose another name for --output)",
		ZH: "%s：由其他版本的 zhenggai 生成，表格版本为 %s（请为 --output 换一个名称）",
	}

	ReferenceMissing = &Sentence{
		EN: "%s: rows of %s belong to a notice, section or issue that it lacks (write all tables: zhenggai parse -o %[1]s)",
		ZH: "%s：%s 的行所属的通报、章节或问题不在其中或已改变（请写入全部表：zhenggai parse -o %[1]s）",
	}

	OutputChanged = &Sentence{
		EN: "%s: was changed by another program meanwhile and is left as it is (run the command again)",
		ZH: "%s：在此期间被他人改动，保留其改动（请重新运行）",
	}

	UnknownEnding = &Sentence{
		EN: "%s: no format has the ending %s (name one with --format, or end it in one of %s)",
		ZH: "%s：从扩展名 %s 看不出格式（请用 --format 指定，或改用扩展名：%s）",
	}

	TooManyRows = &Sentence{
		EN: "%s: %s has more than the %d rows that %s can hold (write csv, sqlite or parquet)",
		ZH: "%s：%s 超过 %d 行，%s 无法容纳（请输出为 csv、sqlite 或 parquet）",
	}

	KeptLines = &Sentence{
		EN: "%s: %d finished {2:line is|lines are} kept (add --resume to continue)",
		ZH: "%s：已完成的 %d 行已保留（加上 --resume 可继续）",
	}

	ResumeNeedsLines = Text{
		EN: "--resume needs a file of NDJSON (add --output FILE and --format ndjson)",
		ZH: "--resume 只能用于写入文件的 NDJSON（请加上 --output FILE 和 --format ndjson）",
	}

	ResumeNeedsFile = &Sentence{
		EN: "%s: is not a regular file, which --resume needs (choose another name for --output)",
		ZH: "%s：不是普通文件，无法用 --resume 继续（请为 --output 换一个名称）",
	}

	ResumeWithBaseline = Text{
		EN: "--write-baseline needs all findings, of which --resume leaves out the old ones (drop one of the two)",
		ZH: "--write-baseline 需要全部结果，而 --resume 会略过已有的（两者只能用其一）",
	}

	NotToStdout = &Sentence{
		EN: "%s cannot go to standard output (name a file)",
		ZH: "%s 不能写到标准输出（请指定文件）",
	}

	WrittenTwice = &Sentence{
		EN: "%[1]s: is named by both %[2]s and %[3]s (choose another name for %[3]s)",
		ZH: "%[1]s：同时用于 %[2]s 和 %[3]s（请为 %[3]s 换一个名称）",
	}

	WrittenIsInput = &Sentence{
		EN: "%[1]s: is both an input and the file of %[2]s (choose another name for %[2]s)",
		ZH: "%[1]s：既是输入又用于 %[2]s（请为 %[2]s 换一个名称）",
	}

	StateUnusable = &Sentence{
		EN: "%s: made by another version or with other options, not used (all is parsed again)",
		ZH: "%s：由其他版本或选项生成，不予采用（全部重新解析）",
	}

	PartLeft = &Sentence{
		EN: "%s: left by a run that was stopped; this run starts anew (to continue that one, stop and add --resume)",
		ZH: "%s：由中断的运行留下；本次从头开始（如要继续，请停止后加上 --resume）",
	}

	PageShowsAll = &Sentence{
		EN: "%s is not for html, which shows everything and is sorted and filtered where it is read (leave it out, or choose another --format)",
		ZH: "%s 不适用于 html：网页显示全部内容，可在网页中排序和筛选（请去掉该选项，或另选 --format）",
	}

	TableIsThere = &Sentence{
		EN: "%s: already has a table %s, to which these rows cannot be added (choose another name for --output; whole rows of notices can be added, without --columns and --group-by)",
		ZH: "%s：已有表 %s，这些行无法添加（请为 --output 换一个名称；不用 --columns 和 --group-by 时可添加完整的行）",
	}

	OutputInUse = &Sentence{
		EN: "%s: another run is writing it (wait until that is done, or choose another name for --output)",
		ZH: "%s：另一次运行正在写入（请等其结束，或为 --output 换一个名称）",
	}
)

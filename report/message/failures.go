package message

import "github.com/zhenggai/zhenggai/parser/reader"

// Failures are the sentences for what keeps an input from being read: cause,
// and remedy in brackets. The more arguments an error has, the more its
// sentence says: each list is indexed by their number.
var Failures = map[reader.Code][]*Sentence{
	reader.NotFound: {
		0: {EN: "no such file or directory (check the name)", ZH: "文件或目录不存在（请检查名称）"},
	},
	reader.Permission: {
		0: {EN: "permission denied (make it readable for this user)", ZH: "没有读取权限（请授予当前用户读取权限）"},
	},
	reader.NoNotices: {
		1: {EN: "no notices in this directory, looked for %s (name other files one by one)", ZH: "目录中没有通报，只查找 %s（其他文件请逐个指定）"},
	},
	reader.Empty: {
		0: {EN: "empty, or only white space (check that it was saved whole)", ZH: "空文件，或只有空白（请检查是否完整保存）"},
	},
	reader.Binary: {
		0: {EN: "binary data, not text (convert it to text first)", ZH: "二进制数据，不是文本（请先转换为文本）"},
		1: {EN: "%s file, not text (convert it to text first)", ZH: "%s 文件，不是文本（请先转换为文本）"},
		2: {EN: "%s file, not text (convert it to text first, for example with %s)", ZH: "%s 文件，不是文本（请先转换为文本，例如用 %s）"},
	},
	reader.TooLarge: {
		1: {EN: "larger than %s bytes (split it first)", ZH: "超过 %s 字节（请先拆分）"},
	},
	reader.NotUTF8: {
		1: {EN: "%[1]s, not UTF-8 (name it with --encoding)", ZH: "%[1]s 编码，不是 UTF-8（请用 --encoding 指定）"},
		2: {EN: "not UTF-8, perhaps %[1]s or %[2]s (name it with --encoding)", ZH: "不是 UTF-8，可能是 %[1]s 或 %[2]s（请用 --encoding 指定）"},
	},
	reader.NoTextLayer: {
		1: {EN: "%s without readable text, its pages are pictures or its fonts name no characters (run OCR on it first)", ZH: "%s 没有可读的文字层，页面是图片，或字体未标明字符（请先做文字识别）"},
	},
	reader.Encrypted: {
		1: {EN: "%s file with a password (save a copy without it)", ZH: "%s 文件设有密码（请另存为不加密的副本）"},
	},
	reader.Broken: {
		1: {EN: "damaged %s file (fetch it again)", ZH: "%s 文件已损坏（请重新获取）"},
		2: {EN: "damaged %s file: %s (fetch it again)", ZH: "%s 文件已损坏：%s（请重新获取）"},
		3: {EN: "damaged %s file: %s; documents read before: %s (fetch it again)", ZH: "%s 文件已损坏：%s；此前已读取 %s 份（请重新获取）"},
	},
	reader.BadRecord: {
		1: {EN: "no record of %s (mend it; jq -c .[] makes NDJSON of an array)", ZH: "不是 %s 的记录（请修正；数组可用 jq -c .[] 转成 NDJSON）"},
		2: {EN: "no record of %s: %s (mend that line; jq -c .[] makes NDJSON of an array)", ZH: "不是 %s 的记录：%s（请修正该行；数组可用 jq -c .[] 转成 NDJSON）"},
	},
	reader.BadEncoding: {
		1: {EN: "unknown encoding %q (choose utf-8, gb18030, big5, utf-16le or utf-16be)", ZH: "未知编码“%s”（可选 utf-8、gb18030、big5、utf-16le、utf-16be）"},
	},
	reader.BadFormat: {
		1: {EN: "unknown format %q (choose one that the help of --input-format names)", ZH: "未知格式“%s”（可选格式见 --input-format 的说明）"},
	},
	reader.BadPattern: {
		1: {EN: "%q is no pattern for --include or --exclude (write a backslash before a bracket that is part of a name)", ZH: "“%s”不是 --include 或 --exclude 的模式（名称中的括号前请加反斜杠）"},
	},
	reader.NoField: {
		1: {EN: "the record has no text, looked for in %s (name its field with --text-field or --html-field)", ZH: "记录中没有正文，只查找字段 %s（请用 --text-field 或 --html-field 指定字段）"},
	},
	reader.TooMany: {
		1: {EN: "more than %s members in this archive (raise --max-members)", ZH: "归档中的文件超过 %s 个（可调高 --max-members）"},
	},
	reader.Bomb: {
		1: {EN: "unpacks to more than %s times its size (raise --max-ratio if you trust it)", ZH: "解压后超过原大小的 %s 倍（如确认可信，可调高 --max-ratio）"},
	},
	reader.TooDeep: {
		1: {EN: "an archive inside %s others (unpack it first)", ZH: "归档嵌套超过 %s 层（请先解压）"},
	},
	reader.Method: {
		1: {EN: "packed in a %s archive by a method that is not read (unpack it first, for example with 7z x)", ZH: "%s 归档使用的压缩方法不受支持（请先解压，例如用 7z x）"},
		2: {EN: "packed in a %s archive by method %s, which is not read (unpack it first, for example with 7z x)", ZH: "%s 归档使用的压缩方法 %s 不受支持（请先解压，例如用 7z x）"},
	},
	reader.Memory: {
		1: {EN: "takes more than %s MiB of memory to unpack (unpack it first)", ZH: "解压所需内存超过 %s MiB（请先自行解压）"},
	},
	reader.Skipped: {
		1: {EN: "not looked at: %s (name it to read it all the same)", ZH: "未读取：%s（如需读取请直接指定）"},
	},
	reader.ReadFailed: {
		1: {EN: "cannot be read: %s (try again, or copy it elsewhere first)", ZH: "无法读取：%s（请重试，或先复制到别处）"},
	},
}

// Internal is the sentence for a fault of the program.
var Internal = &Sentence{EN: "zhenggai failed on it: %v (please report this with the file)", ZH: "程序处理该文件时出错：%v（请附上文件报告此问题）"}

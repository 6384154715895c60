package message

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"strconv"
	"strings"
	"syscall"
)

// causes are what the operating system says most often, in Chinese.
var causes = []struct {
	err error
	zh  string
}{
	{fs.ErrNotExist, "文件或目录不存在"},
	{fs.ErrPermission, "没有权限"},
	{fs.ErrExist, "文件已存在"},
	{syscall.EISDIR, "是目录"},
	{syscall.ENOTDIR, "路径中有一段不是目录"},
	{syscall.ENOSPC, "磁盘空间不足"},
	{syscall.EDQUOT, "超出磁盘配额"},
	{syscall.EFBIG, "文件过大"},
	{syscall.EROFS, "文件系统只读"},
	{syscall.EPIPE, "管道已断开"},
	{syscall.EIO, "输入输出错误"},
	{syscall.EMFILE, "打开的文件过多"},
	{syscall.ENAMETOOLONG, "名称过长"},
	{syscall.ELOOP, "符号链接循环"},
	{syscall.ETXTBSY, "文件正在被执行"},
	{io.ErrUnexpectedEOF, "数据不完整"},
}

// damages are what the readers say of damaged files most often, in Chinese.
var damages = map[string]string{
	"its end is missing":         "结尾缺失",
	"checksum does not match":    "校验和不符",
	"members overlap":            "成员重叠",
	"no directory of members":    "没有成员目录",
	"takes too long to read":     "读取时间过长",
	"unexpected EOF":             "数据不完整",
	"not a compound file":        "不是复合文档",
	"object is cut":              "对象不完整",
	"no JSON":                    "不是 JSON",
	"array instead of an object": "是数组而不是对象",
}

// Cause is what the system or a library said, without the operation and the
// path, which the sentence around it has or which may be those of a hidden
// file. What has no Chinese is set off as a quotation.
func Cause(err error, language Language) string {
	err = bare(err)
	if language != Chinese {
		return err.Error()
	}
	for _, c := range causes {
		if errors.Is(err, c.err) {
			return c.zh
		}
	}
	return Quoted(err.Error(), language)
}

// Quoted is English text as it stands in a sentence: in Chinese in the words for
// it, or set off as a quotation, behind the line it is about: line 2: object is
// cut.
func Quoted(text string, language Language) string {
	if language != Chinese {
		return text
	}
	if number, rest, found := strings.Cut(strings.TrimPrefix(text, "line "), ": "); found && isNumber(number) {
		return "第 " + number + " 行：" + Quoted(rest, language)
	}
	if zh, known := damages[text]; known {
		return zh
	}
	return "“" + text + "”"
}

func isNumber(s string) bool {
	_, err := strconv.Atoi(s)
	return err == nil
}

// bare is err without the operation and the path.
func bare(err error) error {
	if e, ok := errors.AsType[*fs.PathError](err); ok {
		return e.Err
	}
	if e, ok := errors.AsType[*os.LinkError](err); ok {
		return e.Err
	}
	return err
}

// NeedsRoom reports whether err says that there is no room left to write, on the
// disk or up to a limit.
func NeedsRoom(err error) bool {
	return errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT) || errors.Is(err, syscall.EFBIG)
}

package message

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

func TestCause(t *testing.T) {
	_, missing := os.Open(filepath.Join(t.TempDir(), "none"))
	for _, test := range []struct {
		err    error
		en, zh string
	}{
		{missing, "no such file or directory", "文件或目录不存在"},
		{&fs.PathError{Op: "open", Path: "/x", Err: syscall.EACCES}, "permission denied", "没有权限"},
		{&os.LinkError{Op: "rename", Old: "/x", New: "/y", Err: syscall.EISDIR}, "is a directory", "是目录"},
		{fmt.Errorf("copying: %w", syscall.ENOSPC), "copying: no space left on device", "磁盘空间不足"},
		{syscall.EPIPE, "broken pipe", "管道已断开"},
		{io.ErrUnexpectedEOF, "unexpected EOF", "数据不完整"},
		{errors.New("checksum does not match"), "checksum does not match", "校验和不符"},
		{errors.New("line 12: object is cut"), "line 12: object is cut", "第 12 行：对象不完整"},
		{errors.New("line 3: <x> is open"), "line 3: <x> is open", "第 3 行：“<x> is open”"},
		{errors.New("page: 7"), "page: 7", "“page: 7”"},
		{errors.New("connection lost"), "connection lost", "“connection lost”"},
	} {
		if got := Cause(test.err, English); got != test.en {
			t.Errorf("got %q, want %q", got, test.en)
		}
		if got := Cause(test.err, Chinese); got != test.zh {
			t.Errorf("%v: got %q, want %q", test.err, got, test.zh)
		}
	}
}

func TestNeedsRoom(t *testing.T) {
	if !NeedsRoom(&fs.PathError{Op: "write", Err: syscall.ENOSPC}) {
		t.Error("a full disk has room")
	}
	if NeedsRoom(&fs.PathError{Op: "write", Err: syscall.EIO}) {
		t.Error("a broken disk has none")
	}
}

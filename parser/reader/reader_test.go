package reader

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"
)

const noticeText = "一、整改情况\n1.关于学习不够深入的问题\n"

func TestRead(t *testing.T) {
	for _, test := range []struct {
		name, path, input string
		text, format      string
		invalid           int
	}{
		{"text", "a.txt", noticeText, noticeText, "text", 0},
		{"no ending", "-", noticeText, noticeText, "text", 0},
		{"unknown ending", "a.asp", noticeText, noticeText, "text", 0},
		{"Markdown", "a.md", noticeText, noticeText, "markdown", 0},
		{"Markdown, capitals", "a.MarkDown", noticeText, noticeText, "markdown", 0},
		{"byte order mark stays", "a.txt", "\uFEFF" + noticeText, "\uFEFF" + noticeText, "text", 0},
		{"line ends stay", "a.txt", "一\r\n二\r三\n", "一\r\n二\r三\n", "text", 0},
		{"form feeds of pdftotext", "a.txt", "\f一\f二\f", "\f一\f二\f", "text", 0},
		{"stray byte", "a.txt", noticeText + "\xFF", noticeText + "\uFFFD", "text", 1},
		{"cut character", "a.txt", noticeText + "题"[:2], noticeText + "\uFFFD\uFFFD", "text", 2},
		{"real U+FFFD", "a.txt", noticeText + "\uFFFD\xFF", noticeText + "\uFFFD\uFFFD", "text", 1},
		{"Latin-1 in ASCII", "a.txt", "a caf\xE9 au lait", "a caf\uFFFD au lait", "text", 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			f, err := Read(strings.NewReader(test.input), test.path, Options{})
			if err != nil {
				t.Fatal(err)
			}
			if f.Text != test.text || f.Format != test.format || f.Invalid != test.invalid {
				t.Errorf("got %q, %s, %d invalid", f.Text, f.Format, f.Invalid)
			}
			sum := sha256.Sum256([]byte(test.input))
			if f.Path != test.path || f.Encoding != "utf-8" || f.Bytes != len(test.input) || f.SHA256 != hex.EncodeToString(sum[:]) {
				t.Errorf("got %s, %s, %d bytes, %s", f.Path, f.Encoding, f.Bytes, f.SHA256)
			}
		})
	}
}

func TestReadErrors(t *testing.T) {
	for _, test := range []struct {
		name, input string
		code        Code
		args        []string
	}{
		{"no bytes", "", Empty, nil},
		{"white space", " \r\n\u3000\u00A0\f\n", Empty, nil},
		{"byte order mark only", "\uFEFF\n", Empty, nil},
		{"NUL", "一\x00二", Binary, nil},
		{"control characters", strings.Repeat("\x01\x02ab", 10), Binary, nil},
		{"RTF", `{\rtf1\ansi`, Binary, []string{"RTF", "soffice --convert-to docx"}},
		{"MP4", "\x00\x00\x00\x20ftypisom", Binary, []string{"MP4"}},
		{"too large", strings.Repeat("一", 100), TooLarge, []string{"256"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := Read(strings.NewReader(test.input), "a.txt", Options{MaxBytes: 256})
			checkError(t, err, "a.txt", test.code, test.args)
		})
	}
}

func TestReadFailing(t *testing.T) {
	cause := errors.New("disk on fire")
	_, err := Read(iotest.ErrReader(cause), "a.txt", Options{})
	checkError(t, err, "a.txt", ReadFailed, []string{"disk on fire"})
	if !errors.Is(err, cause) {
		t.Errorf("%v does not wrap its cause", err)
	}
	if want := "a.txt: read-failed: disk on fire"; err.Error() != want {
		t.Errorf("got %q, want %q", err, want)
	}
}

func TestOpen(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a.txt")
	if err := os.WriteFile(path, []byte(noticeText), 0o666); err != nil {
		t.Fatal(err)
	}
	f, err := Open(path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if f.Text != noticeText || f.Path != path {
		t.Errorf("got %s, %q", f.Path, f.Text)
	}

	_, err = Open(filepath.Join(dir, "b.txt"), Options{})
	checkError(t, err, filepath.Join(dir, "b.txt"), NotFound, nil)
	_, err = Open(dir, Options{})
	checkError(t, err, dir, ReadFailed, []string{"is a directory"})
}

func TestOpenWithoutPermission(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(path, []byte(noticeText), 0); err != nil {
		t.Fatal(err)
	}
	if f, err := os.Open(path); err == nil {
		f.Close()
		t.Skip("this user may read everything")
	}
	_, err := Open(path, Options{})
	checkError(t, err, path, Permission, nil)
}

func checkError(t *testing.T, err error, path string, code Code, args []string) {
	t.Helper()
	e, ok := errors.AsType[*Error](err)
	if !ok {
		t.Fatalf("got %v, want a *Error", err)
	}
	if e.Path != path || e.Code != code || !slices.Equal(e.Args, args) {
		t.Errorf("got %s, %s, %q; want %s, %s, %q", e.Path, e.Code, e.Args, path, code, args)
	}
}

// FuzzRead holds whatever is read to what a source file promises.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{"", " ", noticeText, "\uFEFF一", "一\xFF二\uFFFD", "\xD2\xBB\xA1\xA2", "%PDF-", "a\x00"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, input string) {
		file, err := Read(iotest.OneByteReader(strings.NewReader(input)), "a.txt", Options{})
		if err != nil {
			if _, ok := errors.AsType[*Error](err); !ok {
				t.Fatalf("not a *Error: %v", err)
			}
			return
		}
		if !utf8.ValidString(file.Text) {
			t.Errorf("invalid text %q", file.Text)
		}
		if file.Invalid == 0 && file.Text != input {
			t.Errorf("valid text has changed: %q", file.Text)
		}
		const replacement = string(utf8.RuneError)
		if made := strings.Count(file.Text, replacement) - strings.Count(input, replacement); made != file.Invalid {
			t.Errorf("%d replacements for %d invalid bytes", made, file.Invalid)
		}
		if file.Bytes != len(input) {
			t.Errorf("got %d bytes of %d", file.Bytes, len(input))
		}
	})
}

func BenchmarkRead(b *testing.B) {
	text := strings.Repeat(noticeText, 1000)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Read(io.LimitReader(strings.NewReader(text), int64(len(text))), "a.txt", Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

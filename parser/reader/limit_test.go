package reader

import (
	"io"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"
)

// TestReadLimited counts what is read, whatever is said of its size.
func TestReadLimited(t *testing.T) {
	for _, test := range []struct {
		name        string
		size, limit int64
		refused     bool
	}{
		{"nothing said", 0, 10, false},
		{"less than said", 10, 10, false},
		{"more than said", 3, 10, false},
		{"too much", 0, 4, true},
		{"too much, less said", 3, 4, true},
		{"no limit", 0, largestLimit, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			text, err := readLimited(strings.NewReader("12345"), test.size, test.limit)
			if test.refused {
				checkError(t, err, "", TooLarge, []string{strconv.FormatInt(test.limit, 10)})
			} else if text != "12345" || err != nil {
				t.Errorf("got %q, %v", text, err)
			}
		})
	}
}

// TestTooLargeUnread takes what says that it is too large at its word.
func TestTooLargeUnread(t *testing.T) {
	unread := func() (io.ReadCloser, error) { return io.NopCloser(iotest.ErrReader(io.ErrNoProgress)), nil }
	d := &Document{Path: "a.txt", Size: 11, open: unread}
	_, err := d.Load(Options{MaxBytes: 10})
	checkError(t, err, "a.txt", TooLarge, []string{"10"})

	path := filepath.Join(t.TempDir(), "a.txt")
	write(t, create(t, path), noticeText, nil)
	if err := os.Truncate(path, 1<<40); err != nil {
		t.Skip("no files with holes:", err)
	}
	_, err = Open(path, Options{MaxBytes: 1 << 39})
	checkError(t, err, path, TooLarge, []string{strconv.Itoa(1 << 39)})
}

// TestLargestLimit reads with a limit that one more byte would overflow.
func TestLargestLimit(t *testing.T) {
	f, err := Read(strings.NewReader(noticeText), "a.txt", Options{MaxBytes: math.MaxInt64})
	if err != nil || f.Text != noticeText {
		t.Errorf("got %v, %v", f, err)
	}
}

package reader

import (
	"bytes"
	"io"
	"math"
	"testing"

	"github.com/bodgit/sevenzip"
	"github.com/ulikunitz/xz/lzma"
)

// TestSevenMemory unpacks streams that claim the largest dictionary there is:
// those that cannot need it.
func TestSevenMemory(t *testing.T) {
	var one, two bytes.Buffer
	w, err := lzma.NewWriter(&one)
	write(t, w, noticeText, err)
	w2, err := lzma.NewWriter2(&two)
	write(t, w2, noticeText, err)
	closeAll(t, w, w2)
	const lzmaHeader = 13
	for name, test := range map[string]struct {
		unpack     sevenzip.Decompressor
		properties string
		data       []byte
	}{
		"LZMA":  {unpackLZMA, one.String()[:1] + "\xFF\xFF\xFF\xFF", one.Bytes()[lzmaHeader:]},
		"LZMA2": {unpackLZMA2, "\x28", two.Bytes()},
	} {
		stream := func() []io.ReadCloser { return []io.ReadCloser{io.NopCloser(bytes.NewReader(test.data))} }
		r, err := test.unpack([]byte(test.properties), uint64(len(noticeText)), stream())
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if got, err := io.ReadAll(io.LimitReader(r, int64(len(noticeText)))); err != nil || string(got) != noticeText {
			t.Errorf("%s: got %q, %v", name, got, err)
		}
		_, err = test.unpack([]byte(test.properties), math.MaxInt64, stream())
		checkError(t, err, "", Memory, []string{"512"})
		if _, err := test.unpack(nil, 1, stream()); err != errProperties {
			t.Errorf("%s without properties: %v", name, err)
		}
	}
	_, err = unpackPPMd([]byte("\x06\xFF\xFF\xFF\xFF"), 1, []io.ReadCloser{io.NopCloser(bytes.NewReader(nil))})
	checkError(t, err, "", Memory, []string{"512"})
}

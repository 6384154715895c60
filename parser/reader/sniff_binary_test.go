package reader

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf16"
)

// endless has no end, as some devices.
type endless byte

func (e endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = byte(e)
	}
	return len(p), nil
}

// TestEndless refuses at once what is no text and never ends.
func TestEndless(t *testing.T) {
	_, err := Read(endless(0), "a.txt", Options{})
	checkError(t, err, "a.txt", Binary, nil)
	for d, err := range DocumentsFrom(endless(1), "-", Options{}) {
		if err == nil {
			_, err = d.Read(Options{})
		}
		checkError(t, err, "-", Binary, nil)
	}
	_, err = Read(endless('x'), "a.txt", Options{MaxBytes: 1 << 20})
	checkError(t, err, "a.txt", TooLarge, []string{"1048576"})
}

// TestStartsBinary refuses by the start only what is refused when it is whole.
func TestStartsBinary(t *testing.T) {
	long := strings.Repeat("一、关于学习不够深入的问题。\n", 2*sureBytes/40)
	units := utf16.Encode([]rune(long))
	wide := make([]byte, 0, 2*len(units))
	for _, unit := range units {
		wide = little.AppendUint16(wide, unit)
	}
	for _, test := range []struct {
		name, path, data string
		opts             Options
		want             bool
	}{
		{"text", "a.txt", long, Options{}, false},
		{"text in UTF-16", "a.txt", string(wide), Options{}, false},
		{"text that is named UTF-16", "a.txt", string(wide), Options{Encoding: "utf-16le"}, false},
		{"text behind much ASCII", "a.txt", strings.Repeat("x", sureBytes) + long, Options{}, false},
		{"NULs", "a.txt", strings.Repeat("\x00", 2*sureBytes), Options{}, true},
		{"NUL behind the sample", "a.txt", long + "\x00", Options{}, false},
		{"control characters", "-", strings.Repeat("\x01\x02abc", sureBytes), Options{}, true},
		{"page", "a.html", "<html>" + long, Options{}, false},
		{"what may be a damaged PDF", "a.pdf", strings.Repeat("\x00", 2*sureBytes), Options{}, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := withText(strings.NewReader(test.data), 0, test.path, test.opts)
			if got := err != nil; got != test.want {
				t.Errorf("got %v", err)
			}
			_, err = (&Raw{name: test.path, data: test.data}).Decode(test.opts)
			if e, ok := errors.AsType[*Error](err); test.want && (!ok || e.Code != Binary) {
				t.Errorf("as a whole: %v", err)
			}
		})
	}
}

package reader

import (
	"compress/zlib"
	"errors"
	"io"
	"strings"
)

// PDFium reads a damaged stream as far as it goes and says nothing: half a page
// would be taken for a whole one. Most streams are compressed with a checksum
// behind them, which tells.

// The words around the bytes of a stream in a PDF file, and in the dictionary
// before it.
const (
	pdfStream    = "stream"
	pdfEndStream = "endstream"
	pdfObject    = "obj" // opens the object that dictionary and stream are
	pdfEncrypt   = "/Encrypt"
	pdfFlate     = "/FlateDecode"
)

// errDamagedStream is what is wrong with a file of which nothing else is known.
var errDamagedStream = errors.New("the content of a page cannot be unpacked")

// pdfDictionaryBytes is how far before a stream its dictionary is looked for.
const pdfDictionaryBytes = 4 << 10

// pdfForeign are words in the dictionaries of streams that are not judged: other
// filters come before the compression, and damage to pictures takes no text.
// Damage to a font may.
var pdfForeign = [...]string{
	"/ASCII85Decode", "/ASCIIHexDecode", "/LZWDecode", "/RunLengthDecode", "/Crypt",
	"/Subtype/Image", "/Subtype /Image",
}

// damagedStreams counts the compressed streams of a PDF file, other than those
// of pictures, that are not what was written. Those of an encrypted file cannot
// be told. The error is Bomb for one that PDFium had better not unpack.
func damagedStreams(raw string, opts Options) (int, error) {
	if strings.Contains(raw, pdfEncrypt) {
		return 0, nil
	}
	damaged := 0
	for dictionary, data := range pdfStreams(raw) {
		if !isJudged(dictionary) {
			continue
		}
		err := checkStream(data, opts)
		switch {
		case isBomb(err):
			return damaged, err
		case err != nil:
			damaged++
		}
	}
	return damaged, nil
}

// pdfStreams gives the streams of a PDF file, each with its dictionary, by the
// words around them: the file's own list of objects may be what is damaged. What
// it gives of a stream begins with its bytes and goes on to the file's end.
func pdfStreams(raw string) func(yield func(dictionary, data string) bool) {
	return func(yield func(dictionary, data string) bool) {
		for at := 0; ; {
			found := strings.Index(raw[at:], pdfStream)
			if found < 0 {
				return
			}
			start := at + found
			at = start + len(pdfStream)
			dictionary := dictionaryBefore(raw, start)
			if dictionary == "" {
				continue
			}
			if !yield(dictionary, strings.TrimPrefix(strings.TrimPrefix(raw[at:], "\r"), "\n")) {
				return
			}
			if end := strings.Index(raw[at:], pdfEndStream); end >= 0 {
				at += end + len(pdfEndStream)
			}
		}
	}
}

// dictionaryBefore is the dictionary that ends before the word at start; empty
// if there is none, as before a word that is part of another.
func dictionaryBefore(raw string, start int) string {
	before := strings.TrimRight(raw[max(0, start-pdfDictionaryBytes):start], " \t\r\n")
	opened := strings.LastIndex(before, pdfObject)
	if opened < 0 || !strings.HasSuffix(before, ">>") {
		return ""
	}
	return before[opened:]
}

// isJudged reports whether a stream with that dictionary is compressed and may
// hold text, or what leads to it.
func isJudged(dictionary string) bool {
	for _, word := range pdfForeign {
		if strings.Contains(dictionary, word) {
			return false
		}
	}
	return strings.Contains(dictionary, pdfFlate)
}

// checkStream tells why the compressed stream that data begins with cannot be
// unpacked to its end. Some programs leave the checksum out.
func checkStream(data string, opts Options) error {
	in := strings.NewReader(data)
	read := func() int64 { return int64(len(data) - in.Len()) }
	r, err := zlib.NewReader(in)
	if err != nil {
		return err
	}
	_, err = io.Copy(io.Discard, opts.guard(r, read))
	const checksum = 4
	if errors.Is(err, zlib.ErrChecksum) && strings.HasPrefix(strings.TrimLeft(data[read()-checksum:], "\r\n "), pdfEndStream) {
		return nil
	}
	return err
}

// isBomb reports whether err says that there is more than should be read.
func isBomb(err error) bool {
	e, ok := errors.AsType[*Error](err)
	return ok && e.Code == Bomb
}

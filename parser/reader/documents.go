package reader

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"io/fs"
	"iter"

	"github.com/zhenggai/zhenggai/parser/source"
)

// Document is an input that was found and not yet read. It holds no open file,
// and no bytes but those of a member that cannot be had again later.
type Document struct {
	Path   string // as the user named it, or below a directory so named
	Member string // path inside an archive, else empty; of several with one, a.txt, a.txt#2 …
	Size   int64  // in bytes, as claimed where it was found; 0 if it says nothing

	called string                        // of a member, its name without the number behind Member
	open   func() (io.ReadCloser, error) // nil if data has its bytes
	data   string
	format string         // of a record; empty for what the content or name says
	fields map[string]any // of a record
}

// Raw is a document's bytes as they came.
type Raw struct {
	Path, Member string
	SHA256       string // in hexadecimal
	Bytes        int

	name   string // that may tell the format
	data   string
	format string
	fields map[string]any
}

// Fields are what else the record holds that the document was in; nil for any
// other document.
func (r *Raw) Fields() map[string]any { return r.fields }

// Documents finds the documents behind path: a file, a directory with all below
// it, or an archive. Those of a directory come in lexical order, members in the
// order of their archive.
//
// The Document is never nil. An error is an [*Error] and costs only that
// document; one with the code [Skipped] says that something is there which is
// not meant to be read, so that a caller can account for all that was seen.
func Documents(path string, opts Options) iter.Seq2[*Document, error] {
	return func(yield func(*Document, error) bool) {
		newFinder(disk, opts, yield).find(path)
	}
}

// DocumentsFrom is Documents for what r holds, a document or an archive, under
// the name of path. A stream cannot be opened again: its documents are in
// memory when they are given.
func DocumentsFrom(r io.Reader, path string, opts Options) iter.Seq2[*Document, error] {
	return func(yield func(*Document, error) bool) {
		f := newFinder(disk, opts, yield)
		if err := opts.Check(); err != nil {
			f.fail(path, err)
			return
		}
		f.contents(streamed(r), &Document{Path: path}, "")
	}
}

// Files reads every document at or below root in fsys, in the order of
// [Documents]. What is skipped is left out. A File that comes with an error has
// only its name.
func Files(fsys fs.FS, root string, opts Options) iter.Seq2[*source.File, error] {
	return func(yield func(*source.File, error) bool) {
		newFinder(within(fsys), opts, func(d *Document, err error) bool {
			if IsSkipped(err) {
				return true
			}
			return yield(d.readUnless(err, opts))
		}).find(root)
	}
}

func (d *Document) readUnless(err error, opts Options) (*source.File, error) {
	if err == nil {
		var f *source.File
		if f, err = d.Read(opts); err == nil {
			return f, nil
		}
	}
	return &source.File{Path: d.Path, Member: d.Member}, err
}

// name is what the document itself is called, which may tell what it is.
func (d *Document) name() string { return cmp.Or(d.called, d.Member, d.Path) }

// Load reads the document's bytes. It may be called from any goroutine. An
// error is an [*Error].
func (d *Document) Load(opts Options) (*Raw, error) {
	data, sum, err := d.load(opts)
	if err != nil {
		return nil, named(err, d.Path, d.Member)
	}
	return &Raw{
		Path: d.Path, Member: d.Member, SHA256: hex.EncodeToString(sum), Bytes: len(data),
		name: d.name(), data: data, format: d.format, fields: d.fields,
	}, nil
}

func (d *Document) load(opts Options) (data string, sum []byte, err error) {
	if d.open == nil {
		return d.data, hashOf(d.data), nil
	}
	r, err := d.open()
	if err != nil {
		return "", nil, err
	}
	defer r.Close()
	text, err := withText(r, d.Size, d.name(), opts)
	if err != nil {
		return "", nil, err
	}
	return readHashed(text, d.Size, opts.maxBytes())
}

// Read loads the document and makes text of it. An error is an [*Error].
func (d *Document) Read(opts Options) (*source.File, error) {
	raw, err := d.Load(opts)
	if err != nil {
		return nil, err
	}
	return raw.Decode(opts)
}

// Decode tells the format of the bytes and extracts their text. An error is an
// [*Error].
func (r *Raw) Decode(opts Options) (*source.File, error) {
	c, format, err := r.extract(opts)
	if err != nil {
		return nil, named(err, r.Path, r.Member)
	}
	return &source.File{
		Path: r.Path, Member: r.Member, Format: format,
		Encoding: c.encoding, Confidence: c.confidence, Invalid: c.invalid,
		Bytes: r.Bytes, SHA256: r.SHA256, Damaged: c.damaged, Pictures: c.pictures, Foreign: c.foreign,
		Text: c.text, Paragraphs: c.paragraphs, Aside: c.aside, Page: c.page,
		Fields: r.fields,
	}, nil
}

// extract makes text of the bytes and names their format.
func (r *Raw) extract(opts Options) (content, string, error) {
	if isBlank(r.data) {
		return content{}, "", newError("", Empty)
	}
	f, err := r.formatFor(opts)
	if err != nil {
		return content{}, "", err
	}
	if r.fields != nil {
		opts.Encoding = "" // a record was decoded with its file
	}
	c, err := f.extract(r.data, opts)
	if err == nil && isBinary(sampleOf(c.text)) {
		err = newError("", Binary)
	}
	return c, f.name, err
}

// formatFor is the format that opts or the record name, else the one detected.
func (r *Raw) formatFor(opts Options) (format, error) {
	for _, name := range []string{r.format, opts.Format} {
		if f, ok := formatNamed(name); ok {
			return f, nil
		}
	}
	name, err := detect(r.data, r.name)
	f, _ := formatNamed(name)
	return f, err
}

// readHashed is readLimited that hashes on the way, while the bytes are still in
// the processor's cache.
func readHashed(r io.Reader, size, limit int64) (data string, sum []byte, err error) {
	hash := sha256.New()
	data, err = readLimited(io.TeeReader(r, hash), size, limit)
	return data, hash.Sum(nil), err
}

// hashOf hashes data by pieces: a string cannot be hashed without a copy.
func hashOf(data string) []byte {
	hash := sha256.New()
	buffer := make([]byte, min(len(data), copyBytes))
	for len(data) > 0 {
		n := copy(buffer, data)
		hash.Write(buffer[:n])
		data = data[n:]
	}
	return hash.Sum(nil)
}

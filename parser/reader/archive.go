package reader

import (
	"cmp"
	"errors"
	"io"
	"path"
	"slices"
	"strconv"
	"strings"
)

// maxDepth is how deep archives may nest: an archive inside an archive is read,
// one inside that is not.
const maxDepth = 2

// archiveEndings are those of the files in a directory or an archive that are
// looked into: archives, single compressed files, and archives of kinds that
// cannot be read, so that they are told about and not just passed over.
var archiveEndings = [...]string{
	".zip", ".7z", ".tar",
	".tgz", ".gz", ".tzst", ".zst", ".tbz", ".tbz2", ".bz2",
	".rar", ".xz", ".txz",
}

// archiveEnding is the ending of name if it is one of an archive, else empty.
func archiveEnding(name string) string {
	ending := strings.ToLower(path.Ext(name))
	if slices.Contains(archiveEndings[:], ending) {
		return ending
	}
	return ""
}

// errStopped says that the caller wants no more documents.
var errStopped = errors.New("stopped")

// archive is one that is being unpacked.
type archive struct {
	*finder
	whole   *Document // the archive as a document
	rel     string    // where it stands below the root; empty if somebody named it
	kind    string
	depth   int  // archives that this one is in
	members *int // seen so far, those of archives in it included
	names   *distinct
	read    int // members of its own
}

// unpacker gives the members of an archive to [archive.member], in their
// order. Its error is what keeps it from reading on.
type unpacker func(a *archive, b *bundle) error

// unpackerOf is the unpacker of a kind of files, nil for what is no archive.
func unpackerOf(kind string) unpacker {
	switch kind {
	case kindZip:
		return unpackZip
	case kind7z:
		return unpack7z
	case kindTar:
		return unpackTar
	case kindGzip, kindZstd, kindBzip2:
		return unpackCompressed
	}
	return nil
}

// file gives the document that a file is, or those that it holds.
func (f *finder) file(at place, size int64) bool {
	b, err := f.tree.open(at.name)
	if err != nil {
		return f.fail(at.name, err)
	}
	defer b.Close()
	whole := f.document(at, size)
	if b.at == nil {
		whole.open = nil // what is read of a pipe is gone
	}
	return f.contents(b, whole, at.rel)
}

// saysDocument reports whether name is that of a document. Such a file is not
// opened to look for an archive: in a directory every file would be opened
// twice, and a file that somebody names is judged like one that is found.
func saysDocument(name string) bool {
	_, known := formatOf(name)
	return known
}

// contents gives what b is or holds, which stands at rel below the root.
func (f *finder) contents(b *bundle, whole *Document, rel string) bool {
	a := &archive{finder: f, whole: whole, rel: rel, members: new(int), names: new(distinct)}
	return a.look(b) != errStopped
}

// look gives what b is or holds, by its first bytes.
func (a *archive) look(b *bundle) error {
	head, err := a.head(b, a.whole.name())
	if err != nil {
		return a.give(a.whole, err)
	}
	a.kind = kindOf(head)
	if unpack := unpackerOf(a.kind); unpack != nil && !saysDocument(a.whole.name()) {
		return a.unpack(unpack, b)
	}
	if kind := recordKind(a.whole.name(), a.opts); kind != "" {
		return a.giveRecords(b, kind)
	}
	return a.giveWhole(b)
}

// head is the start of b, by which its kind is told. Of records it is the first
// line only: their writer may wait for the result of one before it writes the
// next.
func (a *archive) head(b *bundle, name string) (string, error) {
	if recordKind(name, a.opts) != "" {
		return b.line()
	}
	return b.head()
}

// unpack gives the members, and last the error that keeps the rest from being
// read.
func (a *archive) unpack(unpack unpacker, b *bundle) error {
	err := unpack(a, b)
	if err == nil || err == errStopped {
		return err
	}
	if a.read == 0 {
		return a.give(a.whole, broken(err, a.kind))
	}
	return a.give(a.whole, broken(err, a.kind, strconv.Itoa(a.read)))
}

// giveWhole gives the file itself, which is no archive.
func (a *archive) giveWhole(b *bundle) error {
	d := *a.whole
	var err error
	if d.open == nil {
		if _, err = withText(b.Reader, b.size, d.name(), a.opts); err == nil {
			d.data, err = b.hold(a.opts.maxBytes())
		}
		d.Size = int64(len(d.data))
	}
	return a.give(&d, err)
}

// giveRecords gives the documents of a file of records, each a member called by
// its id.
func (a *archive) giveRecords(b *bundle, kind string) error {
	for r, err := range records(b, kind, a.opts) {
		d := a.of(member{name: r.id, size: int64(len(r.raw))})
		d.data, d.format, d.fields = r.raw, r.format, r.fields
		if err := a.give(d, err); err != nil {
			return err
		}
	}
	return nil
}

// give passes a document or an error on. The error is errStopped or nil.
func (a *archive) give(d *Document, err error) error {
	if err != nil {
		err = named(err, d.Path, d.Member)
	}
	if !a.yield(d, err) {
		return errStopped
	}
	return nil
}

// member is a file in an archive.
type member struct {
	name      string // in UTF-8, otherwise as the archive has it
	size      int64  // as the archive claims
	directory bool
	link      bool // or a device, or what else has no bytes of its own

	// open gives its bytes. Where passing is set that can be done only before
	// the archive is read on.
	open    func() (io.ReadCloser, error)
	passing bool
}

// member gives a member or what is in it. An error ends the archive.
func (a *archive) member(m member) error {
	if *a.members++; *a.members > a.opts.maxMembers() {
		return newError("", TooMany, strconv.Itoa(a.opts.maxMembers()))
	}
	m.name = cleanName(m.name)
	if m.directory || m.name == "" {
		return nil
	}
	d := a.of(m)
	if why := a.skips(m); why != "" {
		return a.give(d, newError("", Skipped, why))
	}
	if a.opts.looksInto(m.name) {
		return a.inner(m, d)
	}
	return a.document(m, d)
}

// of makes the document of a member, under a name that no other member has.
func (a *archive) of(m member) *Document {
	name := m.name
	if a.whole.Member != "" {
		name = a.whole.Member + "!" + name
	}
	return &Document{Path: a.whole.Path, Member: a.names.name(name), Size: m.size, called: m.name, open: m.open}
}

// document gives a member that is a document. One that is passing is read now.
func (a *archive) document(m member, d *Document) error {
	var err error
	if m.passing {
		d.open = nil
		d.data, err = a.hold(m)
		d.Size = int64(len(d.data))
	}
	switch {
	case isOwn(err):
		return a.give(d, err)
	case err != nil && !errors.Is(err, errTrailing): // which comes behind the whole document
		return err
	}
	a.read++
	return cmp.Or(a.give(d, nil), err)
}

// ownCodes are those of errors that are about a member only.
var ownCodes = [...]Code{TooLarge, Encrypted, Memory, Method, Binary}

// isOwn reports whether err is about a member only, so that the archive can be
// read on.
func isOwn(err error) bool {
	e, ok := errors.AsType[*Error](err)
	return ok && slices.Contains(ownCodes[:], e.Code)
}

// hold reads a member.
func (a *archive) hold(m member) (string, error) {
	r, err := m.open()
	if err != nil {
		return "", err
	}
	defer r.Close()
	limit := a.opts.maxBytes()
	if m.size > limit {
		return "", tooLarge(limit)
	}
	text, err := withText(r, m.size, m.name, a.opts)
	if err != nil {
		return "", err
	}
	return readLimited(text, min(m.size, maxHint), limit)
}

// inner gives what is in an archive or a file of records in this one.
func (a *archive) inner(m member, whole *Document) error {
	if a.depth+1 == maxDepth && archiveEnding(m.name) != "" {
		return a.give(whole, newError("", TooDeep, strconv.Itoa(maxDepth)))
	}
	r, err := m.open()
	if err != nil {
		return a.give(whole, broken(err, a.kind))
	}
	defer r.Close()
	b := streamed(unpacked{r, a.kind})
	if _, err := a.head(b, m.name); err != nil {
		return a.give(whole, broken(err, a.kind))
	}
	a.read++
	whole.open = nil
	inner := *a
	inner.whole, inner.rel, inner.depth, inner.read = whole, path.Join(a.rel, m.name), a.depth+1, 0
	return inner.look(b)
}

// junkNames are files that systems leave in archives.
var junkNames = []string{".DS_Store", "__MACOSX", "Thumbs.db", "desktop.ini"}

// skips tells why a member is skipped; empty if it is not.
func (a *archive) skips(m member) string {
	elements := strings.Split(m.name, "/")
	hidden := func(element string) bool { return strings.HasPrefix(element, ".") }
	junk := func(element string) bool { return slices.Contains(junkNames, element) }
	switch {
	case slices.ContainsFunc(elements, junk):
		return skippedKind
	case !a.opts.Hidden && slices.ContainsFunc(elements, hidden):
		return skippedHidden
	case m.link:
		return skippedLink
	case a.excludesAbove(elements):
		return skippedExcluded
	}
	return a.opts.skips(path.Join(a.rel, m.name))
}

// excludesAbove reports whether a directory that the member is in is excluded.
func (a *archive) excludesAbove(elements []string) bool {
	for i := 1; len(a.opts.Exclude) > 0 && i < len(elements); i++ {
		if matchesAny(a.opts.Exclude, path.Join(a.rel, path.Join(elements[:i]...))) {
			return true
		}
	}
	return false
}

// cleanName is a member's name as it is shown: a slash path that leads nowhere
// outside the archive. Nothing is ever written under it.
func cleanName(name string) string {
	name = strings.ReplaceAll(name, `\`, "/")
	return strings.TrimPrefix(path.Clean("/"+name), "/")
}

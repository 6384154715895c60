package reader

import (
	"fmt"
	"hash"
	"hash/crc32"
	"io"
)

// sevenFile is a 7-Zip archive whose folders, in each of which several members
// are packed as one, are unpacked one after the other.
type sevenFile struct {
	at      io.ReaderAt
	size    int64
	folders []sevenFolder

	folder int       // the one under way, if r is set
	r      io.Reader // what is left of it
	read   int64     // what is not
}

// unpack7z gives the members of a 7-Zip archive as they pass, since most can be
// unpacked only after the one before. Whether the archive is a bomb is told by
// the sizes that its members claim, beyond which they are not read.
func unpack7z(a *archive, b *bundle) error {
	if err := b.place(a.opts.maxBytes()); err != nil {
		return err
	}
	directory, err := readSevenDirectory(b.at, b.size)
	if err != nil {
		return err
	}
	seven := &sevenFile{at: b.at, size: b.size, folders: directory.folders}
	claimed := int64(0)
	for i, entry := range directory.entries {
		claimed += entry.part.size
		if claimed < 0 || a.opts.areBomb(claimed, b.size, i) {
			return a.opts.bomb()
		}
		if err := a.member(seven.member(entry)); err != nil {
			return err
		}
	}
	return nil
}

func (s *sevenFile) member(e sevenEntry) member {
	return member{
		name:      e.name,
		size:      e.part.size,
		directory: e.directory,
		link:      e.link,
		open:      func() (io.ReadCloser, error) { return s.open(e.part) },
		passing:   true,
	}
}

// open goes to the part of a folder that a member is: forward, or from the
// folder's start again where that part has passed.
func (s *sevenFile) open(p sevenPart) (_ io.ReadCloser, err error) {
	defer recovered(&err)
	if p.size == 0 {
		return &sevenReader{sum: crc32.NewIEEE()}, nil
	}
	if s.r == nil || s.folder != p.folder || s.read > p.start {
		r, err := s.folders[p.folder].open(s.at, s.size)
		if err != nil {
			return nil, err
		}
		s.folder, s.r, s.read = p.folder, r, 0
	}
	if _, err := io.CopyN(io.Discard, s, p.start-s.read); err != nil {
		return nil, noEOF(err)
	}
	return &sevenReader{file: s, part: p, left: p.size, sum: crc32.NewIEEE()}, nil
}

// Read reads the folder that is under way.
func (s *sevenFile) Read(p []byte) (int, error) {
	n, err := s.r.Read(p)
	s.read += int64(n)
	return n, err
}

// sevenReader reads a member and checks at its end that it is whole.
type sevenReader struct {
	file *sevenFile
	part sevenPart
	left int64
	sum  hash.Hash32
}

func (r *sevenReader) Read(p []byte) (n int, err error) {
	defer recovered(&err)
	if r.left == 0 {
		return 0, r.check()
	}
	n, err = r.file.Read(p[:min(int64(len(p)), r.left)])
	r.sum.Write(p[:n])
	r.left -= int64(n)
	if r.left == 0 {
		return n, r.check()
	}
	return n, noEOF(err)
}

// check gives io.EOF if the member is whole.
func (r *sevenReader) check() error {
	if r.part.summed && r.sum.Sum32() != r.part.crc {
		return errChecksum
	}
	return io.EOF
}

func (r *sevenReader) Close() error { return nil }

// noEOF is err where the end of the bytes comes too early.
func noEOF(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

// recovered makes an error of a panic in one of the libraries that unpack,
// which trust what an archive says of itself.
func recovered(err *error) {
	if fault := recover(); fault != nil {
		*err = fmt.Errorf("%v", fault)
	}
}

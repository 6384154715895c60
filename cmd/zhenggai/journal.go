package main

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"

	"github.com/zhenggai/zhenggai/report/message"
)

// journal is a sink that a later run can go on from, wherever this one ends:
// by an interrupt, a full disk, kill -9 or a power cut.
//
// NDJSON that goes to FILE grows in FILE.part. Behind each finished line of a
// notice, FILE.state gets a line of JSON that says which document it is of
// (path, member, SHA-256, and of a record a fingerprint of its other fields)
// and where it stands (offset, length, checksum). The two are one generation;
// the next ones are FILE.part2 and FILE.state2, and so on. Every run writes a
// generation of its own, from its first input to its last, and touches no
// older one. When it is whole its part becomes FILE, and all other generations
// go. Its state goes too, or with --resume becomes FILE.state, so that a later
// run parses only what is new or has changed.
//
// A run with --resume first reads the states that are there. A document that
// stands in one is loaded and hashed, but not parsed: its line is copied.
// Failures stand in none, so they are tried again. Thus the output is the same
// as if it had been written at once, in the order of the inputs, and nothing
// is in it twice.
//
// A state may claim more than is true: the system writes the files to the disk
// in an order of its own, the last line may be torn, and a state whose part is
// gone speaks of FILE, which somebody may have replaced. So a line is copied
// only if its checksum is right, and what cannot be read is passed over; the
// price is that a document is parsed again. A state made by another version of
// the program, or with options that change the output, is not read.
//
// The price of never touching what was done is room on the disk: one more
// output for each interruption, until one is whole.
//
// Since a run that is whole removes the other generations, there can be one run
// at a time. Its state is locked for as long as it runs, where the system can.
type journal struct {
	name   string // as the user wrote it
	target string // behind symbolic links
	own    generation
	older  []generation
	stays  bool // the state, when all is written

	earlier     *store
	part, state *os.File
	offset      int64 // in the part
	lines       int   // that the state knows of
	closed      bool
}

// openJournal starts a generation of the output of b, nil when the output is
// no file that could have one.
func (b *batch) openJournal(env environment, options any) (*journal, error) {
	old, err := os.Stat(b.output)
	if err == nil && !old.Mode().IsRegular() {
		if b.resume {
			return nil, errors.New(env.say(message.ResumeNeedsFile, b.output))
		}
		return nil, nil
	}
	header := b.header(env, options)
	j := &journal{name: b.output, target: behindLinks(b.output), stays: b.resume}
	switch err := j.open(header, old); {
	case errors.Is(err, errInUse):
		j.Discard()
		return nil, env.outputError(b.output, err)
	case err != nil:
		j.Discard()
		return nil, errors.New(env.say(message.CannotCreate, b.output, env.cause(err)))
	}
	if !b.quiet {
		j.tellOlder(env, header)
	}
	return j, nil
}

// header says what lines of an earlier run must have in common with those of
// b: whatever changes them besides the documents.
func (b *batch) header(env environment, options any) stateHeader {
	reading := b.reading
	// These only choose documents.
	reading.Include, reading.Exclude, reading.Hidden, reading.NoIgnore, reading.FollowLinks = nil, nil, false, false, false
	return newStateHeader(env.language, reading, options)
}

// open makes the files of a new generation, with the permissions of the old
// output if there is one.
func (j *journal) open(header stateHeader, old fs.FileInfo) error {
	older, next, err := generations(j.target)
	if err != nil {
		return err
	}
	own := generationOf(j.target, next)
	if j.stays {
		j.earlier = openStore(j.target, header, older)
	}
	j.older = older
	if j.state, err = createNew(own.state); err != nil {
		return err
	}
	j.own = own
	if err := j.claim(); err != nil {
		return err
	}
	if j.part, err = createNew(own.part); err != nil {
		return err
	}
	if old != nil {
		if err := j.part.Chmod(old.Mode().Perm()); err != nil {
			return err
		}
	}
	return writeLine(j.state, header)
}

// claim locks the output for this run. Of two runs that begin at the same time
// at least one sees the other, since each looks only when its own lock is there.
func (j *journal) claim() error {
	lock(j.state)
	others, _, err := generations(j.target)
	if err != nil {
		return err
	}
	for _, g := range others {
		if g.number != j.own.number && isLocked(g.state) {
			return errInUse
		}
	}
	return nil
}

func createNew(name string) (*os.File, error) {
	return os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, newFileMode)
}

func writeLine(f *os.File, value any) error {
	line, err := json.Marshal(value)
	if err != nil {
		return err
	}
	_, err = f.Write(append(line, '\n'))
	return err
}

// tellOlder tells of states that --resume cannot go on from, and whoever forgot
// --resume of what it could go on from: that stays until this run is whole.
func (j *journal) tellOlder(env environment, header stateHeader) {
	for _, g := range j.older {
		switch {
		case j.stays && g.header != header:
			env.tell(env.say(message.StateUnusable, g.state))
		case !j.stays && exists(g.part):
			env.tell(env.say(message.PartLeft, g.part))
		}
	}
}

func (j *journal) Name() string  { return j.name }
func (j *journal) Lines() bool   { return true }
func (j *journal) Store() *store { return j.earlier }
func (j *journal) Stop() error   { return nil }

// Kept is 0 where the part has gone, or has become the output.
func (j *journal) Kept() int {
	if j.own.number == 0 || !exists(j.own.part) {
		return 0
	}
	return j.lines
}

// Put writes the outcome, and then that it is written.
func (j *journal) Put(o *outcome) error {
	if _, err := j.part.Write(o.line); err != nil {
		return err
	}
	place := linePlace{Offset: j.offset, Length: len(o.line), CRC: checksum(o.line), figures: o.figures}
	j.offset += int64(len(o.line))
	if o.Err != nil {
		return nil // to be tried again
	}
	if err := writeLine(j.state, stateEntry{o.key(), place}); err != nil {
		return err
	}
	j.lines++
	return nil
}

// Commit puts the output in its place. Where there was nothing to write, a
// file that is already there stays.
func (j *journal) Commit() error {
	defer j.Discard()
	if j.offset == 0 {
		return nil
	}
	if err := errors.Join(j.part.Sync(), j.close()); err != nil {
		return err
	}
	if err := os.Rename(j.own.part, j.target); err != nil {
		return err
	}
	for _, g := range j.older {
		if err := g.remove(); err != nil {
			return err
		}
	}
	return j.settleState()
}

// settleState removes the state of the finished output, or gives it the name
// of the first generation, if that is free.
func (j *journal) settleState() error {
	first := generationOf(j.target, 1)
	own := j.own.state
	j.own = generation{} // there is nothing to go on from
	switch {
	case !j.stays:
		return os.Remove(own)
	case exists(first.state):
		return nil // its own, or somebody else's
	}
	return os.Rename(own, first.state)
}

// Discard closes the generation. It is left for a later run, unless there is
// nothing in it.
func (j *journal) Discard() {
	j.close()
	if j.lines == 0 && j.own.number > 0 {
		j.own.remove()
	}
}

// close closes what is open, once.
func (j *journal) close() error {
	if j.closed {
		return nil
	}
	j.closed = true
	j.earlier.Close()
	var failed error
	for _, f := range []*os.File{j.part, j.state} {
		if f != nil {
			failed = errors.Join(failed, f.Close())
		}
	}
	return failed
}

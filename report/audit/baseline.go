package audit

import (
	"io"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/zhenggai/zhenggai/parser/source"

	"go.yaml.in/yaml/v3"
)

// Baseline is a list of findings that somebody has looked at and accepts.
type Baseline struct {
	Path    string // of its file; documents are named from there
	Entries []*Entry
}

// Entry is one accepted finding.
type Entry struct {
	Rule     string   `yaml:"rule"`
	Document string   `yaml:"document"` // path from the baseline's directory
	Figures  []string `yaml:"figures,flow"`
	Reason   string   `yaml:"reason"`          // why it is accepted
	Reviewer string   `yaml:"reviewer"`        // who accepts it
	Until    string   `yaml:"until,omitempty"` // the last day that the entry holds
	Line     int      `yaml:"-"`               // in the file
}

// baselineFile is the layout of the file.
type baselineFile struct {
	Accept []*Entry `yaml:"accept"`
}

// UnmarshalYAML notes the line, for messages.
func (e *Entry) UnmarshalYAML(node *yaml.Node) error {
	type plain Entry
	err := node.Decode((*plain)(e))
	e.Line = node.Line
	return err
}

// baselineLayout is how the file is laid out.
func baselineLayout() layout {
	return mapping(map[string]layout{"accept": listOf(mapping(map[string]layout{
		"rule":     oneOf(Text{"rule", "规则"}, ruleIDs()),
		"document": anyText,
		"figures":  listOf(anyText),
		"reason":   anyText,
		"reviewer": anyText,
		"until":    anyText,
	}))})
}

// ReadBaseline reads a file that WriteBaseline started.
func ReadBaseline(path string) (*Baseline, error) {
	var file baselineFile
	if err := decodeFile(path, baselineLayout(), &file); err != nil {
		return nil, err
	}
	for _, e := range file.Accept {
		if err := e.check(path); err != nil {
			return nil, err
		}
	}
	return &Baseline{path, file.Accept}, nil
}

// check finds what an entry lacks. An acceptance that nobody signs and gives a
// reason for is none.
func (e *Entry) check(path string) error {
	for _, must := range []struct{ key, value, hint, zh string }{
		{"rule", e.Rule, "name the rule", "请写明规则"},
		{"document", e.Document, "name the file", "请写明文件"},
		{"reason", e.Reason, "say why the finding is accepted", "请写明接受的理由"},
		{"reviewer", e.Reviewer, "say who accepts it", "请写明由谁接受"},
	} {
		if strings.TrimSpace(must.value) == "" {
			return &FileError{Path: path, Line: e.Line, Reason: Text{must.key + " is missing (" + must.hint + ")", "缺少 " + must.key + "（" + must.zh + "）"}}
		}
	}
	if e.Until != "" && !isDay(e.Until) {
		return &FileError{Path: path, Line: e.Line, Reason: say(Text{"until is no date: %q (write it as 2026-12-31)", "until 不是日期：“%s”（应写成 2026-12-31）"}, e.Until)}
	}
	return nil
}

func isDay(s string) bool {
	_, err := time.Parse(time.DateOnly, s)
	return err == nil
}

// WriteBaseline writes a file that accepts what the findings of the documents
// say. Reasons and reviewers are for a person to fill in.
func WriteBaseline(w io.Writer, entries []*Entry) error {
	const head = "# zhenggai audit --baseline accepts these findings. Say why in reason, who in reviewer,\n" +
		"# and until when in until (2026-12-31). Documents are named from this file's directory.\n"
	if _, err := io.WriteString(w, head); err != nil {
		return err
	}
	encoder := yaml.NewEncoder(w)
	encoder.SetIndent(2)
	if err := encoder.Encode(baselineFile{entries}); err != nil {
		return err
	}
	return encoder.Close()
}

// Entries are the findings of a report as entries of a baseline at path, after
// those that the baseline of the run accepts.
func (r *Report) Entries(path string, f *source.File) []*Entry {
	var entries []*Entry
	for _, e := range r.Accepted {
		kept := *e
		kept.Document = nameFrom(path, f)
		entries = append(entries, &kept)
	}
	for i := range r.Findings {
		if found := &r.Findings[i]; found.Rule != ruleBaselineStale.ID {
			entries = append(entries, &Entry{Rule: found.Rule, Document: nameFrom(path, f), Figures: found.Figures})
		}
	}
	return entries
}

// nameFrom is how the baseline at path names a document.
func nameFrom(path string, f *source.File) string {
	name := f.Path
	if relative, ok := relativeTo(filepath.Dir(path), f.Path); ok {
		name = relative
	}
	if f.Member != "" {
		name += "!" + f.Member
	}
	return source.Spell(filepath.ToSlash(name))
}

// relativeTo is file as seen from dir.
func relativeTo(dir, file string) (string, bool) {
	from, errFrom := filepath.Abs(dir)
	to, errTo := filepath.Abs(file)
	if errFrom != nil || errTo != nil || file == "-" {
		return "", false
	}
	relative, err := filepath.Rel(from, to)
	return relative, err == nil
}

// names reports whether the entry names f.
func (b *Baseline) names(e *Entry, f *source.File) bool {
	return strings.TrimPrefix(filepath.ToSlash(e.Document), "./") == nameFrom(b.Path, f)
}

// accept takes the findings that the baseline knows out of the report, and
// reports the entries about f that are out of date. Each entry accepts one
// finding.
func (r *Report) accept(b *Baseline, f *source.File, opts *Options) {
	var stale []Finding
	for _, e := range b.Entries {
		if !b.names(e, f) || !opts.runs(e.Rule) {
			continue
		}
		switch i := slices.IndexFunc(r.Findings, e.accepts); {
		case i < 0:
			stale = append(stale, b.stale(e, Text{"does not occur any more", "不再出现"}))
		case e.Until != "" && e.Until < opts.Today:
			stale = append(stale, b.stale(e, Text{"expired on " + e.Until, "已过有效期 " + e.Until}))
		default:
			r.Findings = slices.Delete(r.Findings, i, i+1)
			r.Accepted = append(r.Accepted, e)
		}
	}
	if opts.runs(ruleBaselineStale.ID) {
		r.add(&ruleBaselineStale, stale, opts)
	}
}

// accepts reports whether the entry is about the finding.
func (e *Entry) accepts(found Finding) bool {
	return found.Rule == e.Rule && slices.Equal(found.Figures, e.Figures)
}

// stale is the finding about an entry that is out of date.
func (b *Baseline) stale(e *Entry, why Text) Finding {
	figures := append([]string{e.Rule}, e.Figures...)
	return newFinding(Text{
		"%[1]s, line %[2]d: the accepted %[3]s (%[4]s) %[5]s",
		"%s 第%d行接受的 %s（%s）%s",
	}, nil, figures, b.Path, e.Line, e.Rule, strings.Join(e.Figures, ", "), why)
}

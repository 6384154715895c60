package audit

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/notice"
)

// groupings are the headings that hold issues, level by level from the top,
// then those under each heading by itself: where a document has a chapter for
// what is done and one for the rest, its aspects are those of a chapter. One
// heading alone groups nothing and is left out.
func (s *Subject) groupings() [][]*notice.Section {
	byID := make(map[string]*notice.Section, len(s.Notice.Sections))
	for i := range s.Notice.Sections {
		byID[s.Notice.Sections[i].ID] = &s.Notice.Sections[i]
	}
	var levels [][]*notice.Section
	seen := make(map[string]bool)
	for i := range s.Notice.Issues {
		for depth, section := range holders(byID, &s.Notice.Issues[i]) {
			if depth == len(levels) {
				levels = append(levels, nil)
			}
			if !seen[section.ID] {
				seen[section.ID] = true
				levels[depth] = append(levels[depth], section)
			}
		}
	}
	return severalOf(append(levels, families(levels)...))
}

// families are the headings of all levels by the heading above them.
func families(levels [][]*notice.Section) [][]*notice.Section {
	var found [][]*notice.Section
	at := make(map[string]int)
	for _, level := range levels {
		for _, section := range level {
			i, ok := at[section.Parent]
			if !ok {
				i = len(found)
				at[section.Parent] = i
				found = append(found, nil)
			}
			found[i] = append(found[i], section)
		}
	}
	return found
}

// likeliest is the level that an aspect would be a heading of: the first one
// that says 方面, else the highest.
func likeliest(levels [][]*notice.Section) []*notice.Section {
	for _, level := range levels {
		for _, section := range level {
			if strings.Contains(section.Title, "方面") {
				return level
			}
		}
	}
	return levels[0]
}

func severalOf(levels [][]*notice.Section) [][]*notice.Section {
	kept := levels[:0]
	for _, level := range levels {
		if len(level) > 1 {
			kept = append(kept, level)
		}
	}
	return kept
}

// holders are the sections around an issue from the top, without the heading
// that is the issue itself.
func holders(byID map[string]*notice.Section, issue *notice.Issue) []*notice.Section {
	section := byID[issue.Section]
	if section != nil && section.Span.Start == issue.Span.Start {
		section = byID[section.Parent]
	}
	var chain []*notice.Section
	for ; section != nil; section = byID[section.Parent] {
		chain = append([]*notice.Section{section}, chain...)
	}
	return chain
}

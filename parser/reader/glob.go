package reader

import (
	"path"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// matchesAny reports whether one of patterns matches the file at rel, a slash
// path below the root: the whole of it (`2023/**`), or its last element
// (`*.html`).
func matchesAny(patterns []string, rel string) bool {
	base := path.Base(rel)
	return slices.ContainsFunc(patterns, func(p string) bool {
		return doublestar.MatchUnvalidated(p, rel) || doublestar.MatchUnvalidated(p, base)
	})
}

// namesEnding reports whether one of patterns names the ending of rel itself,
// as `*.asp` does: who writes that wants such files read, whatever they are.
func namesEnding(patterns []string, rel string) bool {
	ending := path.Ext(rel)
	return ending != "" && slices.ContainsFunc(patterns, func(p string) bool {
		return strings.EqualFold(path.Ext(p), ending) && matchesAny([]string{p}, rel)
	})
}

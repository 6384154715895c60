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

// namesEnding reports whether one of patterns matches rel for its ending, as
// `*.asp` does and `2023/**` does not: who writes that wants such files read,
// whatever they are.
func namesEnding(patterns []string, rel string) bool {
	const other = ".\x00"
	renamed := strings.TrimSuffix(rel, path.Ext(rel)) + other
	return slices.ContainsFunc(patterns, func(p string) bool {
		only := []string{p}
		return matchesAny(only, rel) && !matchesAny(only, renamed)
	})
}

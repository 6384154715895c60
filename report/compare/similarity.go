package compare

import "math"

// profile is an issue as it is compared: the pairs of characters of its title and
// of all that tells of the problem.
type profile struct {
	name    string // the letters of the title
	title   grams
	clauses []clause // of the title
	text    grams    // the title's, too
	chapter grams

	titleWeight, textWeight float64
}

// clause is a clause of a title.
type clause struct {
	grams
	things grams // those of no common word: what it is about
}

// profilesOf are the profiles of the issues of both documents, and the vocabulary
// that they share: what a pair of characters weighs depends on both.
func profilesOf(old, new []wording) (left, right []profile, v *vocabulary) {
	v = &vocabulary{ids: make(map[[2]rune]int32)}
	left, right = v.profiles(old), v.profiles(new)
	for _, list := range [][]profile{left, right} {
		for i := range list {
			list[i].weigh(v)
		}
	}
	return left, right, v
}

func (v *vocabulary) profiles(wordings []wording) []profile {
	profiles := make([]profile, len(wordings))
	for i, w := range wordings {
		p := profile{
			name: letters(w.title), title: v.scan(w.title), text: v.scan(w.title + "\n" + w.text), chapter: v.scan(w.chapter),
		}
		for _, text := range clausesOf(w.title) {
			found := v.scan(text)
			p.clauses = append(p.clauses, clause{found, found.rare()})
		}
		v.meet(p.text)
		profiles[i] = p
	}
	return profiles
}

func (p *profile) weigh(v *vocabulary) {
	v.weigh(p.title)
	v.weigh(p.text)
	for _, c := range p.clauses {
		v.weigh(c.grams)
	}
	p.titleWeight, p.textWeight = p.title.sum(), p.text.sum()
}

// isCalled reports whether both titles are the same.
func (p *profile) isCalled(other *profile) bool { return p.name == other.name && p.name != "" }

// How much it tells, against 1 for the same title, that two clauses of the titles
// are the same; that the words of one title are all in the other, or in the text
// of the other issue; and that those of one text are all in the other.
const (
	ofClauses = 0.95
	inTitle   = 0.9
	inText    = 0.8
	ofTexts   = 0.85
)

// What a title or a text has to weigh to be found elsewhere, where every rare
// pair of characters counts 1: one word may stand in a long text by chance.
const (
	leastInTitle = 1.3
	leastInText  = 2.4
	leastOfTexts = 6
)

// similarity is how sure it is that two issues are about the same, from 0 to 1.
func similarity(a, b *profile) float64 {
	if a.isCalled(b) {
		return 1
	}
	shared := a.title.overlap(b.title)
	return max(
		ratio(2*shared, a.titleWeight+b.titleWeight),
		ofClauses*clauseSimilarity(a, b),
		inTitle*contained(shared, min(a.titleWeight, b.titleWeight), leastInTitle),
		inText*contained(a.title.overlap(b.text), a.titleWeight, leastInText),
		inText*contained(b.title.overlap(a.text), b.titleWeight, leastInText),
		ofTexts*contained(a.text.overlap(b.text), min(a.textWeight, b.textWeight), leastOfTexts),
	)
}

// clauseSimilarity is how similar the most similar clauses of two titles are. A
// feedback often lists issues of several clauses, each of which is answered by
// itself.
func clauseSimilarity(a, b *profile) float64 {
	most := 0.0
	for _, x := range a.clauses {
		for _, y := range b.clauses {
			most = max(most, dice(x.grams, y.grams))
		}
	}
	return most
}

// dice is the share of all pairs that both have.
func dice(g, h grams) float64 { return ratio(2*g.overlap(h), g.sum()+h.sum()) }

// contained is the share of a whole that is found elsewhere; less where the whole
// is too small to tell.
func contained(found, whole, least float64) float64 { return ratio(found, max(whole, least)) }

func ratio(part, whole float64) float64 {
	if whole == 0 {
		return 0
	}
	return min(1, part/whole)
}

// clash is the share of the things in each title, the smaller of both, that the
// other issue does not mention: 旅游市场监管不严 and 食品市场监管不严 are alike, and
// about different things.
func clash(a, b *profile) float64 { return min(a.unmentioned(b), b.unmentioned(a)) }

// unmentioned is the share of the things in the title, in the clause where it is
// smallest, that the other issue does not mention.
func (p *profile) unmentioned(other *profile) float64 {
	smallest := 1.0
	for _, c := range p.clauses {
		smallest = min(smallest, ratio(float64(len(c.things.without(other.text))), float64(len(c.things))))
	}
	return smallest
}

// What the place in the document and the chapter add where several issues are
// about as similar.
const (
	placeHint   = 0.04
	chapterHint = 0.04
)

// hint is what speaks for a pair besides its words. Places are from 0 to 1.
func hint(a, b *profile, placeA, placeB float64) float64 {
	return placeHint*(1-math.Abs(placeA-placeB)) + chapterHint*dice(a.chapter, b.chapter)
}

package corpus

import (
	"math"
	"slices"
)

// Diversity is how varied the vocabulary of a text is.
type Diversity struct {
	Words int     // running words, tokens
	Types int     // different ones
	TTR   float64 // types by words; falls as a text gets longer
	MATTR float64 // [MATTR]
	MTLD  float64 // [MTLD]
}

// The usual parameters of the measures.
const (
	DefaultWindow = 100  // of MATTR, in words
	mtldThreshold = 0.72 // of MTLD, a type-token ratio
)

// MeasureDiversity measures the words of a text. Ratios of no words are not
// numbers.
func MeasureDiversity(words []string, window int) Diversity {
	types := len(countWords(words))
	return Diversity{
		Words: len(words), Types: types,
		TTR:   float64(types) / float64(len(words)),
		MATTR: MATTR(words, window), MTLD: MTLD(words),
	}
}

func countWords(words []string) map[string]int {
	counts := map[string]int{}
	for _, word := range words {
		counts[word]++
	}
	return counts
}

// MATTR is the moving-average type-token ratio: the mean over all windows of so
// many words, so that long and short texts compare. A text shorter than the
// window is one. Source: M. A. Covington and J. D. McFall (2010), Cutting the
// Gordian Knot: The Moving-Average Type-Token Ratio, Journal of Quantitative
// Linguistics 17(2).
func MATTR(words []string, window int) float64 {
	window = min(window, len(words))
	counts := countWords(words[:window])
	sum := float64(len(counts))
	for i, word := range words[window:] {
		counts[word]++
		if first := words[i]; counts[first] == 1 {
			delete(counts, first)
		} else {
			counts[first]--
		}
		sum += float64(len(counts))
	}
	return sum / float64(window) / float64(len(words)-window+1)
}

// MTLD is the measure of textual lexical diversity: how many words it takes on
// average until the type-token ratio has fallen to 0.72, read forwards and
// backwards. It is not a number where no word ever comes again. Source:
// P. M. McCarthy and S. Jarvis (2010), MTLD, vocd-D, and HD-D, Behavior Research
// Methods 42(2).
func MTLD(words []string) float64 {
	backwards := slices.Clone(words)
	slices.Reverse(backwards)
	return (mtldOneWay(words) + mtldOneWay(backwards)) / 2
}

// mtldOneWay reads words in one direction. What is left at the end is the part
// of a factor that the fall of its ratio is of a whole fall.
func mtldOneWay(words []string) float64 {
	factors, types, count := 0.0, map[string]bool{}, 0
	ratio := 1.0
	for _, word := range words {
		types[word] = true
		count++
		if ratio = float64(len(types)) / float64(count); ratio <= mtldThreshold {
			factors++
			clear(types)
			count, ratio = 0, 1
		}
	}
	factors += (1 - ratio) / (1 - mtldThreshold)
	if factors == 0 {
		return math.NaN()
	}
	return float64(len(words)) / factors
}

package parser

import (
	"strings"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
)

// token is a word of the vocabulary, a figure or a punctuation mark of a
// sentence. What lies between two tokens is other text.
type token struct {
	start, end int
	word       *lexeme
	figure     int32 // index, of a figure; else -1
	mark       rune  // of punctuation, in one form: , 、 ; : 。 ( )
	depth      int32 // of brackets
	noun       bool  // has been taken for what a figure counts
	behind     bool  // and stands behind that figure
}

// is reports whether t is a word that can have the role.
func (t *token) is(r role) bool { return t.word != nil && t.word.roles&(1<<r) != 0 }

// sense is the sense of t in a role, nil for none.
func (t *token) sense(r role) *entry {
	if t.word == nil {
		return nil
	}
	return t.word.as(r)
}

// text is the word that t is, empty for none.
func (t *token) text() string {
	if t.word == nil {
		return ""
	}
	return t.word.word
}

// any reports whether t is a word that can have one of the roles, given as bits.
func (t *token) any(roles uint64) bool { return t.word != nil && t.word.roles&roles != 0 }

func roleBits(roles ...role) (bits uint64) {
	for _, r := range roles {
		bits |= 1 << r
	}
	return bits
}

// longQuote is the length, in bytes, of a quotation that nothing is read from.
const longQuote = 90

// tokenizer cuts a sentence into tokens, as far as they are asked for: of most
// sentences no rule looks further than a few words behind the last figure.
type tokenizer struct {
	s       string
	figures []figure // of the block
	next    int      // the next figure
	tokens  []token  // so far
	depth   int32
	quote   int // end of the quotation around the place
	closing int // the mark that closes it, where it looks like one that opens

	sentStart, sentEnd int
	place              int // up to which the sentence is cut
}

// usualTokens is how many tokens of a sentence are asked for, at the most, in most
// sentences.
const usualTokens = 32

// open begins the sentence [i, j).
func (z *tokenizer) open(i, j int) {
	z.sentStart, z.sentEnd, z.place = i, j, i
	z.tokens, z.depth, z.quote, z.closing = z.tokens[:0], 0, 0, -1
}

// has reports whether the sentence has a token k. Only then may tokens[k] be
// asked for. Pointers to tokens are good for reading from then on, and for
// writing until the next call.
func (z *tokenizer) has(k int) bool { return k < len(z.tokens) || z.cut(k) }

// cut cuts the sentence up to token k, and reports whether there is one.
func (z *tokenizer) cut(k int) bool {
	i, j := z.place, z.sentEnd
	for i < j && len(z.tokens) <= k {
		stop := z.nextFrom(j)
		switch {
		case i >= stop:
			i = z.takeFigure(i, j)
		case han.LeadsIdeograph(z.s[i]):
			i = z.word(i, stop, j)
		default:
			i = z.character(i, j)
		}
	}
	z.place = i
	return k < len(z.tokens)
}

// nextFrom is where the next figure starts, j if none does before that.
func (z *tokenizer) nextFrom(j int) int {
	if z.next < len(z.figures) {
		return min(j, z.figures[z.next].from)
	}
	return j
}

// tokenStarts are the characters that a word of the vocabulary or a mark begins
// with.
var tokenStarts = func() *han.Set {
	set := words.First()
	for _, r := range marks {
		set.Add(r)
	}
	return set
}()

// takeFigure makes a token of the next figure, unless it stands in a
// quotation, “四个意识”, or goes on behind the sentence, which ends at j.
func (z *tokenizer) takeFigure(i, j int) int {
	f := &z.figures[z.next]
	if f.tail = min(f.tail, j); i < z.quote || f.end > j {
		f.measure = nil
	}
	if f.measure != nil && i <= f.start {
		z.tokens = append(z.tokens, token{start: i, end: f.tail, figure: int32(z.next), depth: z.depth})
	}
	z.next++
	return max(i, f.tail)
}

// word reads the first word that starts at offset i or behind it, where an ideograph
// is, as all words of the vocabulary begin with one and no mark does, before a mark
// or stop, and returns where to go on.
func (z *tokenizer) word(i, stop, j int) int {
	for i < stop && han.LeadsIdeograph(z.s[i]) {
		x := words.longest(z.s[i:j])
		switch {
		case x == nil:
		case x.roles&(1<<brief) != 0 && !z.numberAt(i+len(x.word)) && !(z.counted(i) && z.endsWords(i+len(x.word))):
			x = words.longest(z.s[i : i+len("字")])
		case x.roles&(1<<hiding) != 0 && z.counted(i) && strings.HasPrefix(x.word, problemWord):
			x = words.longest(problemWord) // 74个问题整改情况
		}
		if x != nil {
			if x.roles&(1<<hiding) == 0 {
				z.tokens = append(z.tokens, token{start: i, end: i + len(x.word), word: x, figure: -1, depth: z.depth})
			}
			return i + len(x.word)
		}
		i = tokenStarts.Next(z.s[:stop], i+len("字"))
	}
	return i
}

// problemWord is a noun that begins words which hide it elsewhere: 问题整改台账.
const problemWord = "问题"

// counted reports whether a figure ends at offset i.
func (z *tokenizer) counted(i int) bool {
	n := len(z.tokens) - 1
	return n >= 0 && z.tokens[n].figure >= 0 && z.tokens[n].end == i
}

// endsWords reports whether no ideograph stands at offset i: behind 在办 in 2件在办，.
func (z *tokenizer) endsWords(i int) bool { return i >= len(z.s) || !han.LeadsIdeograph(z.s[i]) }

// numberAt reports whether the next figure starts at offset i.
func (z *tokenizer) numberAt(i int) bool {
	return z.next < len(z.figures) && z.figures[z.next].from == i
}

// character reads the character at offset i, which is no ideograph.
func (z *tokenizer) character(i, j int) int {
	r, size := han.Decode(z.s[i:])
	if m := markOf(r); m != 0 {
		return z.mark(m, r, i, i+size, j)
	}
	return i + size
}

// marks are the punctuation marks that markOf knows.
const marks = `,，;；:：([（〔［【)]）〕］】。！？!?｡．.…—、|“‘「『《"〈`

// markOf is the one form of a punctuation mark, 0 for another character.
func markOf(r rune) rune {
	switch r {
	case ',', '，':
		return ','
	case ';', '；':
		return ';'
	case ':', '：':
		return ':'
	case '(', '（', '〔', '[', '［', '【':
		return '('
	case ')', '）', '〕', ']', '］', '】':
		return ')'
	case '。', '！', '？', '!', '?', '｡', '．', '.', '…', '—':
		return '。'
	case '、', '|':
		return '、'
	case '“', '‘', '「', '『', '《', '"', '〈':
		return '“'
	}
	return 0
}

// mark reads the mark m, printed as r, in [i, end); the sentence ends at j.
func (z *tokenizer) mark(m, r rune, i, end, j int) int {
	switch m {
	case '“':
		return z.quotation(r, end, j)
	case '(':
		if !strings.ContainsAny(z.s[end:j], ")）〕]］】") {
			return end
		}
		z.depth++
	case ')':
		if z.depth == 0 {
			return end
		}
		z.depth--
	case '。':
		if !z.stops(i, end, j) {
			return end
		}
	}
	depth := z.depth
	if m == '(' {
		depth--
	}
	z.tokens = append(z.tokens, token{start: i, end: end, mark: m, figure: -1, depth: depth})
	return end
}

// stops reports whether the stop in [i, end) ends a sentence: a dot does not
// within a number or behind a letter.
func (z *tokenizer) stops(i, end, j int) bool {
	before, _ := han.DecodeLast(z.s[:i])
	next, _ := han.Decode(z.s[end:j])
	return !han.IsDigit(next) && !isLetter(before)
}

// quotation passes over a title or a long quotation. What stands in a short
// one is read, but its figures count nothing: “四个意识”, “问题清单”.
func (z *tokenizer) quotation(open rune, i, j int) int {
	closer, ok := han.Closer(open)
	if !ok {
		closer = open
	}
	if i-utf8.RuneLen(open) == z.closing {
		return i
	}
	n := strings.IndexRune(z.s[i:j], closer)
	if n >= 0 && closer == open {
		z.closing = i + n
	}
	switch {
	case n < 0 || i < z.quote, z.isSpeech(open, i, i+n):
		return i
	case open == '《' || n > longQuote:
		z.skipFigures(i + n)
		return i + n + utf8.RuneLen(closer)
	}
	z.quote = i + n
	return i
}

// isSpeech reports whether the quotation [i, j) behind the mark open is what
// somebody said: it ends as a sentence does, and begins one, follows a colon, or a
// word that says so. That is running text like any other; what is the name of
// something, “…。”的要求, is not.
func (z *tokenizer) isSpeech(open rune, i, j int) bool {
	if open == '《' {
		return false
	}
	before, inside := z.s[:i-utf8.RuneLen(open)], z.s[i:j]
	_, size := han.Decode(z.s[j:])
	rest := z.s[j+size:]
	prev, size := han.DecodeLast(before)
	lead := before[:len(before)-size]
	switch {
	case size == 0, strings.ContainsRune("：:。！？", prev):
		return hasSuffixAny(inside, fullStops) || strings.HasSuffix(inside, "，") ||
			hasSuffixAny(lead, sayings) && han.ContainsAny(inside, "，,") && (rest == "" || hasPrefixAny(rest, fullStops))
	case !hasSuffixAny(inside, fullStops), strings.HasPrefix(rest, "的"):
		return false
	case prev == '，' || prev == ',':
		return rest == "" || hasSuffixAny(lead, sayings)
	case han.IsClosing(prev):
		return hasSuffixAny(lead, fullStops) // “…12条。”“…10条。”
	}
	return hasSuffixAny(before, sayings)
}

// fullStops end a sentence.
var fullStops = []string{"。", "！", "？", "…"}

// sayings lead to what somebody says, with or without a comma or a colon.
var sayings = []string{"说", "称", "道", "介绍", "表示", "坦言", "谈到", "通报", "汇报", "显示"}

// skipFigures passes over the figures before offset i.
func (z *tokenizer) skipFigures(i int) {
	for ; z.next < len(z.figures) && z.figures[z.next].start < i; z.next++ {
		z.figures[z.next].measure = nil
	}
}

package report

import (
	"bufio"
	"cmp"
	"compress/flate"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"html/template"
	"sync"

	"github.com/zhenggai/zhenggai/report/audit"
)

// pageFiles are the templates, the style sheet and the script of the page.
//
//go:embed page
var pageFiles embed.FS

// pageTemplates parses the templates when the first page is written.
var pageTemplates = sync.OnceValue(func() *template.Template {
	return template.Must(template.ParseFS(pageFiles, "page/*.tmpl"))
})

// pageWriter writes a page. Notices go out as they come, each as a block of
// data that the page's script unfolds when it is looked at; what the overview
// needs of them is kept until the end.
type pageWriter struct {
	out    *bufio.Writer
	opts   Options
	opened bool
	packer *flate.Writer

	rows     []pageRow
	only     *pageNotice    // as long as there is no second one
	rules    map[string]int // findings by rule
	failures []pageFailure
}

// pageFailure is an input that could not be read.
type pageFailure struct{ Source, Message string }

func newPageWriter(out *bufio.Writer, opts Options) *pageWriter {
	packer, err := flate.NewWriter(nil, flate.BestSpeed)
	if err != nil {
		panic(err) // there is such a level
	}
	return &pageWriter{out: out, opts: opts, packer: packer, rules: make(map[string]int)}
}

func (w *pageWriter) Write(r *Result) error {
	if err := w.open(); err != nil {
		return err
	}
	if r.Err != nil {
		w.failures = append(w.failures, pageFailure{r.File.Name(), ErrorMessage(r.Err, w.opts.Language)})
		return nil
	}
	if r.Audit == nil { // of a library that did not ask for one
		r = &Result{File: r.File, Notice: r.Notice, Audit: new(audit.Report)}
	}
	n := newPageNotice(r, w.opts.Language)
	w.keep(r, n)
	return w.writeNotice(n)
}

// keep remembers what the end of the page shows of a notice.
func (w *pageWriter) keep(r *Result, n *pageNotice) {
	w.rows = append(w.rows, newPageRow(r))
	w.only = nil
	if len(w.rows) == 1 {
		w.only = n
	}
	for i := range r.Audit.Findings {
		w.rules[r.Audit.Findings[i].Rule]++
	}
}

// Close writes the overview, and the script that brings the page to life.
func (w *pageWriter) Close() error {
	if err := w.open(); err != nil {
		return err
	}
	if err := w.execute("overview.tmpl", newPageOverview(w)); err != nil {
		return err
	}
	if err := w.writeData("rows", orEmpty(w.rows)); err != nil {
		return err
	}
	if err := w.execute("end.tmpl", template.JS(pageFile("page.js"))); err != nil {
		return err
	}
	return w.out.Flush()
}

// pageHead is what the beginning of a page needs.
type pageHead struct {
	Words  pageWordList
	Tag    string // of the language
	Policy string
	Style  template.CSS
}

// open writes the beginning of the page, once.
func (w *pageWriter) open() error {
	if w.opened {
		return nil
	}
	w.opened = true
	words := wordsIn(w.opts.Language)
	err := w.execute("start.tmpl", pageHead{
		Words:  words,
		Tag:    languageTags[cmp.Or(w.opts.Language, English)],
		Policy: pagePolicy(),
		Style:  template.CSS(pageFile("page.css")),
	})
	if err != nil {
		return err
	}
	return w.writeData("words", words)
}

func (w *pageWriter) execute(name string, data any) error {
	return pageTemplates().ExecuteTemplate(w.out, name, data)
}

// languageTags are the languages as HTML names them.
var languageTags = map[Language]string{English: "en", Chinese: "zh-Hans"}

// pagePolicy is the content security policy: nothing is loaded from anywhere,
// and only the page's own style sheet and script count.
func pagePolicy() string { return policyOf(pageFile("page.css"), pageFile("page.js")) }

// policyOf is the policy of a page with one style sheet and one script.
func policyOf(style, script string) string {
	return "default-src 'none'; img-src data:; style-src '" + digestOf(style) + "'; script-src '" + digestOf(script) +
		"'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"
}

// digestOf is how a policy names a text: sha256-….
func digestOf(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

// pageFile is the text of an embedded file.
func pageFile(name string) string {
	text, err := pageFiles.ReadFile("page/" + name)
	if err != nil {
		panic(err) // embedded above
	}
	return string(text)
}

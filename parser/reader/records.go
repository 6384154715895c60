package reader

import (
	"bufio"
	"encoding/json"
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"
)

// record is one document in a file of records, such as a crawl or the export
// of a database.
type record struct {
	id     string         // of the record, or its number: "#17"
	raw    string         // the document
	format string         // of raw: text or html
	fields map[string]any // what else there is, as encoding/json decodes it; numbers as [json.Number]
}

// The fields that records are looked through for when Options name none, the
// first that holds something being taken.
//
// A page as it was fetched goes before a text that somebody made of it: it
// has the title, the date and the tables, and its lines are where they were.
var (
	htmlFields = []string{"html", "content_html", "html_content", "raw_html", "page_html", "body_html", "page", "网页", "源码"}
	textFields = []string{"text", "content", "body", "content_text", "plain_text", "raw_text", "fulltext", "正文", "内容", "全文"}
	idFields   = []string{"id", "_id", "docid", "doc_id", "uuid", "url", "link", "href", "编号", "序号", "网址", "链接"}
)

// records reads a stream of kind ndjson (a JSON object a line) or csv (a header,
// then a row each; separated by tabs if the header is) and holds one record at
// a time. A record that comes with an [*Error] has an id and nothing else; those
// after it follow, if it is known where they start. The stream is UTF-8 unless
// opts name another encoding.
func records(r io.Reader, kind string, opts Options) iter.Seq2[record, error] {
	if c, ok := charsetNamed(opts.Encoding); ok && c.encoding != nil {
		r = c.encoding.NewDecoder().Reader(r)
	}
	in := bufio.NewReaderSize(r, recordBuffer)
	rows := jsonRows
	if kind == "csv" {
		rows = csvRows
	}
	return func(yield func(record, error) bool) {
		if err := skipMark(in); err != nil {
			yield(record{id: recordNumber(1)}, err)
			return
		}
		number := 0
		for fields, err := range rows(in, opts.maxBytes()) {
			number++
			rec := record{id: recordNumber(number)}
			if err == nil {
				rec, err = newRecord(rec.id, fields, opts)
			}
			if !yield(rec, err) {
				return
			}
		}
	}
}

// recordBuffer is how much of a stream is read at once.
const recordBuffer = 64 << 10

// row is what a record holds, by name. Rows come with an [*Error] in place of
// one that cannot be had.
type row = map[string]any

func recordNumber(number int) string { return "#" + strconv.Itoa(number) }

// skipMark skips a byte order mark of UTF-8 and refuses those of UTF-16.
func skipMark(in *bufio.Reader) error {
	start, _ := in.Peek(len(markUTF8))
	switch {
	case string(start) == markUTF8:
		in.Discard(len(markUTF8))
	case strings.HasPrefix(string(start), markUTF16LE), strings.HasPrefix(string(start), markUTF16BE):
		return newError("", NotUTF8, "UTF-16")
	}
	return nil
}

// newRecord finds the document and the id among fields. The id stays there too,
// as it was.
func newRecord(number string, fields row, opts Options) (record, error) {
	rec := record{id: idOf(fields, opts.IDField, number), fields: fields}
	name, found := documentField(fields, opts)
	if !found {
		return record{id: rec.id}, newError("", NoField, wantedFields(opts))
	}
	raw, _ := lookUpField(fields, name).(string)
	rec.raw = breakLines(raw)
	rec.format = formatOfField(name, rec.raw, opts)
	removeField(fields, name)
	return rec, nil
}

// breakLines is raw with its line breaks where a script has written them out, as \n,
// and left none.
func breakLines(raw string) string {
	if strings.IndexByte(raw, '\n') >= 0 || strings.Count(raw, `\n`) < writtenOutLeast {
		return raw
	}
	return strings.NewReplacer(`\r\n`, "\n", `\n`, "\n", `\t`, "\t").Replace(raw)
}

// writtenOutLeast is how often a line break must be written out: a path may hold one.
const writtenOutLeast = 3

// documentField names the field with the document: the first that is not blank,
// else the first that is there at all.
func documentField(fields row, opts Options) (name string, found bool) {
	for _, candidate := range documentFields(opts) {
		text, ok := lookUpField(fields, candidate).(string)
		switch {
		case ok && !isBlank(text):
			return candidate, true
		case ok && !found:
			name, found = candidate, true
		}
	}
	return name, found
}

// documentFields are the fields that may hold the document.
func documentFields(opts Options) []string {
	var named []string
	for _, field := range []string{opts.HTMLField, opts.TextField} {
		if field != "" {
			named = append(named, field)
		}
	}
	if named != nil {
		return named
	}
	return slices.Concat(htmlFields, textFields)
}

// wantedFields are the fields that a message says are missing.
func wantedFields(opts Options) string { return strings.Join(documentFields(opts), ", ") }

// formatOfField is the format of the document in a field. It trusts the name of
// a field that Options give, and none of the usual names: crawlers put pages
// into "content" and text into "html".
func formatOfField(name, raw string, opts Options) string {
	switch {
	case name == opts.HTMLField:
		return "html"
	case name == opts.TextField:
		return "text"
	case hasTags(raw), isMarkedUp(raw[:min(len(raw), HeadBytes)]):
		return "html"
	}
	return "text"
}

// hasTags reports whether s is marked up: it has an end tag or a line break.
func hasTags(s string) bool {
	for {
		at := strings.IndexByte(s, '<')
		if at < 0 || at+2 >= len(s) {
			return false
		}
		s = s[at+1:]
		if s[0] == '/' && isASCIILetter(s[1]) || strings.EqualFold(s[:2], "br") {
			return true
		}
	}
}

func isASCIILetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// idOf is the id of a record, a text or a number, or else its number in the
// stream.
func idOf(fields row, named, number string) string {
	candidates := idFields
	if named != "" {
		candidates = []string{named}
	}
	for _, name := range candidates {
		switch id := lookUpField(fields, name).(type) {
		case string:
			if !isBlank(id) {
				return strings.TrimSpace(id)
			}
		case json.Number:
			return id.String()
		}
	}
	return number
}

// lookUpField gives the value under name, and under "page.html" the html of the page
// unless there is a field of that very name. It is nil if there is none.
func lookUpField(fields row, name string) any {
	holder, last := holderOf(fields, name)
	return holder[last]
}

// removeField takes the value that lookUpField finds out of fields.
func removeField(fields row, name string) {
	holder, last := holderOf(fields, name)
	delete(holder, last)
}

// holderOf gives the object that has the field called name, nil if none does,
// and the field's name in it.
func holderOf(fields row, name string) (holder row, last string) {
	for {
		first, rest, dotted := strings.Cut(name, ".")
		if _, ok := fields[name]; ok || !dotted {
			return fields, name
		}
		fields, _ = fields[first].(row)
		name = rest
	}
}

package reader

import (
	"cmp"
	"path"
	"strings"
)

// extractDOCX reads a Word document, ECMA-376 in either dialect: its
// paragraphs with their automatic numbers, tables as rows of TAB-joined cells,
// text boxes behind the paragraph of their anchor, tracked changes as accepted.
// Footnotes, endnotes and a table of contents are aside; headers, footers,
// comments and hidden text are left out.
func extractDOCX(raw string, opts Options) (content, error) {
	if strings.HasPrefix(raw, oleMagic) {
		return content{}, oleInsteadOfDOCX(raw)
	}
	parts, err := openParts(raw, kindDOCX, opts)
	if err != nil {
		return content{}, err
	}
	d, err := openDOCX(parts)
	if err != nil {
		return content{}, err
	}
	body, err := d.text(d.main, nil)
	if err != nil {
		return content{}, err
	}
	lines, err := d.withNotes(body)
	if err != nil {
		return content{}, err
	}
	c := lines.content()
	switch {
	case isBlank(c.text) && body.foreign > 0:
		return content{}, newError("", Binary, foreignDOCX, textTools[kindXML])
	case isBlank(c.text):
		return content{}, withoutText(kindDOCX, body.pictures > 0)
	}
	c.foreign = body.foreign
	c.page.Title = d.title(c.text)
	return c, nil
}

// foreignDOCX is what messages call a document that holds only one of another
// format.
const foreignDOCX = "DOCX (altChunk)"

// docxDocument is a DOCX file with what its text refers to.
type docxDocument struct {
	*packageParts
	main    string            // name of the part with the document
	related map[string]string // names of its other parts, by the kind of relation
	styles  docxStyles
	lists   docxLists
}

func openDOCX(parts *packageParts) (*docxDocument, error) {
	d := &docxDocument{packageParts: parts}
	root, err := d.relations("")
	if err != nil {
		return nil, err
	}
	d.main = cmp.Or(root["officeDocument"], "word/document.xml")
	if d.related, err = d.relations(d.main); err != nil {
		return nil, err
	}
	d.related["core-properties"] = root["core-properties"]
	if d.styles, err = d.readStyles(); err != nil {
		return nil, err
	}
	d.lists, err = d.readLists()
	return d, err
}

// relations are the names of the parts that a part refers to, by the last word
// of the relation's type: "styles", "numbering". The part "" is the document
// as a whole.
func (d *docxDocument) relations(part string) (map[string]string, error) {
	dir, base := path.Split(part)
	name := dir + "_rels/" + base + ".rels"
	related := map[string]string{}
	if !d.has(name) {
		return related, nil
	}
	var file struct {
		Relations []struct {
			Type   string `xml:"Type,attr"`
			Target string `xml:"Target,attr"`
			Mode   string `xml:"TargetMode,attr"`
		} `xml:"Relationship"`
	}
	if err := d.unmarshal(name, &file); err != nil {
		return nil, err
	}
	for _, r := range file.Relations {
		target := r.Target
		if !strings.HasPrefix(target, "/") {
			target = dir + target
		}
		if kind := path.Base(r.Type); related[kind] == "" && r.Mode != "External" {
			related[kind] = target
		}
	}
	return related, nil
}

// part is the name of the part that the document has of a kind; ok is false
// without one.
func (d *docxDocument) part(kind string) (name string, ok bool) {
	name = d.related[kind]
	return name, name != "" && d.has(name)
}

// text reads the paragraphs of a part. Of footnotes and endnotes it takes
// those whose ids are in notes.
func (d *docxDocument) text(part string, notes map[string]bool) (*docxText, error) {
	t := newDOCXText(d, notes)
	err := d.visit(part, t)
	return t, err
}

// withNotes are the lines of the body, then those of its footnotes and
// endnotes.
func (d *docxDocument) withNotes(body *docxText) (wordLines, error) {
	lines := body.lines()
	for _, kind := range []string{"footnotes", "endnotes"} {
		part, ok := d.part(kind)
		if !ok || len(body.references[kind]) == 0 {
			continue
		}
		notes, err := d.text(part, body.references[kind])
		if err != nil {
			return nil, err
		}
		lines = append(lines, notes.lines().asNotes()...)
	}
	return lines, nil
}

// title is the title among the document's properties, if the text has it.
// Properties that cannot be read are no reason to lose the text.
func (d *docxDocument) title(text string) string {
	part, ok := d.part("core-properties")
	var core struct {
		Title string `xml:"title"`
	}
	if !ok || d.unmarshal(part, &core) != nil {
		return ""
	}
	return printedTitle(text, core.Title)
}

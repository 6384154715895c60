package reader

import (
	"math"
	"path"
	"strings"

	"github.com/zhenggai/zhenggai/parser/source"
)

// extractOFD reads a document of fixed layout by GB/T 33190: a line of text for
// each line on the page, and a form feed where a page begins. What template
// pages print, such as headers, is aside and said once; annotations and seals
// are left out.
//
// Characters that a page draws by their shapes only cannot be read, nor can
// those of composite objects.
func extractOFD(raw string, opts Options) (content, error) {
	parts, err := openParts(raw, kindOFD, opts)
	if err != nil {
		return content{}, err
	}
	if parts.has("Encryptions.xml") {
		return content{}, newError("", Encrypted, kindOFD)
	}
	d := &ofdDocument{packageParts: parts, margin: math.Inf(1), seen: map[string]bool{}}
	title, err := d.read()
	if err != nil {
		return content{}, err
	}
	c := content{text: d.text.String(), encoding: "utf-8", confidence: 1, aside: d.aside}
	if isBlank(c.text) {
		return content{}, withoutText(kindOFD, d.pictures > 0)
	}
	c.page.Title = printedTitle(c.text, title)
	return c, nil
}

// ofdDocument is an OFD file whose text is being collected.
type ofdDocument struct {
	*packageParts
	text     strings.Builder
	aside    []source.Span
	pages    int
	margin   float64         // where the leftmost text begins, on the pages so far
	seen     map[string]bool // parts with pages that have been read
	pictures int             // and other objects that may show text
}

// ofdRoot is the part OFD.xml.
type ofdRoot struct {
	Bodies []struct {
		Title string `xml:"DocInfo>Title"`
		Root  string `xml:"DocRoot"`
	} `xml:"DocBody"`
}

// ofdPages is the part that a DocRoot names.
type ofdPages struct {
	Templates []ofdPage `xml:"CommonData>TemplatePage"`
	Pages     []ofdPage `xml:"Pages>Page"`
}

// ofdPage is where a page is, in the folder of the part that names it.
type ofdPage struct {
	ID       string `xml:"ID,attr"`
	Location string `xml:"BaseLoc,attr"`
}

// read reads all documents of the file, and returns the title of the first.
func (d *ofdDocument) read() (title string, err error) {
	var root ofdRoot
	if err := d.unmarshal("OFD.xml", &root); err != nil {
		return "", err
	}
	for _, body := range root.Bodies {
		if err := d.readPages(strings.TrimSpace(body.Root)); err != nil {
			return "", err
		}
	}
	if len(root.Bodies) > 0 {
		title = strings.TrimSpace(root.Bodies[0].Title)
	}
	return title, nil
}

func (d *ofdDocument) readPages(root string) error {
	var document ofdPages
	if err := d.unmarshal(root, &document); err != nil {
		return err
	}
	templates := map[string]string{}
	for _, t := range document.Templates {
		templates[t.ID] = ofdPath(root, t.Location)
	}
	for _, p := range document.Pages {
		if err := d.readPage(ofdPath(root, p.Location), templates); err != nil {
			return err
		}
	}
	return nil
}

// ofdPath is the name of the part at location as seen from another part.
func ofdPath(from, location string) string {
	if strings.HasPrefix(location, "/") {
		return location
	}
	return path.Join(path.Dir(from), location)
}

// readPage reads a page, then the templates that it is the first to use. A
// part is read once, however often the file names it.
func (d *ofdDocument) readPage(part string, templates map[string]string) error {
	page, err := d.content(part)
	if page == nil || err != nil {
		return err
	}
	if d.pages > 0 {
		d.text.WriteByte('\f')
	}
	d.pages++
	d.margin = min(d.margin, page.margin())
	d.write(page.lines(d.margin))
	for _, id := range page.templates {
		template, err := d.content(templates[id])
		if err != nil {
			return err
		}
		if template != nil {
			d.writeAside(template.lines(template.margin()))
		}
	}
	return nil
}

// content reads the objects of a page; it is nil for one that has been read.
func (d *ofdDocument) content(part string) (*ofdContent, error) {
	key := partKey(part)
	if part == "" || d.seen[key] {
		return nil, nil
	}
	d.seen[key] = true
	page := new(ofdContent)
	err := d.visit(part, page)
	d.pictures += page.pictures
	return page, err
}

func (d *ofdDocument) write(lines []string) {
	for _, line := range lines {
		d.text.WriteString(line)
		d.text.WriteByte('\n')
	}
}

func (d *ofdDocument) writeAside(lines []string) {
	start := source.Pos(d.text.Len())
	d.write(lines)
	if end := source.Pos(d.text.Len()); end > start {
		d.aside = appendSpan(d.aside, source.Span{Start: start, End: end})
	}
}

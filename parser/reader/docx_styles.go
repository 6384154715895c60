package reader

import "iter"

// maxInheritance is how many styles are asked, each based on the next. Word
// allows no more than eleven.
const maxInheritance = 32

// docxNumbering is what a paragraph or a style says of its automatic number
// (w:numPr).
type docxNumbering struct {
	List  *docxValue `xml:"numId"` // "0": no number
	Level *docxValue `xml:"ilvl"`
}

// docxValue is an element whose value is an attribute: <w:numId w:val="3"/>.
type docxValue struct {
	Value string `xml:"val,attr"`
}

// value is that of v, or empty without one.
func (v *docxValue) value() string {
	if v == nil {
		return ""
	}
	return v.Value
}

// docxStyle is what matters of a style.
type docxStyle struct {
	ID        string        `xml:"styleId,attr"`
	Kind      string        `xml:"type,attr"`
	Default   string        `xml:"default,attr"`
	BasedOn   docxValue     `xml:"basedOn"`
	Numbering docxNumbering `xml:"pPr>numPr"`
	Hidden    *docxValue    `xml:"rPr>vanish"`
}

// docxStyles are the styles of a document.
type docxStyles struct {
	byID map[string]*docxStyle
	// paragraph is the style of paragraphs that name none, empty if there is
	// none.
	paragraph string
}

func (d *docxDocument) readStyles() (docxStyles, error) {
	styles := docxStyles{byID: map[string]*docxStyle{}}
	part, ok := d.part("styles")
	if !ok {
		return styles, nil
	}
	var file struct {
		Styles []docxStyle `xml:"style"`
	}
	if err := d.unmarshal(part, &file); err != nil {
		return styles, err
	}
	for i := range file.Styles {
		style := &file.Styles[i]
		styles.byID[style.ID] = style
		if style.Kind == "paragraph" && style.Default != "" && isOn(style.Default) {
			styles.paragraph = style.ID
		}
	}
	return styles, nil
}

// lineage gives the style of that id, then those it is based on.
func (s docxStyles) lineage(id string) iter.Seq[*docxStyle] {
	return func(yield func(*docxStyle) bool) {
		for range maxInheritance {
			style := s.byID[id]
			if style == nil || !yield(style) {
				return
			}
			id = style.BasedOn.Value
		}
	}
}

// numbering is that of a style of paragraphs, each part from the nearest style
// that has it. owner is the style that names the list, empty if none does.
func (s docxStyles) numbering(id string) (n docxNumbering, owner string) {
	for style := range s.lineage(id) {
		if n.Level == nil {
			n.Level = style.Numbering.Level
		}
		if n.List == nil && style.Numbering.List != nil {
			n.List, owner = style.Numbering.List, style.ID
		}
	}
	return n, owner
}

// hides reports whether text in a style is not shown.
func (s docxStyles) hides(id string) bool {
	for style := range s.lineage(id) {
		if style.Hidden != nil {
			return isOn(style.Hidden.Value)
		}
	}
	return false
}

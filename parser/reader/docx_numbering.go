package reader

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// docxNumberingFile is the part with the lists (word/numbering.xml).
type docxNumberingFile struct {
	Definitions []docxDefinition `xml:"abstractNum"`
	Instances   []docxInstance   `xml:"num"`
}

// docxDefinition is a list: what Word calls an abstract numbering.
type docxDefinition struct {
	ID     string      `xml:"abstractNumId,attr"`
	Levels []docxLevel `xml:"lvl"`
	// A definition with a link has no levels of its own: those of the
	// definition which carries the style of that name count.
	Style     docxValue `xml:"styleLink"`
	StyleLink docxValue `xml:"numStyleLink"`
}

// docxInstance is a list as paragraphs refer to it.
type docxInstance struct {
	ID         string    `xml:"numId,attr"`
	Definition docxValue `xml:"abstractNumId"`
	Overrides  []struct {
		Level string     `xml:"ilvl,attr"`
		Start *docxValue `xml:"startOverride"`
		Own   *docxLevel `xml:"lvl"`
	} `xml:"lvlOverride"`
}

// docxLevel is one level of a list.
type docxLevel struct {
	Level   string      `xml:"ilvl,attr"`
	Start   *docxValue  `xml:"start"`
	Format  *docxFormat `xml:"numFmt"`
	Custom  *docxFormat `xml:"AlternateContent>Choice>numFmt"`
	Text    docxValue   `xml:"lvlText"`
	Restart *docxValue  `xml:"lvlRestart"`
	Legal   *docxValue  `xml:"isLgl"`
	Gap     docxValue   `xml:"suff"`
	Picture *docxValue  `xml:"lvlPicBulletId"`
	Style   docxValue   `xml:"pStyle"`
	Hidden  *docxValue  `xml:"rPr>vanish"`
}

// docxFormat is the format of a level's numbers; the format "custom" shows how
// they begin: "001, 002, 003, ...".
type docxFormat struct {
	Name      string `xml:"val,attr"`
	Beginning string `xml:"format,attr"`
}

// docxLists are the lists of a document.
type docxLists struct {
	instances map[string]*listInstance
	// styles are the levels, from 0, that belong to styles of paragraphs.
	styles map[*numberedList]map[string]int
}

func (d *docxDocument) readLists() (docxLists, error) {
	lists := docxLists{map[string]*listInstance{}, map[*numberedList]map[string]int{}}
	part, ok := d.part("numbering")
	if !ok {
		return lists, nil
	}
	var file docxNumberingFile
	if err := d.unmarshal(part, &file); err != nil {
		return lists, err
	}
	definitions := lists.define(file.Definitions)
	for _, instance := range file.Instances {
		if list := definitions[instance.Definition.Value]; list != nil {
			lists.instances[instance.ID] = instance.make(list)
		}
	}
	return lists, nil
}

// define makes the lists of definitions, by id.
func (l docxLists) define(definitions []docxDefinition) map[string]*numberedList {
	lists, byStyle := map[string]*numberedList{}, map[string]*numberedList{}
	for i := range definitions {
		d := &definitions[i]
		list, styles := d.list()
		lists[d.ID], l.styles[list] = list, styles
		if d.Style.Value != "" {
			byStyle[d.Style.Value] = list
		}
	}
	for i := range definitions {
		d := &definitions[i]
		if linked := byStyle[d.StyleLink.Value]; linked != nil {
			lists[d.ID] = linked
		}
	}
	return lists
}

// list makes the list of a definition, and tells which levels belong to
// styles.
func (d *docxDefinition) list() (list *numberedList, styles map[string]int) {
	list, styles = new(numberedList), map[string]int{}
	for i := range d.Levels {
		level := &d.Levels[i]
		if n, ok := levelIndex(level.Level); ok {
			list.levels[n] = level.level()
			if level.Style.Value != "" {
				styles[level.Style.Value] = n
			}
		}
	}
	return list, styles
}

func (n *docxInstance) make(list *numberedList) *listInstance {
	instance := &listInstance{list: list}
	for _, o := range n.Overrides {
		i, ok := levelIndex(o.Level)
		if !ok {
			continue
		}
		override := &instance.overrides[i]
		if o.Own != nil {
			own := o.Own.level()
			override.level = &own
		}
		if o.Start != nil {
			override.restart, override.start = true, docxNumber(o.Start.Value)
		}
	}
	return instance
}

func (l *docxLevel) level() listLevel {
	level := listLevel{
		format:   l.format(),
		template: docxTemplate(l.Text.Value),
		legal:    l.Legal != nil && isOn(l.Legal.Value),
		restart:  restartAfterAny,
		gap:      l.Gap.Value,
	}
	switch level.gap {
	case "nothing":
		level.gap = ""
	case "":
		level.gap = "tab"
	}
	if l.Start != nil {
		level.start = docxNumber(l.Start.Value)
	}
	if l.Restart != nil {
		level.restart = docxNumber(l.Restart.Value)
	}
	switch {
	case l.Hidden != nil && isOn(l.Hidden.Value):
		level.template = ""
	case l.Picture != nil:
		level.template = "•"
	case level.format == "bullet":
		level.template = bulletOr(level.template)
	}
	return level
}

// format is the name of the level's format. Of custom ones the zeros before
// the number are understood.
func (l *docxLevel) format() string {
	switch {
	case l.Custom != nil && strings.HasPrefix(l.Custom.Beginning, "01,"):
		return "decimalZero"
	case l.Format != nil:
		return l.Format.Name
	}
	return "decimal"
}

// docxTemplate converts "（%1）" to the runes of listLevel.template.
func docxTemplate(text string) string {
	var template strings.Builder
	for i := 0; i < len(text); {
		if text[i] == '%' && i+1 < len(text) && text[i+1] >= '1' && text[i+1] <= '9' {
			template.WriteByte(text[i+1] - '1')
			i += 2
			continue
		}
		r, width := utf8.DecodeRuneInString(text[i:])
		if r >= ' ' { // the runes below are taken
			template.WriteRune(r)
		}
		i += width
	}
	return cutLabel(template.String())
}

// levelIndex reads the number of a level, from 0.
func levelIndex(value string) (i int, ok bool) {
	i, err := strconv.Atoi(value)
	return i, err == nil && i >= 0 && i < listLevels
}

// maxNumber bounds the numbers that lists start at.
const maxNumber = 1 << 30

// docxNumber is the number written in value, 0 where it is none.
func docxNumber(value string) int {
	n, err := strconv.Atoi(value)
	if err != nil {
		return 0
	}
	return min(max(n, 0), maxNumber)
}

// label counts a paragraph with its own numbering, if any, and its style's,
// and returns what is printed before its text.
func (d *docxDocument) label(own docxNumbering, style string) string {
	if style == "" {
		style = d.styles.paragraph
	}
	inherited, owner := d.styles.numbering(style)
	byStyle := own.List == nil
	if byStyle {
		own.List = inherited.List
	}
	instance := d.lists.instances[own.List.value()]
	if instance == nil {
		return ""
	}
	if own.Level == nil {
		own.Level = inherited.Level
	}
	i := docxNumber(own.Level.value())
	if linked, ok := d.lists.styles[instance.list][owner]; ok && byStyle && own.Level == nil {
		i = linked
	}
	return instance.label(i)
}

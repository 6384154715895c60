package reader

import "strings"

// docLists are the lists of a file.
type docLists struct {
	instances []*listInstance // by number from 1, as paragraphs have it
	// styles are the levels, from 0, that belong to styles of paragraphs.
	styles map[*numberedList]map[int]int
}

// docFormats are the number formats by their codes ([MS-OSHARED] 2.2.1.3
// MSONFC), in the words of numberFormats.
var docFormats = [...]string{
	"decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter", "ordinal", "cardinalText", "ordinalText",
	"hex", "chicago", "ideographDigital", "japaneseCounting", "aiueo", "iroha", "decimalFullWidth", "decimalHalfWidth",
	"japaneseLegal", "japaneseDigitalTenThousand", "decimalEnclosedCircle", "decimalFullWidth2", "aiueoFullWidth",
	"irohaFullWidth", "decimalZero", "bullet", "ganada", "chosung", "decimalEnclosedFullstop", "decimalEnclosedParen",
	"decimalEnclosedCircleChinese", "ideographEnclosedCircle", "ideographTraditional", "ideographZodiac",
	"ideographZodiacTraditional", "taiwaneseCounting", "ideographLegalTraditional", "taiwaneseCountingThousand",
	"taiwaneseDigital", "chineseCounting", "chineseLegalSimplified", "chineseCountingThousand",
}

// formatNone is the code of levels without a number.
const formatNone = 0xFF

// readLists reads the lists and then what paragraphs refer to: lists, with
// changes.
func (d *docFile) readLists() docLists {
	lists := docLists{styles: map[*numberedList]map[int]int{}}
	byID := d.defineLists(lists.styles)
	table := d.part(partOverrides)
	const entry = 16
	count := min(table.u32(0), len(table)/entry)
	changes := table.part(4+entry*count, len(table))
	for i := range count {
		at := 4 + entry*i
		instance := &listInstance{list: byID[table.u32(at)]}
		changes = instance.override(changes, table.u8(at+12))
		lists.instances = append(lists.instances, instance)
	}
	return lists
}

// defineLists reads the lists by id ([MS-DOC] 2.9.147 LSTF), and into styles
// which of their levels belong to styles. Their levels stand behind the part.
func (d *docFile) defineLists(styles map[*numberedList]map[int]int) map[int]*numberedList {
	const entry, simple = 28, 1
	table := d.part(partLists)
	start, length := d.place(partLists)
	levels := d.table.part(start+length, len(d.table))
	byID := map[int]*numberedList{}
	for i := range min(table.u16(0), len(table)/entry) {
		definition := table.part(2+entry*i, entry)
		list := new(numberedList)
		byID[definition.u32(0)], styles[list] = list, map[int]int{}
		for k := range listLevels {
			if style := definition.u16(8 + 2*k); style != styleNone {
				styles[list][style] = k
			}
			if k == 0 || definition.u8(26)&simple == 0 {
				list.levels[k], levels = readDOCLevel(levels)
			}
		}
	}
	return byID
}

// readDOCLevel reads the level that data begins with ([MS-DOC] 2.9.149 LVL),
// and returns what is behind it.
func readDOCLevel(data docBytes) (level listLevel, rest docBytes) {
	const size, legal, ownRestart = 28, 1 << 2, 1 << 3
	flags := data.u8(5)
	level = listLevel{start: min(data.u32(0), maxNumber), format: "decimal", restart: restartAfterAny, legal: flags&legal != 0}
	if flags&ownRestart != 0 {
		level.restart = data.u8(26)
	}
	if gaps := [...]string{"tab", "space", ""}; data.u8(15) < len(gaps) {
		level.gap = gaps[data.u8(15)]
	}
	switch code := data.u8(4); {
	case code == formatNone:
		level.format = "none"
	case code < len(docFormats):
		level.format = docFormats[code]
	}
	text := data.part(size+data.u8(24)+data.u8(25), len(data))
	units := text.u16(0)
	level.template = docTemplate(text.part(2, 2*units))
	if level.format == "bullet" {
		level.template = bulletOr(level.template)
	}
	return level, text.part(2+2*units, len(text))
}

// docTemplate decodes the template of a label, which already has the form of
// listLevel.template.
func docTemplate(text docBytes) string {
	units := make([]uint16, 0, maxLabelBytes)
	for at := 0; at+2 <= len(text) && len(units) < maxLabelBytes; at += 2 {
		units = append(units, uint16(text.u16(at)))
	}
	return cutLabel(strings.Map(func(r rune) rune {
		if r >= listLevels && r < ' ' {
			return -1
		}
		return r
	}, decodeUnits(units)))
}

// override reads the changes of an instance at count levels ([MS-DOC] 2.9.132
// LFOData), and returns what is behind them.
func (n *listInstance) override(data docBytes, count int) (rest docBytes) {
	const levelMask, ownStart, ownLevel = 0xF, 1 << 4, 1 << 5
	data = data.part(4, len(data))
	for range count {
		start, flags := data.u32(0), data.u32(4)
		data = data.part(8, len(data))
		var own listLevel
		if flags&ownLevel != 0 {
			own, data = readDOCLevel(data)
			start = own.start
		}
		i := flags & levelMask
		if i >= listLevels {
			continue
		}
		if flags&ownLevel != 0 {
			n.overrides[i].level = &own
		}
		if flags&ownStart != 0 {
			n.overrides[i].restart, n.overrides[i].start = true, min(start, maxNumber)
		}
	}
	return data
}

// label counts a paragraph in its list, if it has one, and returns what is
// printed before its text.
func (d *docFile) label(paragraph docRun) string {
	n, owner := d.numbering(paragraph)
	if n.list < 1 || n.list > len(d.lists.instances) {
		return ""
	}
	instance := d.lists.instances[n.list-1]
	if instance.list == nil {
		return ""
	}
	if level, ok := d.lists.styles[instance.list][owner]; ok && !n.hasLevel {
		n.level = level
	}
	return instance.label(n.level)
}

package reader

// docBox is the text of a text box: a stretch of characters.
type docBox struct {
	start, end int
}

// docBoxes are the text boxes of a file.
type docBoxes struct {
	anchored map[int][]docBox // by the character of their anchor
	loose    []docBox         // those without one, such as parts of a drawing
}

// readBoxes reads the text boxes, which belong to shapes, and where the shapes
// hang ([MS-DOC] 2.8.32 PlcftxbxTxt, 2.8.37 PlcfSpa).
func (d *docFile) readBoxes() docBoxes {
	const entry, shapeID = 22, 14
	table := d.part(partBoxes)
	n := (len(table) - 4) / (4 + entry)
	anchors := d.anchors()
	boxes := docBoxes{anchored: map[int][]docBox{}}
	first, last := d.span(docTextBoxes)
	free := first // boxes follow one another, so that none is read twice
	for i := range n {
		box := docBox{first + table.u32(4*i), first + table.u32(4*i+4)}
		if box.start < free || box.start >= box.end || box.end > last {
			continue
		}
		free = box.end
		shape := table.u32(4*(n+1) + entry*i + shapeID)
		if at, ok := anchors[shape]; ok {
			boxes.anchored[at] = append(boxes.anchored[at], box)
		} else {
			boxes.loose = append(boxes.loose, box)
		}
	}
	return boxes
}

// anchors are the characters of the main document that anchor shapes, by the
// ids of the shapes.
func (d *docFile) anchors() map[int]int {
	const entry = 26
	table := d.part(partShapes)
	n := (len(table) - 4) / (4 + entry)
	anchors := map[int]int{}
	for i := range n {
		if at := table.u32(4 * i); at < d.lengths[docMain] {
			anchors[table.u32(4*(n+1)+entry*i)] = at
		}
	}
	return anchors
}

// boxesAt are the lines of the text boxes anchored to a character.
func (d *docFile) boxesAt(u docUnit) wordLines {
	var lines wordLines
	if u.code == charDrawing {
		for _, box := range d.boxes.anchored[u.cp] {
			lines = append(lines, d.story(box.start, box.end)...)
		}
	}
	return lines
}

package report

// The methods below print the types of notice_json.go, each field as its tag says:
// the tags are what the JSON Schema is made from.

func (n *noticeJSON) print(p *jsonPrinter) {
	p.open('{')
	p.text("schema", n.Schema)
	p.object("source", &n.Source)
	p.text("script", string(n.Script))
	p.text("genre", string(n.Genre))
	p.textIfAny("title", n.Title)
	p.textIfAny("issuer", n.Issuer)
	p.textIfAny("inspected", n.Inspected)
	p.textIfAny("inspector", n.Inspector)
	p.textIfAny("document_number", n.DocumentNumber)
	p.object("dates", &n.Dates)
	p.object("contact", &n.Contact)
	printList(p, "sections", n.Sections)
	printList(p, "issues", n.Issues)
	printList(p, "manifestations", n.Manifestations)
	printList(p, "measures", n.Measures)
	printList(p, "statistics", n.Statistics)
	p.object("coverage", &n.Coverage)
	printList(p, "warnings", n.Warnings)
	p.close('}')
}

func (s *sourceJSON) print(p *jsonPrinter) {
	p.open('{')
	p.text("path", s.Path)
	p.textIfAny("member", s.Member)
	p.text("format", s.Format)
	p.text("encoding", s.Encoding)
	if s.Confidence != nil {
		p.number("encoding_confidence", *s.Confidence)
	}
	p.integer("bytes", s.Bytes)
	p.text("sha256", s.SHA256)
	if len(s.Fields) > 0 {
		p.any("fields", s.Fields)
	}
	p.close('}')
}

func (s *spanJSON) print(p *jsonPrinter) {
	p.open('{')
	p.integer("start", int(s.Start))
	p.integer("end", int(s.End))
	p.close('}')
}

func (d *datesJSON) print(p *jsonPrinter) {
	p.open('{')
	p.textIfAny("inspection_start", string(d.InspectionStart))
	p.textIfAny("inspection_end", string(d.InspectionEnd))
	p.textIfAny("feedback", string(d.Feedback))
	p.textIfAny("as_of", string(d.AsOf))
	p.textIfAny("published", string(d.Published))
	p.textIfAny("signed", string(d.Signed))
	p.close('}')
}

func (c *contactJSON) print(p *jsonPrinter) {
	p.open('{')
	p.textIfAny("phone", c.Phone)
	p.textIfAny("email", c.Email)
	p.textIfAny("address", c.Address)
	p.textIfAny("postcode", c.Postcode)
	p.close('}')
}

func (s *sectionJSON) print(p *jsonPrinter) {
	p.open('{')
	p.text("id", s.ID)
	p.textIfAny("parent", s.Parent)
	p.integer("level", s.Level)
	p.textIfAny("label", s.Label)
	p.integerIfAny("ordinal", s.Ordinal)
	p.textIfAny("title", s.Title)
	p.text("role", string(s.Role))
	p.textIfAny("path", s.Path)
	p.object("span", &s.Span)
	p.close('}')
}

func (i *issueJSON) print(p *jsonPrinter) {
	p.open('{')
	p.text("id", i.ID)
	p.textIfAny("section", i.Section)
	p.textIfAny("label", i.Label)
	p.integerIfAny("ordinal", i.Ordinal)
	p.textIfAny("title", i.Title)
	p.textIfAny("status", string(i.Status))
	p.textIfAny("path", i.Path)
	p.object("span", &i.Span)
	p.close('}')
}

func (m *manifestationJSON) print(p *jsonPrinter) {
	p.open('{')
	p.text("id", m.ID)
	p.text("issue", m.Issue)
	p.textIfAny("label", m.Label)
	p.integerIfAny("ordinal", m.Ordinal)
	p.text("text", m.Text)
	p.textIfAny("path", m.Path)
	p.object("span", &m.Span)
	p.close('}')
}

func (m *measureJSON) print(p *jsonPrinter) {
	p.open('{')
	p.text("id", m.ID)
	p.textIfAny("issue", m.Issue)
	p.textIfAny("section", m.Section)
	p.textIfAny("label", m.Label)
	p.integerIfAny("ordinal", m.Ordinal)
	p.text("kind", string(m.Kind))
	p.textIfAny("title", m.Title)
	p.text("text", m.Text)
	p.textIfAny("path", m.Path)
	p.object("span", &m.Span)
	p.close('}')
}

func (s *statisticJSON) print(p *jsonPrinter) {
	p.open('{')
	p.text("id", s.ID)
	p.text("object", string(s.Object))
	p.text("status", string(s.Status))
	p.number("value", s.Value)
	p.numberIfAny("normalized", s.Normalized)
	p.textIfAny("unit", s.Unit)
	p.text("qualifier", s.Qualifier)
	p.textIfAny("part_of", s.PartOf)
	p.textIfAny("label", s.Label)
	p.textIfAny("as_of", string(s.AsOf))
	p.text("scope", string(s.Scope))
	p.textIfAny("section", s.Section)
	p.textIfAny("issue", s.Issue)
	p.text("text", s.Text)
	p.object("span", &s.Span)
	p.close('}')
}

func (c *coverageJSON) print(p *jsonPrinter) {
	p.open('{')
	p.integer("bytes", c.Bytes)
	p.integer("assigned", c.Assigned)
	p.integer("furniture", c.Furniture)
	p.integer("unassigned", c.Unassigned)
	p.integer("numbers_seen", c.NumbersSeen)
	p.integer("numbers_read", c.NumbersRead)
	p.close('}')
}

func (w *warningJSON) print(p *jsonPrinter) {
	p.open('{')
	p.text("code", string(w.Code))
	p.text("message", w.Message)
	p.object("span", &w.Span)
	p.close('}')
}

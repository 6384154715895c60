package reader

// extractText reads plain text and Markdown: the text is the document.
func extractText(raw string, opts Options) (content, error) {
	var c content
	var err error
	c.text, c.encoding, c.confidence, c.invalid, err = decode(raw, "", opts.Encoding)
	return c, err
}

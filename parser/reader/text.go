package reader

// extractText reads plain text and Markdown: the text is the document.
func extractText(raw string, opts Options) (content, error) {
	text, invalid := decodeUTF8(raw)
	if looksForeign(raw, invalid) {
		return content{}, newError("", NotUTF8, "GB18030", "Big5")
	}
	return content{text: text, encoding: "utf-8", confidence: 1, invalid: invalid}, nil
}

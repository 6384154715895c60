package reader

// extractDOCX reads a Word document.
func extractDOCX(raw string, opts Options) (content, error) {
	return content{}, newError("", Binary, "DOCX")
}

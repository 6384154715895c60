package reader

// extractPDF reads the text layer of a PDF file.
func extractPDF(raw string, opts Options) (content, error) {
	return content{}, newError("", Binary, "PDF")
}

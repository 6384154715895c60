package reader

// extractHTML reads the document of a web page.
func extractHTML(raw string, opts Options) (content, error) {
	return content{}, newError("", Binary, "HTML")
}

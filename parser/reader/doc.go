package reader

// extractDOC reads a Word document of the old binary format.
func extractDOC(raw string, opts Options) (content, error) {
	return content{}, newError("", Binary, "DOC")
}

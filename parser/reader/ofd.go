package reader

// extractOFD reads an OFD document (GB/T 33190).
func extractOFD(raw string, opts Options) (content, error) {
	return content{}, newError("", Binary, "OFD")
}

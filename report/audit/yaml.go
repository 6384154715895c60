package audit

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"go.yaml.in/yaml/v3"
)

// FileError says what is wrong with a file of the user.
type FileError struct {
	Path   string
	Line   int // 0 when it is about the whole file
	Reason Text
}

func (e *FileError) Error() string { return e.In(func(t Text) string { return t.EN }) }

// In is the message in the language that pick takes out of a text.
func (e *FileError) In(pick func(Text) string) string {
	if e.Line == 0 {
		return e.Path + ": " + pick(e.Reason)
	}
	return fmt.Sprintf("%s:%d: %s", e.Path, e.Line, pick(e.Reason))
}

// decodeFile reads the YAML file at path into to. A key that to does not have
// is an error: a misspelt one would be silently without effect.
func decodeFile(path string, to any) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	decoder := yaml.NewDecoder(bytes.NewReader(data))
	decoder.KnownFields(true)
	switch err := decoder.Decode(to); {
	case err == nil, errors.Is(err, io.EOF): // a file of comments only
		return nil
	default:
		return yamlError(path, err)
	}
}

// yamlError takes the words of the library for what they are: English.
func yamlError(path string, err error) error {
	message := err.Error()
	if e, ok := errors.AsType[*yaml.TypeError](err); ok && len(e.Errors) > 0 {
		message = e.Errors[0]
	}
	fault := &FileError{Path: path}
	if _, scanErr := fmt.Sscanf(message, "line %d:", &fault.Line); scanErr == nil {
		_, message, _ = strings.Cut(message, ": ")
	}
	fault.Reason = Text{"不是有效的 YAML：" + message, "not valid YAML: " + message}
	return fault
}

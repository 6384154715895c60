package audit

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// FileError says what is wrong with a file of the user.
type FileError struct {
	Path    string
	Line    int // 0 when it is about the whole file
	Reason  Text
	Word    string   // that is none of Choices, if it is about a word
	Choices []string // the words that may stand in its place
}

func (e *FileError) Error() string {
	text := e.In(func(t Text) string { return t.EN })
	if len(e.Choices) > 0 {
		text += " (choose one of " + strings.Join(e.Choices, ", ") + ")"
	}
	return text
}

// In is the message in the language that pick takes out of a text, without the
// choices.
func (e *FileError) In(pick func(Text) string) string {
	if e.Line == 0 {
		return e.Path + ": " + pick(e.Reason)
	}
	return fmt.Sprintf("%s:%d: %s", e.Path, e.Line, pick(e.Reason))
}

// layout is what may stand at a place of a YAML file. The empty value may stand
// everywhere.
type layout struct {
	kind    yaml.Kind
	of      Text              // what a word that has to be one of some is called
	keys    map[string]layout // of a mapping
	item    *layout           // of a list
	choices []string          // of a scalar; any text when empty
}

// The layouts that others are made of.
var anyText = layout{kind: yaml.ScalarNode}

func mapping(keys map[string]layout) layout {
	return layout{kind: yaml.MappingNode, of: Text{"key", "键"}, keys: keys}
}

func listOf(item layout) layout { return layout{kind: yaml.SequenceNode, item: &item} }

func oneOf(of Text, choices []string) layout {
	return layout{kind: yaml.ScalarNode, of: of, choices: choices}
}

// kinds are how messages call what stands in a file.
var kinds = map[yaml.Kind]Text{
	yaml.MappingNode:  {"keys with values", "键和值"},
	yaml.SequenceNode: {"a list, such as [a, b]", "列表，如 [a, b]"},
	yaml.ScalarNode:   {"a word or a text", "一个词或一段文字"},
}

// decodeFile reads the YAML file at path, which has to be laid out like this,
// into to. A key that is misspelt would be silently without effect, so it is an
// error.
func decodeFile(path string, want layout, to any) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	var document yaml.Node
	switch err := yaml.NewDecoder(bytes.NewReader(data)).Decode(&document); {
	case errors.Is(err, io.EOF): // a file of comments only
		return nil
	case err != nil:
		return yamlError(path, err)
	}
	if fault := want.check(document.Content[0]); fault != nil {
		fault.Path = path
		return fault
	}
	if err := document.Decode(to); err != nil {
		return yamlError(path, err)
	}
	return nil
}

// check compares a node with the layout of its place. It goes no deeper than the
// layout, whatever the aliases of the file lead to.
func (want layout) check(node *yaml.Node) *FileError {
	if node.Kind == yaml.AliasNode {
		node = node.Alias
	}
	switch {
	case node.Tag == "!!null":
		return nil
	case node.Kind != want.kind:
		return &FileError{Line: node.Line, Reason: say(Text{"here has to be %s", "这里应为%s"}, kinds[want.kind])}
	case want.kind == yaml.MappingNode:
		return want.checkKeys(node)
	case want.kind == yaml.SequenceNode:
		return want.checkItems(node)
	case len(want.choices) > 0 && !slices.Contains(want.choices, node.Value):
		return want.unknown(node, want.choices)
	}
	return nil
}

func (want layout) checkKeys(node *yaml.Node) *FileError {
	for pair := range slices.Chunk(node.Content, 2) {
		key, value := pair[0], pair[1]
		inner, known := want.keys[key.Value]
		if !known {
			return want.unknown(key, slices.Sorted(maps.Keys(want.keys)))
		}
		if fault := inner.check(value); fault != nil {
			return fault
		}
	}
	return nil
}

func (want layout) checkItems(node *yaml.Node) *FileError {
	for _, item := range node.Content {
		if fault := want.item.check(item); fault != nil {
			return fault
		}
	}
	return nil
}

// unknown is the error about a word that is none of the choices.
func (want layout) unknown(word *yaml.Node, choices []string) *FileError {
	reason := say(Text{"unknown %s %q", "未知的%s“%s”"}, want.of, word.Value)
	return &FileError{Line: word.Line, Reason: reason, Word: word.Value, Choices: choices}
}

// yamlError takes the words of the library for what they are, English:
//
//	yaml: line 3: did not find expected ',' or ']'
func yamlError(path string, err error) error {
	cause := strings.TrimPrefix(err.Error(), "yaml: ")
	if e, ok := errors.AsType[*yaml.TypeError](err); ok && len(e.Errors) > 0 {
		cause = e.Errors[0]
	}
	fault := &FileError{Path: path}
	if _, scanErr := fmt.Sscanf(cause, "line %d:", &fault.Line); scanErr == nil {
		_, cause, _ = strings.Cut(cause, ": ")
	}
	fault.Reason = say(Text{"not valid YAML: %s", "不是有效的 YAML：“%s”"}, cause)
	return fault
}

package report

import (
	"bytes"
	"encoding/json"
	"flag"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/invopop/jsonschema"
	validator "github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/zhenggai/zhenggai/parser/notice"
)

var update = flag.Bool("update", false, "write the golden files and the schema anew")

// described is an output with a schema.
type described struct {
	file, id, title string
	types           string // file of the types, whose comments are the descriptions
	verdicts        string // file of the constants of type Verdict
	value, failure  any    // of the types of a whole line of output; failure may be nil
	schema          func() []byte
}

var noticeOutput = described{
	"schema/notice.schema.json", "urn:zhenggai:notice:1", "What zhenggai parse writes",
	"notice_json.go", "audit/tally.go", noticeJSON{}, failureJSON{}, NoticeSchema,
}

var auditOutput = described{
	"schema/audit.schema.json", "urn:zhenggai:audit:1", "What zhenggai audit writes",
	"audit_json.go", "audit/tally.go", auditJSON{}, auditFailureJSON{}, AuditSchema,
}

var compareOutput = described{
	"schema/compare.schema.json", "urn:zhenggai:compare:1", "What zhenggai compare writes",
	"comparison_json.go", "compare/compare.go", compareJSON{}, nil, CompareSchema,
}

func TestSchemasAreCurrent(t *testing.T) {
	for _, d := range []described{noticeOutput, auditOutput, compareOutput} {
		compareGolden(t, d.file, d.generate(t))
	}
}

// TestSchemasReject makes sure that the schemas say something.
func TestSchemasReject(t *testing.T) {
	for _, instance := range []string{
		`[]`,
		`{}`,
		`{"schema": "zhenggai.NAME/1"}`,
		`{"schema": "zhenggai.NAME/2", "source": {"path": "a"}, "error": {"code": "empty", "message": "m"}}`,
		`{"schema": "zhenggai.NAME/1", "source": {"path": "a"}, "error": {"code": "empty", "message": "m"}, "more": 1}`,
	} {
		for name, d := range map[string]described{"notice": noticeOutput, "audit": auditOutput, "compare": compareOutput} {
			if err := d.validate(t, []byte(strings.ReplaceAll(instance, "NAME", name))); err == nil {
				t.Errorf("%s: valid: %s", name, instance)
			}
		}
	}
}

// validate checks one instance, a notice or an error, against the schema.
func validate(t *testing.T, instance []byte) error {
	t.Helper()
	return noticeOutput.validate(t, instance)
}

func (d *described) validate(t *testing.T, instance []byte) error {
	t.Helper()
	value, err := validator.UnmarshalJSON(bytes.NewReader(instance))
	if err != nil {
		t.Fatal(err)
	}
	return d.compile(t).Validate(value)
}

func (d *described) compile(t *testing.T) *validator.Schema {
	t.Helper()
	schema, err := validator.UnmarshalJSON(bytes.NewReader(d.schema()))
	if err != nil {
		t.Fatal(err)
	}
	compiler := validator.NewCompiler()
	if err := compiler.AddResource(d.file, schema); err != nil {
		t.Fatal(err)
	}
	return compiler.MustCompile(d.file)
}

// generate describes the types of the output: a result, or the error in its
// place.
func (d *described) generate(t *testing.T) []byte {
	reflector := d.reflector(t)
	root := reflector.Reflect(d.value)
	root.ID = jsonschema.ID(d.id)
	root.Title = d.title
	if d.failure != nil {
		allow(root, reflector.Reflect(d.failure))
	}
	generated, err := json.MarshalIndent(root, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	return append(generated, '\n')
}

// allow makes root describe the failure as well.
func allow(root, failure *jsonschema.Schema) {
	root.OneOf = []*jsonschema.Schema{{Ref: root.Ref}, {Ref: failure.Ref}}
	root.Ref = ""
	maps.Copy(root.Definitions, failure.Definitions)
}

func (d *described) reflector(t *testing.T) *jsonschema.Reflector {
	comments := commentsOf(t, "notice_json.go")
	maps.Copy(comments, commentsOf(t, "audit_json.go"))
	maps.Copy(comments, commentsOf(t, d.types))
	enums := enumsOf(t, "../parser/notice/notice.go")
	maps.Copy(enums, enumsOf(t, "audit/audit.go"))
	maps.Copy(enums, enumsOf(t, d.verdicts))
	return &jsonschema.Reflector{
		Anonymous: true,
		Namer:     func(typ reflect.Type) string { return strings.TrimSuffix(typ.Name(), "JSON") },
		LookupComment: func(typ reflect.Type, field string) string {
			return comments[typ.Name()+"."+field]
		},
		Mapper: func(typ reflect.Type) *jsonschema.Schema {
			switch {
			case typ == reflect.TypeFor[isoDate]():
				return &jsonschema.Schema{Type: "string", Pattern: `^\d{4}(-\d{2}(-\d{2})?)?$`}
			case typ == reflect.TypeFor[notice.Code]():
				return &jsonschema.Schema{Type: "string"} // open: later versions warn of more
			case enums[typ.Name()] != nil:
				return &jsonschema.Schema{Type: "string", Enum: enums[typ.Name()]}
			}
			return nil
		},
	}
}

// commentsOf collects the comments of the struct types in a file, by
// "type." and "type.Field".
func commentsOf(t *testing.T, file string) map[string]string {
	comments := map[string]string{}
	for _, spec := range specsOf[*ast.TypeSpec](t, file) {
		fields, ok := spec.Type.(*ast.StructType)
		if !ok {
			continue
		}
		comments[spec.Name.Name+"."] = oneLine(spec.Doc)
		for _, field := range fields.Fields.List {
			comments[spec.Name.Name+"."+field.Names[0].Name] = oneLine(field.Doc)
		}
	}
	return comments
}

func oneLine(comment *ast.CommentGroup) string {
	return strings.Join(strings.Fields(comment.Text()), " ")
}

// enumsOf collects the string constants of a file by the name of their type.
func enumsOf(t *testing.T, file string) map[string][]any {
	enums := map[string][]any{}
	for _, spec := range specsOf[*ast.ValueSpec](t, file) {
		typ, ok := spec.Type.(*ast.Ident)
		if !ok {
			continue
		}
		literal := spec.Values[0].(*ast.BasicLit)
		value, err := strconv.Unquote(literal.Value)
		if err != nil {
			t.Fatal(err)
		}
		enums[typ.Name] = append(enums[typ.Name], value)
	}
	return enums
}

// specsOf gives the declarations of one kind at the top of a file. A type
// declared alone carries its comment on the declaration around it.
func specsOf[S ast.Spec](t *testing.T, file string) []S {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	var specs []S
	for _, declaration := range parsed.Decls {
		general, ok := declaration.(*ast.GenDecl)
		if !ok {
			continue
		}
		for _, spec := range general.Specs {
			if typ, ok := spec.(*ast.TypeSpec); ok && typ.Doc == nil {
				typ.Doc = general.Doc
			}
			if s, ok := spec.(S); ok {
				specs = append(specs, s)
			}
		}
	}
	return specs
}

func compareGolden(t *testing.T, path string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, got, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s is not current (go test ./report -update writes it anew); got:\n%s", path, got)
	}
}

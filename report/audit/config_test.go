package audit

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestConfigKeysAreDocumented compares the documentation with the fields.
func TestConfigKeysAreDocumented(t *testing.T) {
	var want []string
	section := reflect.TypeFor[Config]().Field(0)
	for i := range section.Type.NumField() {
		want = append(want, section.Tag.Get("yaml")+"."+section.Type.Field(i).Tag.Get("yaml"))
	}
	var got []string
	for _, key := range ConfigKeys() {
		got = append(got, key.Name)
		if !isInBoth(key.Doc) {
			t.Errorf("%s lacks a language: %q", key.Name, key.Doc)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if n := reflect.TypeFor[Config]().NumField(); n != 1 {
		t.Errorf("%d sections, of which this test knows one", n)
	}
}

func TestConfig(t *testing.T) {
	top := t.TempDir()
	deep := filepath.Join(top, "a", "b")
	if err := os.MkdirAll(deep, 0o777); err != nil {
		t.Fatal(err)
	}
	write := func(dir, content string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, ConfigName), []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	write(top, "audit:\n  disable: [rate]\n  severity: {sum: info}\n  fail-on: warning\n  baseline: x/accept.yaml\n")
	c, err := ReadConfig(deep)
	if err != nil {
		t.Fatal(err)
	}
	if c.Audit.FailOn != "warning" || c.Audit.Severity["sum"] != Info || c.Audit.Baseline != filepath.Join(top, "x", "accept.yaml") {
		t.Errorf("got %+v", c.Audit)
	}
	write(filepath.Join(top, "a"), "# the nearest one counts\n")
	if c, err = ReadConfig(deep); err != nil || c.Audit.FailOn != "" {
		t.Errorf("got %+v, %v", c.Audit, err)
	}
}

func TestConfigErrors(t *testing.T) {
	for _, test := range []struct{ content, want string }{
		{"audit:\n  rule: [sum]\n", `:2: unknown key "rule" (choose one of baseline, disable, fail-on, rules, severity)`},
		{"audits: {}\n", `:1: unknown key "audits" (choose one of audit)`},
		{"audit: {rules: [summ]}\n", `:1: unknown rule "summ" (choose one of issues-listed, `},
		{"audit:\n  disable:\n    - rate\n    - summ\n", `:4: unknown rule "summ"`},
		{"audit: {severity: {summ: info}}\n", `:1: unknown rule "summ"`},
		{"audit: {severity: {sum: fatal}}\n", `unknown severity "fatal" (choose one of error, warning, info)`},
		{"audit: {fail-on: always}\n", `unknown severity "always" (choose one of never, error, warning, info)`},
		{"audit: {rules: sum}\n", ":1: here has to be a list"},
		{"audit: {rules: [sum\n", "not valid YAML: "},
	} {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, ConfigName), []byte(test.content), 0o666); err != nil {
			t.Fatal(err)
		}
		if _, err := ReadConfig(dir); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%q: %v, want %s", test.content, err, test.want)
		}
	}
}

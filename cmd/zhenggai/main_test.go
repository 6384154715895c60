package main

import (
	"encoding/hex"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestMain makes the command available to scripts and tests by its name.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"zhenggai": main})
}

func TestScripts(t *testing.T) {
	schemas, err := filepath.Abs("../../report/schema")
	if err != nil {
		t.Fatal(err)
	}
	notices, err := filepath.Abs("../../testdata/notices")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:           "../../testdata/script",
		UpdateScripts: os.Getenv("UPDATE_SCRIPTS") != "",
		Setup: func(env *testscript.Env) error {
			env.Setenv("SCHEMA", filepath.Join(schemas, "notice.schema.json"))
			env.Setenv("AUDIT_SCHEMA", filepath.Join(schemas, "audit.schema.json"))
			env.Setenv("COMPARE_SCHEMA", filepath.Join(schemas, "compare.schema.json"))
			env.Setenv("NOTICES", notices)
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"bytes": writeBytes,
		},
	})
}

// writeBytes is the script command
//
//	bytes FILE HEX...
//
// which makes files that are no UTF-8: a script cannot hold them.
func writeBytes(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: bytes FILE HEX...")
	}
	data, err := hex.DecodeString(strings.Join(args[1:], ""))
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), data, 0o666))
}

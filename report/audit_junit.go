package report

import (
	"bufio"
	"encoding/xml"
	"strings"

	"github.com/zhenggai/zhenggai/report/audit"
	"github.com/zhenggai/zhenggai/report/message"
)

// junitWriter writes a test suite for each input, with a test case for each
// rule. Errors and warnings are failures; what is only worth a look is output.
type junitWriter struct {
	out      *bufio.Writer
	encoder  *xml.Encoder
	language Language
	begun    bool
}

func newJUnitWriter(out *bufio.Writer, opts Options) *junitWriter {
	encoder := xml.NewEncoder(out)
	encoder.Indent("  ", "  ")
	return &junitWriter{out: out, encoder: encoder, language: opts.Language}
}

type junitSuite struct {
	XMLName  xml.Name    `xml:"testsuite"`
	Name     string      `xml:"name,attr"`
	Tests    int         `xml:"tests,attr"`
	Failures int         `xml:"failures,attr"`
	Errors   int         `xml:"errors,attr"`
	Cases    []junitCase `xml:"testcase"`
}

type junitCase struct {
	Name    string        `xml:"name,attr"`
	Class   string        `xml:"classname,attr"`
	Error   *junitProblem `xml:"error"`
	Failure *junitProblem `xml:"failure"`
	Output  string        `xml:"system-out,omitempty"`
}

type junitProblem struct {
	Type    string `xml:"type,attr"`
	Message string `xml:"message,attr"`
	Text    string `xml:",chardata"`
}

func (w *junitWriter) Write(r *Result) error {
	if err := w.begin(); err != nil {
		return err
	}
	suite := junitSuite{Name: r.File.Name()}
	if r.Err != nil {
		suite.Errors = 1
		message := ErrorMessage(r.Err, w.language)
		suite.Cases = []junitCase{{Name: "read", Class: suite.Name, Error: &junitProblem{errorCode(r.Err), message, ""}}}
	} else {
		suite.Cases = w.cases(r, suite.Name)
	}
	suite.Tests = len(suite.Cases)
	for i := range suite.Cases {
		if suite.Cases[i].Failure != nil {
			suite.Failures++
		}
	}
	return w.encoder.Encode(suite)
}

func (w *junitWriter) begin() error {
	if w.begun {
		return nil
	}
	w.begun = true
	_, err := w.out.WriteString(xml.Header + "<testsuites name=\"zhenggai\">\n")
	return err
}

// cases are the rules that ran, each with what it found.
func (w *junitWriter) cases(r *Result, class string) []junitCase {
	var cases []junitCase
	for _, rule := range r.Audit.Ran {
		c := junitCase{Name: rule.ID, Class: class}
		for i := range r.Audit.Findings {
			if f := &r.Audit.Findings[i]; f.Rule == rule.ID {
				w.add(&c, f)
			}
		}
		cases = append(cases, c)
	}
	return cases
}

// add takes a finding into a case, which has one failure at most: the others
// are lines of its text.
func (w *junitWriter) add(c *junitCase, f *audit.Finding) {
	message := message.Text(f.Message).In(w.language)
	if f.Severity == audit.Info {
		c.Output = joinLines(c.Output, message)
		return
	}
	if c.Failure == nil {
		c.Failure = &junitProblem{Type: string(f.Severity), Message: message}
	}
	c.Failure.Text = joinLines(c.Failure.Text, message)
}

func joinLines(lines ...string) string { return strings.TrimPrefix(strings.Join(lines, "\n"), "\n") }

func (w *junitWriter) Close() error {
	if err := w.begin(); err != nil {
		return err
	}
	if _, err := w.out.WriteString("\n</testsuites>\n"); err != nil {
		return err
	}
	return w.out.Flush()
}

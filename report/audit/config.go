package audit

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// ConfigName is the name of the configuration file. It is looked for in the
// current directory and those above it; the first one found counts.
const ConfigName = ".zhenggai.yaml"

// Config is what a configuration file says. What it leaves out is empty.
type Config struct {
	Audit struct {
		Rules    []string            `yaml:"rules"`
		Disable  []string            `yaml:"disable"`
		Severity map[string]Severity `yaml:"severity"`
		FailOn   string              `yaml:"fail-on"`
		Baseline string              `yaml:"baseline"`
	} `yaml:"audit"`
}

// ConfigKey is a key of the configuration file.
type ConfigKey struct {
	Name string
	Doc  Text
}

// ConfigKeys are all keys of the configuration file.
func ConfigKeys() []ConfigKey {
	return []ConfigKey{
		{"audit.rules", Text{"run only the rules listed", "只运行列出的规则"}},
		{"audit.disable", Text{"do not run the rules listed", "不运行列出的规则"}},
		{"audit.severity", Text{"rule: error, warning or info, the severity of its findings", "规则名: error、warning 或 info，改变其结果的级别"}},
		{"audit.fail-on", Text{"as --fail-on", "同 --fail-on"}},
		{"audit.baseline", Text{"as --baseline, a path from this file's directory", "同 --baseline，路径从本文件所在目录算起"}},
	}
}

// configLayout is how a configuration file is laid out.
func configLayout() layout {
	rule, severity := Text{"rule", "规则"}, Text{"severity", "级别"}
	severities := mapping(map[string]layout{})
	severities.of = rule
	for _, id := range ruleIDs() {
		severities.keys[id] = oneOf(severity, severityNames())
	}
	return mapping(map[string]layout{"audit": mapping(map[string]layout{
		"rules":    listOf(oneOf(rule, ruleIDs())),
		"disable":  listOf(oneOf(rule, ruleIDs())),
		"severity": severities,
		"fail-on":  oneOf(severity, FailOn()),
		"baseline": anyText,
	})})
}

func ruleIDs() []string {
	var ids []string
	for _, r := range Rules() {
		ids = append(ids, r.ID)
	}
	return ids
}

func severityNames() []string {
	var names []string
	for _, s := range Severities() {
		names = append(names, string(s))
	}
	return names
}

// FailOn are the values of fail-on, the strictest last.
func FailOn() []string { return []string{"never", string(Error), string(Warning), string(Info)} }

// ReadConfig reads the configuration that counts in dir. Without a file it is
// empty.
func ReadConfig(dir string) (*Config, error) {
	c := new(Config)
	path, err := findConfig(dir)
	if err != nil || path == "" {
		return c, err
	}
	if err := decodeFile(path, configLayout(), c); err != nil {
		return nil, err
	}
	if b := c.Audit.Baseline; b != "" && !filepath.IsAbs(b) {
		c.Audit.Baseline = filepath.Join(filepath.Dir(path), b)
	}
	return c, nil
}

// findConfig is the path of the file that counts in dir, empty without one.
func findConfig(dir string) (string, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return "", err
	}
	for {
		path := filepath.Join(dir, ConfigName)
		switch _, err := os.Stat(path); {
		case err == nil:
			return path, nil
		case !errors.Is(err, fs.ErrNotExist):
			return "", err
		}
		above := filepath.Dir(dir)
		if above == dir {
			return "", nil
		}
		dir = above
	}
}

package main

import (
	"errors"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/report"
	"github.com/zhenggai/zhenggai/report/message"
	"github.com/zhenggai/zhenggai/segment/corpus"
)

// The values of --of of similar.
const (
	ofClusters = "clusters"
	ofNotices  = "notices"
)

// similarOptions are the command line of similar.
type similarOptions struct {
	corpusOptions
	of        string
	threshold float64
	least     int // characters of a excerpt
}

func newSimilarCommand(env environment) *cobra.Command {
	o := &similarOptions{of: ofClusters}
	return o.command(env, corpusCommand{
		use: "similar [flags] [PATH|-]...", short: message.SimilarShort, long: message.SimilarLong, example: message.SimilarExample,
		flags: func(c *cobra.Command) {
			addChoice(c, c.Flags(), &o.of, choice{name: "of", usage: env.text(message.SimilarOfFlag), values: []string{ofClusters, ofNotices}})
			c.Flags().Float64Var(&o.threshold, "threshold", 0.8, env.text(message.ThresholdFlag))
			c.Flags().Lookup("threshold").DefValue = "0" // the usage tells the default
			addInt(c, &o.least, "min-length", "", 10, env.text(message.LeastLengthFlag))
			o.in = []string{roleMeasures}
		},
		run: func(c *cobra.Command, _ []string) error { return o.run(env, c) },
	})
}

func clustersTable() *report.Table {
	return &report.Table{
		Name: "clusters", Title: message.Text{EN: "similar passages", ZH: "相似段落"},
		Columns: []report.Column{
			column("cluster", "cluster", "组", report.Ordinal),
			column("documents", "documents", "文档数", report.Integer),
			column("similarity", "similarity", "相似度", report.Real),
			{Name: "path", Head: message.Text{EN: "path", ZH: "路径"}, IsPath: true},
			column("member", "member", "成员", report.String),
			column("role", "role", "类别", report.String),
			column("id", "id", "编号", report.String),
			column("section", "section", "章节", report.String),
			column("text", "text", "文本", report.String),
			column("span_start", "start", "起点", report.Ordinal),
			column("span_end", "end", "终点", report.Ordinal),
		},
		Brief: []string{"cluster", "documents", "similarity", "path", "section", "text"},
	}
}

func sharesTable() *report.Table {
	return &report.Table{
		Name: "shares", Title: message.Text{EN: "what stands elsewhere, too", ZH: "与他处雷同"},
		Columns: []report.Column{
			{Name: "path", Head: message.Text{EN: "path", ZH: "路径"}, IsPath: true},
			column("member", "member", "成员", report.String),
			column("title", "title", "标题", report.String),
			column("passages", "passages", "段落", report.Integer),
			column("shared", "shared", "雷同段落", report.Integer),
			column("characters", "characters", "字数", report.Integer),
			column("share", "share", "雷同比例", report.Percent),
		},
		Brief: []string{"path", "passages", "shared", "share"},
	}
}

// comparison holds the excerpts of all documents: nothing is known of the first
// until the last has come.
type comparison struct {
	*corpus.Similar
	documents []*document
	excerpts  []*excerpt // by their numbers
	owners    []*document
}

// run compares the excerpts of all documents.
func (o *similarOptions) run(env environment, c *cobra.Command) error {
	if o.threshold <= 0 || o.threshold > 1 {
		return errors.New(env.text(message.BadThreshold))
	}
	if err := o.prepare(&env, c); err != nil {
		return err
	}
	all := &comparison{Similar: corpus.NewSimilar(o.threshold)}
	s := study[struct{}]{
		table:   clustersTable(),
		measure: func(*document) (none struct{}) { return none },
		take: func(d *document, _ struct{}) ([]report.Row, error) {
			all.add(d, o.least)
			return nil, nil
		},
		finish: all.clusterRows,
	}
	if o.of == ofNotices {
		s.table, s.finish = sharesTable(), all.shareRows
	}
	return runStudy(&o.corpusOptions, env, s)
}

// add adds the excerpts of a document that are long enough to tell something.
func (all *comparison) add(d *document, least int) {
	number := len(all.documents)
	all.documents = append(all.documents, d)
	for i := range d.excerpts {
		p := &d.excerpts[i]
		if utf8.RuneCountInString(p.text) >= least {
			all.Similar.Add(number, p.text)
			all.excerpts, all.owners = append(all.excerpts, p), append(all.owners, d)
		}
	}
}

func (all *comparison) clusterRows() []report.Row {
	var rows []report.Row
	for i, cluster := range all.Clusters() {
		for _, m := range cluster.Members {
			p, d := all.excerpts[m.Passage], all.owners[m.Passage]
			rows = append(rows, report.Row{
				int64(i + 1), int64(cluster.Documents), m.Similarity, d.file.Path, present(d.file.Member),
				p.role, present(p.id), present(p.path), p.text, int64(p.span.Start), int64(p.span.End),
			})
		}
	}
	return rows
}

func (all *comparison) shareRows() []report.Row {
	const percent = 100
	shares := all.Shares(all.Clusters())
	var rows []report.Row
	for i, d := range all.documents {
		r := shares[i]
		rows = append(rows, report.Row{
			d.file.Path, present(d.file.Member), present(d.notice.Title),
			int64(r.Passages), int64(r.Shared), int64(r.Characters), percent * r.Share,
		})
	}
	return rows
}

package main

import (
	"errors"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"github.com/zhenggai/zhenggai/parser/source"
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
	least     int // characters of an excerpt
}

func newSimilarCommand(env environment) *cobra.Command {
	o := &similarOptions{of: ofClusters}
	return o.command(env, corpusCommand{
		use: "similar [flags] [PATH|-]...", short: message.SimilarShort, long: message.SimilarLong, example: message.SimilarExample,
		in: roleMeasures, table: o.similarTable,
		flags: func(c *cobra.Command) {
			addChoice(c, c.Flags(), &o.of, choice{name: "of", usage: env.text(message.SimilarOfFlag), values: []string{ofClusters, ofNotices}})
			c.Flags().Float64Var(&o.threshold, "threshold", 0.8, env.text(message.ThresholdFlag))
			c.Flags().Lookup("threshold").DefValue = "0" // the usage tells the default
			addInt(c, &o.least, "min-length", "", 10, env.text(message.LeastLengthFlag))
		},
		run: func(c *cobra.Command, _ []string) error { return o.run(env, c) },
	})
}

// similarTable is that of what is listed.
func (o *similarOptions) similarTable() *report.Table {
	if o.of == ofNotices {
		return sharesTable()
	}
	return clustersTable()
}

func clustersTable() *report.Table {
	return &report.Table{
		Name: "clusters", Title: message.TableClusters,
		Columns: []report.Column{
			column("cluster", message.HeadCluster, report.Ordinal),
			column("documents", message.HeadDocuments, report.Integer),
			column("similarity", message.HeadSimilarity, report.Real),
			{Name: "path", Head: message.HeadPath, IsPath: true},
			column("member", message.HeadMember, report.String),
			column("role", message.HeadPassageRole, report.String),
			column("id", message.HeadID, report.String),
			column("section", message.HeadSection, report.String),
			column("text", message.HeadPassage, report.String),
			column("span_start", message.HeadStart, report.Ordinal),
			column("span_end", message.HeadEnd, report.Ordinal),
		},
		Brief: []string{"cluster", "documents", "similarity", "path", "section", "text"},
	}
}

func sharesTable() *report.Table {
	return &report.Table{
		Name: "shares", Title: message.TableShares, Bar: "share",
		Columns: []report.Column{
			{Name: "path", Head: message.HeadPath, IsPath: true},
			column("member", message.HeadMember, report.String),
			column("title", message.HeadTitle, report.String),
			column("passages", message.HeadPassages, report.Integer),
			column("shared", message.HeadShared, report.Integer),
			column("characters", message.HeadCharacters, report.Integer),
			column("share", message.HeadShare, report.Percent),
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
	if !(o.threshold > 0 && o.threshold <= 1) { // NaN is neither
		return errors.New(env.text(message.BadThreshold))
	}
	if o.least < 0 {
		return errors.New(env.say(message.NumberTooSmall, "--min-length", 0))
	}
	if err := o.prepare(&env, c); err != nil {
		return err
	}
	all := &comparison{Similar: corpus.NewSimilar(o.threshold)}
	s := study[struct{}]{
		measure: func(*document) (none struct{}) { return none },
		take: func(d *document, _ struct{}) ([]report.Row, error) {
			all.add(d, o.least)
			return nil, nil
		},
		finish: all.clusterRows,
	}
	if o.of == ofNotices {
		s.finish = all.shareRows
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
				int64(i + 1), int64(cluster.Documents), m.Similarity, source.Spell(d.file.Path), present(d.file.Member),
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
			source.Spell(d.file.Path), present(d.file.Member), present(d.notice.Title),
			int64(r.Passages), int64(r.Shared), int64(r.Characters), percent * r.Share,
		})
	}
	return rows
}

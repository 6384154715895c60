package report

import (
	"strings"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/report/message"
)

// action is something done to persons, as notices name it.
type action struct {
	name  string
	head  message.Text
	words string // in simplified characters, with spaces between
}

// actions are the common ones. Party discipline and government discipline are
// apart from both together: one person may have had both.
var actions = []action{
	{"discipline", message.HeadDisciplined, "党纪政务处分 党政纪处分 处分 纪律处分"},
	{"party_discipline", message.HeadPartyDisciplined, "党纪处分 党纪处理 党内警告 党内警告处分 党内严重警告 党内严重警告处分"},
	{"government_discipline", message.HeadGovernmentDisciplined, "政务处分"},
	{"organisational", message.HeadOrganisational, "组织处理 组织调整"},
	{"admonition", message.HeadAdmonished, "诫勉 诫勉谈话"},
	{"reminder", message.HeadReminded, "提醒谈话 谈话提醒 提醒约谈 约谈提醒"},
	{"criticism", message.HeadCriticised, "批评教育 批评帮助 批评教育帮助"},
	{"circular", message.HeadCircular, "通报批评"},
	{"self_criticism", message.HeadSelfCriticism, "责令检查 责令作出检查 责令作出书面检查 责令书面检查 书面检查 作出检查"},
	{"interview", message.HeadInterviewed, "约谈 警示谈话 警示约谈"},
	{"transfer", message.HeadTransferred, "移送司法 移送司法机关 移送检察机关 移送公安机关 移送审查起诉"},
}

// personFields are the persons dealt with: a column for each common action, a
// text with the others, and the total.
func personFields() []field[Result] {
	var fields []field[Result]
	known := map[string]bool{}
	for _, a := range actions {
		words := map[string]bool{}
		for word := range strings.FieldsSeq(a.words) {
			words[word], known[word] = true, true
		}
		fields = append(fields, value("persons_"+a.name, a.head, Integer, func(r *Result) any {
			return personsOf(r.Notice, words)
		}))
	}
	return append(fields,
		text("persons_other", message.HeadPersonsOther, func(r *Result) string { return otherPersons(r.Notice, known) }),
		value("persons_total", message.HeadPersonsTotal, Integer, personsTotal),
	)
}

// personsOf is the first number of persons with one of the actions.
func personsOf(n *notice.Notice, words map[string]bool) any {
	s := firstStatistic(n, func(s *notice.Statistic) bool {
		return s.Object == notice.Persons && words[han.Simplify(s.Label)]
	})
	if s == nil {
		return nil
	}
	return int64(fullNumber(s))
}

// otherPersons are the claims with other actions as they are printed. Their
// numbers are not added up: who was questioned may be who was transferred.
func otherPersons(n *notice.Notice, known map[string]bool) string {
	var texts []string
	for i := range n.Statistics {
		s := &n.Statistics[i]
		if s.Object == notice.Persons && s.Scope == notice.ScopeDocument && !known[han.Simplify(s.Label)] {
			texts = append(texts, s.Text)
		}
	}
	return strings.Join(texts, "；")
}

// personsTotal is the number that others are said to be parts of; or the only
// number there is. A sum of all would count those twice who were dealt with in
// two ways, so without either there is no total.
func personsTotal(r *Result) any {
	wholes := map[string]bool{}
	var only *notice.Statistic
	claims := 0
	for i := range r.Notice.Statistics {
		s := &r.Notice.Statistics[i]
		if s.Object == notice.Persons && s.Scope == notice.ScopeDocument {
			wholes[s.PartOf] = true
			only = s
			claims++
		}
	}
	whole := firstStatistic(r.Notice, func(s *notice.Statistic) bool { return s.Object == notice.Persons && wholes[s.ID] })
	switch {
	case whole != nil:
		return int64(fullNumber(whole))
	case claims == 1:
		return int64(fullNumber(only))
	}
	return nil
}

package message

import "github.com/zhenggai/zhenggai/parser/notice"

// Objects are what statistics count.
var Objects = map[notice.Object]Text{
	notice.Issues:          {"issues", "问题"},
	notice.Measures:        {"measures", "整改措施"},
	notice.Tasks:           {"tasks", "整改任务"},
	notice.Campaigns:       {"campaigns", "专项整治"},
	notice.Cases:           {"cases", "案件"},
	notice.Clues:           {"clues", "问题线索"},
	notice.Petitions:       {"petitions", "信访件"},
	notice.Regulations:     {"regulations", "制度"},
	notice.Persons:         {"persons", "人员处理"},
	notice.Funds:           {"funds", "资金"},
	notice.Aspects:         {"aspects", "方面"},
	notice.Recommendations: {"recommendations", "意见建议"},
	notice.OtherObject:     {"other", "其他"},
}

// States are the states of issues, and those that statistics count.
var States = map[notice.Status]Text{
	notice.Total:            {"total", "总数"},
	notice.Completed:        {"completed", "已完成"},
	notice.MostlyCompleted:  {"mostly completed", "基本完成"},
	notice.Ongoing:          {"ongoing", "持续整改"},
	notice.Deferred:         {"deferred", "申请延期"},
	notice.NotCompleted:     {"not completed", "未完成"},
	notice.Created:          {"created", "新建"},
	notice.Revised:          {"revised", "修订"},
	notice.CreatedOrRevised: {"created or revised", "新建或修订"},
	notice.Abolished:        {"abolished", "废止"},
	notice.Recovered:        {"recovered", "追缴"},
}

package audit

// crossingRelations are figures of audits, inspections and campaigns that cross each other: of
// each of several bodies, of classes by their time, of several wholes together.
var crossingRelations = []relation{
	// What each of several bodies has.
	{"", "58个问题整改完成51个。甲镇、乙镇各剩2个，丙乡、丁乡、戊镇各剩1个。"},
	{"sum", "58个问题整改完成51个，未整改8个。甲镇、乙镇各剩2个，丙乡、丁乡、戊镇各剩1个。"},
	// A batch among all of them, behind cases and persons.
	{"", "交办信访件18批1246件，已办结1198件。罚款1378.6万元，立案侦查5件，问责37人。其中第18批64件，涉及水18件、大气25件、噪声14件。"},
	{"parts", "交办信访件18批46件，已办结38件。罚款1378.6万元，立案侦查5件，问责37人。其中第18批64件，涉及水18件、大气25件、噪声14件。"},
	// Two states together, one of which undoes the other.
	{"", "抽查已销号问题60个，确认整改到位56个，整改不彻底3个，反弹1个。对整改不彻底和反弹的4个问题重新立账。"},
	// What is done in all, between what is done of a class and the rest of it.
	{"", "查出隐患389项，当场整改254项，限期整改135项。限期整改的135项已完成128项，累计整改382项，剩余7项已落实管控。"},
	{"remainder", "查出隐患389项，当场整改254项，限期整改135项。限期整改的135项已完成128项，累计整改382项，剩余9项已落实管控。"},
	// What was due of a class, and the rest that was not.
	{"", "审计揭示的78个问题中，立行立改62个；限期整改16个，其中11月底前应完成10个，实际完成9个，1个延期；其余6个未到整改时限。"},
	{"remainder", "审计揭示的78个问题中，立行立改62个；限期整改16个，其中11月底前应完成10个，实际完成9个，1个延期；其余7个未到整改时限。"},
	// Classes by the day they are due, and all of them behind.
	{"", "应于2025年底前完成的整改任务19项，目前完成17项；应于2026年底前完成的6项，目前完成2项；长期坚持的5项，均取得阶段性成效。30项任务完成率63.3%。"},
	{"rate", "应于2025年底前完成的整改任务19项，目前完成17项；应于2026年底前完成的6项，目前完成2项；长期坚持的5项，均取得阶段性成效。30项任务完成率73.3%。"},
	// States behind a sum of what several bodies have done.
	{"", "提出问题33个；总部11个问题已整改10个，子公司22个问题已整改19个，合计整改29个，未整改4个均涉及清算。"},
	{"sum", "提出问题33个；总部11个问题已整改10个，子公司22个问题已整改19个，合计整改27个，未整改4个均涉及清算。"},
	// Rates of what several rounds make together.
	{"", "交办重复信访事项两批共186件，其中第一批97件，第二批89件。第一批化解94件；第二批化解77件；两批综合化解率91.9%。"},
	{"rate", "交办重复信访事项两批共186件，其中第一批97件，第二批89件。第一批化解94件；第二批化解77件；两批综合化解率93.9%。"},
	{"", "第一次发现问题28个，第二次发现问题19个，第三次发现问题11个，累计58个。前两次发现的47个已全部整改，第三次发现的11个整改7个，总体整改率93.1%。"},
	{"rate", "第一次发现问题28个，第二次发现问题19个，第三次发现问题11个，累计58个。前两次发现的47个已全部整改，第三次发现的11个整改7个，总体整改率95.1%。"},
	// Those of what was fed back that somebody took on.
	{"", "督察组反馈问题24个（含共性问题6个），我市认领21个，制定措施97条。21个问题中，9个已销号。"},
	{"conflict", "督察组反馈问题24个（含共性问题6个），我市认领20个，制定措施97条。21个问题中，9个已销号。"},
	// Those who make something up are not counted by its number.
	{"", "县委巡察办、县审计局组成3个联合检查组。"},
	{"enumeration", "对市县委巡察办、市审计局、县审计局2个单位开展检查。"},
}

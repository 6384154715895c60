package parser

import (
	"encoding/binary"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/source"
)

// statisticRows are sentences of our own with the statistics in them marked,
// and what each of them says: object, status, number with unit, and where it
// is not the usual the qualifier, "of" the place in the row of the whole, "="
// the normalized number, "@" the date. The headings name the forms.
var statisticRows = []struct{ text, want string }{
	// The headline: problems, done and open.
	{"截至2024年3月31日，巡察反馈的⟦25个问题⟧，⟦已完成整改19个⟧、⟦正在整改6个⟧，⟦整改完成率76%⟧。", "issues total 25个 @2024-03-31; issues completed 19个 of 1 @2024-03-31; issues ongoing 6个 of 1 @2024-03-31; issues completed 76% of 1 @2024-03-31"},
	{"省委巡视反馈⟦37项问题⟧，⟦已整改33项⟧，⟦正在整改4项⟧，⟦完成率89.2%⟧。", "issues total 37项; issues completed 33项 of 1; issues ongoing 4项 of 1; issues completed 89.2% of 1"},
	{"区委巡察组反馈⟦问题14个⟧，⟦整改完成13个⟧，⟦1个正在推进⟧，⟦整改率92.86%⟧。", "issues total 14个; issues completed 13个 of 1; issues ongoing 1个 of 1; issues completed 92.86% of 1"},
	// Three ways.
	{"反馈的⟦48个问题⟧，⟦完成整改41个⟧，⟦基本完成取得阶段性成果并持续整改问题5个⟧，⟦未完成2个⟧，⟦总体完成率85.4%⟧。", "issues total 48个; issues completed 41个 of 1; issues mostly_completed 5个 of 1; issues not_completed 2个 of 1; issues completed 85.4% of 1"},
	{"督察反馈的⟦60项问题⟧中，⟦已完成整改52项⟧，⟦达到序时进度6项⟧，⟦尚未完成2项⟧。", "issues total 60项; issues completed 52项 of 1; issues ongoing 6项 of 1; issues not_completed 2项 of 1"},
	{"⟦31个问题⟧⟦已完成整改24个⟧、⟦基本完成4个⟧、⟦需长期坚持3个⟧。", "issues total 31个; issues completed 24个 of 1; issues mostly_completed 4个 of 1; issues ongoing 3个 of 1"},
	// Each part with its share.
	{"对存在的⟦471个问题⟧进行整改，⟦已整改销号问题453个⟧，⟦占整改问题总数的96.18%⟧；⟦申请延期整改问题18个⟧，⟦占3.82%⟧。", "issues total 471个; issues completed 453个 of 1; issues completed 96.18% of 1; issues deferred 18个 of 1; issues deferred 3.82% of 1"},
	{"共移交⟦整改事项80项⟧，⟦已办结72项⟧，⟦占90%⟧；⟦未办结8项⟧，⟦占10%⟧。", "tasks total 80项; tasks completed 72项 of 1; tasks completed 90% of 1; tasks not_completed 8项 of 1; tasks not_completed 10% of 1"},
	{"⟦已完成整改问题120个⟧，⟦占比96%⟧；⟦申请延期5个⟧，⟦占比4%⟧。", "issues completed 120个; issues completed 96%; issues deferred 5个; issues deferred 4%"},
	// 项 for problems.
	{"我单位涉及整改⟦问题9项⟧，目前⟦已经完成整改问题9项⟧，⟦整改完成率100%⟧。", "issues total 9项; issues completed 9项 of 1; issues completed 100% of 1"},
	{"涉及我局⟦问题22项⟧，⟦现已全部整改到位22项⟧。", "issues total 22项; issues completed 22项 of 1"},
	{"集团涉及反馈⟦问题6条⟧，⟦已整改完毕6条⟧。", "issues total 6条; issues completed 6条 of 1"},
	// Those who have the things are counted before them, and the rest by 余 alone.
	{"审计指出⟦6家单位⟧⟦问题43个⟧，其中⟦县人民医院12个⟧、⟦县妇幼保健院31个⟧。", "other total 6家; issues total 43个; issues total 12个 of 2; issues total 31个 of 2"},
	{"⟦9个乡镇⟧⟦问题线索共18条⟧，⟦已办结15条⟧，余⟦3条⟧。", "other total 9个; clues total 18条; clues completed 15条 of 2; clues ongoing 3条 of 2"},
	{"反馈⟦问题20个⟧，⟦已整改17个⟧，余⟦3个⟧已进入司法程序；盈余3个百分点。", "issues total 20个; issues completed 17个 of 1; issues ongoing 3个 of 1"},
	// Sides that are looked at, and what the things are sorted by.
	{"反馈⟦问题19个⟧。从⟦4个方面⟧看，⟦思想建设方面8个⟧、⟦作风建设方面6个⟧、⟦队伍建设方面5个⟧。", "issues total 19个; aspects total 4个; issues total 8个 of 1; issues total 6个 of 1; issues total 5个 of 1"},
	{"收到⟦信访件18件⟧。按污染类型，⟦大气8件⟧、⟦水6件⟧、⟦噪声4件⟧；按照所属区域，⟦东城区10件⟧、⟦西城区8件⟧。", "petitions total 18件; petitions total 8件 of 1; petitions total 6件 of 1; petitions total 4件 of 1; petitions total 10件 of 1; petitions total 8件 of 1"},
	// What a copula gives the number of, and classes by their time.
	{"发现⟦问题15个⟧，⟦已完成整改9个⟧，⟦未完成的分别为4个⟧、⟦2个⟧。", "issues total 15个; issues completed 9个 of 1; issues not_completed 4个 of 1; issues not_completed 2个 of 2"},
	{"制定⟦整改措施40条⟧，要求三个月内⟦完成的22条⟧，⟦已完成22条⟧。", "measures total 40条; measures total 22条; measures completed 22条 of 2"},
	// What needs something else to be done first is a class still open.
	{"反馈⟦问题120个⟧，⟦已完成111个⟧，需通过司法程序⟦解决的4个⟧，⟦需完善体制机制的5个⟧。", "issues total 120个; issues completed 111个 of 1; issues ongoing 4个 of 1; issues ongoing 5个 of 1"},
	{"⟦未到位的12个问题⟧中，⟦需修订制度的3个⟧、须经诉讼⟦解决的7个⟧、⟦尚需协调部门化解的2个⟧。", "issues not_completed 12个; issues ongoing 3个 of 1; issues ongoing 7个 of 1; issues ongoing 2个 of 1"},
	{"关停不更新的⟦微信公众号2个⟧，注销闲置的⟦微信群5个⟧。", "other total 2个; other total 5个"},
	// Talks with persons nothing was done to.
	{"与⟦82名干警个别谈话⟧，移交⟦线索3条⟧；同⟦138人谈心谈话⟧。", "other total 82名; clues total 3条; other total 138人"},
	// Lists that name parts: by their sum, by kinds of pollution, by what 分为 or 包括 leads to.
	{"督察组指出环境⟦问题20个⟧：⟦水污染12个⟧、⟦大气5个⟧、⟦固废3个⟧。", "issues total 20个; issues total 12个 of 1; issues total 5个 of 1; issues total 3个 of 1"},
	{"受理⟦举报件60件⟧，涉及⟦大气污染28件⟧、⟦噪声20件⟧、⟦水污染12件⟧。", "petitions total 60件; petitions total 28件 of 1; petitions total 20件 of 1; petitions total 12件 of 1"},
	{"发现水污染⟦问题12个⟧、⟦大气5个⟧、⟦固废3个⟧。", "issues total 12个; issues total 5个; issues total 3个"},
	{"⟦整改任务52项⟧按要素分为⟦水20项⟧、⟦大气32项⟧。⟦长期任务30项⟧，包括省级⟦督办6项⟧、市级⟦督办24项⟧。", "tasks total 52项; tasks total 20项 of 1; tasks total 32项 of 1; tasks total 30项 of 1; tasks total 6项 of 4; tasks total 24项 of 4"},
	// Lists of which all is done, and times told one by one.
	{"反馈⟦问题28个⟧。分单位看，⟦东县12个⟧、⟦西县7个全部完成⟧。", "issues total 28个; issues completed 12个 of 1; issues completed 7个 of 1"},
	{"反馈⟦问题96个⟧，截至8月底⟦整改到位51个⟧，9月底⟦73个⟧，10月底⟦90个⟧。", "issues total 96个; issues completed 51个 of 1; issues completed 73个 of 1; issues completed 90个 of 1"},
	{"共明确⟦整改任务52项⟧，⟦已销号30项⟧。现第4批⟦6项⟧拟予公示，本批⟦6项⟧已通过现场核查。", "tasks total 52项; tasks completed 30项 of 1; tasks total 6项; tasks total 6项"},
	{"移交⟦问题线索14条⟧，涉及⟦乡科级干部9条⟧、其他⟦人员5条⟧。", "clues total 14条; clues total 9条 of 1; clues total 5条 of 1"},
	{"⟦问题3个⟧不在本次整改范围之内。反馈⟦问题9个⟧，对剩余⟦4个问题⟧、⟦12条措施⟧周调度；剩余⟦2个均与本轮任务合并推进⟧。", "issues total 3个; issues total 9个; issues ongoing 4个 of 2; measures ongoing 12条; issues ongoing 2个 of 2"},
	{"⟦追回不应发放的6.1万元⟧；发放补贴每户不应超过2万元。", "funds recovered 6.1万元 =61000"},
	{"2022年反馈⟦问题32个⟧，2023年⟦28个⟧，上半年⟦25个⟧，共⟦85个⟧；⟦5个村⟧问题较多，⟦12个部门⟧任务完成率较高，不属于整改范围的⟦问题3个⟧。", "issues total 32个; issues total 28个; issues total 25个; issues total 85个; other total 5个; other total 12个; issues total 3个"},
	// Classes whose name is a state as well, and sums of lists.
	{"反馈⟦问题44个⟧，⟦分阶段整改的33个⟧，⟦已整改27个⟧；⟦持续整改的11个⟧，⟦已整改2个⟧。", "issues total 44个; issues total 33个 of 1; issues completed 27个 of 2; issues total 11个; issues completed 2个 of 4"},
	{"⟦党纪处分2人⟧、⟦诫勉4人⟧，共计⟦6人⟧；⟦清退费用5万元⟧，⟦追缴3万元⟧，两项合计⟦8万元⟧。", "persons total 2人; persons total 4人; persons total 6人; funds recovered 5万元 =50000; funds recovered 3万元 =30000; funds recovered 8万元 =80000"},
	{"⟦96条措施⟧⟦已完成88条⟧、⟦基本完成6条⟧，⟦基本完成的6条⟧主要涉及公路管养。", "measures total 96条; measures completed 88条 of 1; measures mostly_completed 6条 of 1; measures mostly_completed 6条 of 1"},
	{"⟦追回资金18.6万元⟧，其中⟦12.1万元已上缴⟧国库，⟦6.5万元分期退还⟧。", "funds recovered 18.6万元 =186000; funds recovered 12.1万元 =121000 of 1; funds recovered 6.5万元 =65000 of 1"},
	// Classes in brackets.
	{"反馈的⟦33个问题⟧⟦已完成整改33个⟧（其中，点人点事⟦问题3个⟧，⟦立行立改2个⟧）；提出⟦整改措施97条⟧，⟦已完成整改97条⟧。", "issues total 33个; issues completed 33个 of 1; issues completed 3个 of 2; issues completed 2个 of 2; measures total 97条; measures completed 97条 of 5"},
	{"⟦已完成整改问题18个⟧（⟦立行立改7个⟧、⟦分阶段整改11个⟧）。", "issues completed 18个; issues completed 7个 of 1; issues completed 11个 of 1"},
	{"⟦52项整改任务⟧（其中⟦长期任务9项⟧）⟦已完成50项⟧。", "tasks total 52项; tasks total 9项 of 1; tasks completed 50项 of 1"},
	// 有 on either side.
	{"针对反馈的⟦10项问题⟧，提出⟦整改措施54条⟧，⟦已经完成有50条⟧，有⟦4条结合工作节点完成⟧。", "issues total 10项; measures total 54条; measures completed 50条 of 2; measures ongoing 4条 of 2"},
	{"制定⟦措施38条⟧，其中有⟦35条已完成⟧，有⟦3条正在推进⟧。", "measures total 38条; measures completed 35条 of 1; measures ongoing 3条 of 1"},
	{"梳理⟦问题16个⟧，⟦完成整改的有15个⟧，⟦未完成的有1个⟧。", "issues total 16个; issues completed 15个 of 1; issues not_completed 1个 of 1"},
	// The number before the thing, and what is left.
	{"⟦43项整改措施已如期完成⟧，其余⟦2项正在有序推进⟧。", "measures completed 43项; measures ongoing 2项"},
	{"⟦27条整改措施已全部落实⟧。", "measures completed 27条"},
	{"⟦12个问题已整改到位⟧，其余⟦需要长期坚持的3个⟧正在持续推进。", "issues completed 12个; issues ongoing 3个"},
	{"制定了⟦150项整改措施⟧，截至2025年6月底，共计⟦完成整改措施128项⟧，⟦占全部整改措施的85.3%⟧，其余⟦22项正按计划推进⟧，将于年内完成。", "measures total 150项; measures completed 128项 of 1 @2025-06; measures completed 85.3% of 1 @2025-06; measures ongoing 22项 of 1 @2025-06"},
	{"制定⟦整改举措64条⟧，⟦已落实61条⟧，剩余⟦3条⟧，将于年底前完成。", "measures total 64条; measures completed 61条 of 1; measures ongoing 3条 of 1"},
	{"⟦26条措施⟧中，⟦已完成24条⟧，其余⟦2条⟧。", "measures total 26条; measures completed 24条 of 1; measures ongoing 2条 of 1"},
	// Kinds whose names are made of words that say something elsewhere.
	{"反映⟦11个问题⟧。按问题类别分：⟦财务管理类4个⟧、⟦工程建设类3个⟧、⟦资产运营类3个⟧、⟦公司治理类1个⟧。", "issues total 11个; issues total 4个 of 1; issues total 3个 of 1; issues total 3个 of 1; issues total 1个 of 1"},
	{"尚有⟦21个问题未整改到位⟧，从原因看：⟦体制机制类8个⟧，⟦涉诉涉法类6个⟧，⟦历史遗留问题类7个⟧。", "issues not_completed 21个; issues total 8个 of 1; issues total 6个 of 1; issues total 7个 of 1"},
	{"收到⟦信访件30件⟧，其中⟦环境整治类12件⟧、⟦项目审批类10件⟧、⟦劳动报酬类8件⟧。", "petitions total 30件; petitions total 12件 of 1; petitions total 10件 of 1; petitions total 8件 of 1"},
	{"反馈⟦问题18个⟧（⟦制度建设类5个⟧、⟦作风整治类13个⟧）。", "issues total 18个; issues total 5个 of 1; issues total 13个 of 1"},
	{"反馈⟦12个问题⟧。分地区看：⟦东县4个⟧（⟦已完成3个⟧）、⟦西县6个⟧（⟦已完成2个⟧）、⟦市直部门2个⟧（⟦已完成1个⟧）。", "issues total 12个; issues total 4个 of 1; issues completed 3个 of 1; issues total 6个 of 1; issues completed 2个 of 1; issues total 2个 of 1; issues completed 1个 of 1"},
	{"反馈⟦问题24个⟧。分类型看，⟦管理类14个⟧、⟦工程类10个⟧；分层级看，⟦县级9个⟧、⟦乡镇级15个⟧。", "issues total 24个; issues total 14个 of 1; issues total 10个 of 1; issues total 9个 of 1; issues total 15个 of 1"},
	{"受理⟦信访件36件⟧。分领域看，⟦教育领域12件⟧，⟦医疗领域14件⟧，其他⟦领域10件⟧。", "petitions total 36件; petitions total 12件 of 1; petitions total 14件 of 1; petitions total 10件 of 1"},
	// What is left of clues of which cases were made, and what has no other name.
	{"移交⟦线索22件⟧，已⟦立案15件⟧，其余⟦7件正在核查⟧。", "clues total 22件; cases total 15件; clues ongoing 7件 of 1"},
	{"移送的⟦问题线索87件⟧，公安机关已⟦立案64件⟧，⟦查处312人⟧；其余⟦23件正在核查⟧。", "clues total 87件; cases total 64件; persons total 312人; clues ongoing 23件 of 1"},
	{"⟦立案22件⟧，⟦已结案15件⟧，其余⟦7件⟧正在审理。", "cases total 22件; cases completed 15件 of 1; cases ongoing 7件 of 1"},
	{"今年以来，⟦立案95件⟧。筛选⟦重点督办件20件⟧，⟦已办结18件⟧，⟦办结率90%⟧。", "cases total 95件; petitions total 20件; petitions completed 18件 of 2; petitions completed 90% of 2"},
	{"移交⟦边巡边改事项12项⟧，学院⟦已完成整改10项⟧、⟦正在整改2项⟧。", "tasks total 12项; tasks completed 10项 of 1; tasks ongoing 2项 of 1"},
	// Campaigns whose names say what is put right, and petitions of all kinds.
	{"开展扬尘治理⟦专项整治3次⟧，⟦已完成专项整治5项⟧。", "campaigns total 3次; campaigns completed 5项"},
	{"开展尾矿库治理、危险废物等⟦专项整治行动8次⟧。", "campaigns total 8次"},
	{"⟦立案处罚34件⟧；受理⟦群众生态环境信访投诉211件⟧，⟦办结204件⟧，⟦办结率96.7%⟧。", "cases total 34件; petitions total 211件; petitions completed 204件 of 2; petitions completed 96.7% of 2"},
	// A class by a word that is a state elsewhere, and petitions by their shortest name.
	{"立行立改⟦问题76个⟧，⟦已整改74个⟧；持续整改⟦问题12个⟧，⟦已整改5个⟧，⟦占41.7%⟧。", "issues total 76个; issues completed 74个 of 1; issues total 12个; issues completed 5个 of 3; issues completed 41.7% of 3"},
	{"发现⟦问题299个⟧；⟦受理信访62件⟧（⟦来信38件⟧、⟦来访24件⟧），⟦已办结51件⟧。", "issues total 299个; petitions total 62件; petitions total 38件 of 2; petitions total 24件 of 2; petitions completed 51件 of 2"},
	// Money that is being got back, and taxes that were.
	{"⟦整改到位资金610万元⟧，尚有⟦51.87万元正在清收⟧；⟦补征水资源费70万元⟧。", "funds total 610万元 =6100000; funds total 51.87万元 =518700; funds recovered 70万元 =700000"},
	// Rates of money and of recommendations.
	{"⟦问题25个⟧，⟦已整改19个⟧。⟦涉及资金6.41亿元⟧，⟦整改到位5.85亿元⟧，⟦到位率91.3%⟧。", "issues total 25个; issues completed 19个 of 1; funds total 6.41亿元 =641000000; funds total 5.85亿元 =585000000; funds total 91.3%"},
	{"提出⟦审计建议268条⟧，⟦采纳261条⟧，⟦采纳率97.4%⟧。", "recommendations total 268条; recommendations total 261条; recommendations total 97.4%"},
	// Money that was not got back, and 将 for 把.
	{"对⟦尚未收回的4300万元⟧提起诉讼，未按协议⟦追回安家费165万元⟧。", "funds total 4300万元 =43000000; funds total 165万元 =1650000"},
	{"对未按规定申报的单位⟦追缴20万元⟧。", "funds recovered 20万元 =200000"},
	{"将应缴未缴的非税收入⟦2.31亿元全部缴入⟧国库。", "funds recovered 2.31亿元 =231000000"},
	{"⟦20万元收回⟧。", "funds recovered 20万元 =200000"},
	{"将未及时上缴的收入⟦20万元收回⟧。", "funds recovered 20万元 =200000"},
	{"已整改⟦问题资金30万元⟧；⟦尚有8万元⟧正在整改，其余⟦5万元正在追缴⟧。", "funds total 30万元 =300000; funds total 8万元 =80000; funds total 5万元 =50000"},
	{"盘活⟦闲置房产6处⟧、⟦资金1.02亿元⟧；核减重复申报的⟦9个项目⟧⟦投资508万元⟧，年均⟦节约运维费约40万元⟧。", "other total 6处; funds total 1.02亿元 =102000000; other total 9个; funds total 508万元 =5080000; funds total 40万元 about =400000"},
	{"⟦204.5万元被追回⟧并返还⟦6个村⟧，⟦扣回多计工程款93万元⟧，⟦交回县财政58万元⟧。", "funds recovered 204.5万元 =2045000; other total 6个; funds recovered 93万元 =930000; funds recovered 58万元 =580000"},
	// Whose the parts are, and what is not put right.
	{"移交⟦问题线索29件⟧，其中反映⟦科级干部的8件⟧、村（社区）⟦干部的21件⟧。", "clues total 29件; clues total 8件 of 1; clues total 21件 of 1"},
	{"抽查⟦412个问题⟧，认定⟦整改到位379个⟧、⟦整改不彻底28个⟧、⟦虚假整改5个⟧。", "issues total 412个; issues completed 379个 of 1; issues not_completed 28个 of 1; issues not_completed 5个 of 1"},
	{"应完成整改的⟦22个问题⟧中有⟦4个尚未整改到位⟧等。", "issues total 22个; issues not_completed 4个 of 1"},
	{"近六成的立案件来自巡察移交线索；⟦立案12件⟧，其中⟦8件⟧来源于群众举报。", "cases total 12件; cases total 8件 of 1"},
	{"⟦立案2130件⟧。从地区看，⟦云岭市418件⟧，居全省首位；⟦东岭市260件⟧、⟦白沙市214件⟧。", "cases total 2130件; cases total 418件 of 1; cases total 260件 of 1; cases total 214件 of 1"},
	{"筛选⟦重点督办件20件⟧，⟦已办结18件⟧，其中省级直接⟦督办6件⟧，⟦已办结5件⟧。", "petitions total 20件; petitions completed 18件 of 1; petitions total 6件 of 1; petitions completed 5件 of 3"},
	// Classes of which the clause goes on to say how many are done, and what is asked for.
	{"反映⟦问题126个⟧，⟦已整改103个⟧。其中，⟦立行立改的80个⟧、⟦分阶段整改的24个⟧中，分别有⟦79个⟧、⟦20个已完成整改⟧；⟦持续整改的22个⟧中，有⟦4个已完成整改⟧。", "issues total 126个; issues completed 103个 of 1; issues total 80个 of 1; issues total 24个 of 1; issues completed 79个 of 3; issues completed 20个 of 4; issues total 22个; issues completed 4个 of 7"},
	{"本次拟申请销号的⟦4个问题⟧，予以公示。", "issues total 4个"},
	{"承担⟦任务30项⟧，⟦已销号20项⟧，⟦申请销号6项⟧，⟦正在推进4项⟧。", "tasks total 30项; tasks completed 20项 of 1; tasks ongoing 6项 of 1; tasks ongoing 4项 of 1"},
	{"对⟦未按时返还的保证金34.8万元⟧责令限期返还，将违规收取的费用⟦8.9万元全部退还⟧缴费单位。", "funds total 34.8万元 =348000; funds recovered 8.9万元 =89000"},
	// What has grown is what stands before what it has grown from.
	{"主要问题是：⟦易涝点由9处增加到13处⟧；⟦反馈问题由12个减少到5个⟧。", "other total 13处; issues total 5个"},
	{"尚有⟦96万元正在办理收回⟧手续，⟦20万元将于年底前收回⟧。", "funds total 96万元 =960000; funds total 20万元 =200000"},
	{"反映的⟦86个问题⟧，⟦已整改74个⟧；要求持续整改的⟦10个问题⟧中，有⟦3个已整改到位⟧。从问题类别看：⟦财政类51个⟧、⟦工程治理类35个⟧。", "issues total 86个; issues completed 74个 of 1; issues total 10个; issues completed 3个 of 3; issues total 51个 of 1; issues total 35个 of 1"},
	// Classes by the time at which they are due.
	{"细化⟦整改措施136条⟧，其中2023年10⟦月底前完成的97条⟧，2023⟦年底前完成的25条⟧，⟦需长期坚持的14条⟧。", "measures total 136条; measures total 97条 of 1; measures total 25条 of 1; measures ongoing 14条 of 1"},
	{"⟦42项整改任务⟧中，⟦已完成29项⟧，⟦未达到序时进度5项⟧。其中要求2024年底前完成的⟦31项任务⟧，⟦已完成28项⟧。", "tasks total 42项; tasks completed 29项 of 1; tasks not_completed 5项 of 1; tasks total 31项 of 1; tasks completed 28项 of 4"},
	{"现将拟销号的⟦3项整改任务⟧完成情况予以公示。", "tasks total 3项"},
	{"共列⟦任务48项⟧，2024年底前完成的⟦整改任务31项⟧，已全部完成。", "tasks total 48项; tasks total 31项"},
	{"反馈的⟦12个问题⟧，⟦已完成10个⟧，其余将于年底前完成的⟦2个正在推进⟧。", "issues total 12个; issues completed 10个 of 1; issues ongoing 2个 of 1"},
	{"排查出⟦问题352个⟧，⟦已整改287个⟧，其余⟦65个需继续整改⟧。其中，⟦安全类198个⟧、⟦经费类94个⟧、⟦采购类60个⟧。", "issues total 352个; issues completed 287个 of 1; issues ongoing 65个 of 1; issues total 198个 of 1; issues total 94个 of 1; issues total 60个 of 1"},
	// What is done, refined.
	{"梳理分解⟦整改任务139个⟧，⟦已完成整改119个⟧，其中⟦长期任务取得阶段性成效20个⟧。", "tasks total 139个; tasks completed 119个 of 1; tasks mostly_completed 20个 of 2"},
	{"⟦已完成整改45个问题⟧。", "issues completed 45个"},
	{"⟦已办结信访件88件⟧，其中⟦属实61件⟧。", "petitions completed 88件; petitions completed 61件 of 1"},
	// Audit.
	{"审计共反映⟦113个问题⟧，截至2024年10月底，⟦已整改102个⟧，⟦整改率90.3%⟧。", "issues total 113个; issues completed 102个 of 1 @2024-10; issues completed 90.3% of 1 @2024-10"},
	{"审计查出⟦问题29项⟧，⟦已整改到位27项⟧。", "issues total 29项; issues completed 27项 of 1"},
	{"审计指出的⟦8个问题⟧均已整改完成。", "issues total 8个"},
	// A class of things that all are done, and classes respectively.
	{"要求立行立改的⟦82个⟧、分阶段整改的⟦30个问题⟧中，分别有⟦80个⟧、⟦24个⟧（⟦占97.6%⟧、⟦80%⟧）已完成整改；要求持续整改的问题正在推进。", "issues total 82个; issues total 30个; issues completed 80个 of 1; issues completed 24个 of 2; issues completed 97.6% of 1; issues completed 80% of 2"},
	{"立行立改的⟦15项问题⟧、限期整改的⟦6项问题⟧，分别⟦完成15项⟧、⟦4项⟧。", "issues total 15项; issues total 6项; issues completed 15项 of 1; issues completed 4项 of 2"},
	{"整改任务和整改措施分别为⟦任务31项⟧、⟦措施76条⟧。", "tasks total 31项; measures total 76条"},
	{"反映的⟦42个问题⟧，⟦已完成整改37个⟧，其中要求立行立改的⟦30个问题已全部完成整改⟧。", "issues total 42个; issues completed 37个 of 1; issues completed 30个 of 2"},
	{"对立行立改的⟦3个问题已全部整改到位⟧。", "issues completed 3个"},
	{"要求立行立改的⟦30个问题⟧⟦已整改到位30个⟧，要求分阶段整改的⟦12个问题⟧⟦已整改到位9个⟧。", "issues total 30个; issues completed 30个 of 1; issues total 12个; issues completed 9个 of 3"},
	// A percentage without its number.
	{"要求立行立改的⟦26个问题⟧中，⟦92.3%已完成整改⟧；要求分阶段整改的⟦7个⟧、持续整改的⟦4个问题⟧，均制定了时间表。", "issues total 26个; issues completed 92.3% of 1; issues total 7个; issues total 4个"},
	{"⟦80%以上的问题已整改到位⟧。", "issues completed 80% at_least"},
	{"反馈的⟦20个问题⟧，⟦已完成近六成⟧。", "issues total 20个; issues completed 60% nearly of 1"},
	// Two ledgers at once, of things and of money.
	{"共计⟦17项具体问题⟧，⟦问题资金3820.5万元⟧，报告日⟦已整改14项⟧，⟦整改到位资金3650万元⟧，⟦正在整改3项⟧（含部分整改），⟦未整改资金170.5万元⟧。", "issues total 17项; funds total 3820.5万元 =38205000; issues completed 14项 of 1; funds total 3650万元 =36500000; issues ongoing 3项 of 1; funds total 170.5万元 =1705000"},
	{"审计报告反映的⟦48个问题⟧，⟦涉及金额3.62亿元⟧。截至2024年11月30日，⟦已整改到位41个⟧，⟦正在整改7个⟧，⟦整改率85.4%⟧；⟦整改到位资金3.41亿元⟧，其中⟦上缴财政2.06亿元⟧、⟦盘活存量资金0.83亿元⟧、⟦归还原渠道资金1,825.95万元⟧。", "issues total 48个; funds total 3.62亿元 =362000000; issues completed 41个 of 1 @2024-11-30; issues ongoing 7个 of 1 @2024-11-30; issues completed 85.4% of 1 @2024-11-30; funds total 3.41亿元 =341000000 @2024-11-30; funds recovered 2.06亿元 =206000000 of 6 @2024-11-30; funds total 0.83亿元 =83000000 of 6 @2024-11-30; funds recovered 1825.95万元 =18259500 of 6 @2024-11-30"},
	{"查出⟦问题12个⟧、⟦涉及资金860万元⟧，⟦已整改10个⟧、⟦收回资金512.8万元⟧。", "issues total 12个; funds total 860万元 =8600000; issues completed 10个 of 1; funds recovered 512.8万元 =5128000"},
	// Several units.
	{"对照检查查找⟦5个方面⟧⟦26个问题⟧，⟦已完成整改20个⟧、⟦已阶段性完成并长期坚持6个⟧。", "aspects total 5个; issues total 26个; issues completed 20个 of 2; issues mostly_completed 6个 of 2"},
	{"⟦3大类⟧⟦19个方面⟧⟦87个问题⟧⟦已整改85个⟧。", "aspects total 3大类; aspects total 19个; issues total 87个; issues completed 85个 of 3"},
	{"反馈⟦五方面⟧⟦26项问题⟧和⟦7条意见建议⟧。", "aspects total 5方面; issues total 26项; recommendations total 7条"},
	// The second number is done without 已.
	{"指出⟦具体问题23个⟧，其中⟦18个已整改⟧。", "issues total 23个; issues completed 18个 of 1"},
	{"立行立改⟦问题9个⟧，⟦已整改到位8个⟧，⟦确定集中整治1个⟧。", "issues total 9个; issues completed 8个 of 1; issues total 1个 of 1"},
	{"发现⟦问题35个⟧，⟦整改问题35个⟧。", "issues total 35个; issues completed 35个 of 1"},
	{"交办生态环境⟦问题14个⟧，⟦已完成整改11个⟧，⟦正在整改3个⟧。", "issues total 14个; issues completed 11个 of 1; issues ongoing 3个 of 1"},
	// 或基本完成 joins two classes.
	{"方案明确的⟦整改任务44项⟧，截至2023年底，⟦已完成（或基本完成）41项⟧，其余整改任务正在推进。", "tasks total 44项; tasks mostly_completed 41项 of 1 @2023"},
	{"⟦31项整改任务⟧⟦已完成或基本完成27项⟧。", "tasks total 31项; tasks mostly_completed 27项 of 1"},
	{"⟦18项任务⟧，⟦已取得阶段性成效5项⟧，⟦已完成并长期坚持13项⟧。", "tasks total 18项; tasks mostly_completed 5项 of 1; tasks completed 13项 of 1"},
	// 成, and the whole behind the part.
	{"全市⟦已完成128项整改任务⟧，占方案明确的⟦216项任务⟧的⟦近六成⟧。", "tasks completed 128项; tasks total 216项; tasks completed 60% nearly of 2"},
	{"⟦已整改问题212个⟧，占反馈⟦问题总数265个⟧的⟦八成⟧。", "issues completed 212个; issues total 265个; issues completed 80% of 2"},
	{"转发交办⟦信访件120件⟧，目前累计⟦整改已完成96件⟧，⟦占总数的80%⟧。", "petitions total 120件; petitions completed 96件 of 1; petitions completed 80% of 1"},
	// A day's batch, and all of them.
	{"第十一批⟦27件信访举报件⟧，其中，⟦已办结7件⟧、⟦阶段性办结17件⟧、⟦未办结3件⟧。第1—11批累计⟦交办395件⟧，⟦已办结151件⟧、⟦阶段性办结209件⟧、⟦未办结35件⟧。", "petitions total 27件; petitions completed 7件 of 1; petitions mostly_completed 17件 of 1; petitions not_completed 3件 of 1; petitions total 395件; petitions completed 151件 of 5; petitions mostly_completed 209件 of 5; petitions not_completed 35件 of 5"},
	{"督察组交办第八批⟦群众信访举报件6件⟧，其中⟦来电4件⟧、⟦来信2件⟧。", "petitions total 6件; petitions total 4件 of 1; petitions total 2件 of 1"},
	{"累计受理⟦信访举报312件⟧，⟦已办结141件⟧，⟦正在办理171件⟧。", "petitions total 312件; petitions completed 141件 of 1; petitions ongoing 171件 of 1"},
	// Partitions.
	{"转办⟦信访举报件37件⟧，其中⟦来电32件⟧、⟦来信5件⟧。按主要污染类型分：⟦大气12件⟧、⟦水15件⟧、⟦噪声10件⟧。按行政区域分：⟦清河区20件⟧、⟦白塔县17件⟧。", "petitions total 37件; petitions total 32件 of 1; petitions total 5件 of 1; petitions total 12件 of 1; petitions total 15件 of 1; petitions total 10件 of 1; petitions total 20件 of 1; petitions total 17件 of 1"},
	{"⟦52件环境信访问题⟧中，经查⟦属实40件⟧，⟦不属实12件⟧；⟦38件已办结⟧，⟦2件正在办理中⟧。", "petitions total 52件; petitions total 40件 of 1; petitions total 12件 of 1; petitions completed 38件 of 1; petitions ongoing 2件 of 1"},
	{"反馈的⟦63个问题⟧，按类型分，⟦党的领导方面22个⟧、⟦党的建设方面41个⟧。", "issues total 63个; issues total 22个 of 1; issues total 41个 of 1"},
	// Two ledgers with one verb form.
	{"前六轮反馈的⟦1240个问题⟧，⟦已完成整改1198个⟧，⟦完成率达96.6%⟧；移交⟦问题线索164件⟧，⟦办结149件⟧，⟦结案率90.9%⟧。", "issues total 1240个; issues completed 1198个 of 1; issues completed 96.6% of 1; clues total 164件; clues completed 149件 of 4; clues completed 90.9% of 4"},
	{"移送⟦问题线索11件⟧，相关部门已⟦立案4件⟧。", "clues total 11件; cases total 4件"},
	{"收到⟦问题线索23条⟧，⟦办结20条⟧，⟦正在核查3条⟧。", "clues total 23条; clues completed 20条 of 1; clues ongoing 3条 of 1"},
	// In the narrative.
	{"聚焦⟦6个方面⟧，制定⟦186条具体整改措施⟧。", "aspects total 6个; measures total 186条"},
	{"坚持逐项整改，⟦落实了18条即知即改措施⟧，集中整改期⟦完成32条措施⟧。", "measures completed 18条; measures completed 32条"},
	{"对整改措施逐条推进，⟦已完成18条⟧，⟦持续推进32条⟧。", "measures completed 18条; measures ongoing 32条"},
	{"全区⟦17个党组织⟧中，完成率达到100%的⟦9个⟧，80%以下的⟦2个⟧，有⟦5个面上问题未完成整改⟧。", "other total 17个; other total 9个 of 1; other total 2个 of 1; issues not_completed 5个"},

	// Plans that refine one set into the next.
	{"对反馈的⟦4个方面⟧⟦16类问题⟧和⟦7条意见建议⟧，细化成⟦40个具体问题⟧，提出⟦151项整改措施⟧。", "aspects total 4个; issues total 16类; recommendations total 7条; issues total 40个; measures total 151项"},
	{"督察反馈的⟦4个方面⟧⟦22个问题⟧，归并为⟦12项整改任务⟧。", "aspects total 4个; issues total 22个; tasks total 12项"},
	{"围绕⟦五方面⟧⟦20项问题⟧⟦31项具体问题表现⟧，细化形成⟦78条整改任务⟧。", "aspects total 5方面; issues total 20项; issues total 31项; tasks total 78条"},
	{"围绕⟦9个问题⟧制定了⟦18项整改措施⟧，并细化为⟦42条具体措施⟧。", "issues total 9个; measures total 18项; measures total 42条"},
	{"形成⟦21个“问题清单”⟧、⟦46条“任务清单”⟧。", "issues total 21个; tasks total 46条"},
	{"学校党委对照反馈的⟦3个方面⟧⟦9个问题⟧，细化为⟦整改任务31项⟧，提出⟦整改举措76条⟧。", "aspects total 3个; issues total 9个; tasks total 31项; measures total 76条"},
	{"⟦4大方面⟧、12大重点任务，扎实推进⟦58项具体整改任务⟧。", "aspects total 4大方面; tasks total 58项"},
	{"针对反馈的⟦6个问题⟧，研究制定⟦整改措施21条⟧，明确⟦牵头部门5个⟧。", "issues total 6个; measures total 21条; other total 5个"},
	// Units of problems, measures and tasks.
	{"梳理出⟦26大项问题⟧、⟦84条具体问题⟧。", "issues total 26大项; issues total 84条"},
	{"反馈⟦3个方面⟧的问题。", "aspects total 3个"},
	{"整改工作共涉及重点⟦整改事项45项⟧，⟦已销号44项⟧。", "tasks total 45项; tasks completed 44项 of 1"},
	{"领办⟦整改任务3个⟧，⟦已完成2个⟧，还有⟦1个正在办理⟧。", "tasks total 3个; tasks completed 2个 of 1; tasks ongoing 1个 of 1"},
	{"自查发现⟦问题14个⟧，⟦已整改12个⟧。", "issues total 14个; issues completed 12个 of 1"},
	{"巡察反馈⟦15问题⟧⟦已整改完成14个⟧，⟦正在整改1个⟧。", "issues total 15; issues completed 14个 of 1; issues ongoing 1个 of 1"},
	// Regulations.
	{"⟦已新建制度2项⟧，⟦修订完善5项⟧。", "regulations created 2项; regulations revised 5项"},
	{"⟦新建、修订、完善12项规章制度⟧。", "regulations created_or_revised 12项"},
	{"全区⟦完善和新建制度589项⟧。", "regulations created_or_revised 589项"},
	{"⟦制定完善制度57项⟧。", "regulations created_or_revised 57项"},
	{"⟦建立健全长效机制23个⟧。", "regulations created_or_revised 23个"},
	{"⟦制定出台管理办法4个⟧、⟦修订3个⟧、⟦废止2个⟧。", "regulations created 4个; regulations revised 3个; regulations abolished 2个"},
	{"⟦建章立制18项⟧。", "regulations created_or_revised 18项"},
	{"完成政府采购、收支管理、财务岗位分离等⟦8项制度修订⟧。", "regulations revised 8项"},
	{"牵头⟦完善4项内部管理制度⟧、⟦新建2项协会系统管理制度⟧。", "regulations revised 4项; regulations created 2项"},
	{"⟦出台人事、资产、财务报告等3项制度⟧。", "regulations created 3项"},
	{"⟦制（修）订制度9项⟧，其中⟦新订3项⟧。", "regulations created_or_revised 9项; regulations created 3项 of 1"},
	{"⟦健全工作机制6项⟧，⟦废止制度1项⟧。", "regulations created_or_revised 6项; regulations abolished 1项"},
	{"⟦修订审判管理、涉案款物管理等制度9项⟧。", "regulations revised 9项"},
	{"⟦形成制度成果11项⟧。", "regulations created 11项"},
	{"制度建设方面，⟦新建7项⟧，⟦修订完善4项⟧。", "regulations created 7项; regulations revised 4项"},
	{"⟦制定《议事规则》《印章管理办法》等制度5项⟧。", "regulations created 5项"},
	// Persons.
	{"给予⟦党纪政务处分2人⟧，⟦诫勉3人⟧，⟦批评教育11人⟧。", "persons total 2人; persons total 3人; persons total 11人"},
	{"整改中，⟦党纪政务处分5人⟧、⟦组织处理2人⟧、⟦提醒谈话17人次⟧。", "persons total 5人; persons total 2人; persons total 17人次"},
	{"对责任人⟦批评教育2人次⟧、⟦提醒谈话3人次⟧。", "persons total 2人次; persons total 3人次"},
	{"对⟦3名审判人员批评教育⟧。", "persons total 3名"},
	{"给予⟦2名干部诫勉处理⟧。", "persons total 2名"},
	{"⟦6人受到党纪处分⟧，⟦1人被留置⟧。", "persons total 6人; persons total 1人"},
	{"⟦问责8人⟧，其中⟦诫勉2人⟧、⟦批评教育6人⟧。", "persons total 8人; persons total 2人 of 1; persons total 6人 of 1"},
	{"⟦约谈科室负责人16人次⟧，给予⟦政务处分1人⟧。", "persons total 16人次; persons total 1人"},
	{"⟦谈话提醒（谈话提醒）7人次⟧。", "persons total 7人次"},
	{"⟦党内警告、诫勉谈话共4人⟧。", "persons total 4人"},
	{"有关责任人员接受⟦提醒谈话12人⟧。", "persons total 12人"},
	{"⟦移送司法机关2人⟧，⟦行政拘留5人⟧。", "persons total 2人; persons total 5人"},
	{"⟦追责问责26人⟧。", "persons total 26人"},
	{"⟦通报批评9人（次）⟧，⟦责令检查4人⟧。", "persons total 9人（次）; persons total 4人"},
	{"对相关责任人员⟦诫勉两人⟧、⟦教育提醒三人⟧。", "persons total 2人; persons total 3人"},
	// Cases, clues, campaigns, petitions.
	{"⟦立案3件⟧⟦4人⟧，⟦留置1人⟧。", "cases total 3件; persons total 4人; persons total 1人"},
	{"移交⟦问题线索12件⟧⟦15人⟧。", "clues total 12件; persons total 15人"},
	{"⟦问题线索461件⟧⟦453人⟧，⟦立案120件⟧。", "clues total 461件; persons total 453人; cases total 120件"},
	{"用好\"清单\"和\"台账\"，制定⟦措施86条⟧，\"三项\"工作⟦已完成80条⟧。", "measures total 86条; measures completed 80条 of 1"},
	{"交办⟦信访件4件⟧（⟦来电3件⟧，⟦来信1件⟧），其中⟦重点件1件⟧。", "petitions total 4件; petitions total 3件 of 1; petitions total 1件 of 1; petitions total 1件 of 1"},
	{"共反馈⟦问题287个⟧，⟦已完成整改251个⟧，⟦完成率87.5%⟧。其中，区医院反馈⟦问题42个⟧，⟦已完成40个⟧。", "issues total 287个; issues completed 251个 of 1; issues completed 87.5% of 1; issues total 42个 of 1; issues completed 40个 of 4"},
	{"群众最集中的⟦5个问题⟧交我局整改。⟦5个问题⟧⟦已完成整改4个⟧，⟦正在整改1个⟧。", "issues total 5个; issues total 5个; issues completed 4个 of 2; issues ongoing 1个 of 2"},
	{"措施：（1）⟦签订承诺书186份⟧；②⟦培育首店6家⟧。", "other total 186份; other total 6家"},
	{"核查低保⟦家庭326户⟧，⟦取消19户⟧⟦31人⟧，⟦新增11户⟧。", "other total 326户; other total 19户; other total 31人; other total 11户"},
	{"完善绩效考核指标⟦5类⟧⟦38项⟧。", "other total 5类; other total 38项"},
	{"对拒不整改的⟦5家企业立案处罚⟧。", "cases total 5家"},
	{"⟦责令整改4家⟧，⟦立案处罚2家⟧，⟦约谈3人⟧。", "other total 4家; cases total 2家; persons total 3人"},
	{"受理⟦信访件27件⟧，其中，⟦已办结7件⟧，⟦立案处罚8家⟧，⟦问责2人⟧。累计⟦395件信访件⟧，其中，⟦已办结151件⟧，⟦责令整改88家⟧，⟦立案处罚46家⟧，⟦约谈5人⟧。", "petitions total 27件; petitions completed 7件 of 1; cases total 8家; persons total 2人; petitions total 395件; petitions completed 151件 of 5; other total 88家; cases total 46家; persons total 5人"},
	{"⟦党纪政务立案3件⟧（科级）。同时，开展集中整治或⟦专项治理5项⟧。", "cases total 3件; campaigns total 5项"},
	{"开展⟦专项整治4个⟧，⟦已完成3个⟧。", "campaigns total 4个; campaigns completed 3个 of 1"},
	{"部署⟦6项专项整治⟧。", "campaigns total 6项"},
	{"明确的⟦238项专项整治任务⟧，⟦已完成207项⟧，⟦占86.97%⟧。", "tasks total 238项; tasks completed 207项 of 1; tasks completed 86.97% of 1"},
	{"交由⟦纪委调查1人⟧，移交县⟦纪委调查处理2人⟧。", "persons total 1人; persons total 2人"},
	{"反馈⟦问题120个⟧；梳理⟦意见建议83条⟧，已完成整改85.36%。", "issues total 120个; recommendations total 83条"},
	{"仅将预算安排数的58.46%分配下达问题。", ""},
	{"共反映⟦问题124个⟧，⟦已整改109个⟧。其中，⟦要求立行立改的82个⟧、⟦分阶段整改的42个⟧；立行立改和分阶段整改的问题中，分别有⟦82个⟧、⟦27个已完成整改⟧，分别⟦占100%⟧、⟦64%⟧。",
		"issues total 124个; issues completed 109个 of 1; issues total 82个 of 1; issues total 42个 of 1; issues completed 82个 of 3; issues completed 27个 of 4; issues completed 100% of 3; issues completed 64% of 4"},
	{"收到⟦举报件26件⟧。按类型分：⟦大气25件⟧、其他⟦1件⟧。", "petitions total 26件; petitions total 25件 of 1; petitions total 1件 of 1"},
	{"列明前置研究⟦事项42项⟧。", "other total 42项"},
	{"反馈的⟦8个问题⟧⟦已整改7个⟧；制定的⟦20条整改措施⟧⟦已完成18条⟧；⟦问题和措施的完成率分别为87.5%⟧、⟦90%⟧。",
		"issues total 8个; issues completed 7个 of 1; measures total 20条; measures completed 18条 of 3; issues completed 87.5% of 1; measures completed 90% of 3"},
	{"查处⟦违纪违法案件12起⟧，⟦办结10起⟧。", "cases total 12起; cases completed 10起 of 1"},
	{"共享⟦违规线索3条⟧。", "clues total 3条"},
	{"收到⟦群众来信来访45件⟧，⟦已办结43件⟧。", "petitions total 45件; petitions completed 43件 of 1"},
	{"⟦化解信访积案8件⟧。", "petitions completed 8件"},
	// Money.
	{"⟦追缴违规资金3.7万元⟧。", "funds recovered 3.7万元 =37000"},
	{"⟦收回逾期账款427余万元⟧，⟦盘活闲置资金1.36亿元⟧，⟦节约采购成本63余万元⟧。", "funds recovered 427万元 over =4270000; funds total 1.36亿元 =136000000; funds total 63万元 over =630000"},
	{"⟦清退多收的资料费合计1.2万元⟧。", "funds recovered 1.2万元 =12000"},
	{"⟦退缴多报差旅费1260.5元⟧。", "funds recovered 1260.5元"},
	{"⟦挽回经济损失约18213.33万元⟧。", "funds recovered 18213.33万元 about =182133300"},
	{"⟦追回18.6万元⟧、⟦上缴财政2.06亿元⟧、⟦归还原渠道8,863万元⟧。", "funds recovered 18.6万元 =186000; funds recovered 2.06亿元 =206000000; funds recovered 8863万元 =88630000"},
	{"⟦收回租金18.6万元⟧、⟦物业费2.3万元⟧。", "funds recovered 18.6万元 =186000; funds recovered 2.3万元 =23000"},
	{"违规发放的⟦3.2万元已全部清退⟧。", "funds recovered 3.2万元 =32000"},
	{"⟦罚款金额251542.71元⟧。", "funds total 251542.71元"},
	{"⟦核减工程款1.04亿元⟧，⟦涉及资金5380多万元⟧。", "funds total 1.04亿元 =104000000; funds total 5380万元 over =53800000"},
	{"⟦投入资金200万元⟧，⟦争取上级补助50万元⟧。", "other total 200万元 =2000000; other total 50万元 =500000"},
	{"⟦清退红包五万元⟧。", "funds recovered 50000元"},
	// Activities are other things.
	{"召开⟦专题会议8次⟧，开展⟦督查12次⟧，发出⟦提示函9份⟧。", "other total 8次; other total 12次; other total 9份"},
	{"举办⟦培训班3期⟧，培训⟦干部260余人次⟧。", "other total 3期; other total 260人次 over"},
	{"制定⟦防控措施40余条⟧，完成⟦123项隐患⟧整改。", "other total 40条 over; other total 123项"},
	{"走访⟦出院患者210余户⟧。", "other total 210户 over"},
	{"开展⟦谈心谈话126人次⟧。", "other total 126人次"},
	{"约谈⟦企业12家⟧。", "other total 12家"},
	{"收到有关⟦建议32条⟧，⟦采纳28条⟧。", "other total 32条; other total 28条"},
	{"接待⟦信访件23件⟧。", "other total 23件"},
	{"通报⟦典型案例6起⟧。", "other total 6起"},
	{"解决群众⟦急难愁盼问题35个⟧。", "other total 35个"},
	{"排查⟦安全隐患46处⟧，⟦已整改40处⟧。", "other total 46处; other total 40处"},
	// Recommendations.
	{"巡察组提出⟦4条意见建议⟧。", "recommendations total 4条"},
	{"组长提出了⟦四点整改意见⟧。", "recommendations total 4点"},
	{"会议提出⟦三点要求⟧。", "recommendations total 3点"},
	{"审计提出⟦建议35条⟧，⟦已采纳33条⟧。", "recommendations total 35条; recommendations total 33条"},
	// Zero.
	{"给予⟦政务处分0人⟧；⟦组织处理0人⟧；⟦诫勉0人⟧。", "persons total 0人; persons total 0人; persons total 0人"},
	{"⟦来信举报0件⟧，重点⟦信访件0件⟧。", "petitions total 0件; petitions total 0件"},
	{"⟦立案0件⟧。", "cases total 0件"},
	// Shares of other things.
	{"⟦40%的问题线索⟧来自巡察。", "clues total 40%"},
	{"⟦65%以上线索⟧来自群众举报。", "clues total 65% at_least"},
	{"⟦群众满意率98.5%⟧。", "other total 98.5%"},
	// Approximate numbers.
	{"开展⟦巡查50余次⟧，服务⟦群众3900余人次⟧。", "other total 50次 over; other total 3900人次 over"},
	{"⟦整改突出问题近百个⟧。", "issues completed 100个 nearly"},
	{"制定⟦整改措施约120条⟧，⟦已落实不少于110条⟧。", "measures total 120条 about; measures completed 110条 at_least of 1"},
	{"发现⟦问题超过300个⟧，⟦已整改280个⟧左右。", "issues total 300个 over; issues completed 280个 about of 1"},
	{"⟦追回资金逾600万元⟧。", "funds recovered 600万元 over =6000000"},
	{"⟦修订完善制度10余项⟧。", "regulations revised 10项 over"},
	{"⟦诫勉谈话20多人次⟧。", "persons total 20人次 over"},
	{"反馈⟦问题十余个⟧。", "issues total 10个 over"},
	{"共办理⟦信访件2031余件⟧。", "petitions total 2031件 over"},
	{"⟦近六成问题已经解决⟧。", "issues completed 60% nearly"},
	// Numbers in Chinese, full-width digits, spaces, grouping.
	{"反馈的⟦十二个问题⟧⟦已完成整改十一个⟧。", "issues total 12个; issues completed 11个 of 1"},
	{"反馈的⟦１２个问题⟧⟦已完成整改１１个⟧，⟦完成率９１．７％⟧。", "issues total 12个; issues completed 11个 of 1; issues completed 91.7% of 1"},
	{"针对 ⟦10 项问题⟧，提出⟦整改措施 54 条⟧。", "issues total 10项; measures total 54条"},
	{"清理⟦问题线索1,825条⟧。", "clues total 1825条"},
	{"受理⟦信访件1.2万件⟧，⟦办结1.1万件⟧。", "petitions total 1.2万件 =12000; petitions completed 1.1万件 =11000 of 1"},
	{"梳理⟦制度8万余个⟧。", "other total 8万个 over =80000"},
	{"反馈⟦三个方面⟧⟦两大类⟧⟦九个问题⟧。", "aspects total 3个; aspects total 2大类; issues total 9个"},
	{"⟦整改完成率百分之九十二⟧。", "issues completed 92%"},
	{"查出⟦问题一百零三个⟧。", "issues total 103个"},
	{"制定⟦整改措施壹佰贰拾条⟧。", "measures total 120条"},
	// As of.
	{"截止2023年10月20日，反馈的⟦9个问题⟧⟦已整改8个⟧。", "issues total 9个 @2023-10-20; issues completed 8个 of 1 @2023-10-20"},
	{"截至目前，反馈的⟦9个问题⟧⟦已整改8个⟧。", "issues total 9个; issues completed 8个 of 1"},
	{"共反馈⟦问题9个⟧，截至2025年8月底，⟦已整改8个⟧；截至目前，⟦新建制度4项⟧。", "issues total 9个; issues completed 8个 of 1 @2025-08; regulations created 4项"},
	{"2024年5月6日交办，截至5月24日，⟦已办结信访件3件⟧。", "petitions completed 3件 @2024-05-24"},
	{"截至二〇二四年三月三十一日，⟦已完成整改措施7条⟧。", "measures completed 7条 @2024-03-31"},
	{"据统计，⟦整改问题12个⟧。", "issues completed 12个"},
	// Sums over bodies.
	{"甲村⟦3个问题⟧，乙村等⟦23个村⟧⟦41个问题⟧，都已列入清单。", "issues total 3个; other total 23个; issues total 41个"},
	{"⟦13个市州⟧、⟦3个直管市⟧、神农架林区、⟦116个县区⟧，共计⟦297个党组织⟧。", "other total 13个; other total 3个; other total 116个; other total 297个"},
	{"全市累计⟦整改问题2164项⟧。", "issues completed 2164项"},
	// Defects of files.
	{"围绕⟦4个方面⟧⟦1640个整改事项⟧⟦151整改措施⟧抓好落实。", "aspects total 4个; tasks total 1640个; measures total 151"},
	{"提出⟦整改措施44条⟧，，⟦已完成41条⟧。", "measures total 44条; measures completed 41条 of 1"},
	{"反馈的⟦18个问题⟧⟦已整改16个⟧，其馀⟦2个将於年底前完成⟧。", "issues total 18个; issues completed 16个 of 1; issues ongoing 2个 of 1"},
	// Traditional characters.
	{"反饋的⟦21項問題⟧，⟦已完成整改19項⟧，⟦持續推進2項⟧；⟦完善制度7項⟧；⟦上繳違規發放的慰問金1.86萬元⟧。", "issues total 21項; issues completed 19項 of 1; issues ongoing 2項 of 1; regulations revised 7項; funds recovered 1.86萬元 =18600"},
	{"制定⟦整改措施25條⟧，⟦已完成24條⟧，⟦正在推進1條⟧；給予⟦黨紀政務處分1人⟧，⟦誡勉2人⟧。", "measures total 25條; measures completed 24條 of 1; measures ongoing 1條 of 1; persons total 1人; persons total 2人"},
	{"⟦教育提醒3人⟧，⟦建立完善制度8項⟧。", "persons total 3人; regulations created_or_revised 8項"},
	{"巡察組提出⟦四點整改意見⟧。", "recommendations total 4點"},
	{"移交⟦問題線索12件⟧⟦15人⟧，⟦立案3件⟧，⟦追回資金427餘萬元⟧。", "clues total 12件; persons total 15人; cases total 3件; funds recovered 427萬元 over =4270000"},
	{"第八批⟦信訪舉報件6件⟧，⟦已辦結3件⟧、⟦階段性辦結2件⟧、⟦未辦結1件⟧。", "petitions total 6件; petitions completed 3件 of 1; petitions mostly_completed 2件 of 1; petitions not_completed 1件 of 1"},

	// What else notices say.
	{"反馈意见指出的⟦4个方面⟧⟦12个问题⟧⟦31个具体表现⟧，⟦已完成整改28个⟧，剩余⟦3个正在按计划推进整改⟧。", "aspects total 4个; issues total 12个; issues total 31个; issues completed 28个 of 3; issues ongoing 3个 of 3"},
	{"巡察反馈的⟦5个方面⟧⟦17项⟧⟦45个具体问题⟧，⟦已完成整改42个⟧，⟦长期整改3个⟧。", "aspects total 5个; issues total 17项; issues total 45个; issues completed 42个 of 3; issues ongoing 3个 of 3"},
	{"⟦115项整改任务⟧中，⟦109项已完成⟧，⟦6项需长期坚持⟧。", "tasks total 115项; tasks completed 109项 of 1; tasks ongoing 6项 of 1"},
	{"⟦25条整改措施⟧中⟦21条已完成⟧，⟦4条正在抓紧推进⟧。", "measures total 25条; measures completed 21条 of 1; measures ongoing 4条 of 1"},
	{"反馈的⟦28个问题⟧、⟦45项整改任务⟧，⟦已整改完成26个⟧、⟦42项⟧。", "issues total 28个; tasks total 45项; issues completed 26个 of 1; tasks completed 42项 of 2"},
	{"⟦整改完成52项⟧，⟦占整改任务总数的91.2%⟧。", "tasks completed 52项; tasks completed 91.2%"},
	{"⟦问题整改率和措施完成率分别达到96%⟧、⟦98%⟧。", "issues completed 96%; measures completed 98%"},
	{"⟦76项整改措施⟧中，⟦立行立改33项⟧，已全部完成；⟦限期整改29项⟧，⟦已完成27项⟧；⟦长期整改14项⟧，正在有序推进。", "measures total 76项; measures total 33项 of 1; measures total 29项 of 1; measures completed 27项 of 3; measures ongoing 14项 of 1"},
	{"移交⟦问题线索5件⟧，⟦已办结3件⟧，其中⟦立案1件⟧，给予⟦党内警告处分1人⟧，⟦2件正在办理⟧。", "clues total 5件; clues completed 3件 of 1; cases total 1件; persons total 1人; clues ongoing 2件 of 1"},
	{"⟦问责厅级干部1人⟧、⟦处级干部5人⟧。", "persons total 1人; persons total 5人"},
	{"涉及我市的⟦8个问题已全部完成整改销号⟧。", "issues completed 8个"},
	{"对反馈的⟦3个方面⟧⟦8个问题⟧已全部整改到位。", "aspects total 3个; issues total 8个"},
	{"除⟦2个问题需要长期坚持⟧外，其他⟦16个问题已全部完成整改⟧。", "issues ongoing 2个; issues completed 16个"},
	{"对⟦3个能够立即整改的问题立即整改到位⟧。", "issues completed 3个"},
	{"⟦问题总数：25个⟧；⟦已完成：19个⟧；⟦完成率：76%⟧。", "issues total 25个; issues completed 19个 of 1; issues completed 76% of 1"},
	{"共有⟦整改事项25项⟧（⟦完成19项⟧、⟦推进6项⟧）。", "tasks total 25项; tasks completed 19项 of 1; tasks ongoing 6项 of 1"},
	{"⟦25个反馈问题⟧⟦19个已完成整改⟧，⟦6个基本完成整改⟧。", "issues total 25个; issues completed 19个 of 1; issues mostly_completed 6个 of 1"},
	{"反馈的问题中，涉及⟦党的领导弱化方面的5个⟧，⟦党的建设缺失方面的7个⟧。", "issues total 5个; issues total 7个"},
	{"承担⟦整改任务19项⟧，⟦牵头12项⟧，⟦配合7项⟧。", "tasks total 19项; tasks total 12项; tasks total 7项"},
	{"涉及违规发放津补贴⟦问题3个⟧、⟦金额21.6万元⟧，已全部清退。", "issues total 3个; funds total 21.6万元 =216000"},
	{"对违规领取的补贴⟦8.2万元予以追缴⟧，⟦已追缴到位7.9万元⟧。", "funds recovered 8.2万元 =82000; funds recovered 7.9万元 =79000"},
	{"交办的⟦3719件群众举报案件⟧，⟦已办结3230件⟧，⟦办结率86.9%⟧。", "petitions total 3719件; petitions completed 3230件 of 1; petitions completed 86.9% of 1"},
	{"⟦受理信访45件（次）⟧，其中⟦来访13批次⟧⟦26人次⟧。", "petitions total 45件（次）; petitions total 13批次 of 1; persons total 26人次"},
	{"全面清理现行⟦制度68项⟧，其中⟦修订19项⟧，⟦废止8项⟧。", "other total 68项; regulations revised 19项; regulations abolished 8项"},
	{"⟦完善财务管理等内控机制16项⟧。", "regulations revised 16项"},
	{"⟦18个面上共性问题⟧已列入清单。", "issues total 18个"},
	{"⟦一半以上的问题已整改到位⟧。", "issues completed 50% at_least"},
	{"⟦近半数问题已完成整改⟧。", "issues completed 50% nearly"},
	{"⟦整改任务已完成95%⟧以上。", "tasks completed 95% at_least"},
	{"⟦约谈提醒8人次⟧，⟦党纪立案1人⟧。", "persons total 8人次; persons total 1人"},
	{"⟦已整改17个问题⟧，⟦完成52条措施⟧，⟦2个问题⟧、⟦6条措施正在持续推进⟧。", "issues completed 17个; measures completed 52条; issues ongoing 2个; measures ongoing 6条"},
	{"⟦13个区县⟧共排查⟦问题1568个⟧，⟦整改1502个⟧。", "other total 13个; issues total 1568个; issues completed 1502个 of 2"},
	{"移交⟦问题线索25件⟧，⟦已了结18件⟧，⟦立案5件⟧，其余⟦7件正在核查⟧。", "clues total 25件; clues completed 18件 of 1; cases total 5件; clues ongoing 7件 of 1"},
	{"⟦已完成整改的有18个⟧，⟦占比90%⟧。", "issues completed 18个; issues completed 90%"},
	{"已有⟦8个问题完成整改⟧，⟦4个问题取得阶段性成效⟧。", "issues completed 8个; issues mostly_completed 4个"},

	// Classes, lists of money and rules, what is planned, what was said.
	{"反馈的⟦21个具体问题⟧，⟦立行立改6个⟧，⟦限期整改11个⟧，⟦长期坚持4个⟧。", "issues total 21个; issues total 6个 of 1; issues total 11个 of 1; issues ongoing 4个 of 1"},
	{"督察指出的⟦5个方面⟧⟦31个问题⟧，目前⟦完成24个⟧，⟦达到时间进度5个⟧，⟦未完成2个⟧。", "aspects total 5个; issues total 31个; issues completed 24个 of 2; issues ongoing 5个 of 2; issues not_completed 2个 of 2"},
	{"对⟦违规列支的招待费2.36万元⟧、超标准报销的差旅费⟦0.82万元全部予以清退⟧。", "funds recovered 2.36万元 =23600; funds recovered 0.82万元 =8200"},
	{"累计清理⟦往来款项146笔⟧、⟦金额5.3亿元⟧。", "other total 146笔; funds total 5.3亿元 =530000000"},
	{"先后⟦印发管理办法3个⟧、⟦实施细则2个⟧。", "regulations created 3个; regulations created 2个"},
	{"对相关责任人进行⟦提醒谈话，共2人⟧。", "persons total 2人"},
	{"⟦清退不应列支的费用2.38万元⟧，⟦追回不得报销的餐费1.2万元⟧。", "funds recovered 2.38万元 =23800; funds recovered 1.2万元 =12000"},
	{"查出⟦违规金额53.27万元⟧，⟦违纪金额8万元⟧。", "funds total 53.27万元 =532700; funds total 8万元 =80000"},
	{"⟦执行回款3640万元⟧，⟦清收回款120万元⟧。", "funds recovered 3640万元 =36400000; funds recovered 120万元 =1200000"},
	{"发现⟦问题203个⟧，⟦已整改199个⟧，⟦4个涉及系统改造的正在整改⟧。", "issues total 203个; issues completed 199个 of 1; issues ongoing 4个 of 1"},
	{"反馈⟦问题20个⟧，⟦已整改18个⟧，⟦2个牵涉企业改制的尚未完成⟧。", "issues total 20个; issues completed 18个 of 1; issues not_completed 2个 of 1"},
	{"⟦5个涉及学校食堂的问题已整改⟧，⟦4个涉及村级换届的支部⟧完成选举。", "issues completed 5个; other total 4个"},
	{"自查⟦问题31个⟧，⟦整改到位27个⟧，⟦3个⟧涉及企业搬迁的限期整改。", "issues total 31个; issues completed 27个 of 1; issues total 3个 of 1"},
	{"常委会研究办学治校重大⟦问题28项⟧。研究⟦解决重大问题9个⟧。", "other total 28项; issues completed 9个"},
	{"对⟦4名镇级河长⟧由河长办发函提醒，⟦提醒谈话2人⟧。", "other total 4名; persons total 2人"},
	{"将⟦11个支部⟧调整为⟦17个⟧。", "other total 11个; other total 17个"},
	{"整改措施：一是将⟦6个科室⟧合并成⟦4个⟧，人员划转。", "other total 6个; other total 4个"},
	{"⟦52个问题⟧中，⟦整改到位48个⟧，⟦仍需深化的4个⟧并入本轮台账。", "issues total 52个; issues completed 48个 of 1; issues ongoing 4个 of 1"},
	{"反馈⟦问题20个⟧，⟦已整改18个⟧，⟦未完成的2个⟧重新建账。", "issues total 20个; issues completed 18个 of 1; issues not_completed 2个 of 1"},
	{"责令⟦14名干部作出深刻检查⟧，对其中⟦2人给予诫勉⟧。", "persons total 14名; persons total 2人 of 1"},
	{"督察组反馈意见中明确⟦整改任务36项⟧，其中2024年底前应⟦完成的21项⟧⟦已完成20项⟧，其余⟦15项正在推进⟧。", "tasks total 36项; tasks total 21项 of 1; tasks completed 20项 of 2; tasks ongoing 15项 of 1"},
	{"第十五批交办的⟦38件举报件⟧，⟦属实29件⟧，⟦部分属实6件⟧，⟦不属实3件⟧；⟦已办结31件⟧，⟦阶段性办结5件⟧，⟦未办结2件⟧。", "petitions total 38件; petitions total 29件 of 1; petitions total 6件 of 1; petitions total 3件 of 1; petitions completed 31件 of 1; petitions mostly_completed 5件 of 1; petitions not_completed 2件 of 1"},
	{"巡察反馈的⟦16个问题⟧，⟦15个已整改完成⟧，剩余⟦1个为长期坚持⟧事项。", "issues total 16个; issues completed 15个 of 1; issues ongoing 1个 of 1"},
	{"巡察整改任务清单共列⟦任务66项⟧，⟦完成63项⟧，⟦3项需常态化推进⟧。", "tasks total 66项; tasks completed 63项 of 1; tasks ongoing 3项 of 1"},
	{"制作微党课⟦视频8个⟧，编印学习⟦资料3期⟧⟦600册⟧。", "other total 8个; other total 3期; other total 600册"},
	{"⟦招录选调生4名⟧，交流轮岗中层⟦干部9名⟧，其中⟦提拔3名⟧。", "other total 4名; other total 9名; other total 3名 of 2"},
	{"抽查的⟦20份卷宗⟧中有⟦6份存在程序瑕疵⟧。", "other total 20份; other total 6份 of 1"},
	{"反馈的⟦17个问题⟧⟦已完成整改16个⟧，完成率由集中整改期的82.4%提升到⟦94.1%⟧。", "issues total 17个; issues completed 16个 of 1; issues completed 94.1% of 1"},
	{"巡察反馈的⟦16个问题⟧⟦已完成14个⟧，⟦整改措施48条⟧⟦完成44条⟧，⟦完成率分别为87.5%⟧、⟦91.7%⟧。", "issues total 16个; issues completed 14个 of 1; measures total 48条; measures completed 44条 of 3; issues completed 87.5% of 1; measures completed 91.7% of 3"},
	{"局党组将紧盯⟦基本完成的2个问题⟧，一抓到底。", "issues mostly_completed 2个"},
	{"⟦新出台使用管理办法1部⟧。", "regulations created 1部"},
	{"移交⟦问题线索214件⟧（其中⟦县处级26件⟧、⟦乡科级131件⟧、其他⟦人员57件⟧）。", "clues total 214件; clues total 26件 of 1; clues total 131件 of 1; clues total 57件 of 1"},
	{"⟦清退违规资金合计1,386.50万元⟧，其中违规发放津补贴、违规收费、套取专项资金分别为⟦512.30万元⟧、⟦438.75万元⟧、⟦445.45万元⟧。", "funds recovered 1386.5万元 =13865000; funds recovered 512.3万元 =5123000 of 1; funds recovered 438.75万元 =4387500 of 1; funds recovered 445.45万元 =4454500 of 1"},
	{"“下一步，我们将把制定的⟦65条整改措施⟧逐条过一遍，没有到位的坚决不松手，一项一项对账。”县住建局党组书记任某某表示。", "measures total 65条"},
	{"任某某说：“反馈的⟦21个问题⟧⟦已经整改到位19个⟧，剩下的⟦2个年底前一定改完⟧。”", "issues total 21个; issues completed 19个 of 1; issues ongoing 2个 of 1"},
	{"查办违反中央八项规定精神⟦案件2起⟧，给予⟦党纪处分3人⟧。", "cases total 2起; persons total 3人"},
	{"已完成⟦26项问题⟧中的⟦22项⟧，其余⟦4项正在推进⟧。", "issues total 26项; issues completed 22项 of 1; issues ongoing 4项 of 1"},
	{"共计反馈⟦问题60个⟧，其中⟦商贸公司23个⟧、⟦茶业公司18个⟧、产业研究⟦院19个⟧。", "issues total 60个; issues total 23个 of 1; issues total 18个 of 1; issues total 19个 of 1"},
	{"滞留专户的罚没收入⟦1264.38万元已全部上缴⟧国库。", "funds recovered 1264.38万元 =12643800"},
	{"⟦收回借款本金1500万元⟧及⟦利息96.27万元⟧。", "funds recovered 1500万元 =15000000; funds recovered 96.27万元 =962700"},
	{"⟦立案办理公益诉讼案件34件⟧。", "cases total 34件"},
	{"全省受理⟦群众环境信访举报115件⟧，⟦已办结102件⟧，⟦责令整改38家⟧，⟦立案处罚4家⟧。", "petitions total 115件; petitions completed 102件 of 1; other total 38家; cases total 4家"},
	{"⟦责令整改8家⟧，⟦立案处罚15家⟧。全市累计⟦责令整改88家⟧。", "other total 8家; cases total 15家; other total 88家"},
	{"正在办理的⟦4条意见⟧，涉及用地等事项。", "recommendations total 4条"},
	{"县委巡察办移交⟦立行立改事项12件⟧，均已办结。", "tasks total 12件"},
	{"巡察反馈⟦6个方面⟧、⟦15项⟧、⟦42个具体问题⟧，⟦全部完成整改的36个⟧，⟦基本完成的4个⟧，⟦正在整改的2个⟧。", "aspects total 6个; issues total 15项; issues total 42个; issues completed 36个 of 3; issues mostly_completed 4个 of 3; issues ongoing 2个 of 3"},
	{"⟦33条整改任务⟧⟦已完成32条⟧，剩⟦1条因资金问题暂未完成⟧。", "tasks total 33条; tasks completed 32条 of 1; tasks not_completed 1条 of 1"},
	{"⟦17个问题全部整改到位⟧，⟦42条措施全部落地见效⟧。", "issues completed 17个; measures completed 42条"},
	{"追责问责⟦党组织3个⟧、⟦党员领导干部21人⟧。", "other total 3个; persons total 21人"},
	{"⟦整改任务完成率达到96.7%⟧，其中省级⟦任务完成率100%⟧。", "tasks completed 96.7%; tasks completed 100%"},
	{"方案确定的⟦39项措施任务⟧，⟦35项已完成⟧，⟦4项达到序时进度⟧。", "tasks total 39项; tasks completed 35项 of 1; tasks ongoing 4项 of 1"},
	{"第一批⟦12个问题已销号⟧，第二批⟦9个问题正在验收⟧。", "issues completed 12个; issues ongoing 9个"},
	{"针对交办的⟦21件侵害群众利益的不正之风和腐败问题线索⟧，⟦已办结18件⟧，⟦正在办理3件⟧。", "clues total 21件; clues completed 18件 of 1; clues ongoing 3件 of 1"},
	{"⟦5个问题⟧交我局整改，⟦已完成4个⟧。", "issues total 5个; issues completed 4个 of 1"},
	{"⟦两个问题已整改到位⟧，⟦一个问题正在推进⟧。", "issues completed 2个; issues ongoing 1个"},
	{"剩下⟦没改好的一个问题⟧是老旧校舍改造，计划年底前开工。", "issues not_completed 1个"},
	{"向县纪委移送⟦问题线索一条⟧，给予⟦党内警告处分一人⟧。", "clues total 1条; persons total 1人"},

	// Some of those just counted, parts by the bodies that have them, money named before what was done with it.
	{"已完成⟦26项问题⟧中的⟦22项⟧，其余⟦4项正在推进⟧。", "issues total 26项; issues completed 22项 of 1; issues ongoing 4项 of 1"},
	{"截至目前，完成⟦64条整改措施⟧中的⟦61条⟧。", "measures total 64条; measures completed 61条 of 1"},
	{"反馈的⟦35个问题⟧中的⟦33个已整改到位⟧，⟦2个正在推进⟧。", "issues total 35个; issues completed 33个 of 1; issues ongoing 2个 of 1"},
	{"尚未办结⟦19件信访件⟧中的⟦2件⟧。", "petitions total 19件; petitions not_completed 2件 of 1"},
	{"共计反馈⟦问题60个⟧，其中⟦商贸公司23个⟧、⟦茶业公司18个⟧、产业研究⟦院19个⟧。", "issues total 60个; issues total 23个 of 1; issues total 18个 of 1; issues total 19个 of 1"},
	{"移交⟦整改任务41项⟧，其中⟦责任单位12项⟧、各⟦乡镇29项⟧。", "tasks total 41项; tasks total 12项 of 1; tasks total 29项 of 1"},
	{"反馈⟦问题52个⟧（⟦机关党支部20个⟧，下属⟦企业32个⟧）。", "issues total 52个; issues total 20个 of 1; issues total 32个 of 1"},
	{"延伸检查⟦党组织9个⟧，其中⟦党支部7个⟧。", "other total 9个; other total 7个 of 1"},
	{"罚没收入⟦1264.38万元已全部上缴⟧国库。", "funds recovered 1264.38万元 =12643800"},
	{"罚没款⟦3,305.18万元足额上缴⟧国库。", "funds recovered 3305.18万元 =33051800"},
	{"涉及金额⟦86万元均已追回⟧。", "funds recovered 86万元 =860000"},
	{"⟦核减工程价款31万元⟧，并追回多付部分。", "funds total 31万元 =310000"},
	{"⟦收回借款本金1500万元⟧及⟦利息96.27万元⟧。", "funds recovered 1500万元 =15000000; funds recovered 96.27万元 =962700"},
	{"⟦退还物业费12.5万元⟧和⟦水电费3万元⟧。", "funds recovered 12.5万元 =125000; funds recovered 3万元 =30000"},
	{"⟦追缴欠租47万元⟧以及⟦滞纳金2.1万元⟧。", "funds recovered 47万元 =470000; funds recovered 2.1万元 =21000"},
	{"查办违反中央八项规定精神⟦案件2起⟧。", "cases total 2起"},
	{"⟦立案办理公益诉讼案件34件⟧。", "cases total 34件"},
	{"查处⟦3起虚报冒领案件⟧，通报曝光。", "cases total 3起"},
	{"倒查2021年以来⟦案件126件⟧。", "other total 126件"},
	{"交办的⟦40706件环境问题举报⟧已基本办结。", "petitions total 40706件"},
	{"⟦312件环境举报件已全部办结⟧。", "petitions completed 312件"},
	{"受理⟦生态环境问题举报件215件⟧，⟦办结209件⟧。", "petitions total 215件; petitions completed 209件 of 1"},
	{"研究落实⟦举措46项⟧。", "measures total 46项"},
	{"逐条制定落实⟦措施83条⟧。", "measures total 83条"},
	{"逐条制定并落实⟦措施83条⟧。", "measures total 83条"},
	{"就街市管理提出⟦28项建议⟧，全部接纳。⟦28项建议⟧中，⟦已落实22项⟧，⟦正在落实6项⟧。", "recommendations total 28项; recommendations total 28项; recommendations total 22项 of 2; recommendations total 6项 of 2"},
	{"计有⟦缺失事项15项⟧，⟦已改善完成12项⟧，⟦改善中3项⟧，⟦改善率80%⟧。", "issues total 15项; issues completed 12项 of 1; issues ongoing 3项 of 1; issues completed 80% of 1"},
	{"⟦13个问题⟧⟦已完成整改12个⟧，还剩⟦1个问题⟧因办公楼权属未明，预计年底完成。", "issues total 13个; issues completed 12个 of 1; issues ongoing 1个 of 1"},
	{"反馈⟦14个问题⟧。对⟦整改中的3个问题⟧，年底前全部销号。", "issues total 14个; issues ongoing 3个 of 1"},
	{"反馈⟦14个问题⟧。对⟦持续推进中的3个问题⟧逐一销号。", "issues total 14个; issues ongoing 3个 of 1"},
	{"县检察院提出⟦3条检察建议⟧。", "recommendations total 3条"},

	// Classes across semicolons, places behind the whole again, ranks of those dealt with.
	{"排查⟦问题90个⟧。按问题类型分，⟦资金管理类45个⟧，⟦占50%⟧；⟦资产处置类18个⟧，⟦占20%⟧；⟦资源发包类27个⟧，⟦占30%⟧。", "issues total 90个; issues total 45个 of 1; issues total 50% of 1; issues total 18个 of 1; issues total 20% of 1; issues total 27个 of 1; issues total 30% of 1"},
	{"受理⟦信访件40件⟧。按污染类型分：⟦大气类20件⟧；⟦水污染类12件⟧；⟦噪声类8件⟧；⟦已办结30件⟧。", "petitions total 40件; petitions total 20件 of 1; petitions total 12件 of 1; petitions total 8件 of 1; petitions completed 30件 of 1"},
	{"反馈⟦问题40个⟧。从领域看，⟦校园食堂领域20个⟧；⟦物资采购领域20个⟧；新建⟦停车位200个⟧。", "issues total 40个; issues total 20个 of 1; issues total 20个 of 1; other total 200个"},
	{"查摆⟦问题40个⟧。按性质分，⟦党建方面24个⟧；⟦业务方面16个⟧，⟦占40%⟧。", "issues total 40个; issues total 24个 of 1; issues total 16个 of 1; issues total 40% of 1"},
	{"按行政区域分，⟦64个问题⟧中，⟦东山县33个⟧、⟦西山区31个⟧。从整改进度看，东山县⟦已整改30个⟧，⟦整改率90.9%⟧；西山区⟦已整改28个⟧。", "issues total 64个; issues total 33个 of 1; issues total 31个 of 1; issues completed 30个 of 2; issues completed 90.9% of 2; issues completed 28个 of 3"},
	{"按办理单位分，⟦26件信访件⟧中，⟦市住建局12件⟧、⟦市水利局14件⟧。", "petitions total 26件; petitions total 12件 of 1; petitions total 14件 of 1"},
	{"从地区分布看，⟦38条线索⟧中：⟦东山县18条⟧、⟦西山区20条⟧。", "clues total 38条; clues total 18条 of 1; clues total 20条 of 1"},
	{"给予⟦党纪政务处分38人⟧，其中⟦党纪处分31人⟧；⟦采取留置措施4人⟧。受处分人员中，⟦县处级2人⟧、⟦乡科级7人⟧、⟦村干部29人⟧。", "persons total 38人; persons total 31人 of 1; persons total 4人; persons total 2人 of 1; persons total 7人 of 1; persons total 29人 of 1"},
	{"⟦问责20人⟧，⟦诫勉3人⟧。被问责的干部中，⟦科级12人⟧、⟦一般干部8人⟧。", "persons total 20人; persons total 3人; persons total 12人 of 1; persons total 8人 of 1"},
	{"受到诫勉的人员中：⟦局机关2人⟧、⟦二级单位3人⟧。", "persons total 2人; persons total 3人"},
	{"参加培训的人员中，⟦干部20人⟧、⟦教师30人⟧。", "other total 20人; other total 30人"},
	{"参加问责工作的人员中，⟦党员12人⟧。", "other total 12人"},
	{"在追责问责工作中，开展⟦培训20人⟧。", "other total 20人"},
	{"⟦完成整改不少于12项⟧。", "issues completed 12项 at_least"},
	// Parts as their whole: rules made, clues by whom they came from.
	{"⟦出台制度46项⟧，其中⟦市级9项⟧、⟦县级37项⟧；⟦修订制度83项⟧。", "regulations created 46项; regulations created 9项 of 1; regulations created 37项 of 1; regulations revised 83项"},
	{"⟦修订办法12项⟧（⟦党建类5项⟧、⟦财务类7项⟧）。", "regulations revised 12项; regulations revised 5项 of 1; regulations revised 7项 of 1"},
	{"⟦建立健全制度12项⟧，其中⟦新建5项⟧、⟦修订7项⟧。", "regulations created_or_revised 12项; regulations created 5项 of 1; regulations revised 7项 of 1"},
	{"受理⟦问题线索86条⟧，其中⟦群众举报51条⟧、巡察⟦移交35条⟧。", "clues total 86条; clues total 51条 of 1; clues total 35条 of 1"},
	{"收到⟦问题线索20件⟧（⟦来信8件⟧、⟦网络举报12件⟧）。", "clues total 20件; clues total 8件 of 1; clues total 12件 of 1"},
	{"收到⟦问题线索20件⟧、⟦群众举报12件⟧。", "clues total 20件; petitions total 12件"},
	// What was not solved, cases of firms.
	{"上一轮巡察⟦反馈且仍未彻底解决的3个问题⟧，逐一明确责任人。", "issues not_completed 3个"},
	{"⟦未得到有效解决的4个问题⟧，由专班挂账督办。", "issues not_completed 4个"},
	{"⟦长期未能从根本上解决的2个问题⟧，提级办理。", "issues not_completed 2个"},
	{"⟦未完全整改到位的5个问题⟧，限期清零。", "issues not_completed 5个"},
	{"彻底⟦解决遗留问题6个⟧。", "issues completed 6个"},
	{"对整改不彻底的⟦3个问题⟧重新交办。", "issues total 3个"},
	// A list of parts behind a colon, where they come to the whole; clues that became cases.
	{"共查出⟦问题52个⟧：⟦教体局18个⟧，⟦水务局15个⟧，⟦残联19个⟧。", "issues total 52个; issues total 18个 of 1; issues total 15个 of 1; issues total 19个 of 1"},
	{"收到⟦信访件30件⟧：⟦来信12件⟧、⟦来访18件⟧，⟦已办结28件⟧。", "petitions total 30件; petitions total 12件 of 1; petitions total 18件 of 1; petitions completed 28件 of 1"},
	{"反馈⟦问题52个⟧：⟦区教体局18个⟧、⟦区水务局34个⟧，合计⟦整改50个⟧。", "issues total 52个; issues total 18个 of 1; issues total 34个 of 1; issues completed 50个 of 1"},
	{"检查⟦单位4家⟧：教体局发现⟦问题18个⟧，水务局发现⟦问题15个⟧。", "other total 4家; issues total 18个; issues total 15个"},
	{"共有⟦问题线索23件⟧，转⟦立案5件⟧、⟦了结14件⟧。", "clues total 23件; cases total 5件; clues completed 14件 of 1"},
	{"⟦立案5件⟧，⟦结案14件⟧。", "cases total 5件; cases completed 14件 of 1"},
	{"处置⟦问题线索15件⟧，⟦立案6件⟧，给予⟦党纪处分6人⟧，⟦了结9件⟧。", "clues total 15件; cases total 6件; persons total 6人; clues completed 9件 of 1"},
	{"第一批⟦12个问题⟧⟦整改完成11个⟧，第二批⟦9个问题⟧⟦整改完成7个⟧，两批合计⟦整改完成18个⟧。", "issues total 12个; issues completed 11个 of 1; issues total 9个; issues completed 7个 of 3; issues completed 18个"},
	{"收到⟦信访件64件⟧：⟦来电41件⟧、⟦来信23件⟧。其中⟦重点件9件⟧，⟦重复件4件⟧。⟦已办结57件⟧。", "petitions total 64件; petitions total 41件 of 1; petitions total 23件 of 1; petitions total 9件 of 1; petitions total 4件 of 1; petitions completed 57件 of 1"},
	{"发现⟦问题64个⟧，其中⟦甲县41个⟧、⟦乙县23个⟧。其中⟦立行立改9个⟧。", "issues total 64个; issues total 41个 of 1; issues total 23个 of 1; issues total 9个 of 1"},
	{"⟦41条整改措施⟧中，⟦36条已经落地⟧，⟦5条正在实施⟧。", "measures total 41条; measures completed 36条 of 1; measures ongoing 5条 of 1"},
	{"移交⟦线索17件⟧，⟦办结15件⟧，⟦2件在办⟧。", "clues total 17件; clues completed 15件 of 1; clues ongoing 2件 of 1"},
	{"⟦12个问题⟧，⟦9个已改⟧，⟦3个待改⟧。", "issues total 12个; issues completed 9个 of 1; issues ongoing 3个 of 1"},
	{"检查⟦店铺12家⟧，⟦9家⟧已⟦改造面积300平方米⟧。", "other total 12家; other total 9家; other total 300平方米"},
	{"巡察办转来⟦信访件9件⟧，⟦办结9件⟧。", "petitions total 9件; petitions completed 9件 of 1"},
	// A plain noun of a kind, among the parts of what it names.
	{"⟦整改措施127条⟧，其中制度类⟦措施26条⟧。", "measures total 127条; measures total 26条 of 1"},
	{"⟦整改任务33项⟧，其中年内⟦任务12项⟧、跨年⟦任务21项⟧。", "tasks total 33项; tasks total 12项 of 1; tasks total 21项 of 1"},
	{"制定⟦整改措施127条⟧，落实⟦便民措施26条⟧。", "measures total 127条; other total 26条"},
	// What goes on, in whatever words.
	{"⟦26项整改任务⟧中，⟦21项已经画上句号⟧，⟦5项⟧仍在收尾。", "tasks total 26项; tasks completed 21项 of 1; tasks ongoing 5项 of 1"},
	{"反馈⟦问题12个⟧，⟦已销号9个⟧，⟦3个问题⟧正在走程序。", "issues total 12个; issues completed 9个 of 1; issues ongoing 3个 of 1"},
	{"移交⟦线索23件⟧，⟦办结17件⟧，⟦6件⟧还在查。", "clues total 23件; clues completed 17件 of 1; clues ongoing 6件 of 1"},
	{"⟦46条整改措施⟧，⟦38条见效⟧，⟦5条初见成效⟧，⟦3条还在路上⟧。", "measures total 46条; measures completed 38条 of 1; measures mostly_completed 5条 of 1; measures ongoing 3条 of 1"},
	{"⟦2,147.33万元多计工程款已核减⟧。", "funds total 2147.33万元 =21473300"},
	// What is put right beside what was fed back is no part of that.
	{"领办⟦问题9个⟧，带动⟦解决同类问题31个⟧。", "issues total 9个; issues completed 31个"},
	{"反馈的⟦9个问题⟧⟦已整改8个⟧、⟦正在整改1个⟧，举一反三⟦解决类似问题4个⟧，⟦完成率88.9%⟧。", "issues total 9个; issues completed 8个 of 1; issues ongoing 1个 of 1; issues completed 4个; issues completed 88.9% of 1"},
	{"反馈⟦问题9个⟧，推动⟦解决历史遗留问题31个⟧。", "issues total 9个; issues completed 31个"},
	{"受理⟦信访件9件⟧，⟦化解历史信访积案14件⟧。", "petitions total 9件; petitions completed 14件"},
	{"制定⟦措施54条⟧，⟦完成具体措施50条⟧。", "measures total 54条; measures completed 50条 of 1"},
	// What was left undone once, and is counted anew.
	{"对上轮巡视整改不到位的⟦5个问题⟧重新制定措施，逐个销号，目前⟦已完成4个⟧，⟦正在推进1个⟧。", "issues total 5个; issues completed 4个 of 1; issues ongoing 1个 of 1"},
	{"针对上轮巡察未完成整改的⟦6个问题⟧，⟦已完成整改5个⟧，其余⟦1个正在推进⟧。", "issues total 6个; issues completed 5个 of 1; issues ongoing 1个 of 1"},
	{"去年未办结的⟦8件信访件⟧，今年⟦已办结7件⟧，其余⟦1件正在办理⟧。", "petitions total 8件; petitions completed 7件 of 1; petitions ongoing 1件 of 1"},
	{"重新梳理落实不到位的⟦4项任务⟧，⟦已完成3项⟧。", "tasks total 4项; tasks completed 3项 of 1"},
	{"反馈的⟦32个问题⟧，⟦整改不到位的5个问题⟧已退回，⟦已完成4个⟧。", "issues total 32个; issues not_completed 5个 of 1; issues completed 4个 of 1"},
	{"⟦未完成的3个问题⟧，⟦1个将于年底前完成⟧，⟦2个正在推进⟧。", "issues not_completed 3个; issues ongoing 1个; issues ongoing 2个"},
	{"对落实不及时的⟦2项任务⟧通报督办。", "tasks total 2项"},
	{"开展专项检查，对⟦3家供应商立案处罚⟧。", "cases total 3家"},
	{"对⟦5家企业立案查处⟧，对⟦2家立案⟧。", "cases total 5家; cases total 2家"},
	{"⟦4家承包商被立案调查⟧。", "cases total 4家"},
	{"对⟦3家供应商责令改正⟧，未予立案。", "other total 3家"},
	// What is done is no part of what is still open.
	{"排查⟦问题90个⟧，⟦已整改59个⟧、⟦正在整改25个⟧、⟦申请延期6个⟧；其中本季度新⟦整改48个⟧。", "issues total 90个; issues completed 59个 of 1; issues ongoing 25个 of 1; issues deferred 6个 of 1; issues completed 48个 of 2"},
	{"分解⟦任务85项⟧，⟦完成72项⟧、⟦未完成13项⟧，其中本月新⟦完成15项⟧。", "tasks total 85项; tasks completed 72项 of 1; tasks not_completed 13项 of 1; tasks completed 15项 of 2"},

	// Nothing of this is counted.
	{"根据区委统一部署，区委第三巡察组于2023年4月11日至5月19日开展了巡察。", ""},
	{"五届市委第四轮巡察，第十一批交办，前六轮反馈。", ""},
	{"增强“四个意识”、坚定“四个自信”、做到“两个维护”。", ""},
	{"增强四个意识、坚定四个自信、做到两个维护。", ""},
	{"严格落实三会一课、一岗双责、三重一大和八项规定。", ""},
	{"统筹推进五位一体、四个全面，严守六项纪律，用好四种形态。", ""},
	{"落实“三重一大”决策制度，贯彻中央八项规定精神。", ""},
	{"按照《条例》第54条、第十二条的规定。", ""},
	{"地址：文博路5号楼315室，邮政编码：678900。", ""},
	{"联系电话：0999-5560127，值班时间8:00—20:00。", ""},
	{"云区委办〔2023〕7号文件要求抓好整改。", ""},
	{"12345热线、12338维权热线，A020号邮政信箱。", ""},
	{"浏览次数：1184。", ""},
	{"整改措施X条，已完成XX条，追缴资金XX.X万元。", ""},
	{"对照反馈的若干问题，制定几十条措施，整改数百个问题。", ""},
	{"整改一个、销号一个，完成一项、验收一项。", ""},
	{"发现一起、查处一起，一件一件抓落实。", ""},
	{"进一步提高一个层次，形成一批制度成果。", ""},
	{"每月召开1次会议，每个支部每季度开展2次活动。", ""},
	{"10万元以上的项目须经党组会审议。", ""},
	{"单笔支出30000元及以上的，须按照规定报批。", ""},
	{"金额5万元以下的由分管领导审批。", ""},
	{"首付比例一般为70%。", ""},
	{"每人每年补助3000元。", ""},
	{"原则上任期不超过2年，班子成员不得少于5人。", ""},
	{"必须确保每名党员联系3户群众。", ""},
	{"20日内完成，3个月内见效，24小时值班，5个工作日内答复。", ""},
	{"2025年上半年完工，平均年龄从43.3岁下降到39.8岁。", ""},
	{"召开第二十次、第二十一次党组会议。", ""},
	{"党的二十大、十九届六中全会精神。", ""},
	{"巡察一组、巡察二组，一组二队三班。", ""},
	{"建立“1+3+3”机制，推行“四张清单”。", ""},
	{"高二（6）班，95后干部，G20峰会，3.15活动。", ""},
	{"从三个方面下功夫，突出两个重点。", ""},
	{"坚持问题导向，一抓到底、一以贯之，一锤定音。", ""},
	{"均已完成整改，全部整改到位。", ""},
	{"整改工作取得阶段性成效，大部分问题已经解决。", ""},
	{"问题整改率持续提升，群众满意度不断提高。", ""},
	{"办结率同比提高12个百分点，投诉下降30%。", ""},
	{"力争到2026年完成整改任务，水质达标率达到95%以上。", ""},
	{"三年行动、五年规划，十四五期间。", ""},
	{"两委班子、两新组织、一把手、二级单位、三方比价。", ""},
	{"三是强化监督，四要狠抓落实，五看作风。", ""},
	{"1.整改措施。2.整改成效。（3）责任单位。", ""},
	{"各级各部门要把整改作为一项重要政治任务。", ""},
	{"一名领导、一个专班、一套方案、一抓到底。", ""},
	{"不贰过，三令五申，七上八下，百分之百。", ""},
	{"在职教师、百姓、千方百计、万无一失。", ""},
	{"占地、占用、占道经营问题。", ""},
	{"全部完成整改，均已积极采取措施整改，已基本完成整改。", ""},
	{"整改任务已全部销号，问题线索已全部办结。", ""},
	{"推动解决了一批群众关心的问题，完成了一系列整改任务。", ""},
	{"诉求件件有着落，问题条条有回音，整改项项有结果。", ""},
	{"落实一事一议、四议两公开、五议两公开工作法。", ""},
	{"开展两学一做学习教育、三严三实专题教育。", ""},
	{"做到“四个服从”，落实“五个到位”，防止“七个有之”。", ""},
	{"增強四個意識、堅定四個自信、做到兩個維護。", ""},
	{"貫徹中央八項規定精神，落實三會一課制度。", ""},
	{"學習《黨紀處分條例》第54條。", ""},
	{"按照六围绕一加强、五个聚焦的要求。", ""},
	{"把握“三个区分开来”，健全“三项机制”。", ""},
	{"《关于新形势下党内政治生活的若干准则》第12条。", ""},
	{"传达学习《十条措施》《八项要求》精神。", ""},
	{"落实《关于印发25项重点任务的通知》要求。", ""},
	{"围绕“完成12项整改任务”的目标，倒排工期。", ""},
	{"第3项措施、第2个问题、第15条意见。", ""},
	{"第三批主题教育、第四种形态、第一议题制度。", ""},
	{"前3名、前10位、前两轮巡察。", ""},
	{"举报电话12388，短信平台10690000，网址www.12388.gov.cn。", ""},
	{"电话：０９９９－２０２２３３４，传真：０９９９－２０２２３３５。", ""},
	{"邮编678900，信箱：第A020号。", ""},
	{"2024年1月至6月，一季度、上半年、三年来。", ""},
	{"会期2天，为期3个月，用时45分钟，历时两年。", ""},
	{"下午3点30分召开，8点前到岗，9时整开始。", ""},
	{"限10个工作日内反馈，30日内整改到位。", ""},
	{"位于3楼、5号楼2单元301室。", ""},
	{"身高1.8米以上者优先，3.5%的误差，2.5版本。", ""},
	{"GDP增长6.5%，投资下降3.2%，同比提高5个百分点。", ""},
	{"车牌云A12345号，文号〔2024〕12号，编号X202405。", ""},
	{"比例为1:3，得分98.5分，排名第2位。", ""},
	{"每两个月调度1次，每年至少开展2次，每名干部撰写心得1篇。", ""},
	{"必须在3个工作日内上报，不得超过2次。", ""},
	{"原则上每个项目不超过50万元，单笔3万元以下的由科室审批。", ""},
	{"采购金额在20万元（含）以上的，须公开招标。", ""},
	{"预算10万元以内的项目由分管领导审批。", ""},
	{"力争办结率达到95%以上，确保满意率不低于90%。", ""},
	{"到2025年底，污水集中收集率达到65%以上。", ""},
	{"完成率达到100%的单位予以通报表扬。", ""},
	{"人均、户均、年均，每人每月补助200元。", ""},
	{"一方面抓整改，另一方面抓长效，一点一滴抓落实。", ""},
	{"一要压实责任，二要强化督导，三要严肃问责。", ""},
	{"首先、其次、再次，一是、二是、三是。", ""},
	{"一个支部一个堡垒，一名党员一面旗帜。", ""},
	{"党组书记第一责任人，班子成员一岗双责。", ""},
	{"逐一对照、逐条整改、逐项销号、一对一约谈。", ""},
	{"若干问题、几个方面、数十项任务、多次会议。", ""},
	{"问题X个、措施××条、资金XX万元、20XX年。", ""},
	{"整改*个问题，追缴**万元，处理#人。", ""},
	{"浏览次数：20241次", ""},
	{"（1）理论学习不深入。（2）调查研究不够。", ""},
	{"①压实责任；②强化督导；③建章立制。", ""},
	{"1、提高认识。2、狠抓落实。3、务求实效。", ""},
	{"本网站累计访问量：1023456次，今日访问328次。", ""},
	{"单项采购预算超过20万元的，一律进入平台公开招标。", ""},
	{"东至G318国道，南距县城12公里，占地面积86亩。", ""},
	{"预计年底前可追缴资金300万元。", ""},
	{"下一步，拟新增公办学位1200个。", ""},
	{"编制核定为12名，领导职数3名。", ""},
	{"班子成员一般不少于5人，不超过9人。", ""},
	{"党员人数3人以上的应当成立党支部。", ""},
	{"涉及金额在1万元以下、情节轻微的，不予处罚。", ""},
	{"“四个意识”“两个维护”入脑入心。", ""},
	{"树牢“抓好12项任务，落实8条措施，”的导向。", ""},
	{"与2023年相比，反馈问题减少9个。", ""},
	{"全年查处案件数同比增加3件。", ""},
	{"解决了一个历史遗留问题，一个问题一个方案，一件事情接着一件事情办。", ""},
	// Petitions that are handed down without a name, in batches, and kinds of them.
	{"督察组累计向我市转办⟦21批⟧⟦412件⟧，其中⟦重点件25件⟧；⟦已办结286件⟧，⟦办结率69.4%⟧，⟦阶段性办结104件⟧，⟦正在办理22件⟧。", "other total 21批; petitions total 412件; petitions total 25件 of 2; petitions completed 286件 of 2; petitions completed 69.4% of 2; petitions mostly_completed 104件 of 2; petitions ongoing 22件 of 2"},
	{"⟦立案侦查1件⟧。累计交办⟦9批⟧⟦38件⟧，⟦办结30件⟧，⟦办结率78.9%⟧。", "cases total 1件; other total 9批; petitions total 38件; petitions completed 30件 of 3; petitions completed 78.9% of 3"},
	{"交办信访件⟦9批⟧⟦38件⟧，⟦属实30件⟧，⟦疑难件3件⟧。", "other total 9批; petitions total 38件; petitions total 30件 of 2; petitions total 3件 of 2"},
	{"督察组转办⟦信访举报件26件⟧；⟦重点件2件⟧，⟦不规范件0件⟧。按污染类型分：⟦大气8件⟧、⟦水17件⟧、其他⟦1件⟧。按行政区域分：⟦城东区9件⟧，⟦澄西县17件⟧。", "petitions total 26件; petitions total 2件 of 1; petitions total 0件 of 1; petitions total 8件 of 1; petitions total 17件 of 1; petitions total 1件 of 1; petitions total 9件 of 1; petitions total 17件 of 1"},
	{"开展现场⟦核查31次⟧，入户走访⟦44次⟧。", "other total 31次; other total 44次"},
	// A division that says what it sorts out, however far its total.
	{"排查发现⟦问题1327个⟧，移交⟦线索86条⟧。从问题类型看，⟦管理方面596个⟧、⟦经费方面731个⟧；从学段看，⟦小学541个⟧、⟦初中402个⟧、⟦高中384个⟧。", "issues total 1327个; clues total 86条; issues total 596个 of 1; issues total 731个 of 1; issues total 541个 of 1; issues total 402个 of 1; issues total 384个 of 1"},
	{"交办⟦信访件38件⟧。按信访件类型分，⟦大气污染20件⟧、⟦噪声18件⟧；按行政区域分，⟦城东区21件⟧，⟦城西县17件⟧。", "petitions total 38件; petitions total 20件 of 1; petitions total 18件 of 1; petitions total 21件 of 1; petitions total 17件 of 1"},
	{"反馈⟦问题30个⟧。按问题性质划分：⟦政治建设方面12个⟧，⟦作风方面8个⟧，⟦制度方面10个⟧。", "issues total 30个; issues total 12个 of 1; issues total 8个 of 1; issues total 10个 of 1"},
	// Nouns that only say what an aspect is about.
	{"发现⟦问题54个⟧，其中⟦理论学习方面12个⟧、⟦业务培训方面20个⟧、⟦制度建设方面22个⟧。", "issues total 54个; issues total 12个 of 1; issues total 20个 of 1; issues total 22个 of 1"},
	{"反馈⟦问题5个⟧，涉及⟦党风廉政教育方面2个⟧、⟦会议方面3个⟧。", "issues total 5个; issues total 2个 of 1; issues total 3个 of 1"},
	// Rounds and their like are no issues.
	{"现将三个轮次反馈问题的整改情况公布如下。", ""},
	{"把问题一条一条念给大家听，把任务一项一项落实。", ""},
	{"现将两个专题、四个片区反馈问题的整改情况公布如下。", ""},
	{"发现一类⟦问题线索5条⟧，收到一批⟦问题线索6条⟧，征集停车难一类的⟦意见建议54条⟧。", "clues total 5条; clues total 6条; recommendations total 54条"},
	// A part that goes on to say what of it is done is not done itself.
	{"三轮巡察共反馈⟦问题836个⟧，⟦已完成整改812个⟧。其中第三轮已过集中整改期，⟦614个问题⟧⟦完成605个⟧，⟦完成率98.5%⟧。", "issues total 836个; issues completed 812个 of 1; issues total 614个 of 1; issues completed 605个 of 3; issues completed 98.5% of 3"},
	{"反馈⟦问题36个⟧，⟦已完成整改30个⟧，其中⟦区医院12个⟧⟦已完成11个⟧。", "issues total 36个; issues completed 30个 of 1; issues total 12个 of 1; issues completed 11个 of 3"},
	// What else was found is no rest.
	{"巡察反馈⟦问题12个⟧，⟦已整改10个⟧；另自查⟦问题5个⟧，⟦已整改5个⟧，共⟦完成整改15个⟧。", "issues total 12个; issues completed 10个 of 1; issues total 5个; issues completed 5个 of 3; issues completed 15个 of 3"},
	{"回头看发现新⟦问题6个⟧，与原有⟦58个问题⟧一并整改，⟦64个问题⟧⟦完成62个⟧。", "issues total 6个; issues total 58个; issues total 64个; issues completed 62个 of 3"},
	// Suggestions are such also when somebody gathered them; plain ones of the public are not.
	{"征求⟦意见和建议20条⟧，⟦采纳12条⟧，收集⟦意见建议73条⟧，收集群众⟦建议9条⟧。", "recommendations total 20条; recommendations total 12条; recommendations total 73条; other total 9条"},
	// 各 gives each its own number.
	{"⟦新建、⟦修订制度各128项⟧⟧。", "regulations created 128项; regulations revised 128项"},
	{"⟦新建、⟦修订、⟦废止规章制度各12项⟧⟧⟧，⟦诫勉、⟦批评教育各2人⟧⟧。", "regulations created 12项; regulations revised 12项; regulations abolished 12项; persons total 2人; persons total 2人"},
	{"梳理⟦问题、⟦措施各12条⟧⟧。", "issues total 12条; measures total 12条"},
	// Regulations in the words of talk, and what is revised and is none.
	{"⟦建了3项制度⟧，⟦修了4项⟧，⟦废了2项⟧，修了⟦12处路面⟧。", "regulations created 3项; regulations revised 4项; regulations abolished 2项; other total 12处"},
	{"清理⟦不规范经济合同58份⟧，⟦修订完善36份⟧。", "other total 58份; other total 36份"},
	{"清理⟦规范性文件68件⟧，其中⟦废止8件⟧。", "other total 68件; regulations abolished 8件"},
	{"排查⟦预案20个⟧，⟦修订12个⟧。", "other total 20个; other total 12个"},
	// Money that was got back, told across other figures or behind them.
	{"⟦3家单位⟧退回培训费、⟦会议费18.73万元⟧。", "other total 3家; funds recovered 18.73万元 =187300"},
	{"追回向⟦38名已死亡人员⟧⟦发放的养老金11.92万元⟧，⟦补发补贴5.3万元⟧。", "other total 38名; funds recovered 11.92万元 =119200; other total 5.3万元 =53000"},
	{"向⟦2个村⟧收缴租金、⟦管理费12.6万元⟧。", "other total 2个; funds recovered 12.6万元 =126000"},
	{"对⟦闲置两年以上的资金2,204万元⟧，⟦收回财政1,890万元⟧。", "funds total 2204万元 =22040000; funds recovered 1890万元 =18900000"},
	{"对⟦违规发放的补贴12.6万元⟧，已全部清退。", "funds recovered 12.6万元 =126000"},
	// Cases, and whom they are brought against.
	{"⟦5家企业⟧⟦立案处罚6件⟧。", "other total 5家; cases total 6件"},
	{"对⟦12家企业⟧⟦立案查处14件⟧。", "other total 12家; cases total 14件"},
	{"破获养老诈骗⟦案件7起⟧，侦破涉农⟦案件3起⟧。", "cases total 7起; cases total 3起"},
	{"对巡视移交的⟦11件信访问题线索⟧，⟦已办结10件⟧。", "clues total 11件; clues completed 10件 of 1"},
	// Adverbs of haste say nothing; what a thing is like is no state of it.
	{"反馈的⟦12个问题⟧，⟦已整改销号10个⟧，⟦正在抓紧整改2个⟧。", "issues total 12个; issues completed 10个 of 1; issues ongoing 2个 of 1"},
	{"排查出资料不全、变更手续滞后等⟦问题16个⟧，⟦完成整改15个⟧。", "issues total 16个; issues completed 15个 of 1"},
	{"制定⟦整改措施51条⟧，其中⟦立行立改的19条⟧、⟦限期整改的27条⟧、⟦分阶段推进的5条⟧。", "measures total 51条; measures total 19条 of 1; measures total 27条 of 1; measures total 5条 of 1"},
	// Bounds of those that a rule is about, ends of a range, amounts that a rule sets.
	{"支部党员不足3人的，成立联合支部；不满5人的村民小组予以撤并。", ""},
	{"连续3次不参加组织生活的，予以处置。", ""},
	{"对2次以上未完成整改的单位，约谈主要负责人；发生3起以上事故的单位，一票否决。", ""},
	{"未按期完成3项以上任务的，扣减绩效。", ""},
	{"抽查3个至5个支部，走访10户～15户群众，罚款额度为1万元至5万元。", ""},
	{"起征点5000元，按300元的标准发放，法定最低注册资本50万元以上。", ""},
	{"走访⟦群众50户⟧以上，连续开展⟦督查12次⟧，⟦完成整改10项⟧以上。", "other total 50户 at_least; other total 12次; issues completed 10项 at_least"},
	{"⟦追回超标准发放的补贴12万元⟧，⟦组织25人⟧到⟦3个村⟧。", "funds recovered 12万元 =120000; other total 25人; other total 3个"},
	// Changes, grades of water, ranks, chapters.
	{"比去年同期少3起、少12人，较上年多5件。", ""},
	{"水质由4类提升至3类，稳定达到3类标准，消除劣5类水体。", ""},
	{"前5名的给予奖励，倒数3名、排名后3位的单位被约谈。", ""},
	{"修订后的办法共6章45条，细则共五章28条，⟦刊发文章13篇⟧。", "other total 13篇"},
	// Everyday words for what is done and what is open.
	{"反馈⟦问题12个⟧，⟦已改9个⟧，⟦没改3个⟧。", "issues total 12个; issues completed 9个 of 1; issues not_completed 3个 of 1"},
	{"⟦信访件20件⟧，⟦办了16件⟧，⟦在办2件⟧，⟦待办1件⟧，⟦未办1件⟧。", "petitions total 20件; petitions completed 16件 of 1; petitions ongoing 2件 of 1; petitions ongoing 1件 of 1; petitions not_completed 1件 of 1"},
	{"⟦20个问题⟧⟦改了18个⟧，剩⟦2个⟧。", "issues total 20个; issues completed 18个 of 1; issues ongoing 2个 of 1"},
	{"⟦20个问题⟧，⟦整改了17个⟧，还差⟦3个⟧。", "issues total 20个; issues completed 17个 of 1; issues ongoing 3个 of 1"},
	{"⟦任务20项⟧，⟦做完18项⟧，⟦2项没做完⟧。", "tasks total 20项; tasks completed 18项 of 1; tasks not_completed 2项 of 1"},
	{"⟦措施20条⟧，⟦18条落了地⟧，⟦2条还没落地⟧。", "measures total 20条; measures completed 18条 of 1; measures not_completed 2条 of 1"},
	{"⟦问题12个⟧，⟦已整改8个⟧，⟦2个尚待解决⟧，⟦1个悬而未决⟧，⟦1个还在路上⟧。", "issues total 12个; issues completed 8个 of 1; issues ongoing 2个 of 1; issues not_completed 1个 of 1; issues ongoing 1个 of 1"},
	{"⟦3个问题一时难以解决⟧，⟦2个问题暂时无法整改到位⟧，⟦1个问题今年完不成⟧。", "issues not_completed 3个; issues not_completed 2个; issues not_completed 1个"},
	{"还有⟦2个问题没有改完⟧，尚余⟦3个⟧。", "issues not_completed 2个; issues ongoing 3个"},
	{"已⟦改造危房12户⟧，已办理⟦房产证30本⟧，改了⟦3处标识⟧，未⟦改造管网5公里⟧。", "other total 12户; other total 30本; other total 3处; other total 5公里"},
	{"⟦2万元没有收回⟧，⟦没追回资金3万元⟧，⟦没收违法所得5万元⟧。", "funds total 2万元 =20000; funds total 3万元 =30000; funds recovered 5万元 =50000"},
	{"⟦改了3项制度⟧，无法核实的⟦线索12条⟧转为留存。", "regulations revised 3项; clues total 12条"},
	{"⟦20个问题⟧整改率没有达到100%，办结率未达90%。", "issues total 20个"},
	// What somebody says is running text, what a quotation names is not.
	{"通报称，“制定⟦措施12条⟧，⟦已完成10条⟧。”", "measures total 12条; measures completed 10条 of 1"},
	{"局长介绍“反馈的⟦25个问题⟧⟦已整改23个⟧。”", "issues total 25个; issues completed 23个 of 1"},
	{"“反馈的⟦25个问题⟧，我们⟦已整改23个⟧。”局长说，“剩下⟦2个正在推进⟧。”", "issues total 25个; issues completed 23个 of 1; issues ongoing 2个 of 1"},
	{"他表示，“我们制定了⟦12条措施⟧。”“⟦已经完成10条⟧。”", "measures total 12条; measures completed 10条 of 1"},
	{"会议通报：“制定⟦措施12条⟧，⟦已完成10条⟧”。", "measures total 12条; measures completed 10条 of 1"},
	{"据报道，‘共⟦收回资金45万元⟧。’", "funds recovered 45万元 =450000"},
	{"墙上写着“完成25个问题整改，建好6个服务站！”的标语。", ""},
	{"围绕民生，“办好100件实事。”活动深入开展。", ""},
	{"开展“走千家万户，办100件实事。”主题活动。", ""},
	{"以“解决问题12个，新建制度3项”为主题。", ""},
	{"提出“抓好3个环节、落实5项任务。”的要求，局长说“抓好5项任务。”的意思。", ""},
	{"群众反映“12个路灯不亮，投诉3次无人管。”", ""},
	// What is to be reached is not done yet, what is not got back yet neither.
	{"确保反馈的⟦25个问题⟧全部整改到位。", "issues total 25个"},
	{"压实责任，确保⟦25个问题⟧全部整改到位。", "issues total 25个"},
	{"力争2024年12月底前⟦12项整改任务⟧全部销号。", "tasks total 12项"},
	{"确保到2025年底，⟦35项任务⟧全部销号。", "tasks total 35项"},
	{"确保力度不减，⟦35项任务全部销号⟧。", "tasks completed 35项"},
	{"确保违规资金⟦45万元6月底前全部清退⟧。", "funds total 45万元 =450000"},
	{"对⟦尚未收回的欠款45万元⟧挂账督办，将违规发放的补贴⟦12.6万元全部收回⟧。", "funds total 45万元 =450000; funds recovered 12.6万元 =126000"},
	{"明确“三重一大”事项⟦4大类⟧⟦31项⟧。", "other total 4大类; other total 31项"},

	// The press and the bulletins.
	{"转办⟦信访件168件⟧（其中⟦来电53件⟧，⟦来信115件⟧），⟦已办结117件⟧，⟦未办结51件⟧。", "petitions total 168件; petitions total 53件 of 1; petitions total 115件 of 1; petitions completed 117件 of 1; petitions not_completed 51件 of 1"},
	{"共交办⟦环境信访件63件⟧（5月9日⟦新增1件⟧）。其中，⟦白塔县40件⟧、⟦清河区23件⟧。", "petitions total 63件; petitions total 1件 of 1; petitions total 40件 of 1; petitions total 23件 of 1"},
	{"⟦处理679人⟧（⟦含省管2人⟧、⟦县管23人⟧）。其中，7月份⟦处理60人⟧。", "persons total 679人; persons total 2人 of 1; persons total 23人 of 1; persons total 60人 of 1"},
	{"检视出的⟦28个问题⟧中，⟦4个已经解决⟧、⟦18个正在解决⟧、⟦6个准备着手解决⟧。", "issues total 28个; issues completed 4个 of 1; issues ongoing 18个 of 1; issues ongoing 6个 of 1"},
	{"纳入方案的⟦1532项突出问题⟧⟦近半已得到解决⟧。近半年，半年内。", "issues total 1532项; issues completed 50% nearly of 1"},
	{"⟦86项整改任务⟧过⟦半已完成⟧。", "tasks total 86项; tasks completed 50% over of 1"},
	{"存在噪声治理⟦问题的112个⟧，油烟整治⟦问题的5个⟧。", "issues total 112个; issues total 5个"},
	{"⟦整改问题12个⟧。", "issues completed 12个"},
	{"⟦4个县市⟧扶贫审计中发现的主要问题已移交。", "other total 4个"},
	{"⟦6个党总支⟧开展常规巡察，⟦5个省⟧进行了抽查，⟦9个被巡视地方⟧存在主要问题。", "other total 6个; other total 5个; other total 9个"},
	{"⟦48所省属高校⟧和⟦5家附属医院党委⟧，⟦41个被巡视党组织⟧。", "other total 48所; other total 5家; other total 41个"},
	{"⟦31.7万起违反中央八项规定精神问题⟧，⟦处理43.7万人⟧。", "issues total 31.7万起 =317000; persons total 43.7万人 =437000"},
	{"⟦29个地方⟧中，线索处置完成率达到100%的⟦21个⟧，80%以下的⟦2个⟧；整改满意率达到100%的⟦3个⟧。", "other total 29个; other total 21个 of 1; other total 2个 of 1; other total 3个"},
	{"查处⟦问题228起⟧，比去年12月的431起减少47%，办结率从85起上升。", "issues total 228起"},
	{"对1—11批⟦395件信访件⟧，⟦已办结151件⟧。", "petitions total 395件; petitions completed 151件 of 1"},
	{"反馈⟦问题426个⟧。⟦18个党组织⟧中整改完成率达到100%的⟦5个⟧，90%以上不足100%的⟦8个⟧，90%以下的⟦5个⟧。", "issues total 426个; other total 18个; other total 5个; other total 8个; other total 5个"},
	{"有关地方⟦已整改54.06亿元⟧，⟦14个县⟧⟦已整改9626万元⟧。", "funds total 54.06亿元 =5406000000; other total 14个; funds total 9626万元 =96260000"},
	{"⟦问题多达102起⟧。", "issues total 102起"},
	// What describes the first of two things describes both.
	{"对⟦尚未完成的2个问题⟧、⟦8条措施⟧紧盯不放。", "issues not_completed 2个; measures not_completed 8条"},
	{"对⟦正在整改的1个问题⟧和⟦4条措施⟧，挂牌督办。", "issues ongoing 1个; measures ongoing 4条"},
	{"紧盯⟦尚未销号的2项任务⟧及⟦5条措施⟧，逐月调度。", "tasks not_completed 2项; measures not_completed 5条"},
	{"对⟦已完成的12个问题⟧、⟦7条建议⟧开展回访。", "issues completed 12个; recommendations total 7条"},
	// What was found open is found; what others are to do is not done.
	{"发现整改不到位⟦问题8个⟧，督促⟦完成整改8个⟧。", "issues total 8个; issues completed 8个 of 1"},
	{"检查发现未整改⟦问题5个⟧。", "issues total 5个"},
	{"移交⟦未办结问题线索3件⟧。", "clues not_completed 3件"},
	{"查找⟦问题31个⟧，⟦立行立改27个⟧，其余⟦4个已移交⟧区财政局研究解决。", "issues total 31个; issues total 27个 of 1; issues ongoing 4个 of 1"},
	{"反馈的⟦31个问题⟧，⟦已完成整改27个⟧，其余⟦4个已提请⟧县政府研究解决。", "issues total 31个; issues completed 27个 of 1; issues ongoing 4个 of 1"},
	{"对⟦74个问题⟧整改情况逐项核查，认定⟦整改不到位6个⟧，制定措施重新整改。", "issues total 74个; issues not_completed 6个 of 1"},
	{"⟦4个问题重新整改⟧，⟦5个问题已重新整改到位⟧。", "issues ongoing 4个; issues completed 5个"},
	{"发现适用法律不准确等⟦问题47个⟧，⟦已整改47个⟧。", "issues total 47个; issues completed 47个 of 1"},
	// The rest behind classes.
	{"反馈的⟦30个问题⟧，⟦立行立改20个⟧，⟦限期整改8个⟧，其余⟦2个正在推进⟧。", "issues total 30个; issues total 20个 of 1; issues total 8个 of 1; issues ongoing 2个 of 1"},
	{"反馈的⟦30个问题⟧，⟦立行立改12个⟧，⟦限期整改18个⟧，⟦已完成整改28个⟧。", "issues total 30个; issues total 12个 of 1; issues total 18个 of 1; issues completed 28个 of 1"},
	// A rate of what the sentence speaks of, and not of the one before.
	{"⟦12件信访积案⟧，⟦化解10件⟧，⟦2件正在推进⟧。三是对热线工单实行首接负责制，⟦响应率100%⟧，解决率由81.4%提高到93.9%。", "petitions total 12件; petitions completed 10件 of 1; petitions ongoing 2件 of 1; other total 100%"},
	{"受理⟦信访件12件⟧，⟦办结10件⟧。对网上留言逐条回复，⟦办结率98.7%⟧。", "petitions total 12件; petitions completed 10件 of 1; other total 98.7%"},
	{"受理⟦信访件12件⟧，⟦办结9件⟧。经过攻坚，⟦办结率75%⟧。", "petitions total 12件; petitions completed 9件 of 1; petitions completed 75% of 1"},
	{"排查⟦隐患1689条⟧，⟦整改率99.4%⟧。", "other total 1689条; other total 99.4%"},
	{"反馈⟦问题25个⟧，排查⟦安全隐患189条⟧，⟦整改率99.4%⟧。", "issues total 25个; other total 189条; other total 99.4%"},
	{"反馈⟦问题25个⟧，建立⟦台账25个⟧，⟦整改完成率76%⟧。", "issues total 25个; other total 25个; issues completed 76% of 1"},
	// Money that is saved year by year, and money that is still to come.
	{"每年⟦节约财务费用约1990万元⟧，每人每年补贴1200元。", "funds total 1990万元 about =19900000"},
	{"⟦清退8.23万元⟧，剩余⟦0.25万元因当事人退休正在联系退还⟧。", "funds recovered 8.23万元 =82300; funds total 0.25万元 =2500"},
	{"⟦追回3.2万元⟧，剩余⟦1.1万元正在追缴⟧。", "funds recovered 3.2万元 =32000; funds total 1.1万元 =11000"},
	// What is called off is no rule, nor are the sorts of a list or the tasks of the year.
	{"对⟦12个收费项目⟧进行清理，⟦取消2项⟧。", "other total 12个; other total 2项"},
	{"清理检查事项，⟦取消、合并29项⟧。", "other total 29项"},
	{"⟦废止制度5项⟧，⟦取消3项⟧。", "regulations abolished 5项; regulations abolished 3项"},
	{"列出决策事项清单⟦8类⟧⟦52项⟧。", "other total 8类; other total 52项"},
	{"制定“一岗双责”⟦任务清单32条⟧，形成巡察整改⟦任务清单46条⟧。", "other total 32条; tasks total 46条"},
	// Handed to others, looked into, and how many concern us.
	{"⟦问题线索9件⟧，⟦3件⟧移送公安机关、⟦2件⟧转交主管部门，⟦3个移交的厂房⟧已启用。", "clues total 9件; clues total 3件; clues total 2件; other total 3个"},
	{"反馈的⟦32个问题⟧，经检查⟦整改到位28个⟧，⟦整改不到位4个⟧。", "issues total 32个; issues completed 28个 of 1; issues not_completed 4个 of 1"},
	{"省委巡视反馈⟦问题涉及我县14个⟧，⟦已完成整改13个⟧。", "issues total 14个; issues completed 13个 of 1"},
	// A sentence about something else goes on with no earlier count.
	{"反馈⟦问题18个⟧，制定⟦整改措施55条⟧。提出⟦修改意见185条⟧，⟦采纳179条⟧。", "issues total 18个; measures total 55条; other total 185条; other total 179条"},
	{"与⟦126名干部⟧谈话，其中⟦省级领导50人⟧，部门负责⟦同志76人⟧。", "other total 126名; other total 50人 of 1; other total 76人 of 1"},
	{"转办⟦信访件134件⟧，⟦已办结或阶段办结114件⟧。", "petitions total 134件; petitions mostly_completed 114件 of 1"},
	{"⟦打击违法行为27起⟧，排查⟦隐患547项⟧，其中重大⟦隐患32起⟧，⟦整改率87.5%⟧。", "other total 27起; other total 547项; other total 32起 of 2; other total 87.5%"},
	{"检查时仍有⟦3个村⟧未整改；仍有⟦2个项目⟧未开工。", "other total 3个; other total 2个"},
	{"已完成销号⟦材料171处⟧，还有⟦7处点位⟧正在办理。", "other total 171处; other total 7处"},
	{"“督促⟦落实整改措施390余项⟧，⟦约谈100余人次⟧……”日前召开会议。", "measures completed 390项 over; persons total 100人次 over"},
	// What is said of press and meetings.
	{"班子梳理⟦问题41个⟧、列出⟦整改措施185条⟧，通过解释沟通、专项整治、现场督办等不同策略，⟦已完成落实99条⟧，⟦正推进落实46条⟧，⟦需要长期坚持的40条⟧。", "issues total 41个; measures total 185条; measures completed 99条 of 2; measures ongoing 46条 of 2; measures ongoing 40条 of 2"},
	{"县委督促⟦19个基层纪委监委⟧对重点问题整改落实情况加强监督，⟦8位专家⟧为支部书记授课。", "other total 19个; other total 8位"},
	{"扎实抓好整治等⟦14项具体任务⟧，⟦12项具体任务⟧明确专人负责。", "tasks total 14项; tasks total 12项"},
	{"将群众关切的⟦12个方面⟧具体问题交专人解决，部署⟦11个方面⟧专项整治和⟦10个方面⟧重点任务。", "aspects total 12个; aspects total 11个; aspects total 10个"},
	{"要求立行立改的⟦问题有142个已整改到位⟧，反馈的⟦问题有36个已销号⟧。", "issues completed 142个; issues completed 36个"},
	{"形成⟦17大项⟧⟦69子项问题⟧⟦177项任务⟧的整改台账。", "issues total 17大项; issues total 69子项; tasks total 177项"},
	{"贯彻市纪委七届六次全会和学校十二次党代会精神，筹备十三次教代会，在单位工作2个半月左右，完成12个半天的值守。", ""},
	{"统筹推进四项重点措施，将学习教育、调查研究、检视问题、整改落实四项举措贯通起来。", ""},
	{"对移交的信访件逐件核查，目前⟦办结率96.5%⟧。", "petitions completed 96.5%"},
	{"对巡视移交的问题线索开展分类处置，截至目前⟦办结率97.8%⟧。", "clues completed 97.8%"},
	{"对热线工单首接负责，⟦按期办结率98.7%⟧。", "other total 98.7%"},
	{"查摆出⟦367条群众反映的问题⟧，⟦24项企业反映的建议⟧转办落实，⟦30多户业主⟧5年来领不到证。", "issues total 367条; recommendations total 24项; other total 30户 over"},
	{"公正办理⟦案件12件⟧。", "cases total 12件"},
	{"查处吃拿卡要的⟦问题52起⟧、⟦64人⟧，查处落实惠民政策优亲厚友的⟦问题45起⟧、⟦逾60人⟧。", "issues total 52起; persons total 64人; issues total 45起; persons total 60人 over"},
	{"移交⟦2批次问题线索⟧，排查⟦122个矿山⟧位于保护区内，⟦7个县⟧已公布，还有⟦20多个县⟧(区、市)将公布。", "other total 2批次; other total 122个; other total 7个; other total 20个 over"},
	{"承担⟦312个横向科研项目⟧，⟦3个评价为“中”的项目⟧限期改进，⟦3家代收银行⟧核对了账户余额，⟦19家基层法律服务所⟧开展检查，比对⟦数据5.8万条⟧。", "other total 312个; other total 3个; other total 3家; other total 19家; other total 5.8万条 =58000"},
	{"专职纪检⟦干部等30余人⟧参加会议，⟦31名常委⟧检查了自己的不足，与⟦82名干警个别谈话⟧。", "other total 30人 over; other total 31名; other total 82名"},
	{"⟦122个整改项目⟧中已有三分之二整改完成。", "tasks total 122个"},
	{"⟦4个乡镇⟧还被指出对上一轮巡察发现的问题整改不到位。", "other total 4个"},
	{"巡察组重点了解落实服务实体经济、防控风险、深化改革三项任务情况，在单位工作3个多月。", ""},
	{"共设置派驻⟦机构47家⟧，其中⟦单独派驻20家⟧、⟦综合派驻27家⟧，监督⟦139家单位⟧。", "other total 47家; other total 20家 of 1; other total 27家 of 1; other total 139家"},
	{"面对这样的约谈，五位当地负责人表情凝重。", ""},
	{"应清理⟦办公用房307.7平米⟧，⟦已清理268.9平米⟧，⟦整改率为87.4%⟧；⟦群众满意率为98%⟧。", "other total 307.7平米; other total 268.9平米; other total 87.4%; other total 98%"},
	// What is to be reached in full is not reached yet.
	{"制定⟦整改措施63条⟧，⟦已完成57条⟧，其余⟦6条将于2025年底前全部完成⟧。", "measures total 63条; measures completed 57条 of 1; measures ongoing 6条 of 1"},
	{"⟦整改任务20项⟧⟦已完成15项⟧，⟦5项预计2025年6月前全部销号⟧。", "tasks total 20项; tasks completed 15项 of 1; tasks ongoing 5项 of 1"},
	{"反馈⟦问题12个⟧，⟦已完成9个⟧，其余⟦3个力争年底前全部整改到位⟧。", "issues total 12个; issues completed 9个 of 1; issues ongoing 3个 of 1"},
	{"反馈⟦问题20个⟧，⟦已整改18个⟧，其余⟦2个持续推进⟧、逐步销号。", "issues total 20个; issues completed 18个 of 1; issues ongoing 2个 of 1"},
	// What is gone over once more, and those that are seen to by somebody.
	{"发现质量缺陷等⟦问题29个⟧，⟦已返工整改27个⟧，⟦2个⟧正在返工。", "issues total 29个; issues completed 27个 of 1; issues ongoing 2个 of 1"},
	{"发现⟦问题15个⟧，⟦返工整改到位13个⟧，⟦返工整改2个⟧。", "issues total 15个; issues completed 13个 of 1; issues ongoing 2个 of 1"},
	{"对⟦尚在推进的2个问题⟧和⟦4条措施⟧落实专人专责，逐月报告进展。", "issues ongoing 2个; measures ongoing 4条"},
	{"⟦37个问题⟧由各企业整改，⟦完成35个⟧，⟦2个因涉诉暂缓⟧。", "issues total 37个; issues completed 35个 of 1; issues deferred 2个 of 1"},
	{"⟦37个问题由各企业整改到位⟧。", "issues completed 37个"},
	{"⟦信访件38件⟧，其中⟦越级访6件⟧。党委⟦书记包案5件⟧，其他班子成员包案⟦33件⟧。", "petitions total 38件; petitions total 6件 of 1; other total 5件; petitions total 33件 of 1"},
	{"对⟦未完成的1个问题⟧和⟦2条措施⟧落实包案责任。", "issues not_completed 1个; measures not_completed 2条"},
	{"发现⟦问题106个⟧，⟦完成整改104个⟧，其余⟦2个责令停产整治⟧。", "issues total 106个; issues completed 104个 of 1; issues ongoing 2个 of 1"},
	// Cases, and those they were filed against.
	{"发现⟦隐患95处⟧，对逾期不改的依法⟦立案处罚1家⟧。", "other total 95处; cases total 1家"},
	{"对拖延整改的⟦立案查处2起⟧，对久拖不决的企业⟦立案3件⟧。", "cases total 2起; cases total 3件"},
	{"向公安机关移送⟦涉嫌犯罪案件2件⟧。", "cases total 2件"},
	// Classes, papers that are no rules, and rules by their titles.
	{"将问题划分为立行立改、分阶段整改、持续整改三类，制定⟦措施36条⟧。", "measures total 36条"},
	{"把问题分为立行立改、限期整改、⟦长期整改3类⟧。", "other total 3类"},
	{"对党组会议纪要进行了全面梳理，⟦补充完善41份⟧。", "other total 41份"},
	{"⟦制定《直属场站负责人选聘管理办法》1项⟧，⟦面向社会选聘经理2名⟧。", "regulations created 1项; other total 2名"},
	{"⟦出台《采购管理细则》等2项⟧，⟦修订《请休假规定》1项⟧。", "regulations created 2项; regulations revised 1项"},
	{"出台⟦政策文件5份⟧，⟦修订《印章管理规定》《车辆管理办法》2项⟧。", "other total 5份; regulations revised 2项"},
	// Another post, and not one person.
	{"排查亲属在同一单位任职情况，⟦调整岗位13人⟧。", "other total 13人"},
	{"对履职不力的干部⟦批评教育6人⟧，⟦调整岗位3人⟧。", "persons total 6人; persons total 3人"},
	{"全年无1人因考核不合格被辞退，没有一人受到处分，⟦诫勉1人⟧。", "persons total 1人"},
	// Money that nobody can get back, and money behind 将.
	{"确实无法⟦收回的36.9万元⟧按程序报批核销。", "funds total 36.9万元 =369000"},
	{"难以⟦收回的5万元⟧、不能⟦追回的3万元⟧列入台账，⟦已收回12万元⟧。", "funds total 5万元 =50000; funds total 3万元 =30000; funds recovered 12万元 =120000"},
	{"将⟦2.18亿元专户利息、土地出让收入缴入⟧国库，把⟦36万元结余资金、存款利息上缴⟧县财政。", "funds recovered 2.18亿元 =218000000; funds recovered 36万元 =360000"},
	// What is told of, and what papers are about.
	{"现对社会关注度高的⟦10个重点问题⟧整改情况说明如下。", "issues total 10个"},
	{"现将⟦12个突出问题⟧整改情况通报如下。", "issues total 12个"},
	{"对交办件中反映噪声、油烟的⟦87件⟧逐件回访。", "petitions total 87件"},
	{"还收到反映一些领导干部的问题线索，其中移交⟦市纪委监委9件⟧，移交⟦市委组织部2件⟧。", "clues total 9件; clues total 2件"},
	{"收到信访举报，其中反映村⟦干部的5件⟧、反映镇⟦干部的3件⟧。", "petitions total 5件; petitions total 3件"},
	{"主持研究⟦整改事项61项次⟧。", "tasks total 61项次"},
	// What is left, and when it is to be done.
	{"反馈的⟦35个问题⟧⟦已整改30个⟧，剩余⟦5个计划于2026年上半年全部整改完毕⟧。", "issues total 35个; issues completed 30个 of 1; issues ongoing 5个 of 1"},
	{"⟦38项任务⟧中，⟦已完成33项⟧，⟦5项正按计划推进⟧，确保年底前如期完成。", "tasks total 38项; tasks completed 33项 of 1; tasks ongoing 5项 of 1"},
	{"确保剩余⟦4个问题年底前全部销号⟧，力争2025⟦年底前全部完成剩余6项任务⟧。", "issues ongoing 4个; tasks ongoing 6项"},
	{"制定⟦措施45条⟧，⟦已完成40条⟧，⟦预计10月底前可全部完成的措施5条⟧。", "measures total 45条; measures completed 40条 of 1; measures ongoing 5条 of 1"},
	{"截至目前，⟦已按计划全部完成整改任务12项⟧，其余⟦3项将陆续完成⟧。", "tasks completed 12项; tasks ongoing 3项"},
	{"超期处置的⟦案件15件⟧，⟦逾期未办结的信访件4件⟧。", "cases total 15件; petitions not_completed 4件"},
	{"对拒不改正的⟦立案查处3家⟧，对⟦整改不到位的约谈4家⟧。", "cases total 3家; other total 4家"},
	// Classes that have no whole, or are parts of one.
	{"问题分为⟦立行立改类12个⟧、⟦限期整改类9个⟧、⟦长期坚持类4个⟧。", "issues total 12个; issues total 9个; issues total 4个"},
	{"将⟦35个问题⟧划分为三类，其中⟦立行立改20个⟧、⟦限期整改10个⟧、⟦持续整改5个⟧。", "issues total 35个; issues total 20个 of 1; issues total 10个 of 1; issues total 5个 of 1"},
	{"对信访件中反映拖欠工资的⟦23件⟧、⟦反映征地补偿的11件⟧逐件化解。", "petitions total 23件; petitions total 11件"},
	{"将违规发放的⟦6.8万元津补贴全部清退⟧，⟦将结余的32万元⟧、利息⟦1.2万元上缴⟧国库。", "funds recovered 6.8万元 =68000; funds recovered 32万元 =320000; funds recovered 1.2万元 =12000"},
	{"⟦将12万元⟧专项资金、配套资金用于设备更新，⟦追回5万元⟧。", "other total 12万元 =120000; funds recovered 5万元 =50000"},
}

// noticeOf is a notice whose body is the row s.
func noticeOf(s string) string { return "某局党组关于巡察整改情况的通报\n" + s + "\n" }

// unmark takes the marks out of s and returns where the marked pieces stand.
func unmark(s string) (plain string, spans []source.Span) {
	var b strings.Builder
	var open []int
	for _, r := range s {
		switch r {
		case '⟦':
			open = append(open, len(spans))
			spans = append(spans, source.Span{Start: source.Pos(b.Len())})
		case '⟧':
			spans[open[len(open)-1]].End = source.Pos(b.Len())
			open = open[:len(open)-1]
		default:
			b.WriteRune(r)
		}
	}
	return b.String(), spans
}

// shorthand writes statistics the way the rows do.
func shorthand(all []notice.Statistic) string {
	place := make(map[string]int)
	var parts []string
	for i, s := range all {
		place[s.ID] = i + 1
		p := fmt.Sprintf("%s %s %v%s", s.Object, s.Status, s.Value, s.Unit)
		if s.Qualifier != "exact" {
			p += " " + s.Qualifier
		}
		if s.Normalized != 0 {
			p += " =" + strconv.FormatFloat(s.Normalized, 'f', -1, 64)
		}
		if s.PartOf != "" {
			p += fmt.Sprintf(" of %d", place[s.PartOf])
		}
		if s.AsOf != "" {
			p += " @" + s.AsOf
		}
		parts = append(parts, p)
	}
	return strings.Join(parts, "; ")
}

func TestStatistics(t *testing.T) {
	for _, row := range statisticRows {
		text, spans := unmark(noticeOf(row.text))
		all := parse(text).Statistics
		if got := shorthand(all); got != row.want {
			t.Errorf("%s\n got %s\nwant %s", row.text, got, row.want)
			continue
		}
		for i, s := range all {
			if i >= len(spans) {
				t.Errorf("%s: %d marks, %d statistics", row.text, len(spans), len(all))
				break
			}
			if s.Span != spans[i] {
				t.Errorf("%s: statistic %d is %q, want %q", row.text, i+1, text[s.Span.Start:s.Span.End], text[spans[i].Start:spans[i].End])
			}
		}
	}
}

// labelRows are the names of what is counted, as printed, in order.
var labelRows = []struct{ text, want string }{
	{"反馈的10项问题，提出整改措施54条，已经完成有50条。", "问题 整改措施 整改措施"},
	{"诫勉2人，党纪处分、诫勉谈话共5人，对3名干部批评教育。", "诫勉 党纪处分、诫勉谈话 批评教育"},
	{"追缴违规发放的津补贴3.2万元，盘活存量资金0.8亿元。", "违规发放的津补贴 存量资金"},
	{"交办信访件8件，其中来电6件，大气污染3件，属实2件。", "信访件 来电 大气污染 属实"},
	{"立行立改12个问题，完成率96%，群众满意率98%。", "问题 问题 群众满意率"},
	{"走访出院患者210余户，培训干部120人次，投入资金20万元。", "出院患者 干部 投入资金"},
	{"制定整改措施186條，移交問題線索3件。", "整改措施 問題線索"},
	{"聚焦五方面，查找6个方面的问题。", "方面 方面"},
	{"正在整改的项目3个，未整改资金35.7万元，剔除不符合条件户5人。", "项目 未整改资金 不符合条件户"},
	{"28个督查组核实点位120处，13个专项巡查组入户，已统筹资金3万元。", "督查组 点位 巡查组 统筹资金"},
	{"修复约4万平方米的池塘，涉及费用21.8万元，其中违规使用基金18.7万元。", "池塘 费用 违规使用基金"},
}

func TestStatisticLabels(t *testing.T) {
	for _, row := range labelRows {
		var labels []string
		for _, s := range parse(noticeOf(row.text)).Statistics {
			labels = append(labels, s.Label)
		}
		if got := strings.Join(labels, " "); got != row.want {
			t.Errorf("%s\n got %s\nwant %s", row.text, got, row.want)
		}
	}
}

// planRows are sentences of a plan: what is to be reached is not done yet.
var planRows = []struct{ text, want string }{
	{"将违规发放的补贴12.6万元全部收回。", "funds total 12.6万元 =126000"},
	{"欠缴的租金45万元于2024年底前全部追缴到位。", "funds total 45万元 =450000"},
	{"确保违规资金45万元6月底前全部清退。", "funds total 45万元 =450000"},
	{"2024年6月底前，完成8个问题的整改；2024年12月底前，完成17个问题的整改。", "issues total 8个; issues total 17个"},
	{"立即整改的8个问题，于2024年5月底前全部完成；长期整改的5个问题持续推进。", "issues total 8个; issues ongoing 5个 of 1"},
	{"6月30日前完成全部18项任务。到2025年底，12项任务全部完成。", "tasks total 18项; tasks total 12项"},
	{"力争到2025年底，35项任务全部销号。", "tasks total 35项"},
	{"务必于年内整改到位12个问题。", "issues ongoing 12个"},
	{"前期已完成整改8个问题，其余17个问题确保年底前整改到位。", "issues completed 8个; issues ongoing 17个"},
	{"已收回资金12万元，剩余33万元于2024年底前全部收回。", "funds recovered 12万元 =120000; funds total 33万元 =330000"},
	{"截至2024年3月，完成整改任务8项，其余年底前完成。", "tasks completed 8项 @2024-03"},
	{"2023年完成整改任务18项，目前水质达标。日前收回资金12万元。", "tasks completed 18项; funds recovered 12万元 =120000"},
}

func TestStatisticsOfPlan(t *testing.T) {
	for _, row := range planRows {
		text := "某市贯彻落实督察反馈意见整改方案\n" + row.text + "\n"
		if got := shorthand(parse(text).Statistics); got != row.want {
			t.Errorf("%s\n got %s\nwant %s", row.text, got, row.want)
		}
	}
}

// contextRows are several paragraphs each; what one leaves out the ones before
// tell.
var contextRows = []struct{ text, want string }{
	{"审计反映的48个问题。\n目前，已整改41个，正在整改7个。", "issues total 48个; issues completed 41个 of 1; issues ongoing 7个 of 1"},
	{"制定整改措施54条。已完成50条。", "measures total 54条; measures completed 50条 of 1"},
	{"反馈的9个问题。\n一、总体情况\n已完成3个。", "issues total 9个"},
	{"截至2024年3月31日，整改有序推进。反馈的9个问题已整改8个。\n新建制度2项。", "issues total 9个 @2024-03-31; issues completed 8个 of 1 @2024-03-31; regulations created 2项"},
	{"2023年4月启动整改。截至5月底，完成措施8条。", "measures completed 8条 @2023-05"},
	{"截至2023年2月30日，完成措施8条。", "measures completed 8条"},
	{"反馈的9个问题，截至二〇二四年五月仍在整改。现已完成整改8个。", "issues total 9个; issues completed 8个 of 1 @2024-05"},
	{"截至2024年5月，已整改9个问题，截至目前仍在推进。新建制度2项。", "issues completed 9个 @2024-05; regulations created 2项"},
	{"|问题12个|已整改10个|新建制度3项|\n|---|---|---|\n|1|2|3|", "issues total 12个; issues completed 10个 of 1; regulations created 3项"},
}

func TestStatisticsContext(t *testing.T) {
	for _, row := range contextRows {
		if got := shorthand(parse(noticeOf(row.text)).Statistics); got != row.want {
			t.Errorf("%s\n got %s\nwant %s", row.text, got, row.want)
		}
	}
}

// placed is a notice with numbers everywhere.
const placed = `区档案馆党组关于巡察整改进展情况的通报
根据区委部署，2023年4月11日至5月19日，区委第二巡察组对区档案馆党组进行了巡察，并于2023年7月17日反馈了巡察意见。现将整改情况通报如下。
一、总体情况
反馈的2个问题已整改1个，制定整改措施5条。
二、整改落实情况
（一）关于3个库房管理不规范的问题
一是新建制度2项。二是清退违规补贴1.2万元。
（二）针对12项任务落实不到位的问题
1.修订制度4项。
三、下一步工作
每季度督查1次，对未完成的1个问题持续推进，力争办结率达到100%。
联系电话：0999-2023456
2023年12月7日
`

func TestStatisticsPlace(t *testing.T) {
	var got []string
	for _, s := range parse(placed).Statistics {
		got = append(got, fmt.Sprintf("%s %s %s%s", s.Text, s.Scope, s.Issue, s.Section))
	}
	want := []string{
		"2个问题 document ", "已整改1个 document ", "整改措施5条 document ",
		"新建制度2项 issue i1s2.1", "清退违规补贴1.2万元 issue i1s2.1", "修订制度4项 issue i2s2.2",
		"未完成的1个问题 document ",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q\nwant %q", got, want)
	}
}

// unreadRows tell how many numbers there are, how many were read, and of which
// the parser warns.
var unreadRows = []struct {
	text       string
	seen, read int
	warned     string
}{
	{"反馈的10项问题，已完成8项，2023年4月11日反馈。", 3, 3, ""},
	{"1.整改第54条、第2项。（3）落实云委〔2023〕7号。", 6, 6, ""},
	{"整改完成3—5个问题，另有12个。", 3, 1, "5个"},
	{"其中，已完成23项。", 1, 0, "23项"},
	{"参观路线共12公里，做法有3种。", 2, 1, ""},
	{"落实四个意识、一岗双责，整改有序推进。", 0, 0, ""},
	{"每月调度2次整改，完成率提高5%。", 2, 2, ""},
	{"“完成12项任务”的目标。", 1, 0, ""},
	{"问题同比分别下降29.1%和24.1%。", 2, 2, ""},
	{"问题整改按30%扣罚，权重20%。", 2, 2, ""},
	{"处分的数字则是68人和30人，整改后均超过50人。", 3, 1, "30人 50人"},
	{"已完成整改27项\n1月16日，记者获悉。", 2, 2, ""},
}

func TestNumbersUnread(t *testing.T) {
	for _, row := range unreadRows {
		n := parse(noticeOf(row.text))
		var warned []string
		for _, w := range n.Warnings {
			if w.Code == notice.NumberUnread {
				warned = append(warned, w.Args[0])
			}
		}
		c := n.Coverage
		if got := strings.Join(warned, " "); got != row.warned || c.NumbersSeen != row.seen || c.NumbersRead != row.read {
			t.Errorf("%s: %d of %d numbers, warned of %q; want %d of %d, %q", row.text, c.NumbersRead, c.NumbersSeen, got, row.read, row.seen, row.warned)
		}
	}
}

// TestVocabulary checks that every word is simplified, stands once in each role
// and can be found.
func TestVocabulary(t *testing.T) {
	for i := range vocabulary {
		e := &vocabulary[i]
		for _, w := range strings.Fields(e.words) {
			x := words.longest(w)
			switch {
			case han.Simplify(w) != w && w != "其馀":
				t.Errorf("%s is not simplified", w)
			case x == nil || x.word != w || x.as(e.role) != e:
				t.Errorf("%s does not count in its row, or stands in two of one role", w)
			}
		}
	}
}

// TestStatisticsWidth reads every row with its half-width signs made full
// width, and the other way round.
func TestStatisticsWidth(t *testing.T) {
	wide := strings.NewReplacer("0", "０", "1", "１", "2", "２", "3", "３", "4", "４", "5", "５", "6", "６", "7", "７", "8", "８", "9", "９", "%", "％")
	narrow := strings.NewReplacer("，", ",", "；", ";", "：", ":", "（", "(", "）", ")")
	for _, row := range statisticRows {
		text, _ := unmark(noticeOf(row.text))
		want := strings.NewReplacer("（", "(", "）", ")").Replace(row.want)
		for _, width := range [...]*strings.Replacer{wide, narrow} {
			got := shorthand(parse(width.Replace(text)).Statistics)
			if got = strings.NewReplacer("（", "(", "）", ")").Replace(got); got != want {
				t.Errorf("%s\n got %s\nwant %s", width.Replace(row.text), got, want)
			}
		}
	}
}

// traditional are characters in both scripts, enough for the rows.
const traditional = "问問题題项項条條个個万萬亿億余餘无無办辦党黨组組织織导導进進续續产產区區县縣镇鎮乡鄉务務员員领領机機关關责責权權负負对對处處罚罰给給诫誡谈談话話约約审審计計发發现現报報检檢举舉转轉类類级級经經济濟费費资資金金财財规規则則订訂废廢止止设設建建预預决決选選举舉调調查查档檔农農业業产產团團议議记記录錄诉訴讼訟难難险險隐隱线線索索访訪电電来來网網络絡时時间間将將于於后後开開应應达達标標准準严嚴总總结結销銷号號归歸还還缴繳额額补補贴貼购購买買卖賣实實践踐体體系系统統执執监監视視听聽说說读讀书書写寫会會议議长長张張单單双雙两兩从從众眾传傳习習学學师師场場两兩医醫药藥环環态態气氣湿濕护護园園图圖节節约約减減违違纪紀"

// TestStatisticsTraditional reads every row in traditional characters.
func TestStatisticsTraditional(t *testing.T) {
	var pairs []string
	runes := []rune(traditional)
	for i := 0; i < len(runes); i += 2 {
		pairs = append(pairs, string(runes[i]), string(runes[i+1]))
	}
	convert := strings.NewReplacer(pairs...)
	for _, row := range statisticRows {
		text, _ := unmark(noticeOf(row.text))
		if got, want := shorthand(parse(convert.Replace(text)).Statistics), convert.Replace(row.want); got != want {
			t.Errorf("%s\n got %s\nwant %s", convert.Replace(row.text), got, want)
		}
	}
}

// FuzzStatistics checks what holds of the statistics of any text.
func FuzzStatistics(f *testing.F) {
	for _, row := range statisticRows {
		text, _ := unmark(noticeOf(row.text))
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "\uFFFD")
		r := structure(&source.File{Text: s})
		r.statistics()
		checkStatistics(t, r)
		if again := parse(s).Statistics; !slices.Equal(again, r.n.Statistics) {
			t.Errorf("parsing again gave\n%v, first\n%v", again, r.n.Statistics)
		}
		checkSimplified(t, s, r.n.Statistics)
	})
}

// FuzzVocabulary puts sentences together from the words of the vocabulary, figures and
// marks, two bytes for each: what the rules ask of the words around a figure must hold
// of any words.
func FuzzVocabulary(f *testing.F) {
	words := sentenceWords()
	for seed := range uint64(200) {
		f.Add(randomBytes(seed, 120))
	}
	f.Fuzz(func(t *testing.T, choice []byte) {
		var s strings.Builder
		for ; len(choice) > 1; choice = choice[2:] {
			s.WriteString(words[int(binary.BigEndian.Uint16(choice))%len(words)])
		}
		r := structure(&source.File{Text: noticeOf(strings.ToValidUTF8(s.String(), ""))})
		r.statistics()
		checkStatistics(t, r)
	})
}

// sentenceWords are the words of the vocabulary, and as many figures and marks.
func sentenceWords() []string {
	words := strings.Fields(strings.Join(vocabularyRows(), " "))
	numbers := strings.Fields("3 12 1.2 九 两 十余 近90 约5.6 数")
	units := strings.Fields(strings.Join(column(measureWords[:], func(m *measure) string { return m.words }), " "))
	marks := strings.Fields("， 、 。 ； ： （ ） “ ” 的 各 分别 其中 其余 共")
	for i := range words {
		words = append(words, numbers[i%len(numbers)]+units[i%len(units)], marks[i%len(marks)])
	}
	return words
}

// randomBytes are so many bytes that depend on the seed alone. Every other pair is
// one of few, so that words meet again.
func randomBytes(seed uint64, size int) []byte {
	random := rand.New(rand.NewPCG(seed, 0))
	few := make([]byte, 32)
	for i := range few {
		few[i] = byte(random.Uint32())
	}
	all := make([]byte, 0, size)
	for len(all) < size {
		k := 2 * random.IntN(len(few)/2)
		all = append(all, few[k], few[k+1], byte(random.Uint32()), byte(random.Uint32()))
	}
	return all
}

// checkStatistics checks IDs, order, places and texts.
func checkStatistics(t *testing.T, r *reading) {
	t.Helper()
	text, last := r.doc.File.Text, source.Pos(-1)
	seen := make(map[string]bool)
	for i, s := range r.n.Statistics {
		if s.ID != fmt.Sprint("t", i+1) || s.PartOf != "" && !seen[s.PartOf] {
			t.Fatalf("statistic %d is %s, part of %q", i+1, s.ID, s.PartOf)
		}
		seen[s.ID] = true
		if s.Span.Start <= last || s.Span.Empty() || int(s.Span.End) > len(text) {
			t.Fatalf("%s at %v, behind one at %d of %d bytes", s.ID, s.Span, last, len(text))
		}
		last = s.Span.Start
		if !utf8.RuneStart(text[s.Span.Start]) || int(s.Span.End) < len(text) && !utf8.RuneStart(text[s.Span.End]) {
			t.Fatalf("%s at %v cuts a character", s.ID, s.Span)
		}
		if got := r.text(s.Span); got != s.Text || got == "" {
			t.Fatalf("%s reads %q, and is %q", s.ID, got, s.Text)
		}
		if math.IsNaN(s.Value) || s.Value < 0 || s.Object == "" || s.Status == "" || s.Qualifier == "" || s.Scope == "" {
			t.Fatalf("%s lacks something: %+v", s.ID, s)
		}
	}
	if c := r.n.Coverage; c.NumbersRead > c.NumbersSeen || c.NumbersRead < 0 {
		t.Fatalf("%d of %d numbers read", c.NumbersRead, c.NumbersSeen)
	}
}

// checkSimplified checks that the script makes no difference.
func checkSimplified(t *testing.T, s string, want []notice.Statistic) {
	t.Helper()
	if n, _ := han.CountScript(s); n == 0 { // variants alone are not folded
		return
	}
	got := parse(han.Simplify(s)).Statistics
	if len(got) != len(want) {
		t.Fatalf("%d statistics simplified, %d else", len(got), len(want))
	}
	for i := range got {
		g, w := got[i], want[i]
		g.Unit, g.Label, g.Text = w.Unit, w.Label, w.Text
		if g != w {
			t.Fatalf("simplified %+v, else %+v", g, w)
		}
	}
}

// BenchmarkStatistics measures the statistics alone; BenchmarkParse has them
// and all other steps.
func BenchmarkStatistics(b *testing.B) {
	size := 0
	var readings []*reading
	for _, s := range corpus(b) {
		readings = append(readings, structure(&source.File{Text: s}))
		size += len(s)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, r := range readings {
			r.n.Statistics, r.n.Warnings = r.n.Statistics[:0], nil
			r.statistics()
		}
	}
}

package compare

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhenggai/zhenggai/parser/notice"
	"github.com/zhenggai/zhenggai/parser/source"
	"github.com/zhenggai/zhenggai/report/audit"
)

// document is a notice of issues with these titles and no text besides.
func document(titles ...string) Document {
	f := &source.File{Path: "a.txt"}
	n := &notice.Notice{}
	for i, title := range titles {
		start := source.Pos(len(f.Text))
		f.Text += title + "\n"
		n.Issues = append(n.Issues, notice.Issue{ID: fmt.Sprint("i", i+1), Title: title, Span: source.Span{Start: start, End: source.Pos(len(f.Text) - 1)}})
	}
	return Document{f, n}
}

// rowsText are the rows as lines of a verdict and the IDs of both sides.
func rowsText(r *Report) string {
	var b strings.Builder
	for _, row := range r.Rows {
		fmt.Fprintln(&b, row.Verdict, ids(row.Old), "=", ids(row.New))
	}
	return b.String()
}

func ids(issues []Issue) string {
	var list []string
	for _, i := range issues {
		list = append(list, i.ID)
	}
	return strings.Join(list, ",")
}

// pairs are titles in the ways in which documents reword them, and near misses.
var pairs = []struct {
	old, new string
	want     Verdict // OnlyOld where they must not match
}{
	// What is put around a title, and how it is written.
	{"理论学习不够深入", "关于理论学习不够深入的问题", Same},
	{"理论学习不够深入", "针对反馈的“理论学习不够深入”问题的整改情况", Same},
	{"理论学习不够深入", "针对“理论学习不够深入”方面的问题", Same},
	{"理论学习不够深入", "在理论学习不够深入方面", Same},
	{"關於黨費收繳不規範的問題", "党费收缴不规范", Same},
	{"“三重一大”制度执行不到位", "「三重一大」制度執行不到位（已完成）", Same},
	{"２０２２年预算编制不细", "2022年预算编制不细。", Same},

	// Other words for what is wrong.
	{"理论学习不够深入", "关于理论学习不深不实的问题", Reworded},
	{"“三重一大”制度执行不到位", "执行“三重一大”制度不严格", Reworded},
	{"落实意识形态工作责任制不严", "关于意识形态工作责任制落实不到位的问题", Reworded},
	{"合同管理不严谨", "关于合同管理不规范的问题", Reworded},
	{"公务接待超标准", "关于存在超标准公务接待的问题", Reworded},
	{"党组会议事规则执行不严", "关于党组议事规则执行不到位的问题", Reworded},
	{"政府采购程序不规范", "在政府采购方面存在程序不规范问题", Reworded},
	{"以往监督发现问题整改不彻底", "关于以往监督发现问题整改不到位的问题", Reworded},
	{"上轮巡察反馈问题整改不彻底", "关于上轮巡察整改不到位的问题", Reworded},
	{"违反中央八项规定精神问题时有发生", "关于落实中央八项规定精神不严不实的问题", Reworded},

	// Other words for the same thing.
	{"干部选拔任用程序不规范", "关于选人用人程序不规范的问题", Reworded},
	{"财务内部控制薄弱", "关于财务内控制度不健全的问题", Reworded},

	// More in one of them than in the other.
	{"干部队伍活力不足", "关于干部队伍活力不强、结构不优的问题", Reworded},
	{"党费收缴不规范", "针对党费收缴、使用和管理不规范的问题", Reworded},
	{"重点领域廉洁风险较高", "关于重点领域、关键岗位廉洁风险防控不力的问题", Reworded},
	{"选人用人程序不规范，干部档案审核把关不细", "关于干部档案审核把关不严的问题", Reworded},
	{"财务管理混乱，违规发放津补贴，往来款长期挂账", "关于违规发放津补贴的问题", Reworded},
	{"支部组织生活不严肃，“三会一课”补记录", "关于“三会一课”制度落实不严的问题", Reworded},

	// The same fault of something else.
	{"党费收缴不规范", "财务管理不规范", OnlyOld},
	{"合同管理不规范", "财务管理不规范", OnlyOld},
	{"固定资产管理不规范", "档案管理不规范", OnlyOld},
	{"政府采购程序不规范", "关于行政执法程序不规范的问题", OnlyOld},
	{"发展党员程序不规范", "选人用人程序不规范", OnlyOld},
	{"公务接待不规范", "公务用车管理不规范", OnlyOld},
	{"理论学习不够深入", "调查研究不够深入", OnlyOld},
	{"党员教育管理宽松软", "干部日常管理宽松软", OnlyOld},
	{"落实主体责任不到位", "落实监督责任不到位", OnlyOld},
	{"党风廉政建设责任制落实不到位", "意识形态工作责任制落实不到位", OnlyOld},
	{"落实乡村振兴战略有差距", "落实创新驱动发展战略有差距", OnlyOld},
	{"重点项目推进缓慢", "重点专科建设推进缓慢", OnlyOld},
	{"信访积案化解缓慢", "历史欠账化解缓慢", OnlyOld},

	// Something else that is called much the same.
	{"旅游市场监管不严", "食品市场监管不严", OnlyOld},
	{"违规发放津补贴", "违规发放惠农补贴", OnlyOld},
	{"学校食堂管理不规范", "学校收费管理不规范", OnlyOld},
	{"党组织书记述职不规范", "党组织换届不规范", OnlyOld},
	{"财务人员混岗兼岗", "财务公开不及时", OnlyOld},
	{"对下属企业监管缺位", "对供水企业收费监管缺位", OnlyOld},

	// Nothing to compare.
	{"", "", OnlyOld},
	{"问题", "关于的问题", OnlyOld},
	{"甲", "乙", OnlyOld},
}

func TestPairs(t *testing.T) {
	for _, test := range pairs {
		r := Run(document(test.old), document(test.new))
		if got := r.Rows[0].Verdict; got != test.want {
			t.Errorf("%s | %s: %s (%.2f), want %s", test.old, test.new, got, r.Rows[0].Similarity, test.want)
		}
	}
}

func TestGroups(t *testing.T) {
	for _, test := range []struct {
		name     string
		old, new []string
		want     string
	}{
		{"none", nil, nil, ""},
		{"split by clauses",
			[]string{"财务管理混乱，违规发放津补贴，往来款长期挂账", "支部组织生活不严肃"},
			[]string{"关于支部组织生活不够严肃的问题", "关于违规发放津补贴的问题", "关于往来款长期挂账的问题"},
			"split i1 = i2,i3\nreworded i2 = i1\n"},
		{"split of one thing",
			[]string{"理论学习不够深入"},
			[]string{"关于党委理论学习不深入的问题", "关于支部理论学习不经常的问题"},
			"split i1 = i1,i2\n"},
		{"an answer leaves nothing for another",
			[]string{"理论学习不够深入"},
			[]string{"关于理论学习不够深入的问题", "关于支部理论学习不经常的问题"},
			"same i1 = i1\nonly_new  = i2\n"},
		{"order settles what is said twice",
			[]string{"财务管理不规范", "合同签订不及时", "财务管理不规范"},
			[]string{"财务管理不规范", "财务管理不规范"},
			"same i1 = i1\nonly_old i2 = \nsame i3 = i2\n"},
		{"no choice between two that are as near",
			[]string{"基层党支部作用发挥不好"},
			[]string{"机关党支部设置不合理", "离退休党支部设置不合理"},
			"only_old i1 = \nonly_new  = i1\nonly_new  = i2\n"},
	} {
		old, new := document(test.old...), document(test.new...)
		if diff := cmp.Diff(test.want, rowsText(Run(old, new))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
		checkReport(t, old, new)
	}
}

// checkReport makes sure of what holds for any two documents.
func checkReport(t *testing.T, old, new Document) {
	t.Helper()
	r := Run(old, new)
	checkOnce(t, "OLD", old, r.Rows, func(row Row) []Issue { return row.Old })
	checkOnce(t, "NEW", new, r.Rows, func(row Row) []Issue { return row.New })
	for _, row := range r.Rows {
		checkRow(t, row)
	}
	if diff := cmp.Diff(r, Run(old, new)); diff != "" {
		t.Errorf("not the same twice:\n%s", diff)
	}
	back := Run(new, old)
	for i := range back.Rows {
		back.Rows[i] = mirror(back.Rows[i])
	}
	if diff := cmp.Diff(sortedRows(r.Rows), sortedRows(back.Rows)); diff != "" {
		t.Errorf("exchanged, not the mirror image:\n%s", diff)
	}
}

// checkOnce makes sure that every issue of a document is in one row.
func checkOnce(t *testing.T, which string, d Document, rows []Row, side func(Row) []Issue) {
	t.Helper()
	seen := map[string]int{}
	for _, row := range rows {
		for _, i := range side(row) {
			seen[i.ID]++
		}
	}
	for i := range d.Notice.Issues {
		if id := d.Notice.Issues[i].ID; seen[id] != 1 {
			t.Errorf("%s: %s is in %d rows", which, id, seen[id])
		}
	}
	if len(seen) != len(d.Notice.Issues) {
		t.Errorf("%s: %d issues in the rows, %d in the document", which, len(seen), len(d.Notice.Issues))
	}
}

func checkRow(t *testing.T, row Row) {
	t.Helper()
	shape := fmt.Sprint(min(2, len(row.Old)), min(2, len(row.New)))
	want := map[Verdict]string{Same: "1 1", Reworded: "1 1", Split: "1 2", Merged: "2 1", OnlyOld: "1 0", OnlyNew: "0 1"}
	if shape != want[row.Verdict] {
		t.Errorf("%s has the shape %s", row.Verdict, shape)
	}
	if row.IsPaired() != (row.Similarity > 0) || row.Similarity > 1 {
		t.Errorf("%s has the similarity %v", row.Verdict, row.Similarity)
	}
}

// mirror is a row with the documents exchanged.
func mirror(r Row) Row {
	mirrored := map[Verdict]Verdict{Split: Merged, Merged: Split, OnlyOld: OnlyNew, OnlyNew: OnlyOld}
	if v, ok := mirrored[r.Verdict]; ok {
		r.Verdict = v
	}
	r.Old, r.New = r.New, r.Old
	return r
}

func sortedRows(rows []Row) []Row {
	return slices.SortedFunc(slices.Values(rows), func(a, b Row) int {
		return strings.Compare(ids(a.Old)+"="+ids(a.New), ids(b.Old)+"="+ids(b.New))
	})
}

func TestMeasures(t *testing.T) {
	old, new := document("理论学习不够深入", "合同管理不规范"), document("关于理论学习不深入的问题", "关于合同管理不规范的问题")
	new.Notice.Issues[1].Status = notice.Completed
	if r := Run(old, new); r.WithoutMeasures() != 0 {
		t.Error("where nothing lists measures, an issue lacks some")
	}
	new.Notice.Measures = []notice.Measure{
		{ID: "m1", Issue: "i1", Kind: notice.Taken}, {ID: "m2", Issue: "i1", Kind: notice.Taken},
		{ID: "m3", Issue: "i2", Kind: notice.Planned},
	}
	r := Run(old, new)
	if got := r.Rows[0].Measures(); got != 2 || r.LacksMeasures(&r.Rows[0]) {
		t.Errorf("i1 has %d measures", got)
	}
	if got := r.Rows[1].Measures(); got != 0 || !r.LacksMeasures(&r.Rows[1]) || r.WithoutMeasures() != 1 {
		t.Errorf("i2 has %d measures", got)
	}
}

// TestTextTellsOfIssue matches by the text where the title says too little, and
// not by what was done.
func TestTextTellsOfIssue(t *testing.T) {
	old := document("战略引领作用弱化")
	old.File.Text = "战略引领作用弱化。“十四五”规划编制滞后，盲目涉足酒店经营造成亏损。"
	old.Notice.Issues[0].Span.End = source.Pos(len(old.File.Text))
	new := document("主责主业不聚焦")
	const told, done = "主责主业不聚焦。“十四五”规划编制滞后，涉足酒店经营造成亏损。", "一是转让股权。"
	new.File.Text = told + done
	new.Notice.Issues[0].Span.End = source.Pos(len(new.File.Text))
	new.Notice.Measures = []notice.Measure{{ID: "m1", Issue: "i1", Span: source.Span{Start: source.Pos(len(told)), End: source.Pos(len(told + done))}}}
	if got := rowsText(Run(old, new)); got != "reworded i1 = i1\n" {
		t.Error(got)
	}
	new.Notice.Measures[0].Span.Start = source.Pos(len("主责主业不聚焦。"))
	if got := rowsText(Run(old, new)); got != "only_old i1 = \nonly_new  = i1\n" {
		t.Errorf("matched by the measures: %s", got)
	}
}

func TestDiffer(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"区发改局党组", "清河区发展和改革局党组", false},
		{"中共临江镇委员会", "临江镇党委", false},
		{"市檔案館黨組", "市档案馆党组", false},
		{"云岭农业大学党委", "学校党委", false}, // which one, it does not say
		{"", "区林业局党组", false},
		{"区文化和旅游局党组", "区市场监督管理局党组", true},
		{"临江镇党委", "柳湾镇党委", true},
	} {
		if differ(test.a, test.b) != test.want || differ(test.b, test.a) != test.want {
			t.Errorf("%s, %s: want %v", test.a, test.b, test.want)
		}
	}
}

func TestFigures(t *testing.T) {
	old, new := load(t, "university-old.txt"), load(t, "university-new.txt")
	var got []string
	for _, f := range Run(old, new).Figures {
		got = append(got, fmt.Sprint(f.Object, " ", f.Old.Value, " ", f.New.Value, " ", f.Difference()))
		for d, claim := range map[*Document]audit.Claim{&old: f.Old, &new: f.New} {
			if text := d.File.Slice(claim.Evidence.Span); !strings.Contains(text, fmt.Sprint(claim.Value)) {
				t.Errorf("%s: the evidence is %q", f.Object, text)
			}
		}
	}
	if diff := cmp.Diff([]string{"issues 10 10 0", "measures 58 61 3"}, got); diff != "" {
		t.Error(diff)
	}
	if figures := Run(load(t, "town-old.txt"), load(t, "town-new.txt")).Figures; len(figures) > 0 {
		t.Errorf("only one of them claims %v", figures)
	}
}

// The least that the alignments of the documents in testdata reach, all together.
const (
	leastPrecision = 0.95
	leastRecall    = 0.84
)

// TestAlignments compares with what a person aligned: NAME.want has a line for
// each group, i1 = i2 i3.
func TestAlignments(t *testing.T) {
	files, err := filepath.Glob("../../testdata/compare/*.want")
	if err != nil || len(files) == 0 {
		t.Fatal("nothing to compare", err)
	}
	right, found, wanted := 0, 0, 0
	for _, file := range files {
		base := strings.TrimSuffix(filepath.Base(file), ".want")
		old, new := load(t, base+"-old.txt"), load(t, base+"-new.txt")
		checkReport(t, old, new)
		want, got := wantedPairs(t, file), pairsIn(Run(old, new))
		for pair := range got {
			if want[pair] {
				right++
			} else {
				t.Logf("%s: wrong: %s", base, pair)
			}
		}
		for pair := range want {
			if !got[pair] {
				t.Logf("%s: missing: %s", base, pair)
			}
		}
		found, wanted = found+len(got), wanted+len(want)
	}
	precision, recall := float64(right)/float64(found), float64(right)/float64(wanted)
	t.Logf("precision %d/%d = %.3f, recall %d/%d = %.3f", right, found, precision, right, wanted, recall)
	if precision < leastPrecision || recall < leastRecall {
		t.Errorf("precision %.3f, recall %.3f", precision, recall)
	}
}

func wantedPairs(t *testing.T, file string) map[string]bool {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	pairs := map[string]bool{}
	for line := range strings.Lines(string(text)) {
		old, new, _ := strings.Cut(line, "=")
		for _, i := range strings.Fields(old) {
			for _, j := range strings.Fields(new) {
				pairs[i+"="+j] = true
			}
		}
	}
	return pairs
}

func pairsIn(r *Report) map[string]bool {
	pairs := map[string]bool{}
	for _, row := range r.Rows {
		for _, i := range row.Old {
			for _, j := range row.New {
				pairs[i.ID+"="+j.ID] = true
			}
		}
	}
	return pairs
}

// Package infoline knows the keys of the line that web pages print under the
// title of a document, and of the block that government sites have there:
// 发布时间：2024-03-05 来源：某县纪委监委 浏览次数：12.
package infoline

import "slices"

// Kind says what stands behind a key.
type Kind uint8

// The kinds of keys.
const (
	Published Kind = iota // surely when the document was published
	Issued                // when it was drawn up or sent out, mostly shortly before
	Dated                 // a date, mostly that
	Source                // 来源: the body or site that it was taken from
	Other                 // anything else that stands in such a line on many sites
	Rare                  // the same on some
	kinds
)

// keys are the keys of each kind, simplified. What ends in another key of the
// kind stands before that.
var keys = [kinds][]string{
	Published: {"发布时间", "发布日期", "发表时间", "公开日期", "公开时间", "公布日期", "录入时间"},
	Issued:    {"发文日期", "印发日期", "成文日期", "成文时间", "填报日期", "填报时间", "填表日期", "报送日期", "制表日期"},
	Dated:     {"生成日期", "更新时间", "更新日期", "日期", "时间"},
	Source:    {"信息来源", "文章来源", "稿件来源", "发布来源", "资料来源", "来源", "发布机构", "发布单位", "发文机关", "发文机构", "填报单位", "填表单位", "报送单位"},
	Other: {
		"文号", "发文字号", "信息索引号", "索引号", "主题分类", "主题词", "字号", "作者", "发布者", "责任编辑", "编辑",
		"浏览次数", "浏览", "阅读次数", "阅读", "点击数", "点击", "访问量", "访问",
	},
	Rare: {
		"撰稿", "浏览量", "访问次数", "阅读量", "点击率", "点击量", "点击次数", "人气", "编审", "审核", "供稿", "发布人",
		"信息索引", "信息名称", "文件名称", "公开方式", "公开形式", "公开范围", "公开责任部门", "体裁分类", "文件编号",
		"有效性", "信息分类", "分类", "公文种类", "服务对象", "关键词", "关键字", "信息编号", "字体", "打印", "分享", "校对",
		"初审", "复审", "终审", "一审", "二审", "三审", "项目编号",
	},
}

// Keys are the keys of the given kinds, simplified and without a colon, one kind
// after the other.
func Keys(of ...Kind) []string {
	var all []string
	for _, kind := range of {
		all = append(all, keys[kind]...)
	}
	return all
}

// All are the keys of all kinds.
func All() []string { return slices.Concat(keys[:]...) }

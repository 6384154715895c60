package parser

import (
	"github.com/zhenggai/zhenggai/parser/han"
	"github.com/zhenggai/zhenggai/parser/notice"
)

// This file is the vocabulary of the statistics: what can be counted, in which
// measure words, and what the words around a number say of it. A new word is
// one more word in one of its rows, and a row in the table of
// statistics_test.go; go generate then finds its place among the others. Words
// are simplified. Of words that start at the same
// place the longest counts; one that stands in several rows has the senses of
// all of them.

// role is what a word does in a claim.
type role uint8

const (
	noun      role = iota // 问题: what is counted
	plain                 // 措施: counted as its object only without a foreign word before it (防控措施)
	event                 // 会议: counted as other, and never meant by a number that leaves it out
	holder                // 部门: who has the things counted; counted as other
	class                 // 立行立改: names some of the things counted before
	verb                  // 完成: reports a state
	weak                  // 整改: reports a state when no other word says otherwise
	passing               // 反馈: says where the things come from, and no state
	ruling                // 修订: what is done to regulations; passing for all else
	needing               // 需: the state behind it is still to come
	demanding             // 要求: whatever state is behind it, it names a class
	shade                 // 已, 基本, 未: colours the verb behind it
	underway              // 正在: whatever is behind it is under way
	future                // 将于: what is behind it has not happened yet
	dealing               // 诫勉: what is done to persons
	paying                // 追缴: what is done with money
	serving               // 接待: daily business, none of the objects
	joining               // 并: the predicate goes on
	starting              // 因: a predicate starts behind the number, no noun
	filing                // 立案: makes cases of whatever is counted
	breaking              // 二是, …等方式: what stands before has nothing to do with what follows
	turning               // 对: what was named before is not counted behind it
	filling               // 共: says nothing
	hiding                // 整改方案: hides the words in it
	growing               // 增长: a change, no share
	parting               // 其中: parts of the number before
	resting               // 其余: what is left of the whole
	matching              // 分别: numbers for the things just named, in order
	sharing               // 占: a share of a whole
	rating                // 完成率: a share, and its state
	limiting              // 每, 须: a rule, no claim
	dating                // 截至
	brief                 // 已改: such a word only right before a number, or between one and a mark, 已改造 is none
)

// entry is one row of the vocabulary.
type entry struct {
	role   role
	object notice.Object // of a noun; of another word when it stands for one
	status notice.Status // that a verb reports of things, or a paying word of funds
	rules  notice.Status // that a ruling word reports of regulations
	words  string
}

var vocabulary = [...]entry{
	// What is counted.
	{role: noun, object: notice.Issues, words: `问题 缺失事项 具体问题 问题表现 具体问题表现 具体表现 问题清单 问题事项`},
	{role: noun, object: notice.Measures, words: `整改措施 整改举措 具体整改措施 具体整改举措 具体措施 具体举措 即知即改措施 立行立改措施 整改具体措施 整改落实措施 措施清单 细化措施`},
	{role: plain, object: notice.Measures, words: `措施 举措`},
	{role: noun, object: notice.Tasks, words: `整改任务 专项整治任务 集中整治任务 专项治理任务 整改事项 整改项目 立行立改事项 即知即改事项 边巡边改事项 边查边改事项 边督边改事项 边审边改事项 立整立改事项 立知立改事项 整改工作任务 整改项 整改任务清单 问题整改任务 整改内容 整改要点`},
	{role: plain, object: notice.Tasks, words: `任务 具体任务 重点任务 主要任务 任务事项 任务清单`},
	{role: noun, object: notice.OtherObject, words: `事项 具体事项 重点事项`},
	{role: noun, object: notice.Campaigns, words: `专项整治 集中整治 专项治理 集中治理 专项整治行动 专项治理行动 专项整治工作 专项清理整治`},
	{role: noun, object: notice.Cases, words: `立案 立案审查 立案查处 立案侦查 立案处罚 立案调查 立案审查调查 立案查办 党纪政务立案 党纪立案 政务立案 行政立案 刑事立案 违纪违法案件 违规违纪案件 违规违纪违法案件 违纪案件 违法案件 腐败案件 行政处罚案件 涉嫌犯罪案件 涉嫌违法犯罪案件 涉嫌职务犯罪案件`},
	{role: plain, object: notice.Cases, words: `案件`},
	{role: filing, words: `立案 立案审查 立案查处 立案侦查 立案处罚 立案调查 立案查办 立案处理 立案打击`},
	{role: noun, object: notice.Clues, words: `问题线索 线索 违纪违法线索 违纪违法问题线索 违法线索 案件线索 信访线索 违规线索`},
	{role: noun, object: notice.Petitions, words: `信访件 信访举报件 信访举报 举报件 信访事项 信访问题 信访积案 信访投诉 信访投诉件 投诉件 投诉举报件 转办件 交办件 信件 群众来信 来信来访 群众来信来访 来信举报 来电举报 信访反映 群众举报 群众举报件 信访举报问题 群众信访举报件 群众信访举报 举报问题 信访举报案件 信访案件 环境信访 环境信访件 环境信访问题 生态环境信访件 生态环境信访问题 信访投诉问题 群众信访 群众信访件 来电来信 来信来电 群众来电 来信 来电 来访 网络举报 微信举报 举报 投诉举报 问题举报 环境问题举报 生态环境问题举报 有效举报 电话举报 环境信访举报 环境信访举报件 群众环境信访举报 群众环境信访举报件 生态环境信访举报 生态环境信访举报件 来信来电来访 来信来访来电 群众来信来电来访 来信来电举报 来电来信举报 来信来电来访举报 群众来信来电来访举报 问题举报件 环境问题举报件 生态环境问题举报件 环境举报件 生态环境举报件 群众信访投诉 群众信访投诉件 群众投诉举报 群众投诉举报件 环境信访投诉 环境信访投诉件 生态环境信访投诉 生态环境信访投诉件 群众生态环境信访投诉 信访投诉举报 信访投诉举报件`},
	{role: noun, object: notice.Regulations, words: `制度 规章制度 管理制度 工作制度 内部管理制度 制度机制 内控制度 制度文件 制度规定 制度办法 制度规范 制度建设 制度成果 建章立制 立改废 废改立`},
	{role: plain, object: notice.Regulations, words: `机制 工作机制 长效机制 体制机制 机制制度 管理机制 规定 管理规定 办法 管理办法 实施办法 工作办法 细则 实施细则 规则 工作规则 议事规则 规程 工作规程 操作规程 规章 规范性文件`},
	{role: noun, object: notice.Aspects, words: `方面 大方面 大类`},
	{role: noun, object: notice.Recommendations, words: `意见建议 意见和建议 整改意见 整改建议 整改意见建议 整改意见和建议 审计建议 审计意见 检察建议 司法建议 监察建议 审计意见建议 审议意见 巡察建议 巡视建议 巡察意见 巡察意见建议 整改要求 监督建议`},
	{role: plain, object: notice.Recommendations, words: `意见 建议`},
	{role: noun, object: notice.OtherObject, words: `隐患 安全隐患 风险隐患 事故隐患 隐患问题 问题隐患 风险点 廉政风险点 诉求 群众诉求 堵点 难点 痛点 难题 堵点难点 急难愁盼 急难愁盼问题 急难愁盼事项 实际困难 实际问题 困难问题 实事 民生实事 好事实事 项目 工程 典型案例 案例 典型问题 提案 整治内容 重点内容 检查内容 巡察内容 工作内容`},
	{role: event, object: notice.OtherObject, words: `责令整改 责令限期整改 责令改正 责令限期改正 会议 专题会议 党组会议 党委会议 推进会 调度会 座谈会 专题会 培训 培训班 专题培训 党课 专题党课 检查 督查 督导 检查督查 监督检查 专项检查 专项督查 专项行动 活动 主题党日 民主生活会 谈心谈话 廉政谈话 任前谈话 个别谈话 集体谈话 调研 专题调研 研讨 集中学习 专题学习 学习 演练 宣讲 巡查 暗访 提示函 提醒函 整改提醒函 建议函 实施意见 指导意见 审核意见 评审意见 书面意见 修改意见 督办单 建议书 整改通知书 简报 专题研讨 警示教育 警示教育会 廉政教育 楼堂馆所 会所 场所 经营场所 娱乐场所 公共场所 消费场所 活动场所 厕所 卫生厕所 旅游厕所 整改建议书 检察建议书 司法建议书 监察建议书 纪检监察建议书 审计建议书 巡察建议书 巡视建议书`},

	// Who has them.
	{role: holder, object: notice.OtherObject, words: `被审计单位 被巡察单位 被巡视单位 被巡察党组织 被巡视党组织 被巡察地方 被巡视地方 被督察地方 被检查单位 被督察单位 社会组织 慈善组织 群团组织 下属单位 部门 责任部门 牵头部门 单位 责任单位 牵头单位 党组织 基层党组织 党支部 支部 党委 村 行政村 社区 街道 乡镇 镇街 街镇 科室 处室 股室 学校 企业 公司 机构 小组 工作组 专班 工作专班 巡察组 巡视组 督导组 督查组 督察组 检查组 巡查组 暗访组 核查组 复核组 调研组 指导组 调查组 县区 区县 县市 省市 市州 县市区 乡镇街道 站点 点位 网格 家庭 门店 医院 窗口 人员 干部 党员 党员干部 同志 群众 教师 教职工 医生 护士 负责人 责任人 主要负责人 相关责任人 责任人员 相关责任人员 有关责任人员 成员 代表 职工 员工 学生 居民 村民 商户 岗位 轮次 批次 年度 片区 类别 阶段 环节 领域 维度 层面 平台 系统 渠道 供应商 承包商 开发商 经销商 代理商 事务所 会计师事务所 律师事务所 服务所 法律服务所`},

	// Some of them.
	{role: class, object: notice.Issues, words: `长期坚持 长期整改 长期推进 立行立改 即知即改 立知立改 立整立改 即行即改 边查边改 边巡边改 边督边改 即巡即改 立查立改 分阶段整改 分阶段 分阶段推进 分步推进 分批推进 分期推进 分步整改 限期整改 限时整改 集中整改 集中整改期 长期任务 中期任务 短期任务 近期任务 点人点事 共性 个性 确定集中整治 列入集中整治 纳入集中整治`},
	{role: class, object: notice.Petitions, words: `属实 基本属实 部分属实 不属实 查证属实 信访 重复件 重点件 关注件 重点关注件 督办件 重点督办件 普通件 一般件 规范件 不规范件 有效件 无效件 疑难件 复杂件 微信 网信 网络`},

	// Their states.
	{role: verb, status: notice.Completed, words: `完成 改好 改完 改到位 办好 办完 办结 销号 解决 化解 了结 结案 落实 落实到位 整改到位 整改完毕 到位 清零 清零见底 见底 完结 办毕 处置完毕 处理完毕 办理完毕 整治到位 解决到位 清零销号 有效解决 有效化解 有效整治 纠正 改正 整改完成 兑现 达标 验收销号 通过验收 落地见效 落地落实 见效 落到实处 改善完成 已重新整改 重新整改到位 已重新整改到位 重新整改完成 已重新整改完成 已返工整改 已返工 返工整改到位 已返工整改到位 返工整改完成 已返工整改完成 返工到位 已返工到位 返工完成 已返工完成 做完 干完 办妥 改妥 落了地 已经落地 画上句号 画上了句号 划上句号 划上了句号 已落地 均已落地 全部落地 已改 已办 改了 办了 打勾 打了勾 打钩 打了钩`},
	{role: weak, status: notice.Completed, words: `整改 整治 治理`},
	{role: verb, status: notice.MostlyCompleted, words: `阶段性成效 阶段性成果 阶段性进展 取得阶段性成效 取得阶段性成果 取得阶段性进展 取得明显成效 取得积极成效 初见成效 初显成效 初步见效 取得初步成效 取得初步成果 取得初步进展 阶段办结`},
	{role: weak, status: notice.Ongoing, words: `推进 坚持 重新整改 正按计划推进 正按序时推进 正按时序推进 正有序推进 正抓紧推进 正加快推进 正持续推进 正稳步推进 责令停产整治 责令停产整改 责令停业整顿 责令停业整改 责令停工整改 责令停工整治 责令停产 责令停业 责令停工 停产整治 停产整改 停业整顿 停业整改 停工整改 停工整治`},
	{role: verb, status: notice.Ongoing, words: `正在改 在改 推进中 改善中 整改中 办理中 进行中 处理中 在路上 还在路上 仍在路上 正改 在办 待办 待改 启动 达到序时进度 达到时序进度 达到时间进度 序时进度 时序进度 时间进度 计划进度 长期坚持 长期推进 长期整改 常抓不懈 序时推进 有序推进 按序时推进 按计划推进 按期推进 滚动推进 跟踪推进 稳步推进 加快推进 持续推进 有力推进 未到期 未到时限 未到整改时限 退回整改 返工整改 结转整改 接续整改 申请销号 申报销号 提请销号 申请验收 申报验收 提请验收 正推进 正整改 正办理 正处理 正落实 正抓紧 正有序推进 正加快推进 正积极推进 正持续推进`},
	{role: verb, status: notice.Deferred, words: `申请延期 延期整改 延期 申请延期整改 暂缓整改 暂缓 顺延`},
	{role: verb, status: notice.NotCompleted, words: `未启动 逾期 超期 滞后 悬而未决 久拖未决 久拖不决 还没动 没落地 未落地 还没落地 尚未落地 完不成 办不了 改不了 改不完 解决不了 无法完成 无法整改 无法整改到位 无法解决 无法落实 无法化解 难以完成 难以整改 难以整改到位 难以解决 难以落实 难以化解 未改 没改 未办 没办 整改不彻底 整改不完全 虚假整改 敷衍整改 表面整改 纸面整改`},
	{role: shade, status: notice.Completed, words: `已 已经 均已 业已 现已 皆已 都已 全部 均 都 悉数 全面 如期 按期 按时 提前 顺利`},
	{role: shade, status: notice.MostlyCompleted, words: `基本 基本上 大体 初步 阶段性 部分 主体`},
	{role: shade, status: notice.Ongoing, words: `持续 继续 不断 长期 加快 稳步 有序 滚动 常态化`},
	{role: shade, status: notice.NotCompleted, words: `未 尚未 还未 仍未 未能 没有 尚无 暂未 均未 未按期 未按时 未如期 没 不`},
	{role: underway, words: `正在 仍在 还在 尚在`},
	{role: future, words: `将 将于 将在 拟 拟于 计划 计划于 计划在 计划到 预计 力争 确保 务必 结合 年底前 月底前 年内 月前 明年 下一步 稍后 即将 准备着手 准备著手`},
	{role: needing, words: `需 须 需要 仍需 尚需 还需 有待 尚待 仍待 还待 待 需要进一步 需进一步`},

	// Where they come from. With a word of the first row one number stands for
	// the whole and the done: 反馈的9个问题均已整改 are 9 in total.
	{role: passing, status: notice.Total, words: `反馈 发现 指出 查找 查摆 查出 查实 检视 梳理 排查 摸排 收到 接收 移交 移送 转交 转送 转发 提出 研究提出 梳理形成 细化 分解 细化分解 归并 共列 归纳 汇总 列出 采纳 反映 通报 认定 初核 函询 谈话函询 查处 查办 破获 侦破 侦办 收集 征集 征求 报送 上报`},
	{role: passing, status: notice.Total, object: notice.Petitions, words: `转办 交办`}, // what has no name and is handed down
	{role: passing, words: `一并整改 一同整改 同步整改 一体整改 统筹整改 合并整改 存在 研究 明确 确定 列入 纳入 认领 领办 围绕 针对 聚焦 对照 抓好落实 推动落实 狠抓落实 抓落实 贯彻落实 推进落实 落实落细 涉及 属于 进行 实施 开展 展开 组织 部署 采取 督办 主导 牵头 配合 协办 承接 承担 参与 分管 清理 负责 处理 核查 核实 核对 校对 查对 比对 办理 处置 超期处置 逾期处置 超期办理 逾期办理 超期办结 逾期办结 超期答复 逾期答复 受理 验收 转 交 交由 交给 提请 报请 牵涉 转来 交来 送来 报来 发来`},
	{role: demanding, object: notice.Recommendations, words: `要求 具体要求 应当 应`},

	// What is done to regulations.
	{role: ruling, rules: notice.Created, words: `新建 新建立 新订 新立 新制定 新增 新出台 建了 立了 定了 制定 制定出台 研究制定 出台 建立 印发 制订 形成 创建 起草 拟定 制定印发 印发实施`},
	{role: ruling, rules: notice.Revised, words: `修订 修订完善 完善 修改 修改完善 优化 更新 修编 修正 修了 改了 补充完善`},
	{role: ruling, rules: notice.CreatedOrRevised, words: `健全 健全完善 建立健全 建立完善 制定完善 制修订 制（修）订 制(修)订 建章立制 立改废 废改立`},
	{role: ruling, rules: notice.Abolished, words: `废止 废除 废了 取消 停止执行`},

	// What is done to persons; the second row only right before the number.
	{role: dealing, object: notice.Persons, words: `党纪处分 政务处分 党纪政务处分 党政纪处分 处分 党内警告 党内严重警告 严重警告 警告 记过 记大过 降级 撤职 开除 开除党籍 留党察看 组织处理 组织调整 诫勉 诫勉谈话 提醒谈话 谈话提醒 提醒约谈 约谈提醒 批评教育 批评帮助 批评教育帮助 教育提醒 提醒教育 提醒批评 警示谈话 警示约谈 责令检查 责令作出检查 责令作出书面检查 责令书面检查 书面检查 作出检查 作出书面检查 作出深刻检查 深刻检查 作检查 通报批评 约谈 问责 追责 追责问责 问责追责 追究责任 党纪处理 纪律处分 移送司法 移送司法机关 移送检察机关 移送公安机关 移送审查起诉 移送纪检监察机关 纪委调查 纪委处理 纪委监委处理 纪检监察机关处理 纪检监察机关调查 纪委调查处理 纪检监察机关调查处理 留置 采取留置措施 行政拘留 刑事拘留 逮捕 判刑 免职 停职 停职检查 辞退 引咎辞职 责令辞职 调离岗位 调离工作岗位 调整岗位 调整工作岗位 谈话函询 第一种形态 第二种形态 第三种形态 第四种形态 四种形态 训诫 效能问责 效能告诫`},
	{role: dealing, words: `处理 查处 提醒 移送 党纪 政务 函询 追究 拘留 立案 立案审查 立案审查调查 党纪立案 政务立案 党纪政务立案`},

	// What is done with money.
	{role: paying, status: notice.Recovered, words: `追缴 追回 收回 清退 清收 退缴 上缴 上交 归还 挽回 退回 退还 收缴 追偿 返还 退赔 补缴 补征 缴回 清缴 回收 追缴入库 缴入 清欠 补收 追讨 追收 催缴 催收 收缴入库 归还原渠道 没收 交回 缴还 退还至 扣回 追扣 执行回款 清收回款 催收回款 追缴回款`},
	{role: paying, status: notice.Total, words: `涉及 涉案 盘活 核减 节约 节省 避免 扣减 罚款 罚没 审减 问题资金 问题金额 违规资金 违纪资金 违规金额 违纪金额 涉案资金 涉案金额 整改到位 整改金额 整改资金 整改问题金额 调整账目 调整账务 调账`},

	{role: paying, object: notice.Funds, status: notice.Total, words: `金额 总金额 资金总额`}, // only by themselves: 问题3个、金额2万元

	// Daily business.
	{role: serving, words: `审结 执结 审理 接待 接听 回访 走访 慰问 服务 帮助 帮助解决 解答 咨询`},

	// How a sentence hangs together.
	{role: joining, words: `并 且 并且 及 和 与 或 或者 以及 后 但 而`},
	{role: starting, words: `来自 来源于 位于 处于 因 由 经 被 属 按 从 以 在 得到 受到 根据 按照 由于 经过 可 能 是 于`},
	{role: breaking, words: `方式 途径 手段 策略 一是 二是 三是 四是 五是 六是 七是 八是 九是 十是`},
	{role: turning, words: `对 把 向 给 为 让 使`},
	{role: filling, words: `有 中 共 共计 合计 累计 总计 共有 抓紧 加紧 全力 大力 着力 尽快 合力 达 达到 了 的 等 这 这些 上述 以上 以下 以内 该 各 各类 出 到 计 数 数量 总数 总量 分为 还 又 再 先后 目前 所 过 仅 只 至今 总共 一并 同时 逐一 逐项 逐条 逐件 进一步 认真 积极 扎实 推动 督促 指导 协助 跟踪 严格 坚决 依法 及时 集中 深入 统筹 给予 予以 主要 重点 突出 相关 有关 具体 彻底 完全 根本 根本上 从根本上 暂时 一时 真正 妥善 圆满 很好 多达 高达 一共 也`},
	{role: hiding, words: `落实专人 落实专人专责 落实责任 落实责任人 落实责任单位 落实包案 落实包保 落实专班 落实人员 完成时限 完成时间 完成情况 完成质量 完成进度 完成标准 办结时限 落实情况 落实措施情况 解决方案 整改方案 整改台账 整改清单 整改范围 整改情况 整改进展 整改进展情况 整改落实情况 整改落实 整改工作 整改期间 整改以来 整改期限 整改时限 整改目标 整改责任 整改专班 整改领导小组 整改工作领导小组 整改报告 整改台帐 整改过程 整改成效 整改成果 整改质量 整改标准 整改通知 整改部署 整改会议 整改推进会 整改办 整改主体责任 巡察整改 巡视整改 审计整改 督察整改 集中整改阶段 集中整改以来 集中整改进展 集中整改情况 集中整改期间 巡察整改期间 巡视整改期间 问题导向 问题台账 问题整改方案 问题整改台账 问题整改工作 问题整改情况 责任制 制度化 制度执行 制度体系 未来 未成年 未成年人 年度计划 工作计划 计划生育 整改计划 工作部署 组织部 组织生活 组织生活会 组织机构 组织领导 对策措施 政策措施 防控措施 便民措施 惠民措施 保障措施 防范措施 安全措施 管理措施 处置措施 强制措施 预防措施 应急措施 服务中心 服务站 服务点 服务大厅 服务窗口 服务平台 政务服务 政务公开 政务信息 党纪学习 党纪教育 党纪法规 党纪条规 正面 反馈意见 反馈会 处理意见 处理结果 处分决定 成为 有限 有效 有力 有机 有所 由此 经济 经费 经营 经常 经验 为主 为民 以上率下 在岗 在编 从业 从严 可持续 能力 和谐 结对 针对性 相对 应对 面对 后续 后备 后勤 此后 然后 而且 占用 占地 占道 占据 占有 使用 使命 把关 把握 对接 对口 对象 对外 对标 对账 对比 方向 面向 转向 走向 倾向 意向 行为 作为 不正之风 不规范 不严格 不健全 不完善 不及时 不准确 不准时 不担当 不彻底 不深入 不扎实 不合理 不合格 不严 不实 不力 不足 不够 不强 不清 不作为 慢作为 乱作为 认为 较为 更为 极为 供应链 响应 适应 效应 反应 理由 自由 现在 许可 认可 职能 功能 智能 性能 节能 交通 交流 交易 交往 交付 交叉 交接 交谈 外交 初中 高中 招待 招待费 业务招待费 公务接待 公务接待费 接待费 待遇 等待 期待 对待 优待 需求 所需 必需 急需 省属 市属 县属 区属 校属 直属 所属 附属 被巡视 被巡察 被审计 被督察 中央八项规定 中央八项规定精神 八项规定精神 公正 横向 纵向 双向 单向 定向 动向 志向 绝对 反对 发函提醒 去函提醒 电话提醒 短信提醒 微信提醒 平台提醒 系统提醒 预警提醒 上门提醒`},
	{role: growing, words: `增长 下降 提高 上升 降低 减少 增加 提升 增幅 降幅 压减 压降 增至 降至`},

	// Parts, shares, rules.
	{role: parting, words: `其中 包括`},
	{role: resting, words: `其余 其馀 剩余 剩 剩下 余下 另有 另外 还有 尚有 另 仍有 其它 其他 还剩 仅剩 只剩 尚余 尚剩 还差 还欠 尚差 尚欠`},
	{role: matching, words: `分别`},
	{role: sharing, words: `占 占比`},
	{role: rating, status: notice.Completed, words: `完成率 整改率 改善率 整改完成率 总体完成率 办结率 了结率 结案率 销号率 落实率 整改到位率 到位率 化解率 整改销号率 按期完成率 按期办结率 解决率`},
	{role: rating, words: `率 比例 比重 满意度 知晓度`},
	{role: limiting, words: `每 每个 每名 每年 每月 每周 每季度 每半年 每次 每人 每日 每天 人均 户均 年均 日均 月均 平均 权重 单价 单笔 须 必须 不得 原则上 严禁 不应 不准 访问量 浏览量 点击量 点击数 浏览次数 访问次数 今日访问 占地面积 建筑面积 总面积 使用面积 用房面积 距县城 距市区 距城区 职数`},
	{role: dating, words: `截至 截止`},
	{role: brief, words: `已改 已办 改了 办了 正改 在办 待办 待改 未改 没改 未办 没办 还差 还欠 尚差 尚欠`},
}

// kindOfMeasure is what a measure word counts.
type kindOfMeasure uint8

const (
	bare      kindOfMeasure = iota // none: 15问题
	things                         // 个 项 条
	pieces                         // 件 起
	heads                          // 家 户: bodies
	persons                        // 人
	occasions                      // 次 场
	papers                         // 份 部
	sorts                          // 方面 大类: measure word and thing counted in one
	points                         // 点: of recommendations
	money                          // 元
	amounts                        // 亩 台
	shares                         // %
)

// measure is one row of measure words. With one of the characters of not
// behind it a measure word is the beginning of another word: 3条例.
type measure struct {
	kind  kindOfMeasure
	words string
	not   string
}

var measureWords = [...]measure{
	{things, `个`, `月小年季工自百学别性体`},
	{things, `项`, `目`},
	{things, `条`, `例件款文约`},
	{things, `大项 小项 子项 分项 项次 条次`, ``},
	{things, `类`, `似别型`},
	{things, `处`, `室级长理罚置分于在以`},
	{pieces, `件 件次 件（次） 件(次) 批次 封`, ``},
	{pieces, `起 宗 桩 例`, `至到草诉来算自如会子`},
	{pieces, `批`, `评准复发示改`},
	{heads, `家 户 所`, `庭属长具电籍外均有在`},
	{persons, `人`, `大民均社力工口选事才文`},
	{persons, `人次 人（次） 人(次)`, ``},
	{persons, `名`, `单称义录额`},
	{persons, `位`, `于置`},
	{occasions, `次`, `数日年月序要性`},
	{occasions, `场`, `所地`},
	{occasions, `场次 轮次 期次 班次 户次 家次 车次 台次`, ``},
	{occasions, `期`, `间限末满`},
	{papers, `份`, `额`},
	{papers, `篇 册 套`, `章子`},
	{papers, `部`, `门分署队长委位`},
	{sorts, `方面 大方面 大类`, ``},
	{points, `点`, `位半钟多左前后至到`},
	{money, `元`, `旦素件月/／`},
	{amounts, `门`, `户口诊店类面卫槛市`},
	{amounts, `亩 公里 平米 平方米 立方米 平方公里 公顷 吨 千米 辆 间 盏 盒 幅 棵 株 张 台 对 支 座 块 床 人份 本 组 笔`, `接隔账帐照应部队持出谈位级届织长成建上试记者迹谈译`},
}

// percent is the measure of a share.
var percent = measure{kind: shares}

// countable reports whether things of an object are counted in measures of
// kind k.
func countable(o notice.Object, k kindOfMeasure) bool {
	switch o {
	case notice.Issues, notice.Tasks:
		return k == things || k == pieces || k == bare
	case notice.Measures:
		return k == things || k == bare
	case notice.Clues:
		return k == things || k == pieces
	case notice.Recommendations:
		return k == things || k == points
	case notice.Campaigns:
		return k == things || k == occasions
	case notice.Cases:
		return k == things || k == pieces || k == heads
	case notice.Petitions:
		return k == things || k == pieces || k == occasions
	case notice.Regulations:
		return k == things || k == papers || k == pieces
	case notice.Aspects:
		return k == things || k == sorts
	}
	return o == notice.OtherObject && k != money && k != shares && k != points && k != bare
}

// lexeme is one word and its senses.
type lexeme struct {
	word  string
	roles uint64 // bits
	index int    // in words, of its first row; the others follow it
}

// as is the sense of a word in a role, nil for none.
func (x *lexeme) as(r role) *entry {
	if x.roles&(1<<r) == 0 {
		return nil
	}
	for i := x.index; ; i++ {
		if e := &vocabulary[words.Row(i)]; e.role == r {
			return e
		}
	}
}

// lexicon finds the words of the vocabulary that a text begins with.
type lexicon struct {
	*han.Words
	lexemes []lexeme // by the index of the word
}

// longest is the longest word that s begins with, nil for none.
func (l *lexicon) longest(s string) *lexeme {
	if i := l.Match(s); i >= 0 {
		return &l.lexemes[i]
	}
	return nil
}

// The table in vocabulary_table.go, where which word lies, is made from the rows
// above in advance and not when the program starts.

//go:generate go test -run ^TestVocabularyTable$ -update

// Made once, never changed.
var (
	words    = &lexicon{Words: wordLayout.Fill(vocabularyRows()...), lexemes: lexemes[:]}
	measures = han.NewWords(column(measureWords[:], func(m *measure) string { return m.words })...)
)

// vocabularyRows are the words of each row of the vocabulary.
func vocabularyRows() []string {
	return column(vocabulary[:], func(e *entry) string { return e.words })
}

// column is the words of each row of a table.
func column[E any](table []E, words func(*E) string) []string {
	rows := make([]string, len(table))
	for i := range table {
		rows[i] = words(&table[i])
	}
	return rows
}

// measureAt is the longest measure word that s begins with, and its row; nil
// for none.
func measureAt(s string) (word string, row *measure) {
	i := measures.Match(s)
	if i < 0 {
		return "", nil
	}
	return measures.Word(i), &measureWords[measures.Row(i)]
}

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/synthetic_corpus.h"

#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// SplitMix64, so that a corpus is the same everywhere.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }

    qsizetype below(qsizetype count)
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return static_cast<qsizetype>((z ^ (z >> 31)) % static_cast<quint64>(count));
    }
    QString of(const QStringList &words)
    {
        return words[below(words.size())];
    }

private:
    quint64 m_state;
};

QStringList words(const QString &list)
{
    return list.split(u' ', Qt::SkipEmptyParts);
}

// Two syllables, then what it is: 青崖图书馆.
const QString nameFirsts
    = u"青 云 石 柳 松 霞 霜 枫 芦 桐 鹭 溪 岚 竹 梅 杉 荻 雁 禾 桂 汀 葵 澄 朔"_s;
const QString nameSeconds
    = u"崖 浦 畈 墩 坞 屿 渚 湾 垭 岭 坪 埠 壑 洲 塘 埂 岗 沱 坝 甸 峪 浜 汊 堰"_s;
const QString bodies
    = u"图书馆 档案馆 体育馆 植物园 养老院 实验站 合作社 少年宫 博物馆 气象站 印刷厂 天文台"_s;
const QString personKinds
    = u"读者 会员 学员 住户 访客 职工 学徒 志愿者 承租人 参观者 保管员 研究生 供货商 讲解员"_s;
const QString actions
    = u"借用 租用 寄存 拆装 复制 展出 检修 转借 清点 搬运 拓印 刻录 校准 领取 改装 晾晒"_s;
const QString qualities
    = u"线装 铜制 便携 旧式 搪瓷 折叠 双筒 手摇 柳编 石刻 彩绘 木版 防水 微缩 海运 仿古 "
      u"立式 蜡染 榫卯 釉面 冷藏 骑缝 校订 悬挂"_s;
const QString things
    = u"地图 轮椅 乐谱 望远镜 标本 棋盘 帐篷 胶片 罗盘 屏风 风筝 水车 钟表 天平 印章 画轴 矿灯 "
      u"秧马 "
      u"烛台 渔网 算盘 印版 茶砖 雨衣 滑轮 皮影 风琴 陶罐 船桨 织机 沙盘 碑帖 鞍具 石磨 灯笼 浮标"_s;
const QString events
    = u"签收凭条 交清押金 领到钥匙 办妥登记 验收合格 送达回执 公布名单 封存样品 启用账号 结清尾款"_s;
const QString organs = u"财务部 人力资源部 审计部 采购部 法务部 监事会 董事会 工会"_s;
const QString documents = u"使用登记表 领用申请表 安全责任书 归还证明单 检验报告书 赔偿协议书"_s;
const QString places = u"展厅 院墙 库房 校场 码头 礼堂 机房 温室"_s;
const QString matters
    = u"潮汐 蜂群 栈道 盐田 灯塔 驿路 雪线 梯田 桑园 渡口 苇荡 窑火 石桥 海堤 井盐 木偶"_s;
const QString deeds = u"记录 修补 丈量 传授 守望 辨认 整理 试种 搬迁 描摹 编号 巡护"_s;
const QString gatherings = u"座谈会 结业式 开工式 交流会 总结会 茶话会 研讨会 展评会"_s;

/// A length of time in its spellings; all spellings of one are one answer.
struct Spellings {
    QStringList texts;
};
const std::vector<Spellings> &durations()
{
    static const std::vector<Spellings> list {{{u"半年"_s, u"6个月"_s, u"六个月"_s}},
        {{u"一年"_s, u"1年"_s, u"十二个月"_s}},
        {{u"两年"_s, u"2年"_s, u"24个月"_s}},
        {{u"三十天"_s, u"30日"_s, u"30天"_s}},
        {{u"十五日"_s, u"15天"_s, u"十五天"_s}},
        {{u"七天"_s, u"7日"_s, u"七日"_s}},
        {{u"三个月"_s, u"3个月"_s}},
        {{u"六十天"_s, u"60日"_s}}};
    return list;
}
const std::vector<Spellings> &ages()
{
    static const std::vector<Spellings> list {{{u"十六周岁"_s, u"16周岁"_s}},
        {{u"十八周岁"_s, u"18周岁"_s, u"18岁"_s}},
        {{u"二十周岁"_s, u"20岁"_s}},
        {{u"二十五周岁"_s, u"25周岁"_s}},
        {{u"三十周岁"_s, u"30周岁"_s}}};
    return list;
}

/// The forms in which one sort of rule is stated, one for each wording.
struct Form {
    QString sort;
    QStringList wordings; ///< the first as it stands; the others restate it
    QString question;
};
const std::vector<Form> &forms()
{
    static const std::vector<Form> list {
        {u"duration"_s,
            {u"{P}{V}{B}{T}的期限不得超过{X}。"_s,
                u"按照规定，{P}{V}{B}的{T}，期限不得超过{X}。"_s,
                u"期限方面，{P}{V}{B}的{T}不得超过{X}。"_s},
            u"{P}可以{V}{B}的{T}多久？"_s},
        {u"duration"_s,
            {u"{P}{V}{T}后，应当在{X}内向{B}交回副本。"_s,
                u"{P}在{V}{T}后，必须于{X}之内向{B}交回副本。"_s,
                u"向{B}交回副本，应在{P}{V}{T}后{X}内。"_s},
            u"{P}{V}{B}的{T}以后要做什么？"_s},
        {u"age"_s,
            {u"{P}年满{X}的，可以向{B}申请{V}{T}。"_s,
                u"申请向{B}{V}{T}的{P}，应当年满{X}。"_s,
                u"{P}要年满{X}，才可以向{B}申请{V}{T}。"_s},
            u"多大年纪的{P}可以向{B}申请{V}{T}？"_s},
        {u"start"_s,
            {u"{B}{T}的{V}期限，从{P}{X}之日起计算。"_s,
                u"{V}{B}的{T}，其期限自{P}{X}之日起计算。"_s},
            u"{B}{T}的{V}期限从何时算起？"_s},
        {u"organ"_s,
            {u"{P}{V}{B}的{T}，应当报{X}审批。"_s, u"{P}如{V}{B}{T}，必须报{X}审批。"_s},
            u"{P}{V}{B}的{T}由谁审批？"_s},
        {u"document"_s,
            {u"{P}{V}{B}的{T}，应当填写《{X}》。"_s, u"{P}在{V}{B}{T}时，必须填写《{X}》。"_s},
            u"{P}{V}{B}的{T}要填写什么？"_s},
        {u"date"_s,
            {u"{X}，{B}为{P}{V}{T}开设了专门的窗口。"_s,
                u"{B}在{X}为{P}{V}{T}开设了专门的窗口。"_s},
            u"{B}何时为{P}{V}{T}开设窗口？"_s},
    };
    return list;
}

/// A rule, its value left open.
struct Rule {
    std::size_t form = 0;
    QString body;
    QString person;
    QString action;
    QString thing;

    [[nodiscard]] QString filled(QString wording) const
    {
        return wording.replace(u"{P}"_s, person)
            .replace(u"{V}"_s, action)
            .replace(u"{B}"_s, body)
            .replace(u"{T}"_s, thing);
    }
    [[nodiscard]] QString stated(qsizetype wording, const QString &value) const
    {
        return filled(forms()[form].wordings[wording]).replace(u"{X}"_s, value);
    }
};

/// A value of a sort, and the same in another spelling where there is one.
struct Value {
    QString text;
    QString respelled;
};

Value spelled(const std::vector<Spellings> &list, qsizetype index, Dice &dice)
{
    const QStringList &texts = list[static_cast<std::size_t>(index)].texts;
    const qsizetype first = dice.below(texts.size());
    return {texts[first], texts[(first + 1) % texts.size()]};
}

/// The value number `index` of a sort; numbers that differ by less than `values` are different.
constexpr qsizetype fewestValues = 5;
Value valueOf(const QString &sort, qsizetype index, Dice &dice)
{
    const auto plain = [index](const QStringList &list) {
        const QString &text = list[index % list.size()];
        return Value {text, text};
    };
    if (sort == u"duration") {
        return spelled(durations(), index % std::ssize(durations()), dice);
    }
    if (sort == u"age") {
        return spelled(ages(), index % std::ssize(ages()), dice);
    }
    if (sort == u"start") {
        return plain(words(events));
    }
    if (sort == u"organ") {
        return plain(words(organs));
    }
    if (sort == u"document") {
        return plain(words(documents));
    }
    const QString date = u"%1年%2月"_s.arg(1981 + index % 37).arg(1 + index % 12);
    return {date, date};
}

/// No two issues share it.
QString bodyOf(int issue)
{
    const QStringList firsts = words(nameFirsts);
    const QStringList seconds = words(nameSeconds);
    const QStringList kinds = words(bodies);
    const auto number = static_cast<qsizetype>(issue);
    const auto turn = number / (firsts.size() * seconds.size());
    return firsts[number % firsts.size()] + seconds[number / firsts.size() % seconds.size()]
        + kinds[(number + turn) % kinds.size()];
}

struct Entry {
    QString question;
    QStringList sentences;
};

struct Issue {
    QString body;
    std::vector<Entry> entries;
    QStringList excerpts;
};

constexpr int entriesOfIssue = 10;
constexpr int excerptsOfIssue = 10;

Rule ruleOf(const QString &body, std::size_t form, Dice &dice)
{
    return {form,
        body,
        dice.of(words(personKinds)),
        dice.of(words(actions)),
        dice.of(words(qualities)) + dice.of(words(things))};
}

QString excerptOf(const QString &body, int number, Dice &dice)
{
    static const QStringList numerals = words(u"一 二 三 四 五 六 七 八 九 十"_s);
    const auto matter = [&] {
        return dice.of(words(qualities)) + dice.of(words(matters));
    };
    QString text = numerals[number] + u'\n';
    for (int i = 0; i < 2; ++i) {
        text += u"%1%2的人，先要学会%3%4；%5%6靠的是%7的双手，也靠%8里一年一年的等待。"_s
                    .arg(dice.of(words(deeds)), matter(), dice.of(words(deeds)), matter())
                    .arg(dice.of(words(deeds)), matter(), dice.of(words(personKinds)))
                    .arg(dice.of(words(places)));
    }
    return text
        + u"（%1年%2月%3日在%4%5%6上的讲话）\n"_s.arg(1985 + 3 * number + dice.below(3))
              .arg(1 + dice.below(12))
              .arg(1 + dice.below(28))
              .arg(body, dice.of(words(matters)), dice.of(words(gatherings)));
}

QString textOf(const Issue &issue, int number)
{
    QString text = u"%1通讯第%2号\n\n办事问答\n\n"_s.arg(issue.body).arg(number + 1);
    for (const Entry &entry : issue.entries) {
        text += u"问："_s + entry.question + u"\n答："_s + entry.sentences.join(QString())
            + u"\n\n"_s;
    }
    text += u"%1讲话摘编\n\n"_s.arg(issue.body);
    for (const QString &excerpt : issue.excerpts) {
        text += excerpt;
    }
    return text;
}

} // namespace

SyntheticCorpus syntheticCorpus(int issues, quint64 seed)
{
    constexpr qsizetype oneIn = 15;
    SyntheticCorpus corpus;
    std::vector<Issue> made(static_cast<std::size_t>(issues));
    Dice planting(seed ^ 0x5eedULL);
    struct Second {
        std::size_t issue = 0;
        std::size_t entry = 0;
        QString sentence;
    };
    std::vector<Second> seconds;
    for (int i = 0; i < issues; ++i) {
        Dice dice(seed * 1000003 + static_cast<quint64>(i));
        Issue &issue = made[static_cast<std::size_t>(i)];
        issue.body = bodyOf(i);
        for (int e = 0; e < entriesOfIssue; ++e) {
            Entry entry;
            for (int s = 0; s < 2; ++s) {
                const auto form = static_cast<std::size_t>(dice.below(std::ssize(forms())));
                const Rule rule = ruleOf(issue.body, form, dice);
                const QString &sort = forms()[form].sort;
                const qsizetype index = dice.below(1000);
                const Value value = valueOf(sort, index, dice);
                entry.sentences.append(rule.stated(0, value.text));
                if (s == 0) {
                    entry.question = rule.filled(forms()[form].question);
                }
                if (planting.below(oneIn) != 0) {
                    continue;
                }
                Planted planted;
                planted.restatement
                    = planting.below(2) == 0 ? Restatement::OtherValue : Restatement::SameValue;
                planted.sort = sort;
                planted.sentence = entry.sentences.back();
                planted.value = value.text;
                planted.otherValue = planted.restatement == Restatement::SameValue
                    ? value.respelled
                    : valueOf(sort, index + 1 + planting.below(fewestValues - 1), planting).text;
                const auto wording = 1 + planting.below(std::ssize(forms()[form].wordings) - 1);
                planted.otherSentence = rule.stated(wording, planted.otherValue);
                seconds.push_back({static_cast<std::size_t>(planting.below(issues)),
                    static_cast<std::size_t>(planting.below(entriesOfIssue)),
                    planted.otherSentence});
                corpus.planted.push_back(std::move(planted));
            }
            entry.sentences.append(u"%1不得把%2%3带出%4的%5。"_s.arg(dice.of(words(personKinds)),
                dice.of(words(qualities)),
                dice.of(words(things)),
                issue.body,
                dice.of(words(places))));
            issue.entries.push_back(std::move(entry));
        }
        for (int e = 0; e < excerptsOfIssue; ++e) {
            issue.excerpts.append(excerptOf(issue.body, e, dice));
        }
    }
    for (const Second &second : seconds) {
        made[second.issue].entries[second.entry].sentences.append(second.sentence);
    }
    for (int i = 0; i < issues; ++i) {
        corpus.issues.append(textOf(made[static_cast<std::size_t>(i)], i));
    }
    return corpus;
}

} // namespace zhixing

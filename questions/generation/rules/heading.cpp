// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/heading.h"

#include "generation/lead.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr qsizetype shortest = 5;
constexpr qsizetype longest = 60;

/// …的决议，这个学员的学期: the situation before the comma says who it is.
QString withoutPointing(QString topic)
{
    static const QRegularExpression pointing(
        u"(?<=[^，]{8}，)(?:这个|这名|这位|该|此)(?!类|外|后|时)"_s);
    return topic.remove(pointing);
}

/// A heading that asks nothing, made a question without a verb it does not have.
QString askedPlainly(const QString &topic)
{
    static const QRegularExpression done(
        u"^([^，。；]{2,20}?)的?(计算|认定|确定|办理|缴纳|交纳|收缴|划分|保管|转接|结转|接转|申请|审批|领取|补办|报销)(?:问题)?$"_s);
    if (const auto match = done.match(topic); match.hasMatch()) {
        return match.captured(1) + u"如何"_s + match.captured(2);
    }
    static const QRegularExpression thing(
        u"^[^，。；]{2,24}的(?:区别|条件|程序|标准|原则|范围|期限|流程|步骤|要求|职责|任务|内容|含义|作用)$"_s);
    if (thing.match(topic).hasMatch()) {
        return topic + u"是什么"_s;
    }
    static const QRegularExpression matter(u"^[^，。；]{4,30}问题$"_s);
    return matter.match(topic).hasMatch() ? u"关于"_s + topic + u"，有哪些规定"_s : QString();
}

} // namespace

Question questionOf(const QString &heading, const Lexicon &lexicon)
{
    QString topic = withoutPointing(topicOf(heading));
    Question question;
    // 可否讨论其转正问题: a problem is what one discusses.
    static const QRegularExpression discussed(
        u"(?:讨论|研究|审议|解决|说明|反映)[^，]{1,10}问题[？?：:]?$"_s);
    if (discussed.match(tidied(heading)).hasMatch() && !topic.endsWith(u"问题")) {
        topic += u"问题"_s;
    }
    if (topic.size() < shortest || topic.size() > longest || !isBalanced(topic)
        || topic.contains(u'。')) {
        question.refusal = u"R2 length: the heading is no question of 5 to 60 characters"_s;
        return question;
    }
    if (const QString reason = danglingReference(topic, lexicon, false); !reason.isEmpty()) {
        question.refusal = reason;
        return question;
    }
    const QString asked = asks(topic) ? topic : askedPlainly(topic);
    if (asked.isEmpty()) {
        question.refusal = u"R5 subject: the heading asks nothing"_s;
        return question;
    }
    static const QRegularExpression yesNo(
        u"能否|可否|是否|能不能|可不可以|有没有|要不要|是不是|[^什怎]吗$"_s);
    static const QRegularExpression open(u"什么|怎么|怎样|如何|哪|何时|多长|多少|多久|谁|几"_s);
    question.isYesNo = yesNo.match(asked).hasMatch() && !open.match(asked).hasMatch();
    static const QRegularExpression broad(
        u"规定|(?:什么|哪些)[^，]{0,4}要求|怎么办|处理|如何|怎样|怎么|区别|注意|程序|手续|步骤"_s);
    question.isNarrow = question.isYesNo || !broad.match(asked).hasMatch();
    // Within no other quotation the marks are those of the source.
    question.text = QString(asked).replace(u'‘', u'“').replace(u'’', u'”') + u'？';
    return question;
}

QString matterOf(const QString &heading, const Lexicon &lexicon)
{
    constexpr qsizetype longestMatter = 40;
    const QString topic = withoutPointing(topicOf(heading));
    if (topic.size() < 3 || topic.size() > longestMatter || !isBalanced(topic)
        || !danglingReference(topic, lexicon, false).isEmpty()) {
        return {};
    }
    return asks(topic) ? u"关于“"_s + topic + u'”' : u"关于"_s + topic;
}

} // namespace zhixing

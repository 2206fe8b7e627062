// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lead.h"

#include "generation/wording.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

// Measured on unseen texts: below this share of the heading's words a stem leaves open what it
// speaks of in one case of ten, above it in one of twenty-five.
constexpr double enough = 0.7;
constexpr double enoughAlone = 0.6;
constexpr double enoughApart = 0.85;
constexpr double enoughOfMember = 0.4;
constexpr double enoughOfMemberAlone = 0.25;
constexpr double hopeless = 0.2;
constexpr qsizetype longestTopic = 40;

const QRegularExpression &asking()
{
    static const QRegularExpression pattern(
        u"什么时候|什么情况下|为什么|什么|怎么办|怎么样|怎么|怎样|如何|哪些|哪里|哪个|哪几|哪|何时|"
        u"多长时间|多少|多长|多久|几|能否|可否|是否|能不能|可不可以|要不要|是不是|行不行|该不该|"
        u"会不会|用不用|需不需要|还可以|还能|有没有|([\\x{4E00}-\\x{9FFF}])不\\1|"
        u"谁|有何|为何|吗|呢|还是|有无|与否"_s);
    return pattern;
}

/// 报名参加培训的职工调动工作时，调出单位应当…: a long noun phrase acts or is acted on, and neither
/// a supposition nor a bare figure opens the sentence.
bool standsAlone(const QString &stem)
{
    constexpr qsizetype brief = 17;
    static const QRegularExpression open(
        u"^(?:如|若|凡|因|其|该|此|这|应|不|可|须|要|由|经|按|根据|对|[一二三四五六七八九十\\d_（])"_s);
    static const QRegularExpression ownSubject(
        u"^[^，。：；]{6,40}?(?:[时后起]，|(?<!的)，)?[^，。：；]{0,20}?(?:必须|应|不得|不能|不必|不宜|可以|须|要|》规定|随|有[^关])"_s);
    return stem.size() >= brief && !open.match(stem).hasMatch()
        && ownSubject.match(stem).hasMatch();
}

/// 从业人员必须… under 食堂从业人员…: the stem shortens what the heading names in full.
bool shortensTopic(const QString &stem, const QString &topic)
{
    constexpr qsizetype shortest = 2;
    for (qsizetype size = std::min<qsizetype>(stem.size(), 8); size >= shortest; --size) {
        const auto at = topic.indexOf(QStringView(stem).first(size));
        if (at >= 0) {
            return at > 0 && isHan(topic[at - 1])
                && !u"的和与及或对在让把被给向为是有后前时下何么样否可能应该要"_s.contains(
                    topic[at - 1]);
        }
    }
    return false;
}

/// 年满十六周岁的居民可以报名 under 志愿者怎样报名: the heading's first noun is what it leaves
/// open.
bool namesHead(const QString &stem, const QString &topic)
{
    constexpr qsizetype head = 2;
    static const QRegularExpression preamble(
        u"^(?:对于?|关于|在|由|从|将|把|被|为|哪些|什么|怎样|如何|怎么)"_s);
    QString noun = topic;
    noun.remove(preamble);
    return noun.size() < head || stem.contains(noun.first(head));
}

} // namespace

QString withoutHeadingNumber(QString heading)
{
    // 7 天内 is no number of a heading.
    static const QRegularExpression numbered(
        u"^\\s*\\d{1,2}[ \\t\\x{3000}]+(?=[\\x{4E00}-\\x{9FFF}“《])(?![天日年月周个项条岁元米时分次人名位份号])"_s);
    return heading.remove(numbered);
}

QString topicOf(const QString &heading)
{
    static const QRegularExpression label(
        u"^\\s*(?:[QＱ]\\d{1,3}[、.．:： ]?|\\d{1,3}[、.．]|[一二三四五六七八九十]{1,3}[、：]|问[：:]|（[一二三四五六七八九十\\d]+）)\\s*"_s);
    QString topic = withoutEndMark(tidied(withoutHeadingNumber(heading)));
    topic.remove(label);
    // 请讲一讲灭火的程序: the matter is what is to be told.
    static const QRegularExpression asked(
        u"^请(?:您|你)?(?:简要)?(?:讲一讲|讲讲|谈一谈|谈谈|说一说|说说|介绍一下|介绍|解释一下|解释|说明|问)"_s);
    topic.remove(asked);
    if (topic.startsWith(u"关于")) {
        topic.remove(0, 2);
    }
    // Whatever is printed behind the question is none of it, unless it asks on.
    if (const auto end = topic.indexOf(u'？'); end > 5 && !asks(QStringView(topic).sliced(end))) {
        topic.truncate(end);
    }
    // 怎样借书问题 asks already; 借书问题 does not.
    static const QRegularExpression handling(
        u"(?:如何|怎样|怎么)(?:处理|解决|应对|看待|对待)|(?:讨论|研究)[^，]{1,12}问题$"_s);
    if (topic.endsWith(u"问题") && !handling.match(topic).hasMatch()
        && asking().match(topic).hasMatch() && !topic.endsWith(u"什么问题")) {
        topic.chop(topic.endsWith(u"的问题") ? 3 : 2);
    }
    topic.replace(u'“', u'‘').replace(u'”', u'’');
    return withoutEndMark(topic);
}

bool asks(QStringView topic)
{
    return asking().match(topic).hasMatch();
}

Lead leadFor(const Passage &passage, const QString &stem, Leaning leaning)
{
    if (passage.kind != PassageKind::Faq) {
        return {};
    }
    const QString topic = topicOf(passage.heading);
    QString content = topic;
    static const QRegularExpression empty(
        u"问题|可以|应当|应该|需要|关于|有关|[的了应要需有是和与]"_s);
    content.replace(asking(), u"，"_s).replace(empty, u"，"_s);
    const auto wanted = bigramsOf(content);
    if (wanted.empty() && leaning != Leaning::Whole) {
        return {};
    }
    const double share = containment(wanted, bigramsOf(stem));
    // 申请补办借书证的读者应当…: the sentence names its own matter at length.
    static const QRegularExpression ownMatter(
        u"^[^，。：；_（]{8,24}?(?:必须|应当|应|不得|不能|不必|不宜|可以|须)"_s);
    const bool isMember = leaning == Leaning::Member;
    const double ownShare = ownMatter.match(stem).hasMatch() ? hopeless
        : isMember                                           ? enoughOfMember
        : leaning == Leaning::Apart                          ? enoughApart
                                                             : enough;
    // 进货查验要查什么？记录保存多久: the second question rests on the matter of the first.
    const auto opening
        = bigramsOf(QStringView(content).first(std::max<qsizetype>(0, content.indexOf(u'？'))));
    const bool isHalf = !opening.empty() && topic.size() <= longestTopic
        && containment(opening, bigramsOf(stem)) == 0.0;
    const bool isNamed = !isHalf && !shortensTopic(stem, topic)
        && (share >= ownShare
            || (share >= (isMember ? enoughOfMemberAlone : enoughAlone) && standsAlone(stem)
                && namesHead(stem, topic)));
    if (leaning != Leaning::Whole && isNamed) {
        return {};
    }
    if (topic.size() > longestTopic || !isBalanced(topic)) {
        if (leaning == Leaning::Whole) {
            return {{}, u"R4 reference: only a long heading says who is meant"_s};
        }
        return {{},
            share < hopeless ? u"R5 subject: only a long heading says what the sentence speaks of"_s
                             : QString()};
    }
    return {asking().match(topic).hasMatch() ? u"关于“"_s + topic + u"”："_s
                                             : u"关于"_s + topic + u'：',
        {}};
}

QString withoutLead(const QString &stem)
{
    static const QRegularExpression lead(
        u"^(?:根据材料(?:《[^》]*》)?，|关于“[^”]*”：|关于[^，。：“]*：)?(?:（上文：(?:[^（）]|（[^（）]*）)*）)?"_s);
    QString own = stem;
    own.remove(lead);
    return own;
}

} // namespace zhixing

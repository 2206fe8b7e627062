// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/point_wording.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr qsizetype longestWhole = 110;

} // namespace

bool carriesRule(const QString &text)
{
    static const QRegularExpression rule(
        u"应|必须|不得|不能|不宜|不准|不再|只能|严禁|禁止|可以|[，的]可|方可|须|需|要|是指|不是|"
        u"不属于|算起|"
        u"计算|计入|不设|享受|限于|报告|填写|提交|登记|通知|移交|给予|不允许|原则上|禁止|处以|罚|"
        u"立即|当[日天]|"
        u"不予|予以|负责|有权|责任|义务|资格|批准|同意|审批|审核|决定|由|按照?|凡|凭|条件|"
        u"的，|时，|为[^，]{0,8}[\\d半两一二三四五六七八九十]|不少于|不超过|以[上下内]|还没有|"
        u"只说明|"
        u"包括|分为|"
        u"^[^，]{2,8}是[^，]{1,20}的$"_s);
    return rule.match(text).hasMatch();
}

bool isFiller(QStringView text)
{
    static const QRegularExpression pattern(
        u"光荣|容易|往往|关键在于|有利于|具有重要|意义重大|(?<![更修订改])正说明|深远|难以起到|"
        u"近年来|"
        u"随着[^，]{4,}的发展|例如|比如|举例|打[一个]*比方|欢迎|谢谢|换来的$|不等于|"
        u"是一?[根把面座盏扇杆枚](?!本)|坚决|按规矩|除以|乘以|^今天[^，]*，明天|不是[^，]{1,6}，而?是|^[主一大]?[要般致]?[有分][为成]?[两二三四五六七八九几\\d][点项条类](?:不同|要求|规定|内容)?$"_s);
    return pattern.match(text).hasMatch();
}

QString essenceOf(QString text, const QString &before, const Lexicon &lexicon)
{
    static const QRegularExpression label(
        u"^(?:答：|注[：:]|[①-⑳]|[（(][一二三四五六七八九十\\d]{1,2}[）)]|\\d{1,2}[.．、]|["
        u"一二三四五六七八九十][是、]|"
        u"第[一二三四五六七八九十]，|首先，|其次，|再次，|最后，)"_s);
    static const QRegularExpression preamble(
        u"^(?:(?:根据|按照|依据)[^，。；]*[（(〔\\[]\\d{4}[）)〕\\]][^，。；]*号[^，。；]*精神，|在?这些人(?:当中|中)，|由此可以说，)"_s);
    static const QRegularExpression article(
        u"(?<=》)第[一二三四五六七八九十百\\d]+条(?:第[一二三四五六七八九十\\d]+款)?(?=规定)"_s);
    // 概括起来是五项：参加大会…, 五项权利：（1）了解…: the count is not what is asked.
    static const QRegularExpression counted(
        u"^[^，。；：]{0,14}[两二三四五六七八九十]\\s*[项条点类种个][^，。；：]{0,4}：(?:[（(]?[1一][）)、.．]|①)?"_s);
    static const QRegularExpression brief(u"（(?:以下)?简称[^）]*）"_s);
    text.remove(label).remove(brief).remove(counted).remove(preamble).remove(article);
    // 如果这种审查…: the sentence before spoke of 审查.
    static const QRegularExpression pointing(
        u"(?:这种|这项|这个|此项|此类|(?<!应)该)([\\x{4E00}-\\x{9FFF}]{2})"_s);
    for (qsizetype from = 0;;) {
        const auto match = pointing.match(text, from);
        if (!match.hasMatch()) {
            break;
        }
        const QString noun = match.captured(1);
        const bool isKnown = match.captured().startsWith(u'该')
            ? lexicon.persons.contains(noun)
            : (before + text.first(match.capturedStart())).contains(noun);
        from = match.capturedEnd();
        // …除外，此类材料可以补交: it points to what stands in the same point.
        constexpr qsizetype atStart = 3;
        if (isKnown && match.capturedStart() <= atStart) {
            const auto length = match.capturedLength() - noun.size();
            text.remove(match.capturedStart(), length);
            from -= length;
        }
    }
    const auto clauses = clausesOf(text);
    QString rest = text;
    for (std::size_t c = clauses.size(); c-- > 1;) {
        const QStringView clause = QStringView(text).sliced(clauses[c].start, clauses[c].length());
        if (isFiller(clause)) {
            rest.remove(clauses[c].start - 1, clauses[c].length() + 1);
        }
    }
    return rest;
}

QStringList partsOf(const QString &text, const Fact &model)
{
    static const QRegularExpression decides(
        u"应|必须|不得|不能|不宜|可以|[，的]可|须|需|要(?!求)|算起|计算"_s);
    static const QRegularExpression supposes(u"^(?:如|若|凡|出现|遇|待|一旦)"_s);
    if (text.size() <= longestPoint) {
        return {text};
    }
    Fact whole = model;
    whole.text = text;
    whole.clauses = clausesOf(text);
    const auto &clauses = whole.clauses;
    const auto clauseAt = [&](std::size_t c) {
        return QStringView(text).sliced(clauses[c].start, clauses[c].length());
    };
    QStringList parts;
    qsizetype start = 0;
    for (std::size_t c = 0; c + 1 < clauses.size(); ++c) {
        const bool isDecision = !whole.isCondition(c) && decides.match(clauseAt(c)).hasMatch();
        const bool opensCase
            = whole.isCondition(c + 1) || supposes.match(clauseAt(c + 1)).hasMatch();
        if (isDecision && opensCase) {
            parts.append(text.sliced(start, clauses[c].end - start));
            start = clauses[c + 1].start;
        }
    }
    parts.append(text.sliced(start));
    const bool isTold = std::ranges::all_of(
        parts, [](const QString &part) { return part.size() <= longestWhole; });
    return isTold ? parts : QStringList();
}

QString trimmedPart(QString part)
{
    static const QRegularExpression opening(
        u"^(?:但是?|并且|而且|同时|则|且(?!慢)|而|或者?(?!许)|并(?![不非未]))，?"_s);
    part.remove(opening);
    // ；也不得受聘于境外机构: a rule of its own.
    static const QRegularExpression also(u"^(?:也|还|并)(?=不得|不能|应当?|必须|须|可以)"_s);
    part.remove(also);
    // 对收到的图书应当登记 -> 收到的图书应当登记; 对工作提出意见 keeps what it governs.
    static const QRegularExpression about(
        u"^对于?(?=[^，]{2,24}?(?:应当|应|必须|不得|不能|可以|须)[^，]*$|[^，]{8,24}，(?:应|必须|不得|可以|须))"_s);
    if (!part.endsWith(u'的') && !part.contains(u"的，") && !part.contains(u"进行")) {
        part.remove(about);
    }
    static const QRegularExpression predicate(u"是[^，；]{1,14}的$"_s);
    if (part.endsWith(u'的') && !part.endsWith(u"目的") && !predicate.match(part).hasMatch()
        && part.size() > shortestPoint) {
        part.chop(1);
    }
    return withoutEndMark(part);
}

QString withoutOwner(QString text)
{
    static const QRegularExpression owner(
        u"(?<=^|，|及时讨论|尽快办理|根据)(?:他们的|他的|她的|它的|其(?![他它余中实次间后前]))"_s);
    return text.remove(owner);
}

} // namespace zhixing

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/facts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

bool opensWithVerb(QStringView text, const Lexicon &lexicon)
{
    return !leadingWord(text, lexicon.verbs).isEmpty()
        && leadingWord(text, lexicon.verblikeNouns).isEmpty();
}

bool namesShortTitle(const QString &text)
{
    static const QRegularExpression brief(
        u"《(?:管理|实施|暂行|工作|试行)?(?:办法|细则|规定|条例|规程|规则|规范|守则|章程|标准|意见|通知|方案|制度|纲要|规划|手册|指南)》"_s);
    return brief.match(text).hasMatch();
}

QString danglingReference(QStringView statement, const Lexicon &lexicon, bool isQuoted)
{
    const QString refersBack = u"R3 reference: opens with “%1”"_s;
    if (const QString word = leadingWord(statement, lexicon.anaphora);
        !word.isEmpty() && !statement.startsWith(u"其他") && !statement.startsWith(u"其余")) {
        return refersBack.arg(word);
    }
    static const QRegularExpression conditional(u"^(如果|如|若|凡|因|对|当|即使)"_s);
    if (const auto match = conditional.match(statement); match.hasMatch()) {
        const QStringView rest = statement.sliced(match.capturedLength());
        const QString word = leadingWord(rest, lexicon.pronouns);
        if (!word.isEmpty() || rest.startsWith(u'这') || rest.startsWith(u"不是由于本人")) {
            return refersBack.arg(statement.first(match.capturedLength()).toString() + word);
        }
    }
    static const QRegularExpression summed(u"^(?:这?两个会(?!议)|两者|二者|两项|两类|两种)|除此"_s);
    if (const auto match = summed.match(statement); match.hasMatch()) {
        return u"R4 reference: “%1” sums up what stands before"_s.arg(match.captured());
    }
    // 见本文第22问, 第（5）项物品, 前五项, 第五步: places of the page. 条例第五条第二项 is a
    // citation.
    static const QRegularExpression place(
        u"[不在]在?此列|^第[一二三四五六][种类样](?=[，：是为]|情形|情况)|(?<!先)后[两三四五六](?:"
        u"样|种|类|项|条|档|段)|本文第|"
        u"见第|[前上][一两二三四五六七八九十]?[问题](?!题)|前["
        u"两二三四五六七八九十](?:项|条|"
        u"款|步|段|档|关|类人?|种人?|者)|"
        u"(?<![条款\\d一二三四五六七八九十])第[（(]?[\\d一二三四五六七八九十]{1,3}[）)]?(?:[、至和][（(]?[\\d一二三四五六七八九十]{1,3}[）)]?)*(?:问|步|项(?!目))"_s);
    if (const auto match = place.match(statement); !isQuoted && match.hasMatch()) {
        return u"R3 reference: “%1” is a place on the page"_s.arg(match.captured());
    }
    static const QRegularExpression address(u"我们?|你们?|您|咱们?"_s);
    if (!isQuoted && address.match(statement).hasMatch()) {
        return u"R4 reference: speaks to or as a person"_s;
    }
    // 本中心诊断科, 本区做法: of which, the first page of the issue says.
    static const QRegularExpression ours(
        u"(?<![基资样标副根文课读成日户口书剧])本(?:中心|行(?![政业])|[站馆处办社库厂场](?![\\x{4E00}-\\x{9FFF}]{0,3}[律公])|[区县市镇乡]做法)"_s);
    if (const auto match = ours.match(statement); !isQuoted && match.hasMatch()
        && !statement.first(match.capturedStart()).contains(match.capturedView().sliced(1))) {
        return u"R4 reference: “%1” is the speaker's own"_s.arg(match.captured());
    }
    // 尤其, 与其, 其中, 其他: no pronouns. 本人 and the like need somebody before them in the
    // sentence.
    static const QRegularExpression pronoun(
        u"(?<![尤与极莫])其(?![中他它余次实])|他们|她们|它们|(?<!其)他(?!人|方|国|乡)|她|它|本人|对方|双方"_s);
    for (auto it = pronoun.globalMatch(statement); it.hasNext();) {
        const auto match = it.next();
        const QStringView before = statement.first(match.capturedStart());
        const bool mayBeBody = u"其它们对方双方"_s.contains(match.capturedView());
        // 由支部根据其…: the body acts; whom it acts on is not said.
        static const QRegularExpression acting(u"由[^，。；的]{2,12}(?:根据|按照|依据)$"_s);
        const bool isActedOn = match.capturedView() == u"其" && acting.match(before).hasMatch();
        const bool hasNoun = containsAny(before, lexicon.persons)
            || (mayBeBody && !isActedOn && containsAny(before, lexicon.bodies))
            || (match.capturedView() == u"其" && before.size() >= 8 && !isActedOn);
        if (!hasNoun) {
            return u"R4 reference: “%1” stands for nobody in the sentence"_s.arg(match.captured());
        }
    }
    static const QRegularExpression pointing(
        u"(?<!应)该(?!当)([\\x{4E00}-\\x{9FFF}]{2})|(?:这种|这类|这些|这个|这项|此类|此项|此种|以上(?=限制|规定|情形|条件|要求|人员|标准|时限|费用|材料|程序|内容|各项)|上述|前款|前述|前条|该等|这一|那一|这(?:段|件|句|笔|份|本|位|条|张|座|支|家|场|次|回|套|番|股|颗|[二三四五六七八九十]{1,3}个?))([\\x{4E00}-\\x{9FFF}]{0,2})"_s);
    for (auto it = pointing.globalMatch(statement); it.hasNext();) {
        const auto match = it.next();
        const QStringView noun
            = match.capturedView(1).isEmpty() ? match.capturedView(2) : match.capturedView(1);
        const QStringView before = statement.first(match.capturedStart());
        // 这些同志 after 借调人员: persons, whatever they are called.
        const bool isPerson = match.captured().startsWith(u"这些")
            && containsAny(noun, lexicon.persons) && containsAny(before, lexicon.persons);
        if (noun.isEmpty() || (!isPerson && !before.contains(noun))) {
            return u"R4 reference: “%1” points outside the sentence"_s.arg(match.captured());
        }
    }
    return {};
}

} // namespace zhixing

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/answer_points.h"
#include "generation/rules/wholes.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

qsizetype letters(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isLetterOrNumber(); });
}

/// How much of the answer its points say, by letters. What is left out was rarely filler: the
/// key lacked what was asked for.
double shareTold(const std::vector<AnswerPoint> &points, qsizetype answer)
{
    qsizetype told = 0;
    for (const AnswerPoint &point : points) {
        told += letters(point.text);
    }
    return answer <= 0 ? 0.0 : static_cast<double>(told) / static_cast<double>(answer);
}

constexpr double leastShareTold = 0.97;

/// 必须住校吗？…不得接受宴请…，违反的退学: whether several points have no word of the question nor
/// of those before them. Who answers a question that asks 吗 does not go on to other matters.
bool strays(const std::vector<AnswerPoint> &points, const Question &question)
{
    constexpr int several = 2;
    QString before = question.text;
    int strangers = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const bool isRelated = containment(bigramsOf(before), bigramsOf(points[i].text)) > 0.0;
        strangers += i > 0 && !isRelated ? 1 : 0;
        before += u'，' + points[i].text;
    }
    return strangers >= several;
}

/// Whether the first sentence of the answer that neither asks nor repeats the question is told.
bool tellsBeginning(
    const AnswerPoints &answer, const Question &question, std::size_t passage, const Workshop &shop)
{
    constexpr double same = 0.75;
    for (const std::size_t own : shop.factsOfPassage(passage)) {
        const QString &text = shop.corpus().units()[own].text;
        if (text.endsWith(u'？') || isLeadIn(text)
            || containment(bigramsOf(text), bigramsOf(question.text)) >= same) {
            continue;
        }
        return std::ranges::find(answer.joined, own) != answer.joined.end()
            || std::ranges::any_of(
                answer.points, [&](const AnswerPoint &point) { return point.unit == own; });
    }
    return true;
}

} // namespace

void askForPoints(std::size_t passage, Workshop &shop)
{
    const QString rule = u"A-FAQ"_s;
    const Passage &source = shop.corpus().passages()[passage];
    const Quote heading {
        passage, PassagePart::Text, {0, std::min<qsizetype>(1, source.text.size())}};
    const Question question = questionOf(source.heading, shop.lexicon());
    if (question.text.isEmpty()) {
        shop.refuse(rule, heading, question.refusal, source.heading);
        return;
    }
    // What is the answer to which of them the points do not say; nor do they say 算 or 不算.
    static const QRegularExpression orNot(u"(?![能可是要])([\\x{4E00}-\\x{9FFF}])不\\1"_s);
    // 转运站是干什么用的？我们县的算大算小？ is answered to both, though one is put.
    static const QRegularExpression again(u"[？?].*[？?]"_s);
    // 由谁审批，说“受理了”是不是就算办成了: the points tell who, and not that it is not so.
    static const QRegularExpression isIt(
        u"(?:什么|怎么|怎样|如何|哪|何时|多长|多少|多久|谁|几)[^，]*，[^，]*(?:是不是|是否|算不算|有没有)"_s);
    if (question.text.indexOf(u'？') + 1 < question.text.size()
        || orNot.match(question.text).hasMatch() || again.match(source.heading).hasMatch()
        || isIt.match(question.text).hasMatch()) {
        shop.refuse(rule, heading, u"B3 points: the heading asks more than once"_s, source.heading);
        return;
    }
    const AnswerPoints answer = pointsOf(question, passage, shop);
    const auto &points = answer.points;
    if (!answer.refusal.isEmpty()) {
        shop.refuse(rule, heading, answer.refusal, source.heading);
        return;
    }
    // 不是，异议登记不等于查封: who says so has answered, and must find it among the points.
    if (!tellsBeginning(answer, question, passage, shop)) {
        shop.refuse(rule,
            heading,
            u"B3 points: the answer's first sentence is none of them"_s,
            source.heading);
        return;
    }
    if (question.isYesNo && strays(points, question)) {
        shop.refuse(
            rule, heading, u"B3 points: one of them is of another matter"_s, source.heading);
        return;
    }
    if (shareTold(points, letters(source.text) - answer.aside) < leastShareTold) {
        shop.refuse(rule,
            heading,
            u"B3 points: they leave too much of the answer untold"_s,
            source.heading);
        return;
    }
    Draft draft = draftFor(passage, shop, ItemKind::ShortAnswer, rule);
    draft.stem = question.text;
    if (question.isYesNo) {
        const bool hasReason = std::ranges::any_of(points, &AnswerPoint::isReason);
        const bool hasMore = std::ranges::count_if(points, [](const AnswerPoint &point) {
            return !point.isReason;
        }) > 1;
        draft.stem += hasReason ? u"为什么？"_s : QString();
        draft.stem += hasMore ? u"有哪些具体规定？"_s : QString();
    } else if (!question.text.contains(u"规定")) {
        // An answer tells more than it was asked for; whoever is to say it must be told so.
        draft.stem += u"有哪些相关规定？"_s;
    }
    std::vector<std::size_t> units = answer.joined;
    for (const AnswerPoint &point : points) {
        draft.answers.append(point.text);
        units.push_back(point.unit);
    }
    std::ranges::sort(units);
    const auto repeated = std::ranges::unique(units);
    units.erase(repeated.begin(), repeated.end());
    for (const std::size_t unit : units) {
        draft.quotes.push_back({passage, PassagePart::Text, shop.corpus().units()[unit].span});
    }
    draft.rationale = u"采分点均出自材料对这一问题的解答，每点分值相同。"_s;
    shop.propose(std::move(draft));
}

} // namespace zhixing

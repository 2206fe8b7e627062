// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/heading.h"
#include "generation/rules/wholes.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr std::size_t fewestOptions = 4;
constexpr std::size_t mostOptions = 6;

/// What leads to one consequence, each by itself; or together, where it is one.
struct Cases {
    QStringList conditions;
    QString consequence;
    std::size_t unit = 0;
    std::vector<Quote> quotes; ///< of a list by condition, or else the one sentence
};

QString bareCondition(QString text)
{
    static const QRegularExpression opening(
        u"^(?:[①-⑳]|[（(][一二三四五六七八九十\\d]{1,2}[）)]|\\d{1,2}[.．、]|[一二三四五六七八九十]是|如果|如|若|凡是?|对于?|因为?(?=不)|或者?|但|并且|并)，?"_s);
    text = withoutEndMark(text).remove(opening);
    if (text.endsWith(u'的') && text.size() > 4) {
        text.chop(1);
    }
    return withoutEndMark(text);
}

/// 对甲或乙或丙的，应丁.
std::optional<Cases> casesOf(std::size_t unit, const Workshop &shop)
{
    const QString text = withoutEndMark(shop.corpus().units()[unit].text);
    static const QRegularExpression pattern(
        u"^(.{8,90})的，((?:应当|应该|应|必须|不得|不能|不予|可以|可|予以|按照?|由|取消|给予)[^，。；：]{2,24})$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch() || match.captured(1).contains(u"的，")
        || match.captured(1).contains(u'：')) {
        return std::nullopt;
    }
    Cases cases;
    cases.unit = unit;
    cases.consequence = match.captured(2);
    static const QRegularExpression either(u"，?或者?(?!许)"_s);
    for (const QString &part : match.captured(1).split(either)) {
        cases.conditions.append(bareCondition(part));
    }
    return cases;
}

/// 有下列情形之一的，应丁：（一）甲；（二）乙；（三）丙。
std::optional<Cases> listedCases(std::size_t first, std::size_t end, const Workshop &shop)
{
    const auto &units = shop.corpus().units();
    static const QRegularExpression pattern(
        u"^(.{0,30}?)(?:有|具有|存在|符合)(?:下列|以下)(?:情形|条件|情况|行为)之一(?:的|时)?，([^，。；：]{3,30})：(.+)$"_s);
    const auto match = pattern.match(withoutEndMark(units[first].text));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    Cases cases;
    cases.unit = first;
    cases.consequence = match.captured(1) + match.captured(2);
    cases.conditions.append(bareCondition(match.captured(3)));
    static const QRegularExpression listed(
        u"^(?:[①-⑳]|[（(][一二三四五六七八九十\\d]{1,2}[）)]|\\d{1,2}[.．、])"_s);
    for (std::size_t u = first + 1; u < end; ++u) {
        if (units[u].sentence != units[first].sentence && !listed.match(units[u].text).hasMatch()) {
            break;
        }
        cases.conditions.append(bareCondition(units[u].text));
        cases.quotes.push_back({units[u].passage, PassagePart::Text, units[u].span});
    }
    return cases;
}

bool areSound(const QStringList &conditions, const Lexicon &lexicon)
{
    return std::ranges::all_of(conditions, [&](const QString &condition) {
        static const QRegularExpression half(u"^(?:的|在|被)?$|^[^，]{1,3}$|(?:和|与|及)$|其他"_s);
        // 对决定不服: no case that a measure could be meant for.
        static const QRegularExpression objecting(u"不服|有异议|不满意"_s);
        return condition.size() >= 4 && condition.size() <= 45 && isBalanced(condition)
            && !half.match(condition).hasMatch() && !objecting.match(condition).hasMatch()
            && danglingReference(u"当事人"_s + condition, lexicon, false).isEmpty();
    });
}

/// What a consequence is about, its modal verb left out: 应取消资格 -> 取消资格.
QString decisionOf(QString consequence)
{
    static const QRegularExpression modal(u"^(?:应当|应该|应|必须|可以|可|予以|给予)"_s);
    return consequence.remove(modal);
}

} // namespace

void chooseConditions(std::size_t passage, Workshop &shop)
{
    const QString rule = u"M-ENUM"_s;
    const auto &units = shop.corpus().units();
    std::vector<Cases> all;
    const auto range = shop.factsOfPassage(passage);
    for (const std::size_t f : range) {
        auto cases = listedCases(f, *range.begin() + range.size(), shop);
        if (!cases) {
            cases = casesOf(f, shop);
        }
        if (cases) {
            cases->quotes.insert(
                cases->quotes.begin(), {passage, PassagePart::Text, units[f].span});
            all.push_back(std::move(*cases));
        }
    }
    for (const Cases &own : all) {
        const Fact &fact = shop.facts()[own.unit];
        if (own.conditions.size() < 2) {
            continue;
        }
        const auto refuse = [&](const QString &reason) {
            shop.refuse(rule, fact, reason, fact.text);
        };
        if (!areSound(own.conditions, shop.lexicon())
            || !danglingReference(own.consequence, shop.lexicon(), false).isEmpty()) {
            refuse(u"R6 enumeration: a condition does not stand by itself"_s);
            continue;
        }
        std::vector<Distractor> others;
        std::vector<Quote> quotes = own.quotes;
        for (const Cases &other : all) {
            if (other.unit == own.unit
                || readsAlike(decisionOf(own.consequence), decisionOf(other.consequence), 0.6)) {
                continue;
            }
            // 甲或乙，但还没有丙: all of it leads there, and only together.
            const QString whole = other.conditions.size() > 1
                ? bareCondition(
                      withoutEndMark(units[other.unit].text).chopped(other.consequence.size() + 1))
                : other.conditions.front();
            const bool isListed = other.quotes.size() > 1;
            const QStringList conditions = isListed ? other.conditions : QStringList {whole};
            for (qsizetype c = 0; c < conditions.size(); ++c) {
                const QString &condition = conditions[c];
                const bool isTaken = std::ranges::any_of(own.conditions,
                    [&](const QString &text) { return readsAlike(text, condition, 0.6); });
                if (!isTaken && areSound({condition.left(45)}, shop.lexicon())
                    && condition.size() <= 60
                    && static_cast<std::size_t>(own.conditions.size()) + others.size() < mostOptions
                    && others.size() < 2) {
                    others.push_back({condition,
                        {u"W4"_s, u"属于“%1”的情形"_s.arg(decisionOf(other.consequence))}});
                    quotes.push_back(other.quotes[static_cast<std::size_t>(c)]);
                }
            }
        }
        if (others.empty()
            || static_cast<std::size_t>(own.conditions.size()) + others.size() < fewestOptions) {
            refuse(u"B3 distractors: no condition of a neighbouring rule, or fewer than four"_s);
            continue;
        }
        Draft draft = draftFor(fact, shop, ItemKind::MultipleChoice, rule);
        draft.namesTopic = decisionOf(own.consequence).size() >= 6;
        draft.stem = u"根据材料，"_s + own.consequence + u"的情形有（　）。"_s;
        draft.answers = own.conditions;
        draft.distractors = others;
        draft.quotes = quotes;
        draft.rationale = citation(fact, shop) + reasonsOf(others);
        shop.propose(std::move(draft));
    }
}

} // namespace zhixing

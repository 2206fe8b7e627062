// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/dates.h"
#include "generation/rules/occasion_groups.h"
#include "generation/rules/rules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

Draft draftFor(const Occasion &occasion, const Workshop &shop, ItemKind kind, const QString &rule)
{
    const std::size_t passage = occasion.passages.front();
    const Passage &source = shop.corpus().passages()[passage];
    Draft draft;
    draft.kind = kind;
    draft.rule = rule;
    draft.fact = stableId(u"f"_s, {occasion.document, occasion.date.start, occasion.text});
    draft.passage = passage;
    draft.quotes = {{passage, PassagePart::Attribution, {0, source.attribution.size()}}};
    return draft;
}

/// 在推进会上的讲话 is held every year: the material that prints it says which one is meant.
QString stemOf(const Occasion &occasion, const Workshop &shop, const QString &question)
{
    QString name = withoutEndMark(occasion.text);
    name.replace(u'“', u'‘').replace(u'”', u'’');
    const QString article = titleOf(occasion.article);
    // Questions and answers under the same title: it is that of the page, not of the speeches.
    const bool isShared = std::ranges::any_of(shop.articles(), [&](const Article &other) {
        return other.title == occasion.article && other.document == occasion.document
            && other.kind != PassageKind::Excerpt;
    });
    const bool isTitled = !article.isEmpty() && !article.contains(u'《') && !isShared;
    // A long name is enough.
    const bool isLong = name.size() > 40;
    return (isLong || isShared ? u"材料摘录的“%1”，"_s.arg(name)
                   : isTitled  ? u"材料《%1》摘录的“%2”，"_s.arg(article, name)
                               : u"“%1”，"_s.arg(name))
        + question;
}

QString whyNotAsked(const Occasion &occasion, const Workshop &shop)
{
    if (occasion.text.contains(occasion.date.start.first(4))) {
        return u"R12 leak: the occasion names its year"_s;
    }
    static const QRegularExpression distinct(u"《|第[一二三四五六七八九十百\\d]+[次届]"_s);
    if (occasion.article.trimmed().isEmpty() && !distinct.match(occasion.text).hasMatch()
        && !containsAny(occasion.text, shop.lexicon().places)) {
        return u"R7 not unique: nothing says which of such occasions is meant"_s;
    }
    if (isPassing(occasion) || !isOfNote(occasion, shop.lexicon())
        || isOfOneHouse(occasion, shop)) {
        return u"R9 trivia: a local meeting whose speaker nobody names"_s;
    }
    const auto others = shop.occasionsOfArticle(occasion);
    // The same event twice would have two true dates.
    return std::ranges::any_of(others,
               [&](const Occasion *other) {
                   return other->text == occasion.text && other->date != occasion.date;
               })
        ? u"R7 not unique: the occasion has two dates"_s
        : QString();
}

/// Dates of one precision and in one kind of figures.
QString shapeOf(const QString &date)
{
    QString shape = date.front().isDigit() ? u"1"_s : u"一"_s;
    return shape + (date.contains(u'月') ? u"月"_s : QString())
        + (date.contains(u'日') ? u"日"_s : QString());
}

std::vector<Distractor> otherDates(const Occasion &occasion, const Workshop &shop)
{
    std::vector<Distractor> candidates;
    QStringList seen {occasion.date.text};
    const QString shape = shapeOf(tidied(occasion.date.text));
    for (const Occasion *other : shop.occasionsOfArticle(occasion)) {
        const QString date = tidied(other->date.text);
        if (!seen.contains(other->date.text) && !date.isEmpty() && shapeOf(date) == shape) {
            seen.append(other->date.text);
            candidates.push_back({date, {u"W5"_s, u"是「"_s + other->text + u"」的时间"_s}});
        }
    }
    return candidates;
}

/// A season or a feast in the name leaves no choice of days.
bool tellsSeason(const Occasion &occasion)
{
    static const QRegularExpression season(
        u"春|夏|秋|冬|元旦|五一|五四|六一|七一|八一|国庆|教师节|"
        u"劳动节|清明|端午|中秋|重阳|除夕|春节|腊月|寒假|暑假|"
        u"建军节|读书日|年度|年终|年末|新年|"
        u"岁末|汛|(?:宪法|气象|环境|地球|消防|档案|护士|医师|无烟|节水|禁毒)日|[^，。《》]日(?:座谈|宣传|纪念|活动|主题)"_s);
    return season.match(occasion.text).hasMatch();
}

QString rationaleOf(const Draft &draft, const Workshop &shop)
{
    return u"材料注明的出处是「"_s + attributionOf(shop.corpus().passages()[draft.passage])
        + u"」。"_s;
}

} // namespace

void chooseOccasionDate(const Occasion &occasion, Workshop &shop)
{
    Draft draft = draftFor(occasion, shop, ItemKind::SingleChoice, u"S-DATE"_s);
    draft.stem = stemOf(occasion, shop, u"时间是（　）。"_s);
    QString reason = whyNotAsked(occasion, shop);
    if (reason.isEmpty() && tellsSeason(occasion)) {
        reason = u"R12 leak: the occasion names its season"_s;
    }
    if (!reason.isEmpty()) {
        shop.refuse(draft.rule, draft.quotes.front(), reason, draft.stem);
        return;
    }
    draft.answer = tidied(occasion.date.text);
    draft.order = OptionOrder::Fixed;
    draft.distractors
        = datesAround(draft.answer, otherDates(occasion, shop), stableNumber(draft.fact));
    if (draft.distractors.size() < 2) {
        shop.refuse(draft.rule,
            draft.quotes.front(),
            u"B3 distractors: fewer than two have a certificate"_s,
            draft.stem);
        return;
    }
    draft.rationale = rationaleOf(draft, shop) + reasonsOf(draft.distractors);
    shop.propose(std::move(draft));
}

void blankOccasionYear(const Occasion &occasion, Workshop &shop)
{
    Draft draft = draftFor(occasion, shop, ItemKind::Cloze, u"C-DATE"_s);
    draft.stem = stemOf(occasion, shop, u"时间是____年。"_s);
    if (const QString reason = whyNotAsked(occasion, shop); !reason.isEmpty()) {
        shop.refuse(draft.rule, draft.quotes.front(), reason, draft.stem);
        return;
    }
    draft.answer = occasion.date.start.first(4);
    // Chinese numerals in the source are asked as the source writes them.
    const auto year = occasion.date.text.indexOf(u'年');
    if (year == 4) {
        draft.answer = occasion.date.text.first(4);
    }
    draft.rationale = rationaleOf(draft, shop) + filledIn(draft.answer);
    shop.propose(std::move(draft));
}

} // namespace zhixing

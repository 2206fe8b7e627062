// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/article_rules.h"
#include "generation/rules/event_groups.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

bool isIssuing(const QString &verb)
{
    static const QStringList verbs {u"印发"_s,
        u"发出"_s,
        u"颁发"_s,
        u"颁布"_s,
        u"发布"_s,
        u"公布"_s,
        u"下发"_s,
        u"出台"_s,
        u"通过"_s,
        u"批准"_s,
        u"制定"_s,
        u"制订"_s};
    return verbs.contains(verb);
}

/// The event issues one document and says no more: 制定《护林公约》
bool issuesDocument(const Event &event)
{
    return event.refusal.isEmpty() && isIssuing(event.verb)
        && onlyDocumentIn(event.object) == event.object && !event.object.isEmpty();
}

/// Another document stands in an event of the same year.
bool isOnlyOfItsYear(const Event &event, const std::vector<Event> &events, const Workshop &shop)
{
    return std::ranges::none_of(events, [&](const Event &other) {
        if (other.year != event.year) {
            return false;
        }
        QString text = tidied(shop.corpus().passages()[other.passage].text);
        text.remove(event.object);
        return text.contains(u'《');
    });
}

} // namespace

std::vector<Distractor> otherDocuments(
    const QString &key, const Event &event, const std::vector<Event> &events, const Workshop &shop)
{
    static const QRegularExpression document(u"《[^《》]{2,40}》"_s);
    // A newspaper is no rule: only what is called a document of some sort is one.
    static const QRegularExpression sort(
        u"(?:文件|规定|法规|条例|办法|规则|章程|公约|制度|意见|规范|准则|守则|决定|通知|细则|方案|规划|纲要|报告|批复|决议|规程|通则|指示|宣言|命令|法|令)(?:（[^）]*）)?》$"_s);
    const bool isOfSort = sort.match(key).hasMatch();
    // A county's office issues no law: only what such a body may issue is a distractor.
    static const QRegularExpression national(
        u"^《(?:中华人民共和国|中国共产党|中共中央|国务院|[^县区市省镇乡村州旗《》]{2,16}(?:(?<!办)法|条例)(?:（[^）]*）)?》$)"_s);
    static const QRegularExpression local(u"[县区市镇乡村局馆站院]|街道|公司"_s);
    static const QRegularExpression central(u"中央|国务院|全国|国家"_s);
    const bool isLocal = local.match(event.subject).hasMatch()
        && !central.match(event.subject).hasMatch() && !national.match(key).hasMatch();
    // 《某县某某细则》 beside 《社会救助暂行办法》: whose it is tells which a county's bureau
    // issued.
    static const QRegularExpression placed(
        u"^《[^《》]{1,6}(?:县|自治[州县]|[^城]市(?!场)|[^社]区(?!域)|旗|乡|镇)"_s);
    const bool isPlaced = isLocal && placed.match(key).hasMatch();
    std::vector<Distractor> documents;
    QStringList seen {key};
    for (const Event &other : events) {
        if (other.year == event.year) {
            continue;
        }
        const QString text = tidied(shop.corpus().passages()[other.passage].text);
        for (auto it = document.globalMatch(text); it.hasNext();) {
            const QString title = it.next().captured();
            if (isLocal
                && (national.match(title).hasMatch()
                    || (isPlaced && !placed.match(title).hasMatch()))) {
                continue;
            }
            if (!seen.contains(title) && sort.match(title).hasMatch() == isOfSort) {
                seen.append(title);
                documents.push_back(
                    {title, {u"W5"_s, u"是材料在“%1”的记述中提到的"_s.arg(other.date)}});
            }
        }
    }
    return documents;
}

void chooseEventDocument(const Article &article, Workshop &shop)
{
    // 工委与市财政局联合印发的文件: one about money.
    static const QRegularExpression joint(u"联合|会同|[与和、][^，。；]{2,12}[局委部办厅会院]$"_s);
    const std::vector<Event> &events = shop.eventsOf(article);
    for (const Event &event : events) {
        if (!issuesDocument(event) || !event.isExact) {
            continue;
        }
        Draft draft = draftFor(event, ItemKind::SingleChoice, u"S-DOC"_s);
        draft.stem = materialLead(article) + event.date + u'，' + event.subject + event.verb
            + u"的文件是（　）。"_s;
        draft.answer = event.object;
        QString reason;
        if (joint.match(event.subject).hasMatch()) {
            reason = u"L03 leak: who issued it with others tells what it is about"_s;
        } else if (!isOnlyOfItsYear(event, events, shop)) {
            reason = u"R7 not unique: the year has another document"_s;
        } else {
            draft.distractors = alikeDistractors(
                draft.answer, draft.stem, otherDocuments(event.object, event, events, shop));
            if (draft.distractors.size() < 2) {
                reason = u"B3 distractors: fewer than two have a certificate"_s;
            }
        }
        if (!reason.isEmpty()) {
            shop.refuse(draft.rule, draft.quotes.front(), reason, draft.stem);
            continue;
        }
        draft.rationale
            = citation(event, shop) + chosen(draft.answer) + reasonsOf(draft.distractors);
        shop.propose(std::move(draft));
    }
}

void blankEventDocument(const Article &article, Workshop &shop)
{
    constexpr qsizetype longest = 8;
    constexpr qsizetype longestHint = 30;
    static const QRegularExpression hint(u"^(?:明确|规定|要求|提出|决定|对|把|将|每)"_s);
    const std::vector<Event> &events = shop.eventsOf(article);
    for (const Event &event : events) {
        // What the document says is what it is known by.
        if (!issuesDocument(event) || event.object.size() - 2 > longest
            || event.after.size() > longestHint || !hint.match(event.after).hasMatch()) {
            continue;
        }
        const QString title = event.object.sliced(1, event.object.size() - 2);
        Draft draft = draftFor(event, ItemKind::Cloze, u"C-DOC"_s);
        draft.stem = materialLead(article) + event.date + u'，' + event.subject + event.verb
            + u"《____》，"_s + event.after + u"。"_s;
        draft.answer = title;
        if (!isOnlyOfItsYear(event, events, shop)) {
            shop.refuse(draft.rule,
                draft.quotes.front(),
                u"R7 not unique: the year has another document"_s,
                draft.stem);
            continue;
        }
        draft.rationale = citation(event, shop) + filledIn(title);
        shop.propose(std::move(draft));
    }
}

void matchDocumentYears(const Article &article, Workshop &shop)
{
    constexpr std::size_t fewest = 3;
    constexpr std::size_t most = 4;
    const std::vector<Event> &events = shop.eventsOf(article);
    std::vector<const Event *> pairs;
    for (const Event &event : events) {
        if (!issuesDocument(event) || !event.isExact) {
            continue;
        }
        // A document that comes back was revised: it has several years.
        const bool comesBack = std::ranges::any_of(events, [&](const Event &other) {
            return other.passage != event.passage
                && tidied(shop.corpus().passages()[other.passage].text).contains(event.object);
        });
        const bool isYearTaken = std::ranges::any_of(
            pairs, [&](const Event *other) { return other->year == event.year; });
        if (!comesBack && !isYearTaken && pairs.size() < most) {
            pairs.push_back(&event);
        }
    }
    if (pairs.size() < fewest) {
        return;
    }
    proposeYearMatching(article, pairs, events, u"P-DOC"_s, shop);
}

} // namespace zhixing

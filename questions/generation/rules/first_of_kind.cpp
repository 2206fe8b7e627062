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

/// 这是全县第一份关于用水的规定: what the text says of the event before it.
struct Distinction {
    QString words; ///< 全县第一份关于用水的规定
    Quote quote;
    bool ofDocument = false;
    bool ofMeeting = false;
};

std::optional<Distinction> distinctionIn(const Event &event, const Workshop &shop)
{
    static const QRegularExpression claim(
        u"这(?:也|还)?是([^，。；：]*?(?:第一(?:份|部|个|次|本|种|项)|首(?:份|部|个|次|项)|最早|唯一)[^，。；：]*)(?=[，。；])"_s);
    static const QRegularExpression document(
        u"(?:文件|规定|法规|条例|办法|规则|章程|公约|制度|意见|规范|准则|决定|通知|细则)$"_s);
    static const QRegularExpression meeting(u"(?:会议|大会|座谈会|代表会|年会)$"_s);
    const QString &text = shop.corpus().passages()[event.passage].text;
    constexpr std::size_t reach = 2;
    std::size_t seen = 0;
    for (const TextRange range : sentencesOf(text)) {
        if (seen++ == reach) {
            break;
        }
        const QString sentence = tidied(QStringView(text).sliced(range.start, range.length()));
        const auto match = claim.match(sentence);
        // Only the event itself may stand before it.
        if (!match.hasMatch() || (seen == 2 && match.capturedStart() > 0)) {
            continue;
        }
        Distinction found;
        found.words = match.captured(1);
        found.quote = {event.passage, PassagePart::Text, range};
        found.ofDocument = document.match(found.words).hasMatch();
        found.ofMeeting = meeting.match(found.words).hasMatch();
        return found;
    }
    return std::nullopt;
}

QString whyNotAsked(const Distinction &distinction, const Event &event, const Workshop &shop)
{
    constexpr qsizetype shortest = 8;
    if (!distinction.ofDocument && !distinction.ofMeeting) {
        return u"R5 subject: neither a document nor a meeting is called the first"_s;
    }
    // 本县最早的一份文件: which county's, the first page of the issue says.
    static const QRegularExpression own(
        u"(?<![基资样标副根文课读成日])本[县市区州盟旗乡镇村省地站所局]"_s);
    if (own.match(distinction.words).hasMatch()) {
        return u"R4 reference: the speaker's own"_s;
    }
    if (distinction.words.size() < shortest) {
        return u"R2 length: the first of what is not said"_s;
    }
    bool isCut = false;
    const auto claims = shop.corpus().similar(distinction.words, 0.8, &isCut);
    const bool isClaimedTwice = isCut || std::ranges::any_of(claims, [&](const auto &m) {
        return shop.corpus().units()[m.unit].passage != event.passage;
    });
    if (isClaimedTwice) {
        return u"R7 not unique: another passage claims the same"_s;
    }
    return danglingReference(distinction.words, shop.lexicon(), true);
}

/// What is called the first: the one document or meeting of the event.
QString bearerOf(const Distinction &distinction, const Event &event)
{
    static const QStringList convening {u"召开"_s, u"举行"_s, u"举办"_s};
    if (distinction.ofDocument) {
        return onlyDocumentIn(event.object);
    }
    return convening.contains(event.verb) && event.object.endsWith(u'会')  ? event.object
        : convening.contains(event.verb) && event.object.endsWith(u"会议") ? event.object
                                                                           : QString();
}

std::vector<Distractor> otherMeetings(
    const QString &key, const Event &event, const std::vector<Event> &events)
{
    std::vector<Distractor> meetings;
    static const QRegularExpression first(u"第一|首"_s);
    for (const Event &other : events) {
        const QString name = bearerOf({{}, {}, false, true}, other);
        if (!name.isEmpty() && name != key && other.year != event.year
            && !first.match(name).hasMatch() && !name.contains(u'，')) {
            meetings.push_back({name, {u"W5"_s, u"是%1召开的"_s.arg(other.date)}});
        }
    }
    return meetings;
}

/// 专门规范党小组的文件: of what kind it is the first.
QString kindOf(const QString &words)
{
    static const QRegularExpression first(u"第一[份部个次本种项]|首[份部个次项]|最早|唯一"_s);
    const auto match = first.match(words);
    return match.hasMatch() ? words.sliced(match.capturedEnd()) : words;
}

/// The quotation that proves it: the event and what is said of it.
std::vector<Quote> quotesOf(const Event &event, const Distinction &distinction)
{
    std::vector<Quote> quotes {event.quotes.front()};
    if (distinction.quote != quotes.front()) {
        quotes.push_back(distinction.quote);
    }
    return quotes;
}

} // namespace

void chooseFirstOfKind(const Article &article, Workshop &shop)
{
    const std::vector<Event> &events = shop.eventsOf(article);
    for (const Event &event : events) {
        const auto distinction = distinctionIn(event, shop);
        if (!distinction) {
            continue;
        }
        Draft draft = draftFor(event, ItemKind::SingleChoice, u"S-FIRST"_s);
        draft.quotes = quotesOf(event, *distinction);
        draft.stem = materialLead(article) + distinction->words + u"是（　）。"_s;
        draft.answer = bearerOf(*distinction, event);
        QString reason = whyNotAsked(*distinction, event, shop);
        if (reason.isEmpty() && draft.answer.isEmpty()) {
            reason = u"R7 not unique: the text does not name just one that could be meant"_s;
        }
        if (reason.isEmpty()) {
            draft.distractors = alikeDistractors(draft.answer,
                draft.stem,
                distinction->ofDocument ? otherDocuments(draft.answer, event, events, shop)
                                        : otherMeetings(draft.answer, event, events));
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

void moveFirstOfKind(const Article &article, Workshop &shop)
{
    const std::vector<Event> &events = shop.eventsOf(article);
    for (const Event &event : events) {
        const auto distinction = distinctionIn(event, shop);
        if (!distinction || !distinction->ofDocument) {
            continue;
        }
        const QString bearer = bearerOf(*distinction, event);
        Draft draft = draftFor(event, ItemKind::TrueFalse, u"J-ENT"_s);
        draft.quotes = quotesOf(event, *distinction);
        QString reason = whyNotAsked(*distinction, event, shop);
        if (reason.isEmpty() && bearer.isEmpty()) {
            reason = u"R7 not unique: the text does not name just one that could be meant"_s;
        }
        auto others = otherDocuments(bearer, event, events, shop);
        // The one most like what is said, or its words would give the other away. 市直机关第一个
        // 专门规范党小组的文件: told by what stands behind the number.
        const QString kind = kindOf(distinction->words);
        const auto best = std::ranges::max_element(
            others, {}, [&](const Distractor &other) { return sharedRun(other.text, kind); });
        if (reason.isEmpty()
            && (best == others.end()
                || sharedRun(best->text, kind) + 1 < sharedRun(bearer, kind))) {
            reason = u"L03 leak: the wording fits the true document alone"_s;
        }
        if (!reason.isEmpty()) {
            shop.refuse(draft.rule, draft.quotes.front(), reason, distinction->words);
            continue;
        }
        Draft whenTrue = draft;
        whenTrue.isTrue = true;
        whenTrue.stem = bearer + u'是' + distinction->words + u"。"_s;
        whenTrue.rationale = citation(event, shop);
        draft.stem = best->text + u'是' + distinction->words + u"。"_s;
        draft.distractors
            = {{best->text, {u"W1"_s, u"材料说的是"_s + bearer + u"，不是"_s + best->text}}};
        draft.rationale
            = citation(event, shop) + u"材料说的是"_s + bearer + u"，不是"_s + best->text + u"。"_s;
        shop.propose(std::move(whenTrue));
        shop.propose(std::move(draft));
    }
}

} // namespace zhixing

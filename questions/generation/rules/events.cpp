// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/events.h"

#include "generation/reader_doubt.h"
#include "generation/rules/event_refusals.h"
#include "generation/rules/happenings.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr qsizetype longestLead = 40;

/// The sentence behind its date, and the date's place before it.
struct Dated {
    QString rest;
    QString behind; ///< the sentences behind it
    bool hasYear = false; ///< the sentence itself names the year
    bool isInPassing = false; ///< an aim or reason stands before the date
};

/// 为改善用水，2002年成立… and, below a heading that has the year, 3月2日 成立…
std::optional<Dated> behindDate(const QString &sentence, const QString &heading)
{
    static const QRegularExpression mark(u"^[，,：:\\s　—－]+"_s);
    static const QRegularExpression blanks(u"\\s"_s);
    QString text = sentence;
    QString date = heading;
    text.remove(blanks);
    date.remove(blanks);
    for (qsizetype from = 0; from + 1 < date.size(); ++from) {
        const QString part = date.sliced(from);
        const auto at = text.indexOf(part);
        if (at == 0 || (at > 0 && at <= longestLead && text[at - 1] == u'，')) {
            Dated dated;
            dated.rest = text.sliced(at + part.size());
            dated.rest.remove(mark);
            dated.isInPassing = at > 0;
            dated.hasYear = part.contains(u'年') && from == 0 && !part.startsWith(u"同年")
                && !part.startsWith(u"是年") && !part.startsWith(u"次年")
                && !part.startsWith(u"翌年") && !part.startsWith(u"当年");
            return dated;
        }
    }
    return std::nullopt;
}

/// 2016, or 二〇一六 however its nought is written.
bool namesYear(QString text, int year)
{
    static const QString digits = u"〇一二三四五六七八九"_s;
    static const QRegularExpression nought(u"[零○Ｏ◯]"_s);
    text.replace(nought, u"〇"_s);
    QString han;
    for (const QChar digit : QString::number(year)) {
        han += digits[digit.digitValue()];
    }
    return text.contains(QString::number(year)) || text.contains(han);
}

/// Whether a quotation of the event names its year.
bool isYearQuoted(const Event &event, const std::vector<Passage> &passages)
{
    return std::ranges::any_of(event.quotes, [&](const Quote &quote) {
        const Passage &passage = passages[quote.passage];
        const QString &text = quote.part == PassagePart::Heading ? passage.heading : passage.text;
        QString quoted = tidied(QStringView(text).sliced(quote.range.start, quote.range.length()));
        quoted.remove(u' ').remove(u'　');
        return namesYear(quoted, event.year);
    });
}

void setBounds(const PassageDate &date, const QString &printed, Event *event)
{
    const QString &last = date.end.isEmpty() ? date.start : date.end;
    const auto number = [](const QString &iso, int month, int day) {
        const int m = iso.size() >= 7 ? iso.sliced(5, 2).toInt() : month;
        const int d = iso.size() >= 10 ? iso.sliced(8, 2).toInt() : day;
        return iso.first(4).toInt() * 10000 + m * 100 + d;
    };
    event->year = date.start.first(4).toInt();
    event->earliest = number(date.start, 1, 1);
    event->latest = number(last, 12, 31);
    event->isExact = date.start.first(4) == last.first(4) && !printed.contains(u"前后");
}

/// 随着…, 为了…, …之后: says when or why, and not what.
bool isCircumstance(QStringView clause)
{
    static const QRegularExpression cue(
        u"^(?:随着|为|根据|按照|经|由于|鉴于|因|面对|当|在[^，]*(?:下|中|上|时|前|后|期间)$)|(?:时|期间|之际|次[日月年]|当[天日晚月]|前夕|的(?:第[一1]|首)个?(?:工作)?[周日天月年季]|以来|影响下|推动下|支持下)$"_s);
    return cue.match(clause).hasMatch();
}

/// The clauses from the one that tells the event; empty if none does.
void readEvent(const Dated &dated, Event *event)
{
    QString rest = dated.rest;
    static const QRegularExpression remark(u"[（(](?:以下)?(?:简称|下称|又称|又名)[^）)]*[）)]"_s);
    rest.remove(remark);
    std::vector<QString> clauses;
    for (const TextRange range : clausesOf(rest)) {
        clauses.push_back(rest.sliced(range.start, range.length()));
    }
    std::size_t at = 0;
    // 因雷击造成停电，备用电源及时投入: the incident is what happened, and the rest answers it.
    static const QRegularExpression incident(
        u"^(?:因|由于|受)[^，]*(?:造成|发生|导致|引起|引发|影响|袭击|故障)"_s);
    static const QRegularExpression vague(
        u"(?:(?:之后|以后|后|之前|以前|前)(?:的?第?[半一二两三四五六七八九十百\\d]+个?(?:多?[年月周天日]|季度|星期))?)$"_s);
    if (!clauses.empty() && incident.match(clauses.front()).hasMatch()) {
        event->refusal = u"R5 subject: the event answers an incident that stands before it"_s;
        return;
    }
    while (at < clauses.size()
        && (isCircumstance(clauses[at]) || vague.match(clauses[at]).hasMatch())) {
        if (vague.match(clauses[at]).hasMatch()) {
            event->refusal = u"R7 not unique: the event came some time after its date"_s;
            return;
        }
        ++at;
    }
    if (at == clauses.size()) {
        event->refusal = u"R5 subject: the sentence tells no event"_s;
        return;
    }
    QString text = clauses[at];
    VerbAt verb = verbIn(text);
    constexpr qsizetype longestTopic = 12;
    // 暂停告别仪式，开通…: what is done with a meeting is no topic.
    static const QRegularExpression meeting(
        u"^(?:第|首|[一二三四五六七八九十\\d]+[届次]|全|中国|中共|党|[^，]{2,8}(?:代表|委员|职工|党员|社员|会员)).*(?:大|会|会议|仪式|典礼)$"_s);
    if (verb.at < 0 && text.size() <= longestTopic && meeting.match(text).hasMatch()
        && at + 1 < clauses.size()) {
        // 第十二次代表大会，明确规定……: the topic stands apart from what is said of it.
        text += clauses[++at];
        verb = verbIn(text);
    }
    if (verb.at < 0) {
        event->refusal = u"R5 subject: nothing in it is a word of happening"_s;
        return;
    }
    // 馆务会通过并经理事会审议，颁布《办法》: the verb's object stands in the next clause.
    static const QRegularExpression unfinished(u"(?:通过|审议|审核|批准|同意|研究|讨论)$"_s);
    event->after = at + 1 < clauses.size() ? clauses[at + 1] : QString();
    event->verb = verb.word;
    event->subject = text.first(verb.at);
    event->object = text.sliced(verb.at + verb.word.size());
    if (event->object.startsWith(u'了')) {
        event->object.remove(0, 1);
    }
    // 成立的测量队…: the date is that of an attribute, and not of what is told.
    if (event->object.startsWith(u'的')) {
        event->refusal = u"R5 subject: the date belongs to an attribute"_s;
        return;
    }
    // 成立测量队 -> 测量队成立
    static const QStringList turning {
        u"成立"_s, u"组建"_s, u"建成"_s, u"设立"_s, u"建立"_s, u"创办"_s, u"落成"_s};
    if (event->subject.isEmpty() && dated.isInPassing) {
        event->refusal = u"R9 trivia: told in passing, and nobody acts"_s;
        return;
    }
    if (event->subject.isEmpty() && turning.contains(event->verb) && !event->object.isEmpty()
        && verbIn(event->object).at < 0) {
        event->subject = event->object;
        event->object.clear();
    }
    event->text = event->subject + event->verb + event->object;
    if (unfinished.match(event->text).hasMatch() && !event->after.isEmpty()) {
        event->refusal = u"R5 subject: the sentence goes on to what was decided"_s;
        return;
    }
    for (std::size_t later = at + 1; later < clauses.size(); ++later) {
        event->rest += u'，' + clauses[later];
    }
    event->behind = dated.behind;
    event->mark = landmarkBehind(*event);
    event->refusal = whyTrivial(*event);
}

/// 中共中央直属机关委员会（简称中直党委）
struct Abbreviation {
    QString brief;
    QString whole;
    Quote quote; ///< the sentence that introduces it
};

/// The short names that the events of an article introduce.
std::vector<Abbreviation> abbreviationsIn(const Article &article, const Workshop &shop)
{
    constexpr qsizetype longestName = 30;
    static const QRegularExpression introduced(
        u"([^，。；：、“”《》（）]+)[（(](?:以下)?(?:简称|下称)[“‘]?([^）)”’，、]{2,12})[”’]?[）)]"_s);
    std::vector<Abbreviation> found;
    for (const std::size_t p : article.passages) {
        const QString &text = shop.corpus().passages()[p].text;
        for (const TextRange range : sentencesOf(text)) {
            const QString sentence = tidied(QStringView(text).sliced(range.start, range.length()));
            for (auto it = introduced.globalMatch(sentence); it.hasNext();) {
                const auto match = it.next();
                QString whole = match.captured(1);
                // Behind what is done: 决定组建新的|中共中央直属机关委员会, 成立|政府机关委员会.
                whole = whole.sliced(whole.lastIndexOf(u'的') + 1);
                for (VerbAt verb = verbIn(whole); verb.at >= 0; verb = verbIn(whole)) {
                    whole = whole.sliced(verb.at + verb.word.size());
                }
                if (whole.size() > match.captured(2).size() && whole.size() <= longestName) {
                    found.push_back({match.captured(2), whole, {p, PassagePart::Text, range}});
                }
            }
        }
    }
    return found;
}

/// A short name introduced at another event is written out, or nobody knows whose it is.
void spellOut(const std::vector<Abbreviation> &abbreviations, Event *event)
{
    for (const Abbreviation &name : abbreviations) {
        const bool isIntroducedHere = name.quote == event->quotes.front();
        if (isIntroducedHere || event->text.contains(name.whole)
            || event->text.count(name.brief) != 1) {
            continue;
        }
        const QString spelt = name.whole + u'（' + name.brief + u'）';
        event->subject.replace(name.brief, spelt);
        event->object.replace(name.brief, spelt);
        event->mark.replace(name.brief, spelt);
        event->text = event->subject + event->verb + event->object;
        event->quotes.push_back(name.quote);
    }
}

} // namespace

std::vector<Event> readEvents(const Article &article, const Workshop &shop)
{
    std::vector<Event> events;
    const auto &passages = shop.corpus().passages();
    const std::vector<Abbreviation> abbreviations = abbreviationsIn(article, shop);
    std::optional<Quote> yearQuote;
    for (const std::size_t p : article.passages) {
        const Passage &passage = passages[p];
        const auto sentences = sentencesOf(passage.text);
        if (!passage.date || sentences.empty()) {
            continue;
        }
        Event event;
        event.passage = p;
        event.fact = stableId(u"f"_s, {passage.id, u"event"_s});
        // 【2011年】9月20日: a year that heads its events in brackets.
        event.date = tidied(passage.date->text).remove(u'【').remove(u'】');
        static const QRegularExpression blanks(u"\\s"_s);
        event.date.remove(blanks);
        setBounds(*passage.date, event.date, &event);
        const TextRange first = sentences.front();
        event.quotes.push_back({p, PassagePart::Text, first});
        const QString sentence
            = tidied(QStringView(passage.text).sliced(first.start, first.length()));
        auto dated = behindDate(withoutEndMark(sentence), tidied(passage.heading));
        if (article.title.trimmed().isEmpty()) {
            event.refusal = u"R5 subject: no title says whose events these are"_s;
        } else if (!dated) {
            event.refusal = u"R5 subject: its date does not lead the sentence"_s;
        } else {
            if (dated->hasYear) {
                yearQuote = event.quotes.front();
            } else if (namesYear(tidied(passage.heading), event.year)) {
                event.quotes.push_back({p, PassagePart::Heading, {0, passage.heading.size()}});
            } else if (yearQuote) {
                event.quotes.push_back(*yearQuote);
            }
            dated->behind = tidied(QStringView(passage.text).sliced(first.start + first.length()));
            readEvent(*dated, &event);
            // 同年8月, below a heading of another: no quotation would prove which year.
            if (event.refusal.isEmpty() && !isYearQuoted(event, passages)) {
                event.refusal = u"R1 doubtful: nothing quoted names the year"_s;
            }
            spellOut(abbreviations, &event);
            if (event.refusal.isEmpty()) {
                event.refusal = whyNotAlone(event, shop.lexicon());
            }
            if (event.refusal.isEmpty()) {
                event.refusal = whyNotSure(event, sentence, article.title);
            }
            // 《某局大事记（1981—2024）》: the lead would tell the first year and the last.
            if (event.refusal.isEmpty() && article.title.contains(QString::number(event.year))) {
                event.refusal = u"R12 leak: the title names its year"_s;
            }
            if (event.refusal.isEmpty() && isToldElsewhere(event, article, shop)) {
                event.refusal = u"R7 not unique: another event is told in nearly the same words"_s;
            }
        }
        event.isDoubted = shop.readers() && isDoubted(event, passage, *shop.readers());
        events.push_back(std::move(event));
    }
    return events;
}

QString titleOf(const QString &article)
{
    QString title = withoutEndMark(article.simplified().replace(u' ', u'\u3000'));
    static const QRegularExpression frame(u"^【([^【】]+)】$"_s);
    return title.replace(frame, u"\\1"_s);
}

QString materialLead(const Article &article)
{
    constexpr qsizetype longest = 32;
    const QString title = titleOf(article.title);
    const bool isTitled = !title.isEmpty() && title.size() <= longest && !title.contains(u'《')
        && isBalanced(title);
    return isTitled ? u"根据材料《"_s + title + u"》，"_s : u"根据材料，"_s;
}

QString onlyDocumentIn(QStringView text)
{
    static const QRegularExpression document(u"《[^《》]{2,40}(?:〈[^〉]*〉[^《》]*)?》"_s);
    QString found;
    for (auto it = document.globalMatch(text); it.hasNext();) {
        const QString title = it.next().captured();
        if (!found.isEmpty() && title != found) {
            return {};
        }
        found = title;
    }
    return found;
}

std::vector<Distractor> otherYears(const Event &event, const std::vector<Event> &events)
{
    std::vector<Distractor> years;
    QStringList seen;
    for (const Event &other : events) {
        const QString year = QString::number(other.year) + u'年';
        // 印发《细则》，自2022年1月1日起施行: that year is one of the event's own.
        if (!other.isExact || other.year == event.year || seen.contains(year)
            || event.rest.contains(QString::number(other.year))) {
            continue;
        }
        seen.append(year);
        years.push_back({year,
            {u"W5"_s,
                other.refusal.isEmpty()
                    ? u"是“%1”的年份"_s.arg(
                          QString(other.text).replace(u'“', u'‘').replace(u'”', u'’'))
                    : u"是同一材料所述其他事件的年份"_s}});
    }
    return years;
}

Draft draftFor(const Event &event, ItemKind kind, const QString &rule)
{
    Draft draft;
    draft.kind = kind;
    draft.rule = rule;
    draft.fact = event.fact;
    draft.passage = event.passage;
    draft.quotes = event.quotes;
    return draft;
}

QString citation(const Event &event, const Workshop &shop)
{
    const auto textOf = [&](const Quote &quote) {
        const Passage &passage = shop.corpus().passages()[quote.passage];
        const QString &text = quote.part == PassagePart::Heading ? passage.heading : passage.text;
        return tidied(QStringView(text).sliced(quote.range.start, quote.range.length()));
    };
    QString cited = u"材料原文：「"_s + textOf(event.quotes.front()) + u'」';
    // 当年8月，…: the year stands elsewhere.
    for (std::size_t q = 1; q < event.quotes.size() && !namesYear(cited, event.year); ++q) {
        const QString other = textOf(event.quotes[q]);
        if (namesYear(other, event.year)) {
            cited += u"（年份承前文「"_s + other + u"」）"_s;
        }
    }
    return cited;
}

} // namespace zhixing

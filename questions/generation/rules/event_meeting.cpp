// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/article_rules.h"
#include "generation/rules/events.h"

#include <QRegularExpression>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// 党的七大, 职工代表大会第三次会议, 十七届四中全会: a meeting known by its number.
const QRegularExpression &numberedMeeting()
{
    static const QRegularExpression pattern(
        u"(?:党的|校|厂|县|市|省|全国)?(?:[一二三四五六七八九十]{1,3}届[一二三四五六七八九十]{1,2}[中次]全会|[一二三四五六七八九十]{1,3}大(?![量批型家会队])|第[一二三四五六七八九十百\\d]+[次届][^，。；：“《的]{2,14}?(?:大会|会议|年会))"_s);
    return pattern;
}

/// The numbered meetings that an article speaks of, each with the date of its passage. A meeting
/// told under two dates is left out.
std::map<QString, QString> meetingsOf(const Article &article, const Workshop &shop)
{
    std::map<QString, QString> meetings;
    for (const std::size_t p : article.passages) {
        const Passage &passage = shop.corpus().passages()[p];
        const QString text = tidied(passage.text);
        for (auto it = numberedMeeting().globalMatch(text); it.hasNext();) {
            const QString name = it.next().captured();
            const QString date = passage.date ? tidied(passage.date->text) : QString();
            const auto [known, isNew] = meetings.try_emplace(name, date);
            if (!isNew && known->second != date) {
                known->second.clear();
            }
        }
    }
    std::erase_if(meetings, [](const auto &meeting) { return meeting.second.isEmpty(); });
    return meetings;
}

} // namespace

void chooseEventMeeting(const Article &article, Workshop &shop)
{
    constexpr qsizetype shortestDeed = 12;
    const std::map<QString, QString> meetings = meetingsOf(article, shop);
    for (const Event &event : shop.eventsOf(article)) {
        const auto match = numberedMeeting().match(event.text,
            0,
            QRegularExpression::NormalMatch,
            QRegularExpression::AnchorAtOffsetMatchOption);
        if (!event.refusal.isEmpty() || !match.hasMatch()) {
            continue;
        }
        Draft draft = draftFor(event, ItemKind::SingleChoice, u"S-MEET"_s);
        const QString deed = event.text.sliced(match.capturedEnd());
        draft.answer = match.captured();
        draft.stem = materialLead(article) + u"（　）"_s + deed + u'。';
        std::vector<Distractor> others;
        for (const auto &[name, date] : meetings) {
            if (name != draft.answer && !event.text.contains(name)) {
                others.push_back({name, {u"W5"_s, u"在材料中见于%1的记述"_s.arg(date)}});
            }
        }
        draft.distractors = alikeDistractors(draft.answer, draft.stem, std::move(others));
        QString reason;
        // 第三次大会选举产生第三届委员会: the one number tells the other.
        static const QRegularExpression ordinal(u"第[一二三四五六七八九十百\\d]+"_s);
        const auto number = ordinal.match(draft.answer);
        if (number.hasMatch() && deed.contains(number.captured())) {
            reason = u"R12 leak: what it did has the meeting's own number"_s;
        } else if (deed.size() < shortestDeed) {
            reason = u"R2 length: what the meeting did is hardly told"_s;
        } else if (draft.distractors.size() < 2) {
            reason = u"B3 distractors: fewer than two have a certificate"_s;
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

} // namespace zhixing

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/practice_tally.h"

#include <algorithm>
#include <tuple>

namespace zhixing
{

PractisedAnswer practised(const PracticeResponse &response)
{
    const Mark mark = markResponse(response);
    return {response.id,
        response.sitting,
        response.mode,
        response.entry.item.id,
        response.entry.item.topic,
        response.given,
        mark.pending,
        mark.correct};
}

void PracticeTally::take(const PractisedAnswer &answer)
{
    const qint64 number = ++m_answers;
    m_days.insert(answer.given.day);
    if (answer.mode == PracticeMode::Daily) {
        ++m_daily[answer.given.day];
    }
    if (answer.pending) {
        m_waiting.insert(answer.id, {answer, number});
    } else {
        judge(answer, number);
    }
}

void PracticeTally::confirm(const QString &response, bool correct)
{
    const auto found = m_waiting.constFind(response);
    if (found == m_waiting.constEnd()) {
        return;
    }
    Waiting waiting = *found;
    m_waiting.erase(found);
    waiting.answer.pending = false;
    waiting.answer.correct = correct;
    judge(waiting.answer, waiting.number);
}

int PracticeTally::answers() const
{
    return static_cast<int>(m_answers);
}

int PracticeTally::dailyOn(StudyDay day) const
{
    const auto found = m_daily.find(day);
    return found == m_daily.end() ? 0 : found->second;
}

const std::set<StudyDay> &PracticeTally::days() const
{
    return m_days;
}

std::optional<TopicShare> PracticeTally::weakestTopic() const
{
    return weakestOf(m_topics);
}

int PracticeTally::bestChallenge() const
{
    return m_bestChallenge;
}

QStringList PracticeTally::waiting() const
{
    return m_waiting.keys();
}

std::vector<Mistake> PracticeTally::mistakes(
    const QHash<QString, TestErrors> &tests, int leaveAfter) const
{
    std::vector<Mistake> mistakes;
    const auto add = [&](const QString &item, const Standing &standing, const TestErrors &tested) {
        Mistake mistake {item, standing.errors + tested.errors, 0, {}};
        if (mistake.errors == 0) {
            return;
        }
        if (standing.errors > 0) {
            mistake.lastError = standing.lastError.at;
        }
        if (tested.errors > 0 && (standing.errors == 0 || tested.last > mistake.lastError)) {
            mistake.lastError = tested.last;
        }
        // Of what was answered at the same time practice came first.
        mistake.rightInARow = static_cast<int>(std::ranges::count_if(standing.right,
            [&](const Place &right) { return tested.errors == 0 || right.at > tested.last; }));
        if (mistake.rightInARow < leaveAfter) {
            mistakes.push_back(mistake);
        }
    };
    for (auto known = m_standings.constBegin(); known != m_standings.constEnd(); ++known) {
        add(known.key(), known.value(), tests.value(known.key()));
    }
    for (auto tested = tests.constBegin(); tested != tests.constEnd(); ++tested) {
        if (!m_standings.contains(tested.key())) {
            add(tested.key(), {}, tested.value());
        }
    }
    std::ranges::sort(mistakes, [](const Mistake &left, const Mistake &right) {
        return std::tie(right.lastError, left.item) < std::tie(left.lastError, right.item);
    });
    return mistakes;
}

void PracticeTally::judge(const PractisedAnswer &answer, qint64 number)
{
    Standing &standing = m_standings[answer.item];
    const Place place {answer.given.at, number};
    const bool isNewest = standing.errors == 0 || place > standing.lastError;
    if (!answer.correct) {
        ++standing.errors;
        if (isNewest) {
            standing.lastError = place;
            std::erase_if(standing.right, [&place](const Place &right) { return right < place; });
        }
    } else if (isNewest) {
        standing.right.insert(std::ranges::upper_bound(standing.right, place), place);
        if (standing.right.size() > static_cast<std::size_t>(mostInARow)) {
            standing.right.erase(standing.right.begin());
        }
    }

    LastAnswer &last = m_lastAnswers[answer.item];
    if (number > last.number) {
        if (last.number > 0) {
            count(last, -1);
        }
        last = {answer.topic, answer.correct, number};
        count(last, 1);
    }
    if (answer.mode == PracticeMode::Challenge && answer.correct) {
        m_bestChallenge = std::max(m_bestChallenge, ++m_challenges[answer.sitting]);
    }
}

void PracticeTally::count(const LastAnswer &answer, int times)
{
    TopicShare &share = m_topics[answer.topic];
    share.topic = answer.topic;
    share.items += times;
    share.right += answer.correct ? times : 0;
}

} // namespace zhixing

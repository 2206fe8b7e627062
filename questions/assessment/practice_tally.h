// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/mistake_book.h"
#include "assessment/practice.h"
#include "assessment/practice_figures.h"

#include <QHash>

#include <compare>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace zhixing
{

/// One answer given in practice, as far as figures and books need it.
struct PractisedAnswer {
    QString id;
    QString sitting;
    PracticeMode mode = PracticeMode::Daily;
    QString item;
    QString topic;
    ReviewMoment given;
    bool pending = false; ///< a 简答 whose points are not confirmed yet
    bool correct = false;
    bool operator==(const PractisedAnswer &) const = default;
};

[[nodiscard]] PractisedAnswer practised(const PracticeResponse &response);

/// Wrong answers to one item in tests.
struct TestErrors {
    int errors = 0;
    UtcTime last;
    bool operator==(const TestErrors &) const = default;
};

/// What the answers of one learner in practice come to, kept up answer by answer: a million of them
/// are read once, and the next one costs next to nothing. Holds what the items come to, never the
/// answers. Gives at any time what weakestTopic(), bestChallenge(), studyStreak() and mistakesIn()
/// compute from all of them.
class PracticeTally
{
public:
    /// The answer given after all those taken before.
    void take(const PractisedAnswer &answer);
    /// The points of a 简答 taken before as pending were confirmed. It keeps its place among the
    /// answers. Nothing happens where no such answer is waiting.
    void confirm(const QString &response, bool correct);

    [[nodiscard]] int answers() const;
    /// Answers of 每日一练 on a day.
    [[nodiscard]] int dailyOn(StudyDay day) const;
    [[nodiscard]] const std::set<StudyDay> &days() const;
    [[nodiscard]] std::optional<TopicShare> weakestTopic() const;
    [[nodiscard]] int bestChallenge() const;
    /// Those that wait for their points.
    [[nodiscard]] QStringList waiting() const;
    /// 错题本, with what was answered wrongly in tests. `leaveAfter` is from 1 to `mostInARow`.
    [[nodiscard]] std::vector<Mistake> mistakes(
        const QHash<QString, TestErrors> &tests, int leaveAfter) const;

    static constexpr int mostInARow = 9;

private:
    /// Among the answers in the order of their time, those of one time as they were given.
    struct Place {
        UtcTime at;
        qint64 number = 0;
        auto operator<=>(const Place &) const = default;
    };
    struct Waiting {
        PractisedAnswer answer;
        qint64 number = 0;
    };
    struct Standing {
        int errors = 0;
        Place lastError;
        /// Right answers after the last error, oldest first; the newest `mostInARow` of them are
        /// enough to say whether the item has left the book.
        std::vector<Place> right;
    };
    struct LastAnswer {
        QString topic;
        bool correct = false;
        qint64 number = 0;
    };

    void judge(const PractisedAnswer &answer, qint64 number);
    void count(const LastAnswer &answer, int times);

    qint64 m_answers = 0;
    std::set<StudyDay> m_days;
    std::map<StudyDay, int> m_daily;
    QHash<QString, Waiting> m_waiting;
    QHash<QString, Standing> m_standings;
    QHash<QString, LastAnswer> m_lastAnswers;
    std::map<QString, TopicShare> m_topics;
    QHash<QString, int> m_challenges; ///< right answers by sitting
    int m_bestChallenge = 0;
};

} // namespace zhixing

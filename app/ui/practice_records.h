// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/daily_plan.h"
#include "assessment/mistake_book.h"
#include "records/practice_store.h"
#include "ui/library.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

namespace zhixing
{

class Workspace;

/// An answer that is committed.
struct KeptAnswer {
    std::optional<ReviewCard> card; ///< after it; unset where it tells nothing of its fact yet
};

/// What is known of the practice of the learner at work, for the view models that show it. Holds
/// copies of the records and keeps them in step with what it writes.
class PracticeRecords : public QObject
{
    Q_OBJECT
public:
    /// How many items a set of 每日一练 has.
    static constexpr int dailyItems = 10;

    explicit PracticeRecords(Workspace &workspace, QObject *parent = nullptr);

    /// Reads everything anew.
    void refresh();

    /// Items of a test that is not handed in; nothing is practised with them. Before refresh().
    void withhold(const QSet<QString> &items)
    {
        m_withheld = items;
    }
    [[nodiscard]] bool isWithheld(const QString &item) const
    {
        return m_withheld.contains(item);
    }

    /// Empty where nobody is at work.
    [[nodiscard]] QString learner() const;
    [[nodiscard]] const Bank *bank() const;
    /// What may be asked, in the order of the bank; valid until the next refresh().
    [[nodiscard]] const std::vector<const Item *> &items() const;
    /// nullptr where the bank does not ask it (any more).
    [[nodiscard]] const Item *item(const QString &id) const;
    [[nodiscard]] const std::vector<PracticeResponse> &responses() const;
    [[nodiscard]] const std::vector<ReviewEntry> &reviews() const;
    /// 错题本, as far as the bank still asks its items.
    [[nodiscard]] const std::vector<Mistake> &mistakes() const;
    /// As far as the bank still asks them, the one marked last first.
    [[nodiscard]] const std::vector<Favourite> &favourites() const;
    [[nodiscard]] std::vector<const Item *> favouriteItems() const;
    [[nodiscard]] bool isFavourite(const QString &item) const;
    [[nodiscard]] const PracticeSettings &settings() const;
    [[nodiscard]] ReviewMoment now() const;
    [[nodiscard]] ReviewScheduler scheduler() const;
    /// What a set of 每日一练 would ask now; the rest of one that was begun today.
    [[nodiscard]] DailyPlan dailyPlan() const;
    /// Answers of today's set that is not complete yet.
    [[nodiscard]] int dailyBegun() const;
    /// Answers of 每日一练 given today.
    [[nodiscard]] int dailyToday() const;
    [[nodiscard]] int dueTomorrow() const;
    /// Days in a row with an answer, in practice or in a finished test.
    [[nodiscard]] int streak() const;

    /// Commits an answer with what it tells of its fact. Unset after reporting why it could not be
    /// kept.
    std::optional<KeptAnswer> keep(const PracticeResponse &response);
    /// Commits the points found in a 简答 that was kept. Unset as with keep().
    std::optional<KeptAnswer> confirm(
        const PracticeResponse &response, const std::set<int> &points);
    bool markFavourite(const QString &item, FavouriteEvent event);
    /// Marks one again that was marked before, under the time it had.
    bool restoreFavourite(const Favourite &favourite);
    bool setSettings(const PracticeSettings &settings);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] PracticeStore *store() const;
    bool writeFavourite(const Favourite &favourite, FavouriteEvent event, UtcTime at);
    void readItems();
    void readPractice();
    void readTests();
    void findMistakes();
    [[nodiscard]] std::optional<ReviewOutcome> outcomeOf(const PracticeResponse &response) const;
    /// What was written, in the copies here.
    KeptAnswer takeIn(const std::optional<ReviewOutcome> &outcome);
    /// Takes over what a read gave; an error is reported and leaves the value empty.
    template <typename T>
    void take(T &value, Result<T> read);

    Workspace &m_workspace;
    std::shared_ptr<const Library> m_library;
    std::vector<const Item *> m_items;
    QSet<QString> m_withheld;
    QHash<QString, const Item *> m_byId;
    std::vector<PracticeResponse> m_responses;
    std::vector<ReviewEntry> m_reviews;
    std::vector<JudgedAnswer> m_testAnswers;
    std::set<StudyDay> m_testDays;
    std::vector<Mistake> m_mistakes;
    std::vector<Favourite> m_favourites;
    PracticeSettings m_settings;
};

} // namespace zhixing

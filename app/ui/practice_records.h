// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/daily_plan.h"
#include "assessment/mistake_book.h"
#include "records/practice_store.h"
#include "ui/library.h"
#include "ui/records_reader.h"

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

/// What is known of the practice of the learner at work, for the view models that show it: what the
/// records come to, with the bank as it is, in step with what is written here.
class PracticeRecords : public QObject
{
    Q_OBJECT
public:
    /// How many items a set of 每日一练 has.
    static constexpr int dailyItems = 10;

    explicit PracticeRecords(Workspace &workspace, QObject *parent = nullptr);

    /// Takes over what is known now of the bank and of the records.
    void refresh();
    /// A long history is being read of which nothing is known yet.
    [[nodiscard]] bool isReading() const;

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
    /// What the answers come to.
    [[nodiscard]] const PracticeTally &tally() const;
    /// The cards, under the retention that is wished.
    [[nodiscard]] const CardBook &book() const;
    /// The bank that items() points into, for another thread to hold on to.
    [[nodiscard]] std::shared_ptr<const Library> sharedLibrary() const;
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
    void readFavourites();
    void findMistakes();
    [[nodiscard]] const KnownRecords &known() const;
    [[nodiscard]] std::optional<ReviewOutcome> outcomeOf(const PracticeResponse &response) const;
    /// Reads on what was written.
    KeptAnswer takeIn(const std::optional<ReviewOutcome> &outcome);

    Workspace &m_workspace;
    std::shared_ptr<const Library> m_library;
    std::vector<const Item *> m_items;
    QSet<QString> m_withheld;
    QHash<QString, const Item *> m_byId;
    std::vector<Mistake> m_mistakes;
    std::vector<Favourite> m_favourites;
    /// What was planned last, for as long as nothing changes: several lines of a page ask for it.
    mutable std::optional<DailyPlan> m_plan;
    mutable StudyDay m_planned; ///< the day it is for
};

} // namespace zhixing

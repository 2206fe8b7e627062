// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/attempt_ledger.h"
#include "records/known_practice.h"
#include "records/practice_store.h"

#include <QObject>
#include <QThreadPool>
#include <QTimeZone>

#include <atomic>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace zhixing
{

/// What is known of the records: plain values, cheap to copy, so that they can go from one thread
/// to another.
struct KnownRecords {
    KnownPractice practice = nothingKnownOf({});
    PracticeSettings settings; ///< of the learner
    AttemptLedger ledger;
    std::vector<AttemptLedger::Head> ownHeads;
    std::vector<AttemptLedger::Head> listedHeads;
    std::vector<AttemptSummary> own; ///< the learner's, newest first, unfinished ones among them
    AttemptFilter listing; ///< which attempts `listed` has
    std::vector<AttemptSummary> listed; ///< those 历史成绩 asks for
    QHash<QString, TestErrors> testErrors; ///< in the learner's finished tests
    std::set<StudyDay> testDays; ///< on which the learner handed one in
};

/// Keeps what the pages show of the records in step with them. Everything known is read on from
/// where it was read to, so all that is ever read at length is a long history, once; a short one,
/// an answer or a test that was handed in are a few rows. Few rows are read at once, in the
/// window's thread: what the learner did is on the page when the call returns. Many are read on a
/// thread of the reader's own, through a connection of its own, and arrive with changed(); what was
/// known before stays in view meanwhile. So there is one way of reading, and no state of a page
/// that only a long history has but isReading().
class RecordsReader : public QObject
{
    Q_OBJECT
public:
    explicit RecordsReader(const QTimeZone &zone, QObject *parent = nullptr);
    ~RecordsReader() override;

    /// The records that are open now.
    void attach(Database &database);
    /// They are about to be closed: nothing known holds, and nobody reads any more when this
    /// returns.
    void detach();

    /// Reads what is new in the records of this learner and in those that are listed.
    void readOn(const QString &learner);
    /// Reads only what is new in practice: an answer was kept.
    void readPracticeOn();
    /// The points of a 简答 were confirmed and kept.
    void confirm(const QString &response, bool correct);
    /// Which attempts 历史成绩 asks for, from the next readOn() on. Unset: the learner's own.
    void setListing(const std::optional<AttemptFilter> &filter);

    [[nodiscard]] const KnownRecords &known() const;
    /// A long history is being read of which nothing is known yet.
    [[nodiscard]] bool isReading() const;

    /// More rows than this are not read in the window's thread.
    static constexpr int fewAnswers = 2000;
    static constexpr int fewAttempts = 25;

Q_SIGNALS:
    /// Something long was read.
    void changed();
    void failed(const zhixing::Error &error);

private:
    struct Heads {
        std::vector<AttemptLedger::Head> own;
        std::vector<AttemptLedger::Head> listed;
    };
    struct Outcome {
        KnownRecords known;
        std::optional<Error> error; ///< the first of them
        bool isWhole = true; ///< not ended before its end
    };

    [[nodiscard]] static Result<Heads> readHeads(
        const Database &database, const QString &learner, const AttemptFilter &listing);
    static void readPractice(
        const Database &database, Outcome &outcome, ReadOn what, const ReadingWatch &watch);
    static void readAttempts(const Database &database,
        Outcome &outcome,
        Heads heads,
        const QTimeZone &zone,
        const ReadingWatch &watch);

    [[nodiscard]] AttemptFilter listing() const;
    void readSettings();
    void readEverything();
    [[nodiscard]] bool isMuch(const Heads &heads) const;
    void readBeside();
    void keep(Outcome outcome);
    void stop();

    QTimeZone m_zone;
    Database *m_database = nullptr;
    KnownRecords m_known;
    std::optional<AttemptFilter> m_listing;
    bool m_isKnown = false;
    bool m_isBusy = false;
    QThreadPool m_pool; ///< one thread
    std::shared_ptr<std::atomic<bool>> m_stopped; ///< of the reading that is under way
    int m_ticket = 0;
};

} // namespace zhixing

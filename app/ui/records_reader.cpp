// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/records_reader.h"

#include "assessment/daily_plan.h"

#include <utility>

namespace zhixing
{

RecordsReader::RecordsReader(const QTimeZone &zone, QObject *parent)
    : QObject(parent)
    , m_zone(zone)
{
    m_pool.setMaxThreadCount(1);
}

RecordsReader::~RecordsReader()
{
    stop();
    m_pool.waitForDone();
}

void RecordsReader::attach(Database &database)
{
    m_database = &database;
}

void RecordsReader::detach()
{
    stop();
    // A few thousand rows at most are still read: whoever replaces the file must be alone with it.
    m_pool.waitForDone();
    m_database = nullptr;
    m_known = {};
    m_isKnown = false;
}

void RecordsReader::readOn(const QString &learner)
{
    if (learner != m_known.practice.learner) {
        stop();
        // Of what was known only what is nobody's own stays.
        KnownRecords known;
        known.practice = nothingKnownOf(learner);
        known.ledger = std::move(m_known.ledger);
        known.listing = std::move(m_known.listing);
        known.listedHeads = std::move(m_known.listedHeads);
        known.listed = std::move(m_known.listed);
        m_known = std::move(known);
        m_isKnown = false;
    }
    if (!m_database || learner.isEmpty()) {
        stop();
        m_known = {};
        m_isKnown = true;
        return;
    }
    readSettings();
    if (!m_isBusy) {
        readEverything();
    }
}

void RecordsReader::readPracticeOn()
{
    // What is read beside is read on when it arrives.
    if (!m_database || !m_isKnown || m_isBusy) {
        return;
    }
    const auto answers = countUnknown(*m_database, m_known.practice, fewAnswers + 1);
    if (answers && *answers > fewAnswers) {
        readBeside();
        return;
    }
    Outcome outcome {std::exchange(m_known, {}), {}, true};
    readPractice(*m_database, outcome, ReadOn::NewRows, {});
    keep(std::move(outcome));
}

void RecordsReader::confirm(const QString &response, bool correct)
{
    m_known.practice.tally.confirm(response, correct);
}

void RecordsReader::setListing(const std::optional<AttemptFilter> &filter)
{
    m_listing = filter;
}

const KnownRecords &RecordsReader::known() const
{
    return m_known;
}

bool RecordsReader::isReading() const
{
    return m_isBusy && !m_isKnown;
}

Result<RecordsReader::Heads> RecordsReader::readHeads(
    const Database &database, const QString &learner, const AttemptFilter &listing)
{
    const AttemptFilter own {learner, {}};
    auto heads = AttemptLedger::heads(database, own);
    if (!heads) {
        return std::unexpected(heads.error());
    }
    auto listed = listing == own ? *heads : AttemptLedger::heads(database, listing);
    if (!listed) {
        return std::unexpected(listed.error());
    }
    return Heads {std::move(*heads), std::move(*listed)};
}

void RecordsReader::readPractice(
    const Database &database, Outcome &outcome, ReadOn what, const ReadingWatch &watch)
{
    KnownPractice &practice = outcome.known.practice;
    const KnownPractice nothing = nothingKnownOf(practice.learner);
    auto read = zhixing::readPracticeOn(database, std::move(practice), what, watch);
    if (read && *read) {
        practice = std::move(**read);
    } else {
        practice = nothing;
    }
    outcome.isWhole = outcome.isWhole && (!read || *read);
    if (!read && !outcome.error) {
        outcome.error = read.error();
    }
}

void RecordsReader::readAttempts(const Database &database,
    Outcome &outcome,
    Heads heads,
    const QTimeZone &zone,
    const ReadingWatch &watch)
{
    KnownRecords &known = outcome.known;
    bool isChanged = false;
    for (std::vector<AttemptLedger::Head> *some : {&heads.own, &heads.listed}) {
        const QStringList unknown = known.ledger.unknown(*some);
        const auto read = known.ledger.read(database, unknown, watch);
        isChanged = isChanged || !unknown.isEmpty();
        outcome.isWhole = outcome.isWhole && read.value_or(true);
        if (!read) {
            outcome.error = outcome.error.value_or(read.error());
            some->clear();
        }
    }
    if (isChanged || heads.own != known.ownHeads) {
        known.own = known.ledger.summaries(heads.own);
        known.testErrors = known.ledger.errors(heads.own);
        known.testDays.clear();
        for (const AttemptSummary &taken : known.own) {
            if (taken.finishedAt) {
                known.testDays.insert(studyDayAt(*taken.finishedAt, zone));
            }
        }
        known.ownHeads = std::move(heads.own);
    }
    if (isChanged || heads.listed != known.listedHeads) {
        known.listed = known.ledger.summaries(heads.listed);
        known.listedHeads = std::move(heads.listed);
    }
}

AttemptFilter RecordsReader::listing() const
{
    return m_listing.value_or(AttemptFilter {m_known.practice.learner, {}});
}

void RecordsReader::readSettings()
{
    const auto settings = PracticeStore(*m_database).settings(m_known.practice.learner);
    m_known.settings = settings.value_or(PracticeSettings());
    if (!settings) {
        Q_EMIT failed(settings.error());
    }
    const ReviewScheduler scheduler = practiceScheduler(m_known.settings.retention);
    if (scheduler.settings() != m_known.practice.book.scheduler().settings()) {
        m_known.practice.book.reschedule(scheduler);
    }
}

void RecordsReader::readEverything()
{
    auto heads = readHeads(*m_database, m_known.practice.learner, listing());
    if (heads && isMuch(*heads)) {
        readBeside();
        return;
    }
    const AttemptFilter listed = listing();
    Outcome outcome {std::exchange(m_known, {}), {}, true};
    outcome.known.listing = listed;
    if (!heads) {
        outcome.error = heads.error();
        heads = Heads();
    }
    readPractice(*m_database, outcome, ReadOn::NewRowsAndPoints, {});
    readAttempts(*m_database, outcome, std::move(*heads), m_zone, {});
    keep(std::move(outcome));
}

bool RecordsReader::isMuch(const Heads &heads) const
{
    // Each answer that waits for its points is looked up. An error comes again where it is read.
    return countUnknown(*m_database, m_known.practice, fewAnswers + 1).value_or(0) > fewAnswers
        || m_known.practice.tally.waiting().size() > fewAnswers
        || m_known.ledger.unknown(heads.own).size() > fewAttempts
        || m_known.ledger.unknown(heads.listed).size() > fewAttempts;
}

void RecordsReader::readBeside()
{
    m_isBusy = true;
    m_stopped = std::make_shared<std::atomic<bool>>(false);
    m_pool.start([this,
                     path = m_database->path(),
                     known = m_known,
                     listing = listing(),
                     zone = m_zone,
                     stopped = m_stopped,
                     ticket = ++m_ticket] {
        const ReadingWatch watch = [stopped] {
            return !*stopped;
        };
        Outcome outcome {known, {}, true};
        outcome.known.listing = listing;
        // A connection belongs to its thread.
        const Result<Database> database = Database::openBeside(path);
        Result<Heads> heads = Heads();
        if (database) {
            heads = readHeads(*database, known.practice.learner, listing);
        } else {
            heads = std::unexpected(database.error());
        }
        if (heads) {
            readPractice(*database, outcome, ReadOn::NewRowsAndPoints, watch);
            readAttempts(*database, outcome, std::move(*heads), zone, watch);
        } else {
            outcome.error = heads.error();
        }
        // The reader waits for this thread before it goes.
        QMetaObject::invokeMethod(
            this,
            [this, ticket, outcome = std::move(outcome)]() mutable {
                if (ticket == m_ticket && outcome.isWhole) {
                    // Those who hear of this read on; what cannot be read waits for the next time
                    // something happens.
                    m_isBusy = outcome.error.has_value();
                    // Wishes may have changed meanwhile.
                    outcome.known.settings = m_known.settings;
                    keep(std::move(outcome));
                    Q_EMIT changed();
                    m_isBusy = m_isBusy && ticket != m_ticket;
                }
            },
            Qt::QueuedConnection);
    });
}

void RecordsReader::keep(Outcome outcome)
{
    m_known = std::move(outcome.known);
    m_isKnown = true;
    if (outcome.error) {
        Q_EMIT failed(*outcome.error);
    }
}

void RecordsReader::stop()
{
    ++m_ticket;
    m_isBusy = false;
    if (m_stopped) {
        *m_stopped = true;
    }
}

} // namespace zhixing

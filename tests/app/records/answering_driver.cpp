// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// answering_driver DATABASE LEARNER: takes up the learner's unfinished attempt and answers its
// clozes as fast as it can, until it is killed. One line for each answer after the store has
// acknowledged it:
// "<entry> <answer> <time of the event in ms>". The answers count on across runs.

#include "records/attempt_store.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cstdio>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

UtcTime now()
{
    return UtcTime(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch()));
}

int lastNumber(const Attempt &attempt)
{
    int last = 0;
    for (const EntryState &state : attempt.entries) {
        last = std::max(last, state.answer.join(QString()).toInt());
    }
    return last;
}

int failed(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(error.where), qPrintable(error.detail));
    return 1;
}

int answer(AttemptStore &store, Attempt attempt)
{
    const auto append = [&](AttemptEventKind kind, int entry, const QStringList &given) {
        const AttemptEvent event {kind, now(), entry, given};
        auto after = store.append(attempt, event);
        if (after) {
            attempt = std::move(*after);
        } else {
            failed(after.error());
        }
        return after.has_value() ? std::optional(event.at) : std::nullopt;
    };
    if (attempt.status == AttemptStatus::Paused && !append(AttemptEventKind::Resumed, -1, {})) {
        return 1;
    }
    std::puts("ready");
    std::fflush(stdout);
    const auto entries = static_cast<int>(attempt.entries.size());
    for (int number = lastNumber(attempt) + 1;; ++number) {
        const int entry = number % entries;
        if (number % 5 == 0
            && (!append(AttemptEventKind::Visited, entry, {}) || !store.touch(attempt.id, now()))) {
            return 1;
        }
        const auto at = append(AttemptEventKind::Answered, entry, {QString::number(number)});
        if (!at) {
            return 1;
        }
        std::printf(
            "%d %d %lld\n", entry, number, static_cast<long long>(at->time_since_epoch().count()));
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    auto database = Database::open(application.arguments().at(1));
    if (!database) {
        return failed(database.error());
    }
    AttemptStore store(*database);
    const auto attempt = store.unfinished(application.arguments().at(2), now());
    if (!attempt) {
        return failed(attempt.error());
    }
    return *attempt ? answer(store, **attempt) : 2;
}

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/form.h"
#include "assessment/mark.h"
#include "assessment/utc_time.h"
#include "result.h"

#include <QStringList>

#include <chrono>
#include <optional>
#include <set>
#include <vector>

namespace zhixing
{

enum class AttemptStatus { Running, Paused, Submitted, TimedOut };

enum class AttemptEventKind {
    Started,
    Answered, ///< entry, answer (empty: answer taken back)
    Flagged, ///< entry
    Unflagged, ///< entry
    Visited, ///< entry
    Paused,
    Resumed,
    Interrupted, ///< the program ended without a word; `at` is the last sign of life
    Submitted,
    TimedOut,
    /// entry, answer: the points of a 简答 its learner found in it, or a halfMark for a 填空 or
    /// 简答 written on paper; after the end
    SelfMarked,
};

/// Points as an event names them; halfMark is "half".
[[nodiscard]] QStringList namesOf(const std::set<int> &points);

/// One thing that happened in a sitting. Attempts are the fold of their events, which are
/// append-only.
struct AttemptEvent {
    AttemptEventKind kind = AttemptEventKind::Started;
    UtcTime at;
    int entry = -1; ///< index into Form::entries, where the kind has one
    QStringList answer; ///< option ids, the text typed, or namesOf() points ("0", "2")
    bool operator==(const AttemptEvent &) const = default;
};

struct EntryState {
    QStringList answer; ///< empty: unanswered; 连线: "" where nothing is paired yet
    bool flagged = false; ///< 不确定
    std::chrono::milliseconds spent {0}; ///< time it was the visited entry while the clock ran
    ConfirmedPoints confirmed = std::nullopt; ///< what was found after the end: see SelfMarked
    bool operator==(const EntryState &) const = default;
};

/// One sitting of one learner (value; rules in applyEvent).
struct Attempt {
    QString id;
    QString learner;
    Form form;
    AttemptStatus status = AttemptStatus::Running;
    UtcTime startedAt;
    std::optional<UtcTime> finishedAt;
    std::vector<EntryState> entries;
    int current = 0;
    std::chrono::milliseconds elapsed {0}; ///< clock time up to `clockedTo`, pauses left out
    UtcTime clockedTo; ///< last event the clock was brought up to
    int events = 1; ///< how many events this is the fold of, Started included
    bool operator==(const Attempt &) const = default;
};

/// Starts a sitting. Running, nothing answered.
[[nodiscard]] Attempt startAttempt(QString id, QString learner, Form form, UtcTime now);

/// The attempt after the event, or why it cannot happen (BadUse): answering after the end or while
/// paused, pausing where the blueprint forbids it, an entry or option that does not exist, an event
/// past the deadline other than TimedOut, marking oneself before the end. A clock that runs
/// backwards counts as standing still.
[[nodiscard]] Result<Attempt> applyEvent(Attempt attempt, const AttemptEvent &event);

/// Could the item be answered like this at all: options it has, none twice, not more than fit? No
/// answer is one, too.
[[nodiscard]] bool isAnswerTo(const Item &item, const QStringList &answer);

/// Nothing is left to do at this entry: see isComplete(). A 连线 with a pair missing is not
/// complete.
[[nodiscard]] bool isEntryComplete(const Attempt &attempt, std::size_t entry);
[[nodiscard]] int countComplete(const Attempt &attempt);

/// Clock time used until `now` (running) or until the end or the pause.
[[nodiscard]] std::chrono::milliseconds elapsedAt(const Attempt &attempt, UtcTime now);

/// Time left, never negative; unset where the blueprint has no limit.
[[nodiscard]] std::optional<std::chrono::milliseconds> remainingAt(
    const Attempt &attempt, UtcTime now);

} // namespace zhixing

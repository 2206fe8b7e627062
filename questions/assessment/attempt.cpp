// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/attempt.h"

#include "assessment/paper_answer.h"

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace
{

bool isFinished(const Attempt &attempt)
{
    return attempt.status == AttemptStatus::Submitted || attempt.status == AttemptStatus::TimedOut;
}

bool namesAnEntry(AttemptEventKind kind)
{
    return kind == AttemptEventKind::Answered || kind == AttemptEventKind::Flagged
        || kind == AttemptEventKind::Unflagged || kind == AttemptEventKind::Visited
        || kind == AttemptEventKind::SelfMarked;
}

bool isTyped(ItemKind kind)
{
    return kind == ItemKind::Cloze || kind == ItemKind::ShortAnswer;
}

std::size_t mostOptions(const Item &item)
{
    const bool one = item.kind == ItemKind::TrueFalse || item.kind == ItemKind::SingleChoice;
    return one ? 1 : item.options.size();
}

/// One target or none for each option, no target twice.
bool isPairing(const Item &item, const QStringList &answer)
{
    const auto place = [&item](const QString &id) {
        return std::ranges::find(item.targets, id, &Option::id);
    };
    for (qsizetype option = 0; option < answer.size(); ++option) {
        const QString &target = answer[option];
        if (!target.isEmpty()
            && (place(target) == item.targets.end() || answer.indexOf(target) != option)) {
            return false;
        }
    }
    return answer.isEmpty() || static_cast<std::size_t>(answer.size()) == item.options.size();
}

/// Brings the clock of a running attempt up to `now`, which must not lie past the limit.
void runClock(Attempt &attempt, UtcTime now)
{
    const milliseconds passed = now - attempt.clockedTo;
    attempt.elapsed += passed;
    attempt.clockedTo = now;
    if (!attempt.entries.empty()) {
        attempt.entries[static_cast<std::size_t>(attempt.current)].spent += passed;
    }
}

const QString halfMarkName = u"half"_s;

/// The points an event names; nothing if one of them is none of the item's.
ConfirmedPoints pointsNamed(const Item &item, const QStringList &places)
{
    if (places == QStringList(halfMarkName)) {
        return std::set<int> {halfMark};
    }
    std::set<int> points;
    for (const QString &text : places) {
        bool isNumber = false;
        const int place = text.toInt(&isNumber);
        if (!isNumber || place < 0 || place >= item.key.size()) {
            return std::nullopt;
        }
        points.insert(place);
    }
    return points;
}

void finish(Attempt &attempt, AttemptStatus status)
{
    attempt.status = status;
    attempt.finishedAt = attempt.clockedTo;
}

std::unexpected<Error> refuse(const QString &why, const Attempt &attempt)
{
    return fail(ErrorCode::BadUse, why, u"attempt "_s + attempt.id);
}

std::optional<QString> whyNotWhilePaused(AttemptEventKind kind)
{
    if (kind == AttemptEventKind::Resumed || kind == AttemptEventKind::Submitted) {
        return std::nullopt;
    }
    return u"the attempt is paused: resume it first"_s;
}

std::optional<QString> whyNotWhileRunning(const Attempt &attempt, const AttemptEvent &event)
{
    if (event.kind == AttemptEventKind::Resumed) {
        return u"the attempt is running: there is nothing to resume"_s;
    }
    const bool stops
        = event.kind == AttemptEventKind::Paused || event.kind == AttemptEventKind::Interrupted;
    if (stops && attempt.form.blueprint.pause == PausePolicy::Forbidden) {
        return u"this form may not be paused"_s;
    }
    const bool over = remainingAt(attempt, event.at) == milliseconds(0);
    if (event.kind == AttemptEventKind::TimedOut && !over) {
        return u"the time is not over"_s;
    }
    return std::nullopt;
}

std::optional<QString> whyNotMarkOneself(const Attempt &attempt, const AttemptEvent &event)
{
    if (!isFinished(attempt)) {
        return u"points are confirmed after the end"_s;
    }
    const auto index = static_cast<std::size_t>(event.entry);
    const Item &item = attempt.form.entries[index].item;
    const QStringList &answer = attempt.entries[index].answer;
    if (event.answer == QStringList(halfMarkName)) {
        // On the screen words are judged by the program, or by their learner point by point.
        return isTyped(item.kind) && answer == QStringList(writtenByHand())
            ? std::nullopt
            : std::optional(
                  u"entry %1 holds no words on paper to give half for"_s.arg(event.entry));
    }
    if (item.kind != ItemKind::ShortAnswer || answer.isEmpty()) {
        return u"entry %1 holds no answer to look for points in"_s.arg(event.entry);
    }
    if (!pointsNamed(item, event.answer)) {
        return u"entry %1 has no points \"%2\""_s.arg(event.entry)
            .arg(event.answer.join(u"\", \""_s));
    }
    return std::nullopt;
}

std::optional<QString> whyNot(const Attempt &attempt, const AttemptEvent &event)
{
    if (event.kind == AttemptEventKind::Started) {
        return u"an attempt starts once"_s;
    }
    if (isFinished(attempt) && event.kind != AttemptEventKind::SelfMarked) {
        return u"the attempt has ended"_s;
    }
    if (namesAnEntry(event.kind)) {
        if (event.entry < 0 || event.entry >= static_cast<int>(attempt.entries.size())) {
            return u"the form has no entry %1"_s.arg(event.entry);
        }
        const auto index = static_cast<std::size_t>(event.entry);
        if (event.kind == AttemptEventKind::Answered
            && !isAnswerTo(attempt.form.entries[index].item, event.answer)) {
            return u"entry %1 cannot be answered with \"%2\""_s.arg(event.entry)
                .arg(event.answer.join(u"\", \""_s));
        }
    }
    if (event.kind == AttemptEventKind::SelfMarked) {
        return whyNotMarkOneself(attempt, event);
    }
    return attempt.status == AttemptStatus::Paused ? whyNotWhilePaused(event.kind)
                                                   : whyNotWhileRunning(attempt, event);
}

void change(Attempt &attempt, const AttemptEvent &event)
{
    const auto entry = [&]() -> EntryState & {
        return attempt.entries[static_cast<std::size_t>(event.entry)];
    };
    switch (event.kind) {
    case AttemptEventKind::Started:
        break;
    case AttemptEventKind::Answered: {
        const bool blank = event.answer.join(QString()).trimmed().isEmpty();
        entry().answer = blank ? QStringList() : event.answer;
        break;
    }
    case AttemptEventKind::Flagged:
        entry().flagged = true;
        break;
    case AttemptEventKind::Unflagged:
        entry().flagged = false;
        break;
    case AttemptEventKind::Visited:
        attempt.current = event.entry;
        break;
    case AttemptEventKind::Paused:
    case AttemptEventKind::Interrupted:
        attempt.status = AttemptStatus::Paused;
        break;
    case AttemptEventKind::Resumed:
        attempt.status = AttemptStatus::Running;
        break;
    case AttemptEventKind::Submitted:
        finish(attempt, AttemptStatus::Submitted);
        break;
    case AttemptEventKind::TimedOut:
        finish(attempt, AttemptStatus::TimedOut);
        break;
    case AttemptEventKind::SelfMarked:
        entry().confirmed = pointsNamed(
            attempt.form.entries[static_cast<std::size_t>(event.entry)].item, event.answer);
        break;
    }
}

} // namespace

QStringList namesOf(const std::set<int> &points)
{
    QStringList names;
    for (const int point : points) {
        names.append(point == halfMark ? halfMarkName : QString::number(point));
    }
    return names;
}

bool isAnswerTo(const Item &item, const QStringList &answer)
{
    if (isTyped(item.kind)) {
        return answer.size() <= 1;
    }
    if (item.kind == ItemKind::Matching) {
        return isPairing(item, answer);
    }
    if (static_cast<std::size_t>(answer.size()) > mostOptions(item)) {
        return false;
    }
    for (qsizetype place = 0; place < answer.size(); ++place) {
        const bool known = std::any_of(item.options.begin(),
            item.options.end(),
            [&](const Option &option) { return option.id == answer[place]; });
        if (!known || answer.indexOf(answer[place]) != place) {
            return false;
        }
    }
    return true;
}

Attempt startAttempt(QString id, QString learner, Form form, UtcTime now)
{
    Attempt attempt;
    attempt.id = std::move(id);
    attempt.learner = std::move(learner);
    attempt.form = std::move(form);
    attempt.entries.resize(attempt.form.entries.size());
    attempt.startedAt = now;
    attempt.clockedTo = now;
    return attempt;
}

Result<Attempt> applyEvent(Attempt attempt, const AttemptEvent &event)
{
    if (const std::optional<QString> reason = whyNot(attempt, event)) {
        return refuse(*reason, attempt);
    }
    UtcTime now = std::max(event.at, attempt.clockedTo);
    if (attempt.status == AttemptStatus::Running) {
        if (const auto &limit = attempt.form.blueprint.timeLimit) {
            const UtcTime deadline
                = attempt.clockedTo + std::max(milliseconds(0), *limit - attempt.elapsed);
            if (now > deadline && event.kind != AttemptEventKind::TimedOut) {
                return refuse(u"the time is over"_s, attempt);
            }
            now = std::min(now, deadline);
        }
        runClock(attempt, now);
    } else if (!isFinished(attempt)) {
        attempt.clockedTo = now;
    }
    change(attempt, event);
    ++attempt.events;
    return attempt;
}

bool isEntryComplete(const Attempt &attempt, std::size_t entry)
{
    return isComplete(attempt.form.entries[entry].item, attempt.entries[entry].answer);
}

int countComplete(const Attempt &attempt)
{
    int count = 0;
    for (std::size_t entry = 0; entry < attempt.entries.size(); ++entry) {
        count += isEntryComplete(attempt, entry) ? 1 : 0;
    }
    return count;
}

milliseconds elapsedAt(const Attempt &attempt, UtcTime now)
{
    if (attempt.status != AttemptStatus::Running || now <= attempt.clockedTo) {
        return attempt.elapsed;
    }
    const milliseconds elapsed = attempt.elapsed + (now - attempt.clockedTo);
    const auto &limit = attempt.form.blueprint.timeLimit;
    return limit ? std::min(elapsed, *limit) : elapsed;
}

std::optional<milliseconds> remainingAt(const Attempt &attempt, UtcTime now)
{
    const auto &limit = attempt.form.blueprint.timeLimit;
    if (!limit) {
        return std::nullopt;
    }
    return std::max(milliseconds(0), *limit - elapsedAt(attempt, now));
}

} // namespace zhixing

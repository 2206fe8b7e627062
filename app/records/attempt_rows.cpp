// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/attempt_rows.h"

#include "bank/named.h"
#include "records/sql.h"
#include "records/wording_rows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace
{

constexpr std::array eventNames {
    Named {AttemptEventKind::Started, "started"_L1},
    Named {AttemptEventKind::Answered, "answered"_L1},
    Named {AttemptEventKind::Flagged, "flagged"_L1},
    Named {AttemptEventKind::Unflagged, "unflagged"_L1},
    Named {AttemptEventKind::Visited, "visited"_L1},
    Named {AttemptEventKind::Paused, "paused"_L1},
    Named {AttemptEventKind::Resumed, "resumed"_L1},
    Named {AttemptEventKind::Interrupted, "interrupted"_L1},
    Named {AttemptEventKind::Submitted, "submitted"_L1},
    Named {AttemptEventKind::TimedOut, "timed_out"_L1},
    Named {AttemptEventKind::SelfMarked, "self_marked"_L1},
};

Result<void> insertRows(const QSqlDatabase &database, const Attempt &attempt)
{
    const auto &rows = attempt.form.blueprint.rows;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto done = runSql(database,
            uR"(INSERT INTO blueprint_row (attempt, row, kind, topic, count)
                       VALUES (:attempt, :row, :kind, :topic, :count))"_s,
            {{u":attempt"_s, attempt.id},
                {u":row"_s, static_cast<int>(row)},
                {u":kind"_s, rows[row].kind ? QVariant(toString(*rows[row].kind)) : QVariant()},
                {u":topic"_s, rows[row].topic ? QVariant(*rows[row].topic) : QVariant()},
                {u":count"_s, rows[row].count}});
        if (!done) {
            return std::unexpected(done.error());
        }
    }
    return {};
}

Result<void> insertEntries(const QSqlDatabase &database, const Attempt &attempt)
{
    const auto &entries = attempt.form.entries;
    for (std::size_t entry = 0; entry < entries.size(); ++entry) {
        const auto worded = insertWording(database, entries[entry].item);
        if (!worded) {
            return std::unexpected(worded.error());
        }
        const auto placed = runSql(database,
            uR"(INSERT INTO form_entry (attempt, entry, wording, option_order, source,
                       target_order)
                       VALUES (:attempt, :entry, :wording, :order, :source, :targets))"_s,
            {{u":attempt"_s, attempt.id},
                {u":entry"_s, static_cast<int>(entry)},
                {u":wording"_s, *worded},
                {u":order"_s, toJsonArray(entries[entry].optionOrder)},
                {u":source"_s, entries[entry].source},
                {u":targets"_s, toJsonArray(entries[entry].targetOrder)}});
        if (!placed) {
            return std::unexpected(placed.error());
        }
    }
    return {};
}

} // namespace

QString toString(AttemptEventKind kind)
{
    return nameOf(eventNames, kind);
}

std::optional<AttemptEventKind> attemptEventKindFromString(QStringView name)
{
    return valueOf(eventNames, name);
}

QString toJsonArray(const QStringList &texts)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

std::optional<QStringList> fromJsonArray(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isArray()) {
        return std::nullopt;
    }
    QStringList texts;
    for (const auto &value : document.array()) {
        texts.append(value.toString());
    }
    return texts;
}

qint64 toMs(UtcTime time)
{
    return time.time_since_epoch().count();
}

UtcTime fromMs(qint64 ms)
{
    return UtcTime(milliseconds(ms));
}

Result<void> insertAttempt(const QSqlDatabase &database, const Attempt &attempt)
{
    const Blueprint &blueprint = attempt.form.blueprint;
    const QVariant limit = blueprint.timeLimit
        ? QVariant(static_cast<qint64>(blueprint.timeLimit->count()))
        : QVariant();
    const QString pause = blueprint.pause == PausePolicy::Allowed ? u"allowed"_s : u"forbidden"_s;
    const auto done = runSql(database,
        uR"(INSERT INTO attempt (id, learner, form, seed, blueprint_name, time_limit_ms,
                       pass_mark, pause, started_ms, multiple_choice_credit, ordering_credit)
                   VALUES (:id, :learner, :form, :seed, :name, :limit, :mark, :pause, :started,
                       :choice_credit, :ordering_credit))"_s,
        {{u":id"_s, attempt.id},
            {u":learner"_s, attempt.learner},
            {u":form"_s, attempt.form.id},
            {u":seed"_s, QString::number(attempt.form.seed)},
            {u":name"_s, blueprint.name},
            {u":limit"_s, limit},
            {u":mark"_s, blueprint.passMark},
            {u":pause"_s, pause},
            {u":started"_s, toMs(attempt.startedAt)},
            {u":choice_credit"_s, toString(blueprint.marking.multipleChoice)},
            {u":ordering_credit"_s, toString(blueprint.marking.ordering)}});
    if (!done) {
        return std::unexpected(done.error());
    }
    if (const auto rows = insertRows(database, attempt); !rows) {
        return rows;
    }
    return insertEntries(database, attempt);
}

Row eventRow(const QString &attemptId, int seq, const AttemptEvent &event)
{
    const bool answers
        = event.kind == AttemptEventKind::Answered || event.kind == AttemptEventKind::SelfMarked;
    return {u"attempt_event"_s,
        {{u"attempt"_s, attemptId},
            {u"seq"_s, seq},
            {u"kind"_s, toString(event.kind)},
            {u"at_ms"_s, toMs(event.at)},
            {u"entry"_s, event.entry >= 0 ? QVariant(event.entry) : QVariant()},
            {u"answer"_s, answers ? QVariant(toJsonArray(event.answer)) : QVariant()}}};
}

Result<void> insertEvent(
    const QSqlDatabase &database, const QString &attemptId, int seq, const AttemptEvent &event)
{
    return insertRow(database, eventRow(attemptId, seq, event));
}

Result<Attempt> insertFinishedAttempt(
    const QSqlDatabase &database, Attempt attempt, const std::vector<AttemptEvent> &events)
{
    if (const auto stored = insertAttempt(database, attempt); !stored) {
        return std::unexpected(stored.error());
    }
    const AttemptEvent started {AttemptEventKind::Started, attempt.startedAt, -1, {}};
    if (const auto stored = insertEvent(database, attempt.id, 1, started); !stored) {
        return std::unexpected(stored.error());
    }
    for (const AttemptEvent &event : events) {
        auto after = applyEvent(std::move(attempt), event);
        if (!after) {
            return after;
        }
        attempt = std::move(*after);
        if (const auto stored = insertEvent(database, attempt.id, attempt.events, event); !stored) {
            return std::unexpected(stored.error());
        }
    }
    return attempt;
}

} // namespace zhixing

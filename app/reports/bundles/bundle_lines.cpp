// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/bundles/bundle_lines.h"

#include "assessment/mark.h"
#include "records/attempt_rows.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype longestText = 4096;
constexpr qsizetype sha256Digits = 64;

QByteArray textOf(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

/// Takes members out of a line; remembers the first that is not as it should be.
class Members
{
public:
    explicit Members(const QByteArray &line)
        : m_object(QJsonDocument::fromJson(line).object())
    {
        if (m_object.isEmpty()) {
            m_problem = u"this is no JSON object"_s;
        }
    }

    QString text(QLatin1StringView name)
    {
        const QJsonValue value = m_object.value(name);
        expect(value.isString() && value.toString().size() <= longestText
                && !value.toString().contains(QChar::Null),
            name);
        return value.toString();
    }

    QString someText(QLatin1StringView name)
    {
        QString value = text(name);
        expect(!value.isEmpty(), name);
        return value;
    }

    qint64 number(QLatin1StringView name, qint64 least)
    {
        const qint64 value = m_object.value(name).toInteger(least - 1);
        expect(value >= least, name);
        return value;
    }

    bool isNull(QLatin1StringView name) const
    {
        return m_object.value(name).isNull();
    }

    double share(QLatin1StringView name)
    {
        const double value = m_object.value(name).toDouble(-1);
        expect(value >= 0 && value <= 1, name);
        return value;
    }

    QJsonArray array(QLatin1StringView name)
    {
        expect(m_object.value(name).isArray(), name);
        return m_object.value(name).toArray();
    }

    void expect(bool isSound, QLatin1StringView name)
    {
        if (!isSound && m_problem.isEmpty()) {
            m_problem = u"\"%1\" is not as the format has it"_s.arg(name);
        }
    }

    [[nodiscard]] Result<void> judgement() const
    {
        if (!m_problem.isEmpty()) {
            return fail(ErrorCode::Invalid, m_problem);
        }
        return {};
    }

private:
    QJsonObject m_object;
    QString m_problem;
};

bool isTextArray(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    return value.isArray() && std::all_of(array.begin(), array.end(), [](const QJsonValue &one) {
        return one.isString();
    });
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const auto &text : value.toArray()) {
        texts.append(text.toString());
    }
    return texts;
}

std::optional<ResponseLine> responseFrom(const QJsonArray &entry)
{
    const QString wording = entry.at(0).toString();
    const QByteArray sha256 = QByteArray::fromHex(wording.toLatin1());
    if (entry.size() != 4 || wording.size() != sha256Digits || sha256.size() * 2 != sha256Digits
        || !isTextArray(entry.at(1)) || !isTextArray(entry.at(2)) || !entry.at(3).isString()) {
        return std::nullopt;
    }
    return ResponseLine {
        sha256, textsOf(entry.at(1)), textsOf(entry.at(2)), entry.at(3).toString(), {}};
}

/// Takes the answers out of the events, and looks whether these are those of a finished attempt.
bool applyEvents(AttemptLine &attempt, const QJsonArray &events)
{
    bool isFinished = false;
    for (qsizetype place = 0; place < events.size(); ++place) {
        const QJsonArray event = events.at(place).toArray();
        const auto kind = attemptEventKindFromString(event.at(0).toString());
        const bool hasAnswer = event.size() == 4;
        const qint64 entry = event.at(2).isNull() ? -1 : event.at(2).toInteger(-2);
        if (!kind || (event.size() != 3 && !hasAnswer) || (hasAnswer && !isTextArray(event.at(3)))
            || event.at(1).toInteger(-1) < 0 || entry < -1
            || entry >= static_cast<qint64>(attempt.responses.size())
            || (place == 0) != (*kind == AttemptEventKind::Started)) {
            return false;
        }
        const bool answers
            = *kind == AttemptEventKind::Answered || *kind == AttemptEventKind::SelfMarked;
        if (answers && (!hasAnswer || entry < 0)) {
            return false;
        }
        attempt.history.push_back({*kind,
            fromMs(event.at(1).toInteger()),
            static_cast<int>(entry),
            textsOf(event.at(3))});
        if (*kind == AttemptEventKind::Answered) {
            attempt.responses[static_cast<std::size_t>(entry)].answer
                = attempt.history.back().answer;
        }
        if (*kind == AttemptEventKind::Submitted || *kind == AttemptEventKind::TimedOut) {
            isFinished = true;
            attempt.finishedMs = event.at(1).toInteger();
        }
    }
    return isFinished;
}

bool areRows(const QJsonArray &rows)
{
    return std::all_of(rows.begin(), rows.end(), [](const QJsonValue &value) {
        const QJsonArray row = value.toArray();
        return row.size() == 3 && (row.at(0).isNull() || row.at(0).isString())
            && (row.at(1).isNull() || row.at(1).isString()) && row.at(2).toInteger(-1) >= 0;
    });
}

} // namespace

Result<LearnerLine> learnerLine(const QByteArray &line)
{
    Members members(line);
    LearnerLine learner;
    learner.id = members.someText("id"_L1);
    learner.name = members.someText("name"_L1);
    learner.branch = members.text("branch"_L1);
    learner.group = members.text("group"_L1);
    learner.addedMs = members.number("added_ms"_L1, 0);
    if (!members.isNull("archived_ms"_L1)) {
        learner.archivedMs = members.number("archived_ms"_L1, 0);
    }
    if (const auto sound = members.judgement(); !sound) {
        return std::unexpected(sound.error());
    }
    return learner;
}

Result<PracticeLine> practiceLine(const QByteArray &line)
{
    Members members(line);
    PracticeLine practice;
    practice.learner = members.someText("learner"_L1);
    practice.studyDay = members.number("study_day"_L1, 0);
    practice.answers = members.number("answers"_L1, 1);
    practice.durationMs = members.number("duration_ms"_L1, 0);
    if (const auto sound = members.judgement(); !sound) {
        return std::unexpected(sound.error());
    }
    return practice;
}

Result<AttemptLine> attemptLine(const QByteArray &line)
{
    Members members(line);
    AttemptLine attempt;
    attempt.sha256 = QCryptographicHash::hash(line, QCryptographicHash::Sha256);
    attempt.id = members.someText("id"_L1);
    attempt.learner = members.someText("learner"_L1);
    attempt.form = members.text("form"_L1);
    attempt.seed = members.text("seed"_L1);
    bool isNumber = false;
    std::ignore = attempt.seed.toULongLong(&isNumber);
    members.expect(isNumber, "seed"_L1);
    attempt.blueprintName = members.text("blueprint_name"_L1);
    if (!members.isNull("time_limit_ms"_L1)) {
        attempt.timeLimitMs = members.number("time_limit_ms"_L1, 0);
    }
    attempt.passMark = members.share("pass_mark"_L1);
    attempt.pause = members.text("pause"_L1);
    members.expect(attempt.pause == u"allowed"_s || attempt.pause == u"forbidden"_s, "pause"_L1);
    attempt.multipleChoiceCredit = members.text("multiple_choice_credit"_L1);
    members.expect(multipleChoiceCreditFromString(attempt.multipleChoiceCredit).has_value(),
        "multiple_choice_credit"_L1);
    attempt.orderingCredit = members.text("ordering_credit"_L1);
    members.expect(
        orderingCreditFromString(attempt.orderingCredit).has_value(), "ordering_credit"_L1);
    attempt.startedMs = members.number("started_ms"_L1, 0);
    const QJsonArray rows = members.array("rows"_L1);
    members.expect(areRows(rows), "rows"_L1);
    attempt.rows = textOf(rows);
    for (const auto &entry : members.array("entries"_L1)) {
        const auto response = responseFrom(entry.toArray());
        members.expect(response.has_value(), "entries"_L1);
        attempt.responses.push_back(response.value_or(ResponseLine()));
    }
    const QJsonArray events = members.array("events"_L1);
    members.expect(applyEvents(attempt, events), "events"_L1);
    attempt.events = textOf(events);
    if (const auto sound = members.judgement(); !sound) {
        return std::unexpected(sound.error());
    }
    return attempt;
}

Result<void> proveAttempt(const AttemptLine &attempt, const QHash<QByteArray, Item> &items)
{
    Form form;
    form.id = attempt.form;
    form.seed = attempt.seed.toULongLong();
    Blueprint &blueprint = form.blueprint;
    blueprint.passMark = attempt.passMark;
    blueprint.pause = attempt.pause == u"allowed"_s ? PausePolicy::Allowed : PausePolicy::Forbidden;
    if (attempt.timeLimitMs) {
        blueprint.timeLimit = std::chrono::milliseconds(*attempt.timeLimitMs);
    }
    for (const ResponseLine &response : attempt.responses) {
        const auto item = items.find(response.wording);
        if (item == items.end()) {
            return fail(ErrorCode::Invalid,
                u"the bundle lacks the wording "_s + QString::fromLatin1(response.wording.toHex()));
        }
        form.entries.push_back(
            {*item, response.optionOrder, response.source, response.targetOrder});
    }
    Attempt state
        = startAttempt(attempt.id, attempt.learner, std::move(form), attempt.history.front().at);
    for (std::size_t place = 1; place < attempt.history.size(); ++place) {
        auto after = applyEvent(std::move(state), attempt.history[place]);
        if (!after) {
            return fail(ErrorCode::Invalid,
                u"event %1 cannot have happened: %2"_s.arg(place + 1).arg(after.error().detail));
        }
        state = std::move(*after);
    }
    return {};
}

Result<void> forEachLine(const QByteArray &lines,
    const QString &where,
    const std::function<Result<void>(const QByteArray &line)> &take)
{
    qint64 number = 0;
    for (qsizetype from = 0; from < lines.size();) {
        const qsizetype end = lines.indexOf('\n', from);
        const qsizetype length = (end < 0 ? lines.size() : end) - from;
        ++number;
        // Not copied: the lines outlive the call.
        const auto line = QByteArray::fromRawData(lines.constData() + from, length);
        if (const auto taken = take(line); !taken) {
            Error error = taken.error();
            if (error.where.isEmpty()) {
                error.where = where + u", line %1"_s.arg(number);
            }
            return std::unexpected(error);
        }
        from += length + 1;
    }
    return {};
}

} // namespace zhixing

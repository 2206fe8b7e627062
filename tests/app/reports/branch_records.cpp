// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/branch_records.h"

#include "questions/assessment/sample_bank.h"
#include "records/attempt_rows.h"
#include "records/practice_store.h"
#include "records/sql.h"
#include "support/records_under_test.h"

#include <QDateTime>

namespace zhixing::test
{

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace
{

/// Fixtures that cannot be made prove nothing.
template <typename T>
T require(Result<T> result)
{
    if (!result) {
        qFatal("%s", qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

} // namespace

QTimeZone shanghaiZone()
{
    return QTimeZone("Asia/Shanghai");
}

UtcTime shanghai(int year, int month, int day, int hour, int minute)
{
    const QDateTime time(QDate(year, month, day), QTime(hour, minute), shanghaiZone());
    return UtcTime(milliseconds(time.toMSecsSinceEpoch()));
}

std::vector<Attempt> keep(Database &database, const std::vector<Sitting> &sittings)
{
    const QSqlDatabase connection = database.connection();
    Transaction transaction = require(Transaction::begin(connection));
    std::vector<Attempt> attempts;
    for (const Sitting &sitting : sittings) {
        const auto count = static_cast<int>(sitting.answers.size());
        UtcTime at = sitting.end - sitting.pace * (count + 1);
        Attempt attempt = startAttempt(sitting.id, sitting.learner, sitting.form, at);
        require(insertAttempt(connection, attempt));
        require(insertEvent(connection, sitting.id, 1, {AttemptEventKind::Started, at, -1, {}}));
        int seq = attempt.events;
        const auto append = [&](const AttemptEvent &event) {
            attempt = require(applyEvent(attempt, event));
            require(insertEvent(connection, sitting.id, ++seq, event));
        };
        for (int entry = 0; entry < count; ++entry) {
            const QStringList &answer = sitting.answers[static_cast<std::size_t>(entry)];
            append({AttemptEventKind::Visited, at, entry, {}});
            at += sitting.pace;
            if (!answer.isEmpty()) {
                append({AttemptEventKind::Answered, at, entry, answer});
            }
        }
        append({AttemptEventKind::Submitted, sitting.end, -1, {}});
        attempts.push_back(std::move(attempt));
    }
    require(transaction.commit());
    return attempts;
}

void keepPractice(Database &database, const std::vector<PracticeAnswer> &answers)
{
    writeHastily(database);
    PracticeStore store(database);
    int number = 0;
    for (const PracticeAnswer &given : answers) {
        QStringList order;
        for (const Option &option : given.item.options) {
            order.append(option.id);
        }
        require(store.keep({u"practice-%1"_s.arg(++number),
                               given.learner,
                               u"sitting"_s,
                               PracticeMode::Daily,
                               {given.item, order, u"《渡口问答》"_s, {}},
                               given.answer,
                               reviewMoment(given.at, shanghaiZone()),
                               given.spent},
            std::nullopt));
    }
}

Form formOf(const QString &id, const std::vector<Item> &items, double passMark)
{
    Form form;
    form.id = id;
    form.blueprint.name = u"渡口测验"_s;
    form.blueprint.passMark = passMark;
    for (const Item &item : items) {
        FormEntry entry {item, {}, u"《渡口问答》"_s, {}};
        for (const Option &option : item.options) {
            entry.optionOrder.append(option.id);
        }
        form.entries.push_back(std::move(entry));
    }
    return form;
}

std::vector<Item> smallBranchItems()
{
    std::vector<Item> items {trueFalseItem(u"tf1"_s, true),
        singleChoiceItem(u"sc1"_s),
        multipleChoiceItem(u"mc1"_s),
        clozeItem(u"cz1"_s, {u"半年"_s})};
    items[2].topic = u"乙篇"_s;
    items[2].evidence.front().passage = u"p-talk"_s;
    return items;
}

void keepSmallBranch(Database &database)
{
    LearnerStore learners(database);
    const auto added = [&](const QString &name, const QString &branch, UtcTime at) {
        return require(learners.add(name, branch, u"第一组"_s, toMs(at))).id;
    };
    const UtcTime before = shanghai(2026, 1, 5);
    const QString first = added(u"学员甲"_s, u"渡口支部"_s, before);
    const QString second = added(u"学员乙"_s, u"渡口支部"_s, before);
    const QString third = added(u"学员丙"_s, u"渡口支部"_s, before);
    added(u"学员丁"_s, u"渡口支部"_s, before);
    const QString fifth = added(u"学员戊"_s, u"对岸支部"_s, before);
    const QString archived = added(u"学员己"_s, u"渡口支部"_s, before);
    added(u"学员庚"_s, u"渡口支部"_s, shanghai(2026, 3, 16, 0, 0));
    const Form form = formOf(u"form-1"_s, smallBranchItems());
    const QStringList right[] = {{u"true"_s}, {u"o0"_s}, {u"o0"_s, u"o2"_s}, {u"半年"_s}};
    keep(database,
        {
            // 2.5 of 4 in 50 s; 4 of 4 in 25 s
            {u"a1"_s,
                first,
                form,
                {right[0], right[1], {u"o0"_s}, {u"一年"_s}},
                shanghai(2026, 3, 2, 0, 0),
                seconds(10)},
            {u"a2"_s,
                first,
                form,
                {right[0], right[1], right[2], right[3]},
                shanghai(2026, 3, 10),
                seconds(5)},
            // 1 of 4 in 20 s, two left blank
            {u"b1"_s,
                second,
                form,
                {right[0], {u"o1"_s}, {}, {}},
                shanghai(2026, 3, 8, 23, 59),
                seconds(4)},
            {u"e1"_s, fifth, form, {right[0], {}, {}, {}}, shanghai(2026, 3, 16, 0, 0), seconds(1)},
            {u"f1"_s, archived, form, {right[0], {}, {}, {}}, shanghai(2026, 3, 4), seconds(1)},
            // Before the period.
            {u"b0"_s, second, form, {right[0], {}, {}, {}}, shanghai(2026, 3, 1, 23, 59)},
        });
    keepPractice(database,
        {{third, smallBranchItems()[0], {u"true"_s}, shanghai(2026, 3, 6), seconds(3)},
            {third, smallBranchItems()[1], {u"o2"_s}, shanghai(2026, 3, 6, 9, 1), seconds(7)},
            {first, smallBranchItems()[1], {u"o0"_s}, shanghai(2026, 3, 1, 20, 0), seconds(9)}});
    require(learners.archive(archived, toMs(shanghai(2026, 3, 5))));
}

ReportScope smallBranchScope()
{
    ReportScope scope;
    scope.from = shanghai(2026, 3, 2, 0, 0);
    scope.to = shanghai(2026, 3, 16, 0, 0);
    scope.madeAt = shanghai(2026, 3, 31, 10, 30);
    scope.zone = shanghaiZone();
    return scope;
}

} // namespace zhixing::test

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/many_attempts.h"

#include "records/attempt_rows.h"
#include "records/sql.h"
#include "records/wording_rows.h"
#include "support/require.h"

#include <random>

namespace zhixing::test
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int learners = 800;
constexpr int branches = 8;
constexpr int practiceOfLearner = 100;

/// A statement that is run for many rows, each in the order of its placeholders.
class Insert
{
public:
    Insert(const QSqlDatabase &database, const QString &sql)
        : m_query(database)
    {
        if (!m_query.prepare(sql)) {
            qFatal("%s", qPrintable(m_query.lastError().text()));
        }
    }

    void row(const QVariantList &values)
    {
        for (int place = 0; place < values.size(); ++place) {
            m_query.bindValue(place, values[place]);
        }
        if (!m_query.exec()) {
            qFatal("%s", qPrintable(m_query.lastError().text()));
        }
    }

private:
    QSqlQuery m_query;
};

struct Asked {
    QString wording;
    QString order;
    QString targets;
    QString right;
    QStringList wrong;
    double facility = 0.5;
};

QStringList idsOf(const std::vector<Option> &options)
{
    QStringList ids;
    for (const Option &option : options) {
        ids << option.id;
    }
    return ids;
}

QStringList wrongAnswersTo(const Item &item)
{
    QStringList wrong;
    if (item.options.empty()) {
        return {toJsonArray({u"不对"_s})};
    }
    if (item.kind == ItemKind::Ordering || item.kind == ItemKind::Matching) {
        return {toJsonArray({item.key.rbegin(), item.key.rend()})};
    }
    for (const Option &option : item.options) {
        if (!item.key.contains(option.id)) {
            wrong << toJsonArray({option.id});
        }
    }
    return wrong.isEmpty() ? QStringList {toJsonArray({item.key.first()})} : wrong;
}

} // namespace

void keepManyAttempts(const QSqlDatabase &database, const Bank &bank, int tests)
{
    require(writeSql(database, u"BEGIN"_s));
    std::mt19937 random(1); // NOLINT(*-msc51-cpp): the same records each time
    std::uniform_real_distribution<double> chance(0, 1);
    std::vector<Asked> items;
    for (const Item &item : bank.items) {
        if (item.kind == ItemKind::ShortAnswer) {
            continue;
        }
        items.push_back({require(insertWording(database, item)),
            toJsonArray(idsOf(item.options)),
            toJsonArray(idsOf(item.targets)),
            toJsonArray(item.kind == ItemKind::Cloze ? item.key.first(1) : item.key),
            wrongAnswersTo(item),
            0.4 + 0.5 * chance(random)});
    }
    Insert learner(database,
        u"INSERT INTO learner (id, name, branch, added_ms, active_ms, group_name) VALUES (?, ?, ?, ?, ?, '')"_s);
    Insert practice(database,
        u"INSERT INTO practice_response (id, learner, sitting, mode, wording, option_order, "
        u"target_order, source, "
        "answer, at_ms, study_day, duration_ms) VALUES (?, ?, ?, 'daily', ?, ?, ?, '', ?, ?, ?, ?)"_s);
    for (int person = 0; person < learners; ++person) {
        const QString id = u"learner-%1"_s.arg(person);
        learner.row({id,
            u"学员%1"_s.arg(person),
            u"第%1支部"_s.arg(person % branches),
            manyAttemptsFrom,
            manyAttemptsFrom});
        for (int answer = 0; answer < practiceOfLearner; ++answer) {
            const Asked &asked = items[random() % items.size()];
            const qint64 at = manyAttemptsFrom + manyAttemptsSpan * answer / practiceOfLearner;
            practice.row({u"p-%1-%2"_s.arg(person).arg(answer),
                id,
                u"s-%1-%2"_s.arg(person).arg(answer / 10),
                asked.wording,
                asked.order,
                asked.targets,
                asked.right,
                at,
                at / 86'400'000,
                9000});
        }
    }
    Insert attempt(database,
        u"INSERT INTO attempt (id, learner, form, seed, blueprint_name, time_limit_ms, pass_mark, "
        u"pause, started_ms) "
        "VALUES (?, ?, ?, '1', '测验', 3600000, 0.6, 'allowed', ?)"_s);
    Insert row(database, u"INSERT INTO blueprint_row (attempt, row, count) VALUES (?, 0, ?)"_s);
    Insert entry(database,
        u"INSERT INTO form_entry (attempt, entry, wording, option_order, source, target_order) "
        u"VALUES (?, ?, ?, ?, "
        "'', ?)"_s);
    Insert event(database,
        u"INSERT INTO attempt_event (attempt, seq, kind, at_ms, entry, answer) VALUES (?, ?, ?, ?, ?, ?)"_s);
    for (int test = 0; test < tests; ++test) {
        const int person = test % learners;
        const double strength = 0.3 * (static_cast<double>(person) / learners - 0.5);
        const QString id = u"attempt-%1"_s.arg(test);
        qint64 at = manyAttemptsFrom + manyAttemptsSpan * test / tests;
        attempt.row({id, u"learner-%1"_s.arg(person), u"form-%1"_s.arg(test), at});
        row.row({id, itemsOfManyAttempts});
        int seq = 1;
        event.row({id, seq++, u"started"_s, at, QVariant(), QVariant()});
        const std::size_t from = random() % items.size();
        for (int place = 0; place < itemsOfManyAttempts; ++place) {
            const Asked &asked = items[(from + static_cast<std::size_t>(place) * 7) % items.size()];
            entry.row({id, place, asked.wording, asked.order, asked.targets});
            event.row({id, seq++, u"visited"_s, at + 1000, place, QVariant()});
            at += 10'000;
            const bool isRight = chance(random) < asked.facility + strength;
            event.row({id,
                seq++,
                u"answered"_s,
                at,
                place,
                isRight ? asked.right : asked.wrong[random() % asked.wrong.size()]});
        }
        event.row({id, seq, u"submitted"_s, at + 5000, QVariant(), QVariant()});
    }
    require(writeSql(database, u"COMMIT"_s));
}

} // namespace zhixing::test

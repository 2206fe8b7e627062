// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/busy_learner.h"
#include "app/records/record_files.h"
#include "bank/bank_json.h"
#include "records/attempt_rows.h"
#include "records/attempt_store.h"
#include "records/learner_store.h"
#include "records/practice_store.h"
#include "records/sql.h"
#include "reports/learner_export.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    for (const auto &value : list.toArray()) {
        texts << value.toString();
    }
    return texts;
}

qint64 millisecondsOf(UtcTime time)
{
    return time.time_since_epoch().count();
}

} // namespace

class TestLearnerExport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::optional<Database> m_database;
    Learner m_one;
    Learner m_other;

    QString path() const
    {
        return m_folder.filePath(u"学员甲.json"_s);
    }

    QJsonObject exported(const QString &learner)
    {
        const auto written = exportLearner(*m_database, learner, path());
        if (!written) {
            qFatal("%s", qPrintable(written.error().detail));
        }
        return QJsonDocument::fromJson(test::contentOf(path())).object();
    }

    /// Rows the records hold of one learner in a table that names an attempt, an answer or them.
    int rowsOf(const QString &from, const QString &learner)
    {
        auto rows = runSql(m_database->connection(),
            u"SELECT count(*) FROM "_s + from + u" = :learner"_s,
            {{u":learner"_s, learner}});
        return rows && rows->next() ? rows->value(0).toInt() : -1;
    }

    static Item itemOf(const QJsonObject &all, const QJsonValue &wording)
    {
        const QJsonObject item = all[u"wordings"_s].toObject()[wording.toString()].toObject();
        const auto read
            = itemFromJson(QJsonDocument(item).toJson(), u"wording "_s + wording.toString());
        return read ? *read : Item();
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto database = Database::open(m_folder.filePath(u"records.sqlite"_s));
        QVERIFY(database);
        m_database.emplace(std::move(*database));
        LearnerStore learners(*m_database);
        m_one = *learners.add(u"学员甲"_s, u"渡口支部"_s, u"第一小组"_s, 1);
        m_other = *learners.add(u"学员乙"_s, u"渡口支部"_s, {}, 2);
        test::keepBusy(*m_database, m_one.id, u"独有字句子"_s);
        test::keepBusy(*m_database, m_other.id, u"旁人字句丑"_s);
    }

    void cleanupTestCase()
    {
        m_database.reset();
    }

    void shouldSayWhatItIsAndWhose()
    {
        const QJsonObject all = exported(m_one.id);
        QCOMPARE(all[u"format"_s].toString(), u"zhixing-learner"_s);
        QCOMPARE(all[u"version"_s].toInt(), 1);
        const QJsonObject expected {{u"id"_s, m_one.id},
            {u"name"_s, u"学员甲"_s},
            {u"branch"_s, u"渡口支部"_s},
            {u"group"_s, u"第一小组"_s},
            {u"added_ms"_s, 1},
            {u"active_ms"_s, 1},
            {u"archived_ms"_s, QJsonValue()},
            {u"has_pin"_s, true}};
        QCOMPARE(all[u"learner"_s].toObject(), expected);
        QVERIFY(!test::contentOf(path()).contains("argon2"));
        QVERIFY(!test::contentOf(path()).contains(u"旁人字句丑"_s.toUtf8()));
        QVERIFY(!test::contentOf(path()).contains(u"学员乙"_s.toUtf8()));
    }

    void shouldHoldEveryRow()
    {
        const QJsonObject all = exported(m_one.id);
        int rows = 0;
        int entries = 0;
        int events = 0;
        for (const auto &value : all[u"attempts"_s].toArray()) {
            const QJsonObject attempt = value.toObject();
            rows += static_cast<int>(attempt[u"rows"_s].toArray().size());
            entries += static_cast<int>(attempt[u"entries"_s].toArray().size());
            events += static_cast<int>(attempt[u"events"_s].toArray().size());
            QVERIFY(attempt[u"last_seen_ms"_s].isDouble());
        }
        int points = 0;
        int reviews = 0;
        for (const auto &value : all[u"practice"_s].toArray()) {
            points += value.toObject()[u"points"_s].isObject() ? 1 : 0;
            reviews += value.toObject()[u"review"_s].isObject() ? 1 : 0;
        }
        const QString byAttempt = u" t JOIN attempt a ON a.id = t.attempt WHERE a.learner"_s;
        const QString byAnswer
            = u" t JOIN practice_response r ON r.id = t.response WHERE r.learner"_s;
        const auto stored = [this](const QString &from) {
            return rowsOf(from, m_one.id);
        };
        QCOMPARE(all[u"attempts"_s].toArray().size(), stored(u"attempt WHERE learner"_s));
        QCOMPARE(rows, stored(u"blueprint_row"_s + byAttempt));
        QCOMPARE(entries, stored(u"form_entry"_s + byAttempt));
        QCOMPARE(events, stored(u"attempt_event"_s + byAttempt));
        QCOMPARE(all[u"practice"_s].toArray().size(), stored(u"practice_response WHERE learner"_s));
        QCOMPARE(points, stored(u"practice_points"_s + byAnswer));
        QCOMPARE(reviews, stored(u"review_entry"_s + byAnswer));
        QCOMPARE(all[u"favourites"_s].toArray().size(), stored(u"favourite_event WHERE learner"_s));
        QVERIFY(rows > 0 && entries > 0 && events > 0 && points > 0 && reviews > 0);
        QVERIFY(all[u"settings"_s].isObject());
        const QJsonArray rounds = all[u"rounds"_s].toArray();
        QCOMPARE(rounds.size(), stored(u"practice_round WHERE learner"_s));
        QCOMPARE(rounds[0][u"items"_s].toArray().size(), 2);
        QVERIFY(rounds[0][u"kind"_s].isNull());
    }

    void shouldReadBackTheAttemptsAsTheyWere()
    {
        const QJsonObject all = exported(m_one.id);
        for (const auto &value : all[u"attempts"_s].toArray()) {
            const QJsonObject told = value.toObject();
            const Attempt stored = *AttemptStore(*m_database).load(told[u"id"_s].toString());
            const Blueprint &blueprint = stored.form.blueprint;
            QCOMPARE(told[u"seed"_s].toString(), QString::number(stored.form.seed));
            QCOMPARE(told[u"blueprint_name"_s].toString(), blueprint.name);
            QCOMPARE(told[u"time_limit_ms"_s].isNull(), !blueprint.timeLimit.has_value());
            QCOMPARE(told[u"pass_mark"_s].toDouble(), blueprint.passMark);
            QCOMPARE(told[u"started_ms"_s].toInteger(), millisecondsOf(stored.startedAt));
            // The form and the events together are the attempt.
            Form form;
            form.id = told[u"form"_s].toString();
            form.seed = stored.form.seed;
            form.blueprint = blueprint;
            for (const auto &one : told[u"entries"_s].toArray()) {
                const QJsonObject entry = one.toObject();
                form.entries.push_back({itemOf(all, entry[u"wording"_s]),
                    textsOf(entry[u"option_order"_s]),
                    entry[u"source"_s].toString(),
                    textsOf(entry[u"target_order"_s])});
            }
            Attempt rebuilt
                = startAttempt(told[u"id"_s].toString(), m_one.id, form, stored.startedAt);
            for (const auto &one : told[u"events"_s].toArray()) {
                const QJsonObject event = one.toObject();
                const auto kind = *attemptEventKindFromString(event[u"kind"_s].toString());
                if (kind == AttemptEventKind::Started) {
                    continue;
                }
                const auto after = applyEvent(rebuilt,
                    {kind,
                        UtcTime(std::chrono::milliseconds(event[u"at_ms"_s].toInteger())),
                        event[u"entry"_s].toInt(-1),
                        textsOf(event[u"answer"_s])});
                QVERIFY(after);
                rebuilt = *after;
            }
            QCOMPARE(rebuilt, stored);
        }
    }

    void shouldReadBackPracticeFavouritesAndSettings()
    {
        const QJsonObject all = exported(m_one.id);
        PracticeStore store(*m_database);
        const auto responses = *store.responses(m_one.id);
        const auto reviews = *store.reviews(m_one.id);
        const QJsonArray practice = all[u"practice"_s].toArray();
        std::size_t review = 0;
        for (std::size_t i = 0; i < responses.size(); ++i) {
            const PracticeResponse &stored = responses[i];
            const QJsonObject told = practice[static_cast<qsizetype>(i)].toObject();
            QCOMPARE(told[u"id"_s].toString(), stored.id);
            QCOMPARE(told[u"sitting"_s].toString(), stored.sitting);
            QCOMPARE(told[u"mode"_s].toString(), i == 0 ? u"challenge"_s : u"daily"_s);
            QCOMPARE(itemOf(all, told[u"wording"_s]), stored.entry.item);
            QCOMPARE(textsOf(told[u"option_order"_s]), stored.entry.optionOrder);
            QCOMPARE(textsOf(told[u"target_order"_s]), stored.entry.targetOrder);
            QCOMPARE(told[u"source"_s].toString(), stored.entry.source);
            QCOMPARE(textsOf(told[u"answer"_s]), stored.answer);
            QCOMPARE(told[u"at_ms"_s].toInteger(), millisecondsOf(stored.given.at));
            QCOMPARE(told[u"study_day"_s].toInt(), stored.given.day.time_since_epoch().count());
            QCOMPARE(told[u"duration_ms"_s].toInteger(), stored.spent.count());
            const QJsonObject points = told[u"points"_s].toObject();
            QCOMPARE(told[u"points"_s].isNull(), !stored.confirmed.has_value());
            if (stored.confirmed) {
                QCOMPARE(textsOf(points[u"points"_s]), QStringList(u"1"_s));
            }
            if (told[u"review"_s].isNull()) {
                continue;
            }
            const QJsonObject logged = told[u"review"_s].toObject();
            const ReviewEntry &entry = reviews[review++];
            QCOMPARE(logged[u"card"_s].toString(), entry.card);
            QCOMPARE(logged[u"item"_s].toString(), entry.item);
            QCOMPARE(logged[u"stability_before"_s].isNull(), !entry.before.has_value());
            QCOMPARE(logged[u"stability_after"_s].toDouble(), entry.after.stability);
            QCOMPARE(logged[u"difficulty_after"_s].toDouble(), entry.after.difficulty);
            QCOMPARE(logged[u"weights"_s].toString(), entry.weights);
        }
        QCOMPARE(review, reviews.size());
        QStringList favourites;
        for (const auto &value : all[u"favourites"_s].toArray()) {
            favourites << value.toObject()[u"kind"_s].toString() + u' '
                    + value.toObject()[u"item"_s].toString();
        }
        QCOMPARE(favourites, (QStringList {u"added sc1"_s, u"added sc2"_s, u"removed sc1"_s}));
        const QJsonObject settings {{u"leave_after"_s, 3},
            {u"new_a_day"_s, 5},
            {u"retention"_s, 0.95},
            {u"time_factor"_s, 1.5}};
        QCOMPARE(all[u"settings"_s].toObject(), settings);
    }

    void shouldWriteANewcomerToo()
    {
        const Learner newcomer = *LearnerStore(*m_database).add(u"学员乙二"_s, {}, {}, 5);
        const QJsonObject all = exported(newcomer.id);
        QCOMPARE(all[u"attempts"_s].toArray().size(), 0);
        QCOMPARE(all[u"practice"_s].toArray().size(), 0);
        QVERIFY(all[u"settings"_s].isNull());
        QVERIFY(!all[u"learner"_s].toObject()[u"has_pin"_s].toBool());
    }

    void shouldLeaveNothingHalfWritten()
    {
        QCOMPARE(
            exportLearner(*m_database, u"nobody"_s, path()).error().code, ErrorCode::NothingFound);
        const QString nowhere = m_folder.filePath(u"nowhere/学员甲.json"_s);
        const auto refused = exportLearner(*m_database, m_one.id, nowhere);
        QCOMPARE(refused.error().code, ErrorCode::Unwritable);
        QCOMPARE(refused.error().where, nowhere);
    }
};

QTEST_GUILESS_MAIN(TestLearnerExport)
#include "tst_learner_export.moc"

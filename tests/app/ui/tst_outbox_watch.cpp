// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/assessment/sample_bank.h"
#include "records/attempt_store.h"
#include "records/learner_store.h"
#include "support/records_under_test.h"
#include "ui/outbox_watch.h"
#include "ui/session.h"

#include <QSignalSpy>
#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace
{

const UtcTime nine = UtcTime(milliseconds(1'700'000'000'000));
constexpr int patience = 60'000;

} // namespace

class TestOutboxWatch : public QObject
{
    Q_OBJECT

private:
    test::RecordsUnderTest m_records;
    std::optional<QTemporaryDir> m_folder;
    QString m_address;

    [[nodiscard]] QString outboxPath() const
    {
        return Outbox::pathIn(m_folder->path(), m_address);
    }

private Q_SLOTS:
    void initTestCase()
    {
        SKIP_WITHOUT_SERVER()
    }

    void init()
    {
        m_folder.emplace();
        m_address = m_records.fresh();
    }

    void cleanup()
    {
        m_records.server().start();
    }

    void shouldTellThatAnswersWaitAndThatTheyWereDelivered()
    {
        Database database = *Database::open(m_address);
        database.keepAnswersIn(*Outbox::open(outboxPath()));
        const Learner learner = *LearnerStore(database).findOrAdd(u"学员甲"_s, {}, 1);
        Blueprint blueprint;
        blueprint.rows = {{ItemKind::TrueFalse, std::nullopt, 3}};
        const Attempt attempt = startAttempt(
            u"attempt"_s, learner.id, *drawForm(test::sampleBank(), blueprint, 7), nine);
        QVERIFY(AttemptStore(database).begin(attempt));

        std::vector<Delivery> told;
        OutboxWatch watch(m_address, outboxPath(), milliseconds(20));
        connect(&watch, &OutboxWatch::changed, this, [&](const Delivery &delivery) {
            told.push_back(delivery);
        });
        watch.look();
        m_records.server().kill();
        const auto after = AttemptStore(database).append(
            attempt, {AttemptEventKind::Answered, nine, 0, {u"true"_s}});
        QVERIFY(after);
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1U, patience);
        QCOMPARE(told.front(), (Delivery {0, 1, 0}));
        m_records.server().start();
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2U, patience);
        QCOMPARE(told.back(), (Delivery {1, 0, 0}));
        Database beside = *Database::open(m_address);
        QCOMPARE(*AttemptStore(beside).load(attempt.id), *after);
    }

    void shouldGoOnInTheWindowWhileTheServerIsAway()
    {
        const QTemporaryDir settings;
        Preferences preferences(settings.filePath(u"zhixing.ini"_s), m_folder->path());
        WorkspaceSetup setup {{QStringLiteral(ZHIXING_QML_TESTS "/reading-room.bank.json")},
            m_folder->filePath(u"zhixing.sqlite"_s),
            [] { return nine; },
            [] { return quint64 {5}; },
            {},
            QTimeZone::utc(),
            m_address};
        Session session(std::move(setup), preferences);
        QSignalSpy noticed(&session, &Session::noticed);
        QVERIFY(session.backup()->isOnServer());
        session.begin(u"学员甲"_s, u"渡口支部"_s);
        QTRY_COMPARE_WITH_TIMEOUT(session.stage(), Session::Stage::Ready, patience);
        QTRY_VERIFY_WITH_TIMEOUT(session.hasRecords(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(session.learnerName(), u"学员甲"_s, patience);
        session.setup()->start();
        QTRY_COMPARE_WITH_TIMEOUT(session.quiz()->state(), QuizSession::State::Running, patience);
        m_records.server().kill();
        session.quiz()->toggleFlag();
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(noticed,
                                     [](const QVariantList &said) {
                                         return said.first().toString().contains(
                                             u"作答已保存在这台电脑上");
                                     }),
            patience);
        m_records.server().start();
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(noticed,
                                     [](const QVariantList &said) {
                                         return said.first().toString().contains(u"已经送到");
                                     }),
            patience);
        QVERIFY(!QFile::exists(m_folder->filePath(u"zhixing.sqlite"_s)));
        Database beside = *Database::open(m_address);
        const auto all = AttemptStore(beside).loadAll({});
        QCOMPARE(all->size(), 1U);
        QVERIFY(all->front().attempt.entries.front().flagged);
    }
};

QTEST_MAIN(TestOutboxWatch)
#include "tst_outbox_watch.moc"

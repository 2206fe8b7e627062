// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/random.h"
#include "records/learner_store.h"
#include "records/practice_store.h"
#include "support/killed_driver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int kills = 12;
constexpr quint64 seed = 20'260'601;
constexpr quint64 longestLifeMs = 120;

} // namespace

class TestPracticeKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKeepEveryAcknowledgedAnswerWithItsReview()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"records.sqlite"_s);
        QString learner;
        {
            auto database = Database::open(path);
            QVERIFY(database);
            learner = LearnerStore(*database).findOrAdd(u"学员甲"_s, {}, 1)->id;
        }
        Random random(seed);
        QStringList acknowledged;
        for (int kill = 0; kill < kills; ++kill) {
            const auto [said, problem] = test::killedDriver(
                QStringLiteral(ZHIXING_PRACTISING_DRIVER),
                {path, learner},
                [](const QByteArray &so) { return so.contains('\n'); },
                std::chrono::milliseconds(random.below(longestLifeMs)));
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
            acknowledged += said;

            auto database = Database::open(path);
            QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
            QCOMPARE(database->outcome(), OpenOutcome::Current);
            const auto responses = PracticeStore(*database).responses(learner);
            const auto reviews = PracticeStore(*database).reviews(learner);
            QVERIFY(responses && reviews);
            QCOMPARE(reviews->size(), responses->size());
            // At most one more a run, committed but not yet said.
            QStringList stored;
            for (const PracticeResponse &response : *responses) {
                stored << response.id;
            }
            QVERIFY(stored.size() <= acknowledged.size() + kill + 1);
            for (const QString &id : std::as_const(acknowledged)) {
                QVERIFY2(stored.contains(id), qPrintable(id));
            }
        }
        QVERIFY(acknowledged.size() > kills);
        qInfo("%d kills, %lld answers acknowledged, none lost",
            kills,
            static_cast<long long>(acknowledged.size()));
    }
};

QTEST_GUILESS_MAIN(TestPracticeKill)
#include "tst_practice_kill.moc"

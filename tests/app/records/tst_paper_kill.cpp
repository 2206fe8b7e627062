// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/random.h"
#include "questions/assessment/paper_samples.h"
#include "records/attempt_store.h"
#include "records/learner_store.h"
#include "records/paper_store.h"
#include "support/killed_driver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int kills = 12;
constexpr quint64 seed = 20'260'628;
constexpr quint64 longestLifeMs = 120;

} // namespace

/// Typing papers in, killed at any moment.
class TestPaperKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldLoseNoKeyAndNoPaper()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"records.sqlite"_s);
        const Form form = test::mixedForm(2, 3);
        QString learner;
        {
            auto database = Database::open(path);
            QVERIFY(database);
            learner = LearnerStore(*database).findOrAdd(u"学员甲"_s, {}, 1)->id;
            QVERIFY(PaperStore(*database).keep({paperCode(form), {}, {form}}));
        }
        Random random(seed);
        qsizetype acknowledged = 0;
        int entered = 0; ///< papers said to be entered
        for (int kill = 0; kill < kills; ++kill) {
            const auto [lines, problem] = test::killedDriver(
                QStringLiteral(ZHIXING_TYPING_DRIVER),
                {path, learner},
                [](const QByteArray &said) { return said.contains('\n'); },
                std::chrono::milliseconds(random.below(longestLifeMs)));
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
            acknowledged += lines.size() - 1;

            auto database = Database::open(path);
            QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
            const PaperStore store(*database);
            const auto history = AttemptStore(*database).history({});
            const auto draft = store.draft(form.id, 0);
            QVERIFY(history && draft);
            for (const QString &line : lines) {
                entered = line.startsWith(u"entered") ? line.section(u' ', 1).toInt() + 1 : entered;
            }
            // At most one more, committed but not yet said; a paper is there whole or not at all.
            const auto stored = static_cast<int>(history->size());
            QVERIFY(stored == entered || stored == entered + 1);
            for (const AttemptSummary &summary : *history) {
                QCOMPARE(summary.status, AttemptStatus::Submitted);
            }
            QCOMPARE(store.all()->front().sittings, stored);
            if (lines.constLast().startsWith(u"typed") && stored == entered) {
                QVERIFY(draft->has_value());
                QVERIFY((*draft)->typed.size() >= lines.constLast().section(u' ', 2).toInt());
            }
            entered = stored;
        }
        QVERIFY(acknowledged > kills);
        qInfo("%d kills, %lld steps acknowledged, none lost",
            kills,
            static_cast<long long>(acknowledged));
    }
};

QTEST_GUILESS_MAIN(TestPaperKill)
#include "tst_paper_kill.moc"

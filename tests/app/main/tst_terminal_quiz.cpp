// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/terminal_quiz.h"

#include <QTemporaryDir>
#include <QTest>

#include <sstream>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

class TerminalQuizTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = UtcTime(std::chrono::milliseconds(1782639000000));
        m_library = std::make_unique<Library>(
            loadBanks({QStringLiteral(ZHIXING_QML_TESTS "/reading-room.bank.json")}).value());
    }
    void aWholeQuizEndsWithScoreKeyReasonAndMarkedSource()
    {
        QString script = u"学员甲\n第一支部\n"_s;
        for (int i = 0; i < 10; ++i) {
            script += u"a\n"_s;
        }
        const QString said = run(script + u"y\n"_s);
        QVERIFY(said.contains(u"成绩 "));
        QCOMPARE(said.count(u"正确答案："), 10);
        QCOMPARE(said.count(u"解析："), 10);
        QVERIFY(said.count(u"【") >= 10);
    }
    void noKeyIsSaidBeforeHandingIn()
    {
        const QString said = run(u"学员甲\n\na\n\n"_s);
        QVERIFY(!said.contains(u"正确答案"));
        QVERIFY(!said.contains(u"解析"));
        QVERIFY(said.contains(u"输入已结束"));
    }
    void whatWasAnsweredIsThereAfterTheInputEnded()
    {
        const QString first = run(u"学员甲\n\na\na\n"_s);
        const auto saved = first.count(u"已保存\n");
        QVERIFY(saved > 0);
        const QString again = run(u"学员甲\n\n"_s);
        QVERIFY(again.contains(u"继续上次没有答完的一份"));
        QVERIFY(again.contains(u"题库：") && !again.contains(u"成绩 "));
    }
    void handingInNamesTheUnansweredAndMayBeDeclined()
    {
        const QString said = run(u"学员甲\n\n交卷\nn\n交卷\ny\n"_s);
        QCOMPARE(said.count(u"还有 10 题未答：1、2、3、4、5、6、7、8、9、10"), 2);
        QVERIFY(said.contains(u"成绩 0 分"));
    }
    void aLetterWithoutAnOptionIsRefused()
    {
        QString script = u"学员甲\n\n"_s;
        for (int i = 0; i < 10; ++i) {
            script += u"z\n\n"_s;
        }
        QVERIFY(run(script).contains(u"没有这个选项"));
    }
    void timeOverHandsIn()
    {
        m_step = std::chrono::minutes(4);
        QString script = u"学员甲\n\n"_s;
        for (int i = 0; i < 10; ++i) {
            script += u"a\n"_s;
        }
        const QString said = run(script);
        QVERIFY(said.contains(u"时间到"));
        QVERIFY(said.contains(u"成绩 "));
    }
    void withoutANameNothingBegins()
    {
        QVERIFY(run({}).contains(u"没有姓名"));
    }
    void theSummaryCountsByKind()
    {
        const QString summary = bankSummary(m_library->bank());
        QVERIFY(summary.contains(u"判断 6 题"));
        QVERIFY(summary.contains(u"填空 6 题"));
    }

private:
    QString run(const QString &script)
    {
        Result<Database> database = Database::open(m_folder->filePath(u"zhixing.sqlite"_s));
        if (!database) {
            return {};
        }
        LearnerStore learners(*database);
        AttemptStore attempts(*database);
        std::istringstream in(script.toStdString());
        std::ostringstream out;
        TerminalQuiz quiz({*m_library,
            learners,
            attempts,
            [this] { return m_now += m_step; },
            [] { return quint64 {5}; },
            in,
            out});
        if (quiz.run({}, {}) != 0) {
            return {};
        }
        return QString::fromStdString(out.str());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    UtcTime m_now;
    std::chrono::milliseconds m_step {1000};
};

QTEST_GUILESS_MAIN(TerminalQuizTest)
#include "tst_terminal_quiz.moc"

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/terminal_quiz.h"
#include "main/typed_answer.h"

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
        m_step = std::chrono::seconds(1);
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

    void everyKindIsAskedAnsweredAndShown()
    {
        useSevenKinds();
        const QString said = run(u"学员甲\n\n"_s + sevenKinds(u"\n"_s));
        QVERIFY2(said.contains(u"成绩 "), qPrintable(said));
        for (const auto *kind : {u"判断", u"单选", u"多选", u"填空", u"排序", u"连线", u"简答"}) {
            QVERIFY2(said.contains(QStringView(kind)), qPrintable(said));
        }
        QVERIFY(said.contains(u"计分：少选得一半分"));
        QVERIFY(said.contains(u"每一项都要排到"));
        QVERIFY(said.contains(u"没有这样的一对"));
        QVERIFY(said.contains(u"差一点"));
        QVERIFY(said.contains(u"\n  A. "));
    }
    void pointsAreShownOnlyAfterHandingInAndConfirmed()
    {
        useSevenKinds();
        const QString said = run(u"学员甲\n\n"_s + sevenKinds(u"9\n1\n"_s));
        const auto handedIn = said.indexOf(u"交卷吗");
        QVERIFY(handedIn > 0);
        QVERIFY(said.indexOf(u"题自评") > handedIn);
        QVERIFY(said.contains(u"没有这一点"));
        QVERIFY(said.contains(u"✓ 1. "));
    }
    void pointsLeftUnconfirmedWaitOutsideTheScore()
    {
        useSevenKinds();
        const QString said = run(u"学员甲\n\n"_s + sevenKinds(QString()));
        QVERIFY(said.contains(u"待自评"));
        QVERIFY(said.contains(u"成绩 "));
    }
    void typedAnswersAreReadByKind()
    {
        FormEntry order;
        order.item.kind = ItemKind::Ordering;
        FormEntry pairs;
        pairs.item.kind = ItemKind::Matching;
        for (const auto *id : {u"a", u"b", u"c"}) {
            const QString name = QString::fromUtf16(id);
            order.item.options.push_back({name, name, {}});
            pairs.item.options.push_back({name, name, {}});
            pairs.item.targets.push_back({u't' + name, name, {}});
        }
        QCOMPARE(readTypedAnswer(order, {}, u"c a,b"_s), QStringList({u"c"_s, u"a"_s, u"b"_s}));
        QCOMPARE(readTypedAnswer(order, {}, u"３１２"_s), QStringList({u"c"_s, u"a"_s, u"b"_s}));
        QVERIFY(!readTypedAnswer(order, {}, u"ca"_s));
        QVERIFY(!readTypedAnswer(order, {}, u"cad"_s));
        QCOMPARE(readTypedAnswer(pairs, {}, u"1B 3-a"_s), QStringList({u"tb"_s, {}, u"ta"_s}));
        QCOMPARE(readTypedAnswer(pairs, {u"tb"_s, {}, u"ta"_s}, u"2b"_s),
            QStringList({{}, u"tb"_s, u"ta"_s}));
        QCOMPARE(readTypedAnswer(pairs, {u"tb"_s, {}, {}}, u"1-"_s), QStringList());
        QCOMPARE(readTypedAnswer(pairs, {}, u"bca"_s), QStringList({u"tb"_s, u"tc"_s, u"ta"_s}));
        QVERIFY(!readTypedAnswer(pairs, {}, u"4A"_s));
        QVERIFY(!readTypedAnswer(pairs, {}, u"1D"_s));
        QVERIFY(!readTypedAnswer(pairs, {}, u"1"_s));
        QVERIFY(!readTypedAnswer(pairs, {}, u"bb"_s));
        Item essay;
        essay.key = {u"甲"_s, u"乙"_s};
        QCOMPARE(readTypedPoints(essay, {1}, QString()), QStringList(u"1"_s));
        QCOMPARE(readTypedPoints(essay, {1}, u"0"_s), QStringList());
        QCOMPARE(readTypedPoints(essay, {}, u"2、1"_s), QStringList({u"1"_s, u"0"_s}));
        QVERIFY(!readTypedPoints(essay, {}, u"3"_s));
        QVERIFY(!readTypedPoints(essay, {}, u"一"_s));
    }

private:
    void useSevenKinds()
    {
        m_library = std::make_unique<Library>(
            loadBanks({QStringLiteral(ZHIXING_QML_TESTS "/seven-kinds.bank.json")}).value());
    }
    /// Kind after kind, ten items of eleven: one line for 判断, 单选, two 多选, 填空, then lines
    /// for the 排序 of five and of three members in whatever order they come, two 连线, the second
    /// left half done, and a 简答.
    static QString sevenKinds(const QString &afterwards)
    {
        return u"a\na\na\nab\n三\n"
               u"ab\nedcba\ncba\nedcba\n"
               u"9Z\n1A 2B 3C\n1A\n\n"
               u"两人在场，保持干燥\ny\n"_s
            + afterwards;
    }
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

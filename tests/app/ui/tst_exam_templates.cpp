// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/template_store.h"
#include "ui/session.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

class ExamTemplatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = UtcTime(std::chrono::milliseconds(1782639000000));
        open(u"reading-room"_s);
    }
    void cleanup()
    {
        m_session.reset();
        m_preferences.reset();
    }

    void aSavedChoiceIsListedInOneLine()
    {
        const QAbstractItemModelTester test(
            templates()->list(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        setup()->setCount(8);
        setup()->setMinutes(30);
        setup()->setPassPoints(70);
        QSignalSpy said(m_session.get(), &Session::noticed);
        QVERIFY(templates()->save(u" 季度  测验 "_s));
        QVERIFY(said.takeFirst().at(0).toString().contains(u"季度 测验"));
        m_now += std::chrono::minutes(1);
        setup()->setPauseAllowed(false);
        setup()->topics()->toggle(0);
        setup()->kinds()->toggle(0);
        setup()->setCount(2);
        QVERIFY(templates()->save(u"短测"_s));
        QCOMPARE(rows(Role::Name), (QStringList {u"短测"_s, u"季度 测验"_s}));
        QCOMPARE(cell(1, Role::Summary), u"8 题 · 30 分钟 · 合格 70 分 · 可以暂停"_s);
        QCOMPARE(cell(0, Role::Summary),
            u"2 题 · 30 分钟 · 合格 70 分 · 读书方法摘录 · 单选、多选、填空"_s);
        QCOMPARE(rows(Role::Missing), (QStringList {QString(), QString()}));
        QCOMPARE(rows(Role::IsWhole), (QStringList {u"true"_s, u"true"_s}));
        QCOMPARE(rows(Role::Drawable), (QStringList {u"2"_s, u"8"_s}));
    }

    void anotherProgramStartFindsThemForEveryLearner()
    {
        QVERIFY(m_session->enter(u"学员甲"_s, {}));
        QVERIFY(templates()->save(u"季度测验"_s));
        open(u"reading-room"_s);
        QVERIFY(m_session->enter(u"学员乙"_s, {}));
        QCOMPARE(rows(Role::Name), QStringList(u"季度测验"_s));
    }

    void onePressBeginsUnderItsConditionsAndLeavesTheFormAlone()
    {
        QVERIFY(m_session->enter(u"学员甲"_s, {}));
        setup()->setCount(6);
        setup()->setMinutes(20);
        setup()->setPauseAllowed(false);
        setup()->topics()->toggle(1);
        QVERIFY(templates()->save(u"季度测验"_s));
        setup()->applyPreset(ExamSetup::Preset::Short);
        QSignalSpy drawn(setup(), &ExamSetup::drawn);
        templates()->start(0);
        QCOMPARE(drawn.count(), 1);
        const Form form = drawn.at(0).at(0).value<Form>();
        QCOMPARE(form.entries.size(), 6U);
        QCOMPARE(form.blueprint.name, u"季度测验"_s);
        QCOMPARE(form.blueprint.pause, PausePolicy::Forbidden);
        QCOMPARE(form.blueprint.timeLimit, std::optional(std::chrono::milliseconds(1'200'000)));
        for (const FormEntry &entry : form.entries) {
            QCOMPARE(entry.item.topic, u"阅览室热点问题解答"_s);
        }
        QCOMPARE(m_session->quiz()->state(), QuizSession::State::Running);
        QCOMPARE(setup()->count(), 10);
        QCOMPARE(setup()->preset(), ExamSetup::Preset::Short);
    }

    void loadingBringsTheWholeChoiceBack()
    {
        setup()->topics()->toggle(1);
        setup()->kinds()->toggle(2);
        setup()->setCount(4);
        setup()->setMinutes(60);
        setup()->setPassPoints(85);
        setup()->setPauseAllowed(false);
        setup()->setChoiceCredit(ExamSetup::ChoiceCredit::PerOption);
        setup()->setOrderCredit(ExamSetup::OrderCredit::Partial);
        const ExamTemplate before = setup()->choice();
        QVERIFY(templates()->save(u"季度测验"_s));
        setup()->applyPreset(ExamSetup::Preset::Standard);
        setup()->setChoiceCredit(ExamSetup::ChoiceCredit::AllOrNothing);
        QVERIFY(setup()->choice() != before);
        QSignalSpy changed(setup(), &ExamSetup::changed);
        templates()->load(0);
        QVERIFY(changed.count() > 0);
        QCOMPARE(setup()->choice(), before);
        QCOMPARE(setup()->preset(), ExamSetup::Preset::Custom);
        QVERIFY(setup()->isReady());
    }

    void whatIsChangedIsTakenBack()
    {
        setup()->setCount(6);
        QVERIFY(templates()->save(u"甲"_s));
        m_now += std::chrono::minutes(1);
        QVERIFY(templates()->save(u"乙"_s));
        m_now += std::chrono::minutes(1);
        QSignalSpy changed(templates(), &ExamTemplates::changed);

        templates()->remove(1);
        QVERIFY(changed.takeFirst().at(0).toString().contains(u"“甲”已删除"));
        QCOMPARE(rows(Role::Name), QStringList(u"乙"_s));
        templates()->undo();
        QCOMPARE(rows(Role::Name), (QStringList {u"乙"_s, u"甲"_s}));

        QVERIFY(templates()->rename(1, u"丙"_s));
        QVERIFY(changed.takeFirst().at(0).toString().contains(u"丙"));
        QCOMPARE(rows(Role::Name), (QStringList {u"乙"_s, u"丙"_s}));
        templates()->undo();
        QCOMPARE(rows(Role::Name), (QStringList {u"乙"_s, u"甲"_s}));

        setup()->setCount(3);
        QVERIFY(templates()->isTaken(u" 甲 "_s));
        QVERIFY(templates()->save(u"甲"_s));
        QVERIFY(changed.takeFirst().at(0).toString().contains(u"“甲”"));
        QCOMPARE(rows(Role::Name), (QStringList {u"甲"_s, u"乙"_s}));
        QCOMPARE(rows(Role::Drawable), (QStringList {u"3"_s, u"6"_s}));
        templates()->undo();
        QCOMPARE(rows(Role::Name), (QStringList {u"乙"_s, u"甲"_s}));
        QCOMPARE(rows(Role::Drawable), (QStringList {u"6"_s, u"6"_s}));
        // Once.
        templates()->undo();
        QCOMPARE(rows(Role::Name), (QStringList {u"乙"_s, u"甲"_s}));
    }

    void aNameThatIsTakenOrEmptyIsRefused()
    {
        QVERIFY(templates()->save(u"甲"_s));
        QVERIFY(templates()->save(u"乙"_s));
        QVERIFY(!templates()->save(u"  "_s));
        const int row = cell(0, Role::Name) == u"乙" ? 0 : 1;
        QVERIFY(!templates()->rename(row, u"甲"_s));
        QVERIFY(templates()->problem().contains(u"同名"));
        templates()->forgetProblem();
        QCOMPARE(templates()->problem(), QString());
        QVERIFY(!templates()->rename(row, u" "_s));
        QVERIFY(!templates()->rename(7, u"丁"_s));
        QVERIFY(templates()->rename(row, u"乙"_s));
        templates()->remove(7);
        templates()->load(-1);
        templates()->start(7);
        templates()->overwrite(7);
        QCOMPARE(templates()->list()->count(), 2);
        for (int topic = 0; topic < setup()->topics()->count(); ++topic) {
            setup()->topics()->toggle(topic);
        }
        QVERIFY(!templates()->save(u"空"_s));
        QCOMPARE(templates()->list()->count(), 2);
    }

    void anotherBankSaysWhatIsMissingAndGivesWhatItHas()
    {
        setup()->applyPreset(ExamSetup::Preset::Whole);
        setup()->setPassPoints(80);
        QVERIFY(templates()->save(u"全部专题"_s));
        m_now += std::chrono::minutes(1);
        setup()->topics()->toggle(1);
        setup()->setCount(5);
        QVERIFY(templates()->save(u"一个专题"_s));

        open(u"seven-kinds"_s);
        QVERIFY(m_session->enter(u"学员甲"_s, {}));
        QCOMPARE(rows(Role::Name), (QStringList {u"一个专题"_s, u"全部专题"_s}));
        QVERIFY(cell(0, Role::Missing).contains(u"没有专题：阅览室热点问题解答"));
        QVERIFY(cell(0, Role::Missing).contains(u"抽不出题"));
        QCOMPARE(cell(0, Role::Drawable), u"0"_s);
        const int drawable = cell(1, Role::Drawable).toInt();
        QVERIFY(drawable > 0);
        QVERIFY(cell(1, Role::Missing).contains(u"可以抽 %1 题"_s.arg(drawable)));
        QCOMPARE(cell(1, Role::IsWhole), u"false"_s);
        QSignalSpy drawn(setup(), &ExamSetup::drawn);
        templates()->start(0);
        QCOMPARE(drawn.count(), 0);
        templates()->start(1);
        QCOMPARE(drawn.count(), 1);
        templates()->load(0);
        QVERIFY(!setup()->isReady());
        QVERIFY(setup()->message().contains(u"至少选一个专题"));
    }

private:
    using Role = TemplateListModel::Role;

    void open(const QString &bank)
    {
        m_session.reset();
        const QString file = m_folder->filePath(bank + u".bank.json"_s);
        QFile::copy(QStringLiteral(ZHIXING_QML_TESTS "/%1.bank.json").arg(bank), file);
        m_preferences
            = std::make_unique<Preferences>(m_folder->filePath(u"zhixing.ini"_s), m_folder->path());
        m_session = std::make_unique<Session>(WorkspaceSetup {{file},
                                                  m_folder->filePath(u"zhixing.sqlite"_s),
                                                  [this] { return m_now; },
                                                  [this] {
                                                      return m_seed++;
                                                  }},
            *m_preferences);
        m_session->begin();
        QTRY_COMPARE(m_session->stage(), Session::Stage::Ready);
    }
    ExamSetup *setup()
    {
        return m_session->setup();
    }
    ExamTemplates *templates()
    {
        return m_session->templates();
    }
    QString cell(int row, Role role)
    {
        TemplateListModel *list = templates()->list();
        return list->data(list->index(row), static_cast<int>(role)).toString();
    }
    QStringList rows(Role role)
    {
        QStringList cells;
        for (int row = 0; row < templates()->list()->count(); ++row) {
            cells << cell(row, role);
        }
        return cells;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Session> m_session;
    UtcTime m_now;
    quint64 m_seed = 7;
};

QTEST_MAIN(ExamTemplatesTest)
#include "tst_exam_templates.moc"

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster_wording.h"
#include "ui/session.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

/// 名册 as its page has it: files are read in the background, compared, taken over; a live room
/// expects whom it names.
class TestRosterDesk : public QObject
{
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_folder;
    qint64 m_now = 1'782'639'000'000;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Session> m_session;

    [[nodiscard]] RosterDesk &desk()
    {
        return *m_session->roster();
    }
    [[nodiscard]] QString write(const QString &name, const QString &text)
    {
        QFile file(m_folder->filePath(name));
        std::ignore = file.open(QIODevice::WriteOnly);
        file.write(text.toUtf8());
        return file.fileName();
    }
    [[nodiscard]] QString roster()
    {
        return write(u"名册.csv"_s,
            u"姓名,工号,小组,备注\n学员甲,0012,一组,\n学员乙,13800001234,二组,请假\n学员丙,,二组,\n学员丙,,,\n"_s);
    }
    void read(const QString &path)
    {
        desk().read(path);
        QTRY_VERIFY(!desk().isReading());
    }

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        QFile::copy(QStringLiteral(ZHIXING_QML_TESTS "/reading-room.bank.json"),
            m_folder->filePath(u"bank.json"_s));
        m_preferences
            = std::make_unique<Preferences>(m_folder->filePath(u"zhixing.ini"_s), m_folder->path());
        m_session = std::make_unique<Session>(
            WorkspaceSetup {{m_folder->filePath(u"bank.json"_s)},
                m_folder->filePath(u"zhixing.sqlite"_s),
                [this] { return UtcTime(std::chrono::milliseconds(m_now)); },
                [] { return 7; },
                {},
                QTimeZone::utc(),
                {},
                [](qsizetype count) {
                    return QByteArray(count, '\x07');
                }},
            *m_preferences);
        m_session->begin();
        QTRY_COMPARE(m_session->stage(), Session::Stage::Ready);
        desk().setTemplateFolder(m_folder->filePath(u"templates"_s));
        desk().refresh();
    }
    void cleanup()
    {
        m_session.reset();
        m_preferences.reset();
    }

    void shouldShowAFileBeforeItWritesAnything()
    {
        const QAbstractItemModelTester tester(desk().preview());
        QVERIFY(m_session->enter(u"学员甲"_s, u"渡口支部"_s));
        read(roster());
        QVERIFY(desk().isPreviewing());
        QCOMPARE(desk().previewSource(), u"名册.csv"_s);
        QVERIFY(desk().isBranchNeeded());
        QCOMPARE(desk().importBranch(), u"渡口支部"_s);
        QCOMPARE(desk().previewSummary(), u"新增 2 人，改动 1 人，不导入 1 行"_s);
        QCOMPARE(desk().preview()->count(), 4);
        // What needs a look stands first.
        const auto verdict = static_cast<int>(RosterPreviewModel::Role::Verdict);
        QCOMPARE(desk()
                     .preview()
                     ->data(desk().preview()->index(0), verdict)
                     .value<RosterPreviewModel::Kind>(),
            RosterPreviewModel::Kind::Refused);
        QCOMPARE(desk().members()->count(), 0);
        desk().dismissPreview();
        QVERIFY(!desk().isPreviewing());
        desk().refresh();
        QCOMPARE(desk().members()->count(), 0);
    }

    void shouldImportOnce()
    {
        const QAbstractItemModelTester tester(desk().members());
        read(roster());
        desk().setImportBranch(u"渡口支部"_s);
        QSignalSpy said(m_session.get(), &Session::noticed);
        desk().import();
        QCOMPARE(said.count(), 1);
        QCOMPARE(desk().members()->count(), 3);
        QCOMPARE(desk().branches(), QStringList {u"渡口支部"_s});
        QCOMPARE(desk().summary(), u"3 人，请假 1 人，1 人没有编号"_s);
        read(roster());
        QCOMPARE(desk().previewSummary(), u"不变 3 人，不导入 1 行"_s);
        QVERIFY(!desk().isImportable());
    }

    void shouldSayWhatIsWrongWithAFile()
    {
        read(m_folder->filePath(u"不在.xlsx"_s));
        QVERIFY(desk().problem().contains(u"不在.xlsx"_s));
        QVERIFY(!desk().isPreviewing());
        read(write(u"表.csv"_s, u"部门,电话\n一,2\n"_s));
        QVERIFY(desk().problem().contains(u"姓名"_s));
        // The next one that is right takes the sentence away.
        read(roster());
        QCOMPARE(desk().problem(), QString());
    }

    void shouldHaveWordsForEveryProblem()
    {
        for (int why = 0; why <= static_cast<int>(RosterProblem::Nobody); ++why) {
            const QString text = wording::rosterFaultText(
                u"名册.xlsx"_s, {static_cast<RosterProblem>(why), u"表一"_s, 3, {}});
            QVERIFY(
                text.contains(u"名册.xlsx"_s) && text.contains(u"表一"_s) && text.contains(u"3"_s));
            QVERIFY(!text.endsWith(u"："_s));
        }
        for (int why = 0; why <= static_cast<int>(LineProblem::SameName); ++why) {
            QVERIFY(!wording::refusedLineText({3, {}, static_cast<LineProblem>(why), 2}).isEmpty());
        }
    }

    void shouldMarkLeaveAndTakeMembersOff()
    {
        read(roster());
        desk().import();
        QCOMPARE(desk().excused(), 1);
        desk().toggleLeave(0);
        QCOMPARE(desk().excused(), 2);
        desk().toggleLeave(0);
        QCOMPARE(desk().excused(), 1);
        QSignalSpy removed(&desk(), &RosterDesk::removed);
        const auto before = desk().members()->rows();
        desk().remove(1);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(desk().members()->count(), 2);
        desk().undoRemoval();
        QCOMPARE(desk().members()->rows(), before);
    }

    void shouldGiveTheRoomWhomItExpects()
    {
        read(roster());
        desk().setImportBranch(u"渡口支部"_s);
        desk().import();
        LiveDesk &live = *m_session->liveDesk();
        live.refresh();
        live.setAddresses({{u"wlan0"_s, QHostAddress::LocalHost, false}});
        QCOMPARE(live.rosters().size(), 2);
        QVERIFY(live.rosters().at(1).contains(u"请假 1 人"_s));
        QVERIFY(!live.isCheckable());
        live.setRoster(1);
        QVERIFY(live.isCheckable());
        live.setCheckDigits(1);
        QVERIFY(live.open());
        LiveRoom &room = *m_session->live();
        QCOMPARE(room.expected(), 3);
        QCOMPARE(room.came(), 0);
        QCOMPARE(room.excused(), 1);
        QCOMPARE(room.missing(), 2);
        auto database = Database::open(m_folder->filePath(u"zhixing.sqlite"_s)).value();
        const auto plan = RoomStore(database).load(room.roomId());
        QCOMPARE(plan->roster.front().check, u"2"_s);
        QVERIFY(plan->roster[1].isExcused || plan->roster[2].isExcused);
        room.close();
    }

    void shouldSaveATemplateThatItReads_data()
    {
        QTest::addColumn<bool>("asWorkbook");
        QTest::newRow("workbook") << true;
        QTest::newRow("separated values") << false;
    }

    void shouldSaveATemplateThatItReads()
    {
        QFETCH(const bool, asWorkbook);
        desk().saveTemplate(asWorkbook);
        const QDir folder(m_folder->filePath(u"templates"_s));
        QCOMPARE(folder.entryList(QDir::Files).size(), 1);
        const QString path = folder.filePath(folder.entryList(QDir::Files).constFirst());
        const auto empty = readRoster(path);
        QVERIFY(!empty);
        // The heads are known; nobody stands below them yet.
        QCOMPARE(empty.error().why, RosterProblem::Nobody);
        QSignalSpy said(m_session.get(), &Session::noticed);
        desk().saveTemplate(asWorkbook);
        QVERIFY(said.front().front().toString().contains(u"没有覆盖"_s));
    }
};

QTEST_MAIN(TestRosterDesk)
#include "tst_roster_desk.moc"

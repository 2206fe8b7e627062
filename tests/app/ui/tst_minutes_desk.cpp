// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/room_samples.h"
#include "ui/session.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace zhixing;
using namespace zhixing::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Kind = RoomEventKind;

/// The minutes of a room that is over: shown, written on, saved, made up for.
class TestMinutesDesk : public QObject
{
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Session> m_session;
    RoomPlan m_plan;

    [[nodiscard]] MinutesDesk &desk()
    {
        return *m_session->minutes();
    }
    [[nodiscard]] QString records() const
    {
        return m_folder->filePath(u"zhixing.sqlite"_s);
    }

    /// 学员甲 answered one item right, 学员乙 had leave, 学员丙 was missing.
    void hold()
    {
        auto database = Database::open(records()).value();
        m_plan = roomPlan();
        for (const QString &name : {u"学员甲"_s, u"学员乙"_s, u"学员丙"_s}) {
            const auto learner = LearnerStore(database).enroll(name, m_plan.branch, 1);
            m_plan.roster.push_back({name, {}, learner->id, {}, 1.0, name == u"学员乙"_s});
        }
        RoomStore rooms(database);
        QVERIFY(rooms.keep(m_plan));
        RoomEvent first = joined(0, start);
        first.holder = {u"学员甲"_s, m_plan.roster.front().learner, false};
        const std::vector<RoomEvent> events {first,
            happening(Kind::ItemOpened, start + 1s, 0),
            answered(0, 0, 1, rightAnswer(m_plan.form.entries.front().item), start + 2s),
            happening(Kind::ItemClosed, start + 30s),
            happening(Kind::Revealed, start + 31s)};
        QVERIFY(rooms.append(m_plan.id, 0, events));
        QVERIFY(rooms.finish(m_plan.id, 5, {happening(Kind::Finished, start + 60min)}, {}));
    }

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        QFile::copy(QStringLiteral(ZHIXING_QML_TESTS "/reading-room.bank.json"),
            m_folder->filePath(u"bank.json"_s));
        m_preferences
            = std::make_unique<Preferences>(m_folder->filePath(u"zhixing.ini"_s), m_folder->path());
        m_session = std::make_unique<Session>(WorkspaceSetup {{m_folder->filePath(u"bank.json"_s)},
                                                  records(),
                                                  [] { return start + 24h; },
                                                  [] { return quint64(7); },
                                                  {},
                                                  QTimeZone::utc()},
            *m_preferences);
        m_session->begin();
        QTRY_COMPARE(m_session->stage(), Session::Stage::Ready);
        desk().setFolder(m_folder->filePath(u"minutes"_s));
    }
    void cleanup()
    {
        m_session.reset();
        m_preferences.reset();
    }

    void shouldHaveNothingBeforeTheFirstMeeting()
    {
        desk().refresh();
        QVERIFY(!desk().isShown());
        QVERIFY(desk().rooms().isEmpty());
        desk().save(MinutesDesk::Format::Csv);
        QVERIFY(!QDir(desk().folder()).exists());
    }

    void shouldShowWhatTheRoomWas()
    {
        const QAbstractItemModelTester people(desk().people());
        const QAbstractItemModelTester items(desk().items());
        hold();
        desk().refresh();
        QVERIFY(desk().isShown());
        QCOMPARE(desk().rooms().size(), 1);
        QCOMPARE(desk().topic(), u"季度测验"_s);
        QCOMPARE(desk().attendance(), u"应到 3 人，实到 1 人，请假 1 人，缺席 1 人"_s);
        QCOMPARE(desk().credit(), 15);
        QVERIFY(desk().isCreditCounted());
        // Those who were missing first.
        QCOMPARE(desk().people()->rows().front().name, u"学员乙"_s);
        QCOMPARE(desk().items()->count(), 1);
    }

    void shouldKeepWhatIsWritten()
    {
        hold();
        desk().refresh();
        desk().setPlace(u" 三楼会议室 "_s);
        desk().setHost(u"学员甲"_s);
        desk().setRecorder(u"学员乙"_s);
        desk().setCredit(20);
        desk().refresh();
        QCOMPARE(desk().place(), u"三楼会议室"_s);
        QCOMPARE(desk().minutes().host, u"学员甲"_s);
        QCOMPARE(desk().creditWords(), u"2 学时"_s);
        QVERIFY(!desk().isCreditCounted());
        desk().toggleLeave(0);
        QCOMPARE(desk().attendance(), u"应到 3 人，实到 1 人，缺席 2 人"_s);
    }

    void shouldWriteFilesOfEachKind()
    {
        hold();
        desk().refresh();
        QSignalSpy said(m_session.get(), &Session::noticed);
        for (const auto format :
            {MinutesDesk::Format::Pdf, MinutesDesk::Format::Xlsx, MinutesDesk::Format::Csv}) {
            desk().save(format);
        }
        QCOMPARE(said.count(), 3);
        QCOMPARE(QDir(desk().folder()).entryList(QDir::Files).size(), 3);
    }

    void shouldLetThoseWhoWereMissingMakeUp()
    {
        hold();
        desk().refresh();
        QVERIFY(desk().makeUp(1));
        QCOMPARE(m_session->learnerName(), u"学员丙"_s);
        QuizSession &quiz = *m_session->quiz();
        // What was asked, and nothing else.
        QCOMPARE(quiz.count(), 1);
        desk().refresh();
        QVERIFY(!desk().people()->rows()[1].makeup);
        quiz.leave();
        // Goes on where it was.
        QVERIFY(desk().makeUp(1));
        auto database = Database::open(records()).value();
        QCOMPARE(MinutesStore(database).makeups(m_plan.id)->size(), 1U);
        quiz.submit();
        desk().refresh();
        QCOMPARE(desk().people()->rows()[1].makeup, std::optional(0.0));
        const auto attempt = AttemptStore(database).load(
            MinutesStore(database).makeups(m_plan.id)->front().attempt);
        QCOMPARE(attempt->form.blueprint.name, u"补测：季度测验"_s);
    }

    void shouldForgetOtherRecords()
    {
        hold();
        desk().refresh();
        desk().forget();
        QVERIFY(!desk().isShown());
        QCOMPARE(desk().people()->count(), 0);
    }
};

QTEST_MAIN(TestMinutesDesk)
#include "tst_minutes_desk.moc"

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/session_bench.h"
#include "app/reports/pdf_reading.h"
#include "app/reports/spreadsheet.h"
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

namespace
{

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

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

    /// A room as its session runs it, and what it showed at the end. Its first player has a name
    /// that a spreadsheet would take for a formula.
    std::vector<Standing> play(const QStringList &teams, RoomRanking ranking)
    {
        auto database = Database::open(records()).value();
        m_plan = roomPlan();
        m_plan.settings.speedBonus = 0.2;
        m_plan.settings.teams = teams;
        m_plan.settings.ranking = ranking;
        SessionBench bench(m_plan);
        bench.connect(8);
        bench.say(8, join(u"=1+2"_s));
        bench.seat(3);
        bench.next();
        for (const PhoneId phone : {8, 1, 2, 3}) {
            bench.pass(3s);
            bench.say(phone, picks(0, 1, {phone == 2 ? 1 : 0}));
        }
        bench.next();
        bench.next();
        std::ignore = bench.command(RoomAction::Finish);
        RoomStore rooms(database);
        if (!rooms.keep(m_plan) || !rooms.append(m_plan.id, 0, bench.journal().kept)) {
            return {};
        }
        return bench.session().table();
    }

    [[nodiscard]] QString file(const QString &suffix)
    {
        const QDir folder(desk().folder());
        const QStringList found = folder.entryList({u"*."_s + suffix}, QDir::Files);
        return found.size() == 1 ? folder.filePath(found.front()) : QString();
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

    void shouldShowTheStandingsOfTheRoom_data()
    {
        QTest::addColumn<QStringList>("teams");
        QTest::addColumn<RoomRanking>("ranking");
        QTest::newRow("alone") << QStringList() << RoomRanking::Podium;
        QTest::newRow("in teams") << QStringList {u"甲组"_s, u"乙组"_s} << RoomRanking::Podium;
        QTest::newRow("no ranking") << QStringList() << RoomRanking::None;
    }

    void shouldShowTheStandingsOfTheRoom()
    {
        QFETCH(const QStringList, teams);
        QFETCH(const RoomRanking, ranking);
        const QAbstractItemModelTester tester(desk().standings());
        const std::vector<Standing> shown = play(teams, ranking);
        QVERIFY(shown.size() > 1);
        QVERIFY(shown.front().points > 1.0);
        desk().refresh();
        for (const auto format :
            {MinutesDesk::Format::Pdf, MinutesDesk::Format::Xlsx, MinutesDesk::Format::Csv}) {
            desk().save(format);
        }
        const auto csv = readCsv(textOf(file(u"csv"_s)));
        const auto sheets = readXlsx(file(u"xlsx"_s));
        const QString pdf = pdfPages(file(u"pdf"_s)).join(QString());
        const QString title = teams.isEmpty() ? u"名次"_s : u"小组名次"_s;
        const auto head = std::ranges::find_if(
            csv, [&](const QStringList &line) { return line.value(0) == title; });
        if (ranking == RoomRanking::None) {
            QCOMPARE(desk().standings()->count(), 0);
            QVERIFY(head == csv.end());
            QVERIFY(!pdf.contains(title));
            return;
        }
        // In the window.
        QVERIFY(desk().standings()->rows() == shown);
        QCOMPARE(desk().isInTeams(), !teams.isEmpty());
        QVERIFY(csv.end() - head > std::ssize(shown) + 1);
        const auto &cells = sheets.front().rows;
        const auto top = std::ranges::find_if(
            cells, [&](const auto &row) { return !row.empty() && row.front().value == title; });
        QVERIFY(cells.end() - top > std::ssize(shown) + 1);
        LiveStandingModel &model = *desk().standings();
        const auto lines = std::ssize(shown);
        for (std::ptrdiff_t line = 0; line < lines; ++line) {
            const Standing &standing = shown[static_cast<std::size_t>(line)];
            const QStringList words {QString::number(standing.rank),
                standing.name,
                QString::number(standing.right),
                model
                    .data(model.index(static_cast<int>(line)), int(LiveStandingModel::Role::Points))
                    .toString()};
            QVERIFY(std::abs(words.back().toDouble() - standing.points) <= 0.005);
            // In the files: the text, and a number where there are numbers.
            QStringList guarded = words;
            if (standing.name.startsWith(u'=')) {
                guarded[1].prepend(u'\'');
            }
            QCOMPARE(*(head + 2 + line), guarded);
            const auto &row = *(top + 2 + line);
            QCOMPARE(row[0].value.toInt(), standing.rank);
            QCOMPARE(row[1].value, standing.name);
            QVERIFY(row[1].isText && !row[1].hasFormula);
            QCOMPARE(row[2].value.toInt(), standing.right);
            QCOMPARE(row[3].value.toDouble(), words.back().toDouble());
            QVERIFY2(pdf.contains(bare(words.join(QString()))), qPrintable(words.join(u' ')));
        }
    }

    void shouldSaveHandsOfEarlierRooms()
    {
        auto database = Database::open(records()).value();
        RoomPlan plan = roomPlan();
        plan.settings.way = RoomWay::Hands;
        plan.form.entries.resize(2);
        plan.form.entries[1].item.stem = u"=HYPERLINK(1)"_s;
        plan.passages.resize(2);
        RoomEvent people = happening(Kind::PeopleCounted, start);
        people.count = 12;
        std::vector<RoomEvent> events {people};
        for (int entry = 0; entry < 2; ++entry) {
            RoomEvent hands = happening(Kind::HandsCounted, start + 3s, entry);
            hands.word = plan.form.entries[static_cast<std::size_t>(entry)].item.key.front();
            hands.count = 7 + entry;
            events.insert(events.end(),
                {happening(Kind::ItemOpened, start + 1s, entry),
                    happening(Kind::ItemClosed, start + 2s),
                    hands,
                    happening(Kind::Revealed, start + 4s)});
        }
        events.push_back(happening(Kind::Finished, start + 5s));
        RoomStore rooms(database);
        QVERIFY(rooms.keep(plan));
        QVERIFY(rooms.append(plan.id, 0, events));
        desk().saveHands(MinutesDesk::Format::Csv);
        QVERIFY(!QDir(desk().folder()).exists());
        desk().refresh();
        QVERIFY(desk().isByHands());
        QSignalSpy said(m_session.get(), &Session::noticed);
        desk().saveHands(MinutesDesk::Format::Csv);
        desk().saveHands(MinutesDesk::Format::Xlsx);
        QCOMPARE(said.count(), 2);
        const auto csv = readCsv(textOf(file(u"csv"_s)));
        const auto cells = readXlsx(file(u"xlsx"_s)).front().rows;
        QCOMPARE(csv[1], (QStringList {u"在场人数"_s, u"12"_s}));
        // 判断: two options. The key of each item is the option for which hands were counted.
        QCOMPARE(csv.size(), 4 + 2 + plan.form.entries[1].item.options.size());
        QCOMPARE(cells.size(), csv.size());
        int hands = 0;
        for (std::size_t line = 4; line < csv.size(); ++line) {
            QCOMPARE(csv[line].size(), 9);
            QCOMPARE(csv[line][6].isEmpty(), csv[line][5] == u"0"_s);
            hands += csv[line][5].toInt();
            QCOMPARE(cells[line][5].value, csv[line][5]);
            QVERIFY(!cells[line][5].isText);
            QVERIFY(!cells[line][2].hasFormula);
        }
        QCOMPARE(hands, 15);
        QCOMPARE(csv.back()[2], u"'=HYPERLINK(1)"_s);
        QCOMPARE(cells.back()[2].value, u"=HYPERLINK(1)"_s);
        QCOMPARE(csv[4][7], u"5"_s);
    }

    void shouldHaveNoHandsWherePhonesAnswered()
    {
        hold();
        desk().refresh();
        QVERIFY(!desk().isByHands());
        desk().saveHands(MinutesDesk::Format::Csv);
        QVERIFY(!QDir(desk().folder()).exists());
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

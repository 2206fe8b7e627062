// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/tour_hall.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QUrl>
#include <QWebSocket>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

using Phase = LiveRoom::Phase;

/// A phone in the hall: sits down, and picks an option.
class HallPhone
{
public:
    HallPhone(TourStage &stage, const QString &name)
    {
        LiveRoom *room = stage.session().live();
        m_socket.open(QUrl(u"ws://%1/live"_s.arg(room->address())));
        stage.waitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; });
        say({{u"t"_s, u"join"_s}, {u"name"_s, name}, {u"code"_s, room->code().remove(u' ')}});
    }

    void pick(int entry, int place)
    {
        say({{u"t"_s, u"answer"_s},
            {u"entry"_s, entry},
            {u"seq"_s, ++m_sequence},
            {u"picks"_s, QJsonArray {place}}});
    }

    void leave()
    {
        m_socket.close();
    }

private:
    void say(QJsonObject message)
    {
        message.insert(u"v"_s, 1);
        m_socket.sendTextMessage(
            QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
    }

    QWebSocket m_socket;
    int m_sequence = 0;
};

/// Those who came.
class Hall
{
public:
    explicit Hall(TourStage &stage)
        : m_stage(stage)
    {
    }

    void open()
    {
        LiveDesk *desk = m_stage.session().liveDesk();
        // Always there, and shown as an address of a hall.
        desk->setAddresses({{u"wlp3s0"_s, QHostAddress::LocalHost, false}});
        desk->setWifiName(u"会议室"_s);
        desk->setWifiPassword(u"xuexi2026"_s);
        desk->setTitle(u"第二季度现场测验"_s);
        desk->setWay(LiveRoom::Way::Phones);
        // The phones of the tour give no digits.
        desk->setCheckDigits(0);
        std::ignore = desk->open();
        m_phones.clear();
        static const QString signs = u"甲乙丙丁戊己庚辛壬癸子丑"_s;
        for (const QChar sign : signs) {
            m_phones.push_back(std::make_unique<HallPhone>(m_stage, u"学员"_s + sign));
            const int seated = static_cast<int>(m_phones.size());
            m_stage.waitFor([this, seated] { return room().seated() == seated; });
        }
        m_phones.back()->leave();
        m_stage.waitFor([this] { return room().here() == 11; });
    }

    /// A roster as a branch has it: most come, one has leave, one stays away, one line is wrong.
    void readRoster()
    {
        QFile file(m_folder.filePath(u"党员名册.csv"_s));
        if (!file.open(QIODevice::WriteOnly)) {
            return;
        }
        QString text = u"某党支部党员名册\n序号,姓名,工号,党小组,备注\n"_s;
        static const QString signs = u"甲乙丙丁戊己庚辛壬癸子丑寅卯"_s;
        for (int place = 0; place < signs.size(); ++place) {
            text += u"%1,学员%2,%3,%4,%5\n"_s.arg(place + 1)
                        .arg(signs.at(place))
                        .arg(place % 5 == 4 ? QString() : QString::number(20'260'100 + place))
                        .arg(place % 2 == 0 ? u"第一小组"_s : u"第二小组"_s,
                            signs.at(place) == u'寅' ? u"请假（出差）"_s : QString());
        }
        text += u"15,学员甲,20269999,第二小组,\n"_s;
        file.write(text.toUtf8());
        file.close();
        RosterDesk *desk = m_stage.session().roster();
        desk->setImportBranch(u"第一党支部"_s);
        desk->read(file.fileName());
        m_stage.waitFor([desk] { return desk->isPreviewing(); });
    }

    /// The roster that was read is the room's.
    void expectThem()
    {
        LiveDesk *desk = m_stage.session().liveDesk();
        const QStringList rosters = desk->rosters();
        for (int place = 0; place < rosters.size(); ++place) {
            if (rosters.at(place).startsWith(u"第一党支部"_s)) {
                desk->setRoster(place);
            }
        }
    }

    void answer(std::size_t from, std::size_t to)
    {
        const int options = std::max(1, room().options()->count());
        for (std::size_t phone = from; phone < to; ++phone) {
            m_phones[phone]->pick(
                room().number() - 1, static_cast<int>(phone * phone) % 5 % options);
        }
        m_stage.waitFor([this, to] { return room().answered() >= static_cast<int>(to); });
    }

    /// What the host can do for somebody in the list.
    void showPerson(const QString &name)
    {
        const auto &rows = room().seats()->rows();
        const auto row = std::ranges::find(rows, name, &LiveSeatModel::Row::name);
        if (row != rows.end()) {
            QMetaObject::invokeMethod(m_stage.find(u"livePage"_s),
                "showSeat",
                Q_ARG(int, row->seat),
                Q_ARG(QString, row->name),
                Q_ARG(int, static_cast<int>(row->state)),
                Q_ARG(int, row->timePercent),
                Q_ARG(int, row->member));
        }
    }

    void advanceTo(Phase phase)
    {
        room().advance();
        m_stage.waitFor([this, phase] { return room().phase() == phase; });
        m_stage.hideNotice();
    }

    [[nodiscard]] LiveRoom &room()
    {
        return *m_stage.session().live();
    }

private:
    TourStage &m_stage;
    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<HallPhone>> m_phones;
};

} // namespace

std::vector<Stop> hallStops(TourStage &stage)
{
    const auto hall = std::make_shared<Hall>(stage);
    const auto stay = [] {
    };
    const QString screen = u"bigScreen"_s;
    return {
        {u"live-button"_s,
            [&stage] {
                ExamSetup *setup = stage.session().setup();
                setup->applyPreset(ExamSetup::Preset::Standard);
                // One pick each: 单选.
                for (int row = 0; row < setup->kinds()->count(); ++row) {
                    if (setup->kinds()->rows()[static_cast<std::size_t>(row)].label != u"单选") {
                        setup->kinds()->toggle(row);
                    }
                }
                stage.show("setup");
            }},
        {u"roster-empty"_s,
            [&stage] {
                stage.show("roster");
            }},
        {u"roster-preview"_s,
            [hall] {
                hall->readRoster();
            }},
        {u"roster"_s,
            [&stage] {
                stage.session().roster()->import();
                stage.hideNotice();
            }},
        {u"roster-rows"_s,
            [] {},
            [&stage] {
                stage.scroll(u"rosterList"_s, 0.5);
            }},
        {u"live-setup"_s,
            [&stage, hall] {
                stage.show("live");
                hall->expectThem();
                stage.session().liveDesk()->setAddresses(
                    {{u"wlp3s0"_s, QHostAddress(u"192.168.1.20"_s), false},
                        {u"docker0"_s, QHostAddress(u"172.17.0.1"_s), false}});
            }},
        {u"live-teams"_s,
            [&stage] {
                LiveTeams *teams = stage.session().liveDesk()->teams();
                teams->setWay(LiveTeams::Way::Dealt);
                teams->setCount(3);
            },
            [&stage] {
                stage.scroll(u"liveSetupScroll"_s, 0.6);
            }},
        {u"live-groups"_s,
            [&stage] { stage.session().liveDesk()->teams()->setWay(LiveTeams::Way::ByGroup); },
            [&stage] {
                stage.scroll(u"liveSetupScroll"_s, 0.6);
            }},
        {u"live-lobby"_s,
            [&stage, hall] {
                stage.session().liveDesk()->teams()->setCount(0);
                hall->open();
            }},
        {u"live-home"_s,
            [&stage] {
                stage.show("home");
            }},
        {u"live-open"_s,
            [&stage, hall] {
                stage.show("live");
                hall->advanceTo(Phase::Open);
                hall->answer(0, 8);
                stage.pass(std::chrono::seconds(9));
                hall->room().tick();
            }},
        {u"live-seat"_s,
            [hall] {
                hall->showPerson(u"学员乙"_s);
            }},
        {u"live-leave"_s,
            [hall] {
                hall->showPerson(u"学员卯"_s);
            }},
        {u"screen-open"_s,
            [&stage, hall] {
                stage.find(u"seatSheet"_s)->setProperty("shown", false);
                hall->room().showScreen(true);
            },
            {},
            screen},
        {u"live-closed"_s,
            [hall] {
                hall->advanceTo(Phase::Closed);
            }},
        {u"screen-closed"_s, stay, {}, screen},
        {u"live-revealed"_s,
            [hall] {
                hall->advanceTo(Phase::Revealed);
            }},
        {u"screen-revealed"_s, stay, {}, screen},
        {u"live-standings"_s,
            [hall] {
                hall->room().showStandings(true);
            }},
        {u"screen-standings"_s, stay, {}, screen},
        {u"live-finished"_s,
            [&stage, hall] {
                for (int item = 0; item < 4; ++item) {
                    hall->advanceTo(Phase::Open);
                    hall->answer(0, 10);
                    hall->advanceTo(Phase::Closed);
                    hall->advanceTo(Phase::Revealed);
                }
                hall->room().finish();
                stage.waitFor([hall] { return hall->room().phase() == Phase::Finished; });
            }},
        {u"screen-finished"_s, stay, {}, screen},
        {u"minutes"_s,
            [&stage] {
                stage.session().chooseMinutes();
                stage.show("minutes");
                MinutesDesk *minutes = stage.session().minutes();
                minutes->setPlace(u"三楼会议室"_s);
                minutes->setHost(u"学员甲"_s);
                minutes->setRecorder(u"学员乙"_s);
            }},
        {u"minutes-people"_s,
            [] {},
            [&stage] {
                stage.scroll(u"minutesScroll"_s, 0.36);
            }},
        {u"minutes-end"_s,
            [] {},
            [&stage] {
                stage.scroll(u"minutesScroll"_s, 1.0);
            }},
        {u"screen-lobby"_s,
            [&stage, hall] {
                stage.show("live");
                hall->room().close();
                hall->expectThem();
                hall->open();
                hall->room().showScreen(true);
            },
            {},
            screen},
        {u"live-interrupted"_s,
            [hall, &stage] {
                hall->room().close();
                stage.session().liveDesk()->refresh();
                stage.session().liveDesk()->setAddresses(
                    {{u"wlp3s0"_s, QHostAddress(u"192.168.1.20"_s), false}});
            }},
    };
}

} // namespace zhixing

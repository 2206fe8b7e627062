// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A live room without phones: a show of hands, and keys at one computer.

#include "main/tour_alone.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

using Phase = LiveRoom::Phase;

void advanceTo(TourStage &stage, Phase phase)
{
    LiveRoom &room = *stage.session().live();
    room.advance();
    stage.waitFor([&room, phase] { return room.phase() == phase; });
    stage.hideNotice();
}

void type(TourStage &stage, const QString &keys)
{
    for (const QChar key : keys) {
        const bool isEnter = key == u'\n';
        stage.session().hands()->takeKey(
            isEnter ? Qt::Key_Return : Qt::Key_unknown, isEnter ? u"\r"_s : key);
    }
}

void press(TourStage &stage, QChar key)
{
    stage.session().buzzer()->takeKey(Qt::Key_unknown, key, false);
}

void chooseSingle(TourStage &stage)
{
    ExamSetup *setup = stage.session().setup();
    setup->applyPreset(ExamSetup::Preset::Short);
    for (int row = 0; row < setup->kinds()->count(); ++row) {
        if (setup->kinds()->rows()[static_cast<std::size_t>(row)].label != u"单选") {
            setup->kinds()->toggle(row);
        }
    }
}

} // namespace

std::vector<Stop> aloneStops(TourStage &stage)
{
    const auto stay = [] {
    };
    const QString screen = u"bigScreen"_s;
    return {
        {u"hands-setup"_s,
            [&stage] {
                stage.session().setup()->applyPreset(ExamSetup::Preset::Short);
                stage.show("live");
                stage.session().liveDesk()->setTitle(u"第二季度学习会"_s);
                stage.session().liveDesk()->setWay(LiveRoom::Way::Hands);
            }},
        {u"hands-lobby"_s,
            [&stage] {
                chooseSingle(stage);
                std::ignore = stage.session().liveDesk()->open();
                stage.session().hands()->setPeople(32);
            }},
        {u"hands-open"_s,
            [&stage] {
                advanceTo(stage, Phase::Open);
            }},
        {u"screen-hands-open"_s,
            [&stage] { stage.session().live()->showScreen(true); },
            {},
            screen},
        {u"hands-counting"_s,
            [&stage] {
                advanceTo(stage, Phase::Closed);
                type(stage, u"A6\nB19\nC4"_s);
                stage.waitFor([&stage] { return stage.session().live()->answered() == 25; });
            }},
        {u"screen-hands-counting"_s, stay, {}, screen},
        {u"hands-revealed"_s,
            [&stage] {
                type(stage, u"\nD1\n"_s);
                stage.waitFor([&stage] { return stage.session().live()->answered() == 30; });
                advanceTo(stage, Phase::Revealed);
            }},
        {u"screen-hands-revealed"_s, stay, {}, screen},
        {u"hands-finished"_s,
            [&stage] {
                stage.session().live()->finish();
                stage.waitFor(
                    [&stage] { return stage.session().live()->phase() == Phase::Finished; });
            }},
        {u"minutes-hands"_s,
            [&stage] {
                stage.session().chooseMinutes();
                stage.show("minutes");
            }},
        {u"buzzer-setup"_s,
            [&stage] {
                stage.session().live()->close();
                stage.show("live");
                stage.session().liveDesk()->setWay(LiveRoom::Way::Buzzer);
                static const QStringList players {
                    u"第一组"_s, u"第二组"_s, u"学员甲"_s, u"学员乙"_s};
                for (const QString &player : players) {
                    std::ignore = stage.session().buzzer()->add(player);
                }
            }},
        {u"buzzer-rules"_s,
            [&stage] { stage.session().buzzer()->setAnswering(20); },
            [&stage] {
                stage.scroll(u"liveSetupScroll"_s, 1.0);
            }},
        {u"buzzer-lobby"_s,
            [&stage] {
                std::ignore = stage.session().liveDesk()->open();
            }},
        {u"screen-buzzer-lobby"_s,
            [&stage] { stage.session().live()->showScreen(true); },
            {},
            screen},
        {u"buzzer-reading"_s,
            [&stage] {
                advanceTo(stage, Phase::Open);
                stage.pass(std::chrono::seconds(2));
                press(stage, u'Z');
            }},
        {u"screen-buzzer-reading"_s, stay, {}, screen},
        {u"buzzer-held"_s,
            [&stage] {
                stage.pass(std::chrono::seconds(6));
                press(stage, u'P');
                press(stage, u'B');
            }},
        {u"screen-buzzer-held"_s, stay, {}, screen},
        {u"buzzer-revealed"_s,
            [&stage] {
                stage.session().buzzer()->giveUp();
                stage.waitFor([&stage] {
                    return stage.session().buzzer()->state() == BuzzerDesk::State::Free;
                });
                press(stage, u'Q');
                const RoomStatus &status = *stage.session().live()->status();
                const FormEntry &entry = status.plan->form.entries.front();
                for (const QString &key : entry.item.key) {
                    stage.session().buzzer()->pick(
                        static_cast<int>(entry.optionOrder.indexOf(key)));
                }
                stage.session().buzzer()->confirm();
                stage.waitFor(
                    [&stage] { return stage.session().live()->phase() == Phase::Closed; });
                advanceTo(stage, Phase::Revealed);
            }},
        {u"screen-buzzer-revealed"_s, stay, {}, screen},
        {u"buzzer-finished"_s,
            [&stage] {
                stage.session().live()->finish();
                stage.waitFor(
                    [&stage] { return stage.session().live()->phase() == Phase::Finished; });
            }},
        {u"screen-buzzer-finished"_s, stay, {}, screen},
    };
}

} // namespace zhixing

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Zhixing.App
import Zhixing.Ui
import Zhixing.Tests

/// 支部学习记录 by keys and mouse: from a room that was just ended, and from 历史成绩; written on, saved, made up for.
Item {
    id: scene

    width: 1280
    height: 800

    Component {
        id: roomComponent

        Room {
            anchors.fill: parent
            focus: true
            session: Stage.session
        }
    }

    TestCase {
        property Room room
        readonly property LiveRoom live: Stage.session ? Stage.session.live : null
        readonly property MinutesDesk desk: Stage.session ? Stage.session.minutes : null

        name: "Minutes"
        when: windowShown

        function init() {
            Theme.scale = 1.0;
            Theme.reduceMotion = true;
            Stage.reset();
            room = createTemporaryObject(roomComponent, scene);
            tryCompare(Stage.session, "stage", Session.Stage.Ready);
            room.forceActiveFocus();
        }
        function cleanup() {
            Stage.session.live.close();
        }
        function part(name) {
            tryVerify(() => findChild(room, name) !== null, 2000, "no " + name);
            return findChild(room, name);
        }
        function settle() {
            waitForRendering(room, 100);
            wait(0);
        }
        function press(name) {
            const item = part(name);
            tryVerify(() => item.visible, 1000, name + " is not shown");
            // By key: what was just said stands over the foot of the page.
            item.forceActiveFocus(Qt.TabFocusReason);
            settle();
            keyClick(Qt.Key_Return);
        }
        /// 学员甲 answers, 学员乙 is missing.
        function hold() {
            openRoom();
            verify(Stage.sitDown("学员甲"));
            tryCompare(live, "came", 1);
            ask();
        }
        function openRoom() {
            Stage.writeText("名册.csv", "姓名,党支部\n学员甲,第一支部\n学员乙,第一支部\n");
            Stage.session.roster.read(Stage.pathFor("名册.csv"));
            tryVerify(() => Stage.session.roster.previewing);
            Stage.session.roster.import();
            Stage.session.setup.applyPreset(ExamSetup.Preset.Short);
            Stage.session.setup.count = 3;
            room.show("live");
            part("liveOpen");
            Stage.useLoopback();
            Stage.session.liveDesk.roster = 1;
            press("liveOpen");
            tryCompare(live, "phase", LiveRoom.Phase.Lobby);
            compare(live.expected, 2);
        }
        function ask() {
            live.advance();
            tryCompare(live, "phase", LiveRoom.Phase.Open);
            verify(Stage.pick("学员甲", 0));
            live.advance();
            tryCompare(live, "phase", LiveRoom.Phase.Closed);
            live.advance();
            tryCompare(live, "phase", LiveRoom.Phase.Revealed);
            live.finish();
            tryCompare(live, "phase", LiveRoom.Phase.Finished);
        }

        function test_leaveIsNotedWhileTheRoomIsOpen() {
            openRoom();
            compare(part("liveAttendance").text, "应到 2 人，实到 0 人，未到 2 人");
            verify(Stage.sitDown("学员甲"));
            tryCompare(part("liveAttendance"), "text", "应到 2 人，实到 1 人，未到 1 人");
            // By keys: the list, the second line, Enter, and Enter on what the sheet offers.
            part("livePeople").forceActiveFocus(Qt.TabFocusReason);
            settle();
            keyClick(Qt.Key_Down);
            verify(part("liveSeat1").Accessible.name.includes("学员乙"));
            keyClick(Qt.Key_Return);
            tryVerify(() => part("seatSheet").visible);
            verify(part("seatLeave").activeFocus);
            verify(!part("seatKick").visible);
            settle();
            compare(Accessibility.complaints(room, 44), []);
            keyClick(Qt.Key_Return);
            tryCompare(part("liveAttendance"), "text", "应到 2 人，实到 1 人，请假 1 人");
            verify(part("liveSeat1").Accessible.name.includes("请假"));
            verify(!part("seatSheet").visible);
            // Taken back and given again by the mouse, while an item is asked.
            live.advance();
            tryCompare(live, "phase", LiveRoom.Phase.Open);
            mouseClick(part("liveSeat1"));
            tryVerify(() => part("seatLeave").visible);
            mouseClick(part("seatLeave"));
            tryCompare(live, "missing", 1);
            mouseClick(part("liveSeat1"));
            mouseClick(part("seatLeave"));
            tryCompare(live, "excused", 1);
            // Whoever is here cannot be on leave.
            mouseClick(part("liveSeat0"));
            tryVerify(() => part("seatSheet").visible);
            verify(!part("seatLeave").visible);
            compare(part("seatLeaveWords").text, "人已经在现场，不能记请假。");
            keyClick(Qt.Key_Escape);
            verify(Stage.pick("学员甲", 0));
            live.advance();
            tryCompare(live, "phase", LiveRoom.Phase.Closed);
            live.advance();
            tryCompare(live, "phase", LiveRoom.Phase.Revealed);
            live.finish();
            tryCompare(live, "phase", LiveRoom.Phase.Finished);
            verify(!part("liveSeat1").enabled);
            press("liveMinutes");
            tryCompare(room, "page", "minutes");
            compare(part("minutesAttendance").text, "应到 2 人，实到 1 人，请假 1 人");
        }
        function test_theEndOfARoomLeadsToItsMinutes() {
            hold();
            const standing = part("liveStanding0").Accessible.name;
            verify(standing.startsWith("第 1 名 学员甲"));
            press("liveMinutes");
            tryCompare(room, "page", "minutes");
            compare(part("minutesAttendance").text, "应到 2 人，实到 1 人，缺席 1 人");
            const host = part("minutesHost");
            host.forceActiveFocus(Qt.TabFocusReason);
            host.text = "学员甲";
            keyClick(Qt.Key_Return);
            compare(desk.host, "学员甲");
            press("creditMore");
            compare(part("creditWords").text, "1 学时");
            press("excuse0");
            compare(part("minutesAttendance").text, "应到 2 人，实到 1 人，请假 1 人");
            press("minutesPdf");
            press("minutesXlsx");
            press("minutesCsv");
            compare(Stage.filesIn("minutes").length, 3);
            // As the room showed them.
            const ranks = part("minutesStandings");
            verify(ranks.visible);
            compare(live.standings.count, desk.standings.count);
            compare(findChild(ranks, "liveStanding0").Accessible.name, standing);
            verify(!part("handsCsv").visible);
            settle();
            compare(Accessibility.complaints(room, 44), []);
            keyClick(Qt.Key_Escape);
            tryCompare(room, "page", "live");
        }
        function test_whoeverWasMissingMakesUp() {
            hold();
            live.close();
            room.show("history");
            press("minutesButton");
            tryCompare(room, "page", "minutes");
            press("makeup0");
            tryCompare(room, "page", "quiz");
            compare(Stage.session.learnerName, "学员乙");
            compare(Stage.session.quiz.count, 1);
            Stage.session.quiz.submit();
            tryCompare(room, "page", "result");
            room.show("minutes");
            tryVerify(() => part("minutesPerson0").detail.indexOf("已补测") === 0);
            verify(!part("makeup0").visible);
        }
        function test_withoutARankingTheMinutesHaveNone() {
            Stage.session.liveDesk.ranked = false;
            hold();
            verify(live.standings.count > 0);
            press("liveMinutes");
            tryCompare(room, "page", "minutes");
            compare(desk.standings.count, 0);
            verify(!part("minutesStandings").visible);
        }
        function test_handsOfAnEarlierRoomAreSaved() {
            Stage.session.setup.applyPreset(ExamSetup.Preset.Short);
            Stage.session.setup.count = 3;
            room.show("live");
            part("liveOpen");
            Stage.session.liveDesk.way = LiveRoom.Way.Hands;
            press("liveOpen");
            tryCompare(live, "phase", LiveRoom.Phase.Lobby);
            live.advance();
            tryCompare(live, "phase", LiveRoom.Phase.Open);
            live.advance();
            tryCompare(live, "phase", LiveRoom.Phase.Closed);
            Stage.session.hands.step(0, 9);
            live.advance();
            tryCompare(live, "phase", LiveRoom.Phase.Revealed);
            live.finish();
            tryCompare(live, "phase", LiveRoom.Phase.Finished);
            press("liveMinutes");
            tryCompare(room, "page", "minutes");
            tryVerify(() => part("handsXlsx").visible);
            live.close();
            room.show("history");
            press("minutesButton");
            tryCompare(room, "page", "minutes");
            press("handsXlsx");
            press("handsCsv");
            compare(Stage.filesIn("minutes").length, 2);
            settle();
            compare(Accessibility.complaints(room, 44), []);
        }
        function test_beforeTheFirstMeetingItSaysWhereToBegin() {
            room.show("history");
            press("minutesButton");
            tryCompare(room, "page", "minutes");
            verify(!part("minutesTopic").visible);
            verify(part("emptyAction").visible);
        }
    }
}

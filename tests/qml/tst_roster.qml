// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Zhixing.App
import Zhixing.Ui
import Zhixing.Tests

/// 名册 by keys and mouse: from 学员 and from 现场答题, a file shown and taken over, leave, removal taken back.
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
        readonly property RosterDesk desk: Stage.session ? Stage.session.roster : null

        name: "Roster"
        when: windowShown

        function init() {
            Theme.scale = 1.0;
            Theme.reduceMotion = true;
            Stage.reset();
            room = createTemporaryObject(roomComponent, scene);
            tryCompare(Stage.session, "stage", Session.Stage.Ready);
            Stage.writeText("名册.csv", "姓名,工号,小组,党支部\n学员甲,0012,一组,第一支部\n学员乙,0034,二组,第一支部\n,0056,二组,第一支部\n");
            room.forceActiveFocus();
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
            item.forceActiveFocus(Qt.TabFocusReason);
            settle();
            mouseClick(item);
        }
        function goToRoster() {
            room.show("learners");
            press("toRoster");
            tryCompare(room, "page", "roster");
            tryVerify(() => part("rosterImport").activeFocus);
        }
        function readFile() {
            keyClick(Qt.Key_Return);
            tryVerify(() => part("placePath").activeFocus);
            part("placePath").text = Stage.pathFor("名册.csv");
            keyClick(Qt.Key_Return);
            tryVerify(() => desk.previewing);
            tryVerify(() => part("confirmImport").activeFocus);
        }

        function test_aFileIsShownThenTakenOver() {
            goToRoster();
            readFile();
            compare(part("previewSummary").text, "新增 2 人，不导入 1 行");
            compare(part("line0").word, "不导入");
            compare(desk.members.count, 0);
            keyClick(Qt.Key_Return);
            tryCompare(desk.members, "count", 2);
            tryVerify(() => part("rosterImport").activeFocus);
            verify(part("rosterSummary").visible);
        }
        function test_escapeLeavesThePreviewThenThePage() {
            goToRoster();
            readFile();
            keyClick(Qt.Key_Escape);
            tryVerify(() => !desk.previewing);
            compare(desk.members.count, 0);
            tryVerify(() => part("rosterImport").activeFocus);
            keyClick(Qt.Key_Escape);
            tryCompare(room, "page", "learners");
        }
        function test_leaveIsMarkedByWordAndRemovalTakenBack() {
            goToRoster();
            readFile();
            keyClick(Qt.Key_Return);
            tryCompare(desk.members, "count", 2);
            press("leave0");
            tryVerify(() => part("leaveWord0").visible);
            press("remove1");
            tryCompare(desk.members, "count", 1);
            desk.undoRemoval();
            tryCompare(desk.members, "count", 2);
        }
        function test_groupsAreWrittenIntoTheList() {
            goToRoster();
            readFile();
            keyClick(Qt.Key_Return);
            tryCompare(desk.members, "count", 2);
            compare(part("group0").text, "一组");
            part("group0").forceActiveFocus(Qt.TabFocusReason);
            part("group0").selectAll();
            keyClick("b");
            keyClick(Qt.Key_Return);
            tryVerify(() => part("member0").group === "b");
            verify(part("member0").Accessible.name.includes("b"));
            // Escape gives back what stood there; a second one leaves.
            keyClick("c");
            keyClick(Qt.Key_Escape);
            compare(part("group0").text, "b");
            compare(room.page, "roster");
            // Whoever goes on to the next has it kept.
            keyClick("d");
            part("group1").forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => part("member0").group === "bd");
            keyClick(Qt.Key_Escape);
            tryCompare(room, "page", "learners");
        }
        function test_aWrongFileIsSaidWhereItIsAskedFor() {
            goToRoster();
            keyClick(Qt.Key_Return);
            tryVerify(() => part("placePath").activeFocus);
            part("placePath").text = Stage.pathFor("不在.xlsx");
            keyClick(Qt.Key_Return);
            tryVerify(() => part("rosterProblem").visible);
            verify(part("rosterProblem").text.indexOf("不在.xlsx") >= 0);
        }
        function test_templatesAreSaved() {
            goToRoster();
            press("templateXlsx");
            press("templateCsv");
            compare(Stage.filesIn("templates").length, 2);
        }
        function test_theLiveRoomLeadsThereAndBack() {
            Stage.session.setup.applyPreset(ExamSetup.Preset.Short);
            room.show("live");
            press("liveToRoster");
            tryCompare(room, "page", "roster");
            readFile();
            keyClick(Qt.Key_Return);
            tryCompare(desk.members, "count", 2);
            press("leaveRoster");
            tryCompare(room, "page", "live");
            verify(Stage.session.liveDesk.rosters[1].indexOf("第一支部") >= 0);
            verify(!part("liveCheck4").visible);
            Stage.session.liveDesk.roster = 1;
            tryVerify(() => part("liveCheck4").visible);
            settle();
            press("liveCheck1");
            compare(Stage.session.liveDesk.checkDigits, 1);
        }
        function test_everythingHasANameAndIsLargeEnough() {
            goToRoster();
            settle();
            compare(Accessibility.complaints(room, 44), []);
            readFile();
            settle();
            compare(Accessibility.complaints(room, 44), []);
        }
    }
}

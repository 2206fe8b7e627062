// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Zhixing.App
import Zhixing.Ui
import Zhixing.Tests

/// 学员 with real keys and a real mouse: coming in, PINs, the archive, export, deleting for good.
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
        id: test

        property Room room
        readonly property LearnerDesk desk: Stage.session ? Stage.session.learners : null
        readonly property PinDesk pin: Stage.session ? Stage.session.pin : null

        name: "Learners"
        when: windowShown

        function init() {
            Theme.scale = 1.0;
            Theme.reduceMotion = true;
            Stage.reset();
            open();
        }
        function open() {
            room = createTemporaryObject(roomComponent, scene);
            tryCompare(Stage.session, "stage", Session.Stage.Ready);
            room.forceActiveFocus();
        }
        function restart() {
            room.destroy();
            wait(0);
            Stage.restart();
            open();
        }
        function part(name) {
            tryVerify(() => findChild(room, name) !== null, 2000, "no " + name);
            return findChild(room, name);
        }
        function findAll(item, name) {
            let found = item.objectName === name ? [item] : [];
            for (let i = 0; i < item.children.length; ++i)
                found = found.concat(findAll(item.children[i], name));
            return found;
        }
        function visiblePart(name) {
            tryVerify(() => findAll(room, name).filter(one => one.visible).length === 1, 2000, name);
            return findAll(room, name).filter(one => one.visible)[0];
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
        function type(text) {
            for (const letter of text)
                keyClick(letter);
        }
        function show() {
            room.show("learners");
            part("learnersPage");
            settle();
        }
        /// Two learners, the second at work.
        function makeTwo() {
            verify(desk.add("学员甲", "第一支部", "第一小组"));
            verify(desk.add("学员乙", "第一支部", ""));
            show();
        }
        /// 学员甲 with the PIN 2580, who is not at work.
        function makeLocked() {
            verify(desk.add("学员甲", "第一支部", ""));
            show();
            press("setPin");
            type("2580");
            keyClick(Qt.Key_Return);
            type("2580");
            keyClick(Qt.Key_Return);
            tryVerify(() => desk.hasPin, 5000);
            verify(desk.add("学员乙", "第一支部", ""));
            show();
        }

        function test_theFootOfTheRailOpensThePage() {
            press("railPerson");
            tryCompare(room, "page", "learners");
            verify(part("learnersPage").alone);
            room.show("settings");
            press("learnersButton");
            tryCompare(room, "page", "learners");
        }
        function test_aNewcomerIsTypedInByKeyboard() {
            show();
            press("emptyAction");
            tryVerify(() => visiblePart("learnerName").activeFocus);
            type("xueyuan");
            keyClick(Qt.Key_Tab);
            type("zhibu");
            keyClick(Qt.Key_Tab);
            type("xiaozu");
            keyClick(Qt.Key_Return);
            tryCompare(room, "page", "home");
            compare(Stage.session.learnerName, "xueyuan");
            compare(desk.place, "zhibu · xiaozu");
        }
        function test_theSameNameIsRefusedBesideTheFields() {
            makeTwo();
            press("addLearner");
            visiblePart("learnerName").text = "学员甲";
            compare(visiblePart("learnerBranch").text, "第一支部");
            visiblePart("learnerName").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            verify(visiblePart("learnerProblem").text.includes("同名"));
            keyClick(Qt.Key_Escape);
            tryCompare(part("learnersPage"), "adding", false);
            compare(desk.problem, "");
        }
        function test_switchingByMouseAndRenamingByKeyboard() {
            makeTwo();
            press("enter0");
            tryCompare(room, "page", "home");
            compare(Stage.session.learnerName, "学员甲");
            show();
            press("editOwn");
            tryVerify(() => visiblePart("learnerName").activeFocus);
            type("jia");
            keyClick(Qt.Key_Return);
            tryCompare(Stage.session, "learnerName", "jia");
            compare(part("ownName").text, "jia");
            tryVerify(() => part("editOwn").activeFocus);
        }
        function test_aPinKeepsOthersOut() {
            makeLocked();
            verify(part("lockText0").visible);
            press("enter0");
            const sheet = part("pinSheet");
            verify(sheet.shown);
            verify(part("pinTitle").text.includes("学员甲"));
            tryVerify(() => part("pinEntry").activeFocus);
            type("1111");
            compare(part("pinEntry").text, "1111");
            compare(part("pinEntry").displayText, "••••".replace(/•/g, part("pinEntry").passwordCharacter));
            keyClick(Qt.Key_Return);
            compare(part("pinEntry").text, "");
            tryVerify(() => part("pinProblem").text.includes("还可以再试 2 次"), 5000);
            compare(Stage.session.learnerName, "学员乙");
            tryVerify(() => part("pinEntry").activeFocus);
            type("2580");
            keyClick(Qt.Key_Return);
            tryCompare(Stage.session, "learnerName", "学员甲", 5000);
            tryCompare(room, "page", "home");
        }
        function test_thePinIsAskedForAtTheStartAndTriesAreRemembered() {
            makeLocked();
            press("enter0");
            type("2580");
            keyClick(Qt.Key_Return);
            tryCompare(Stage.session, "learnerName", "学员甲", 5000);
            restart();
            tryCompare(room, "page", "learners");
            for (let i = 0; i < 3; ++i) {
                tryVerify(() => part("pinEntry").activeFocus && !pin.checking);
                type("1111");
                keyClick(Qt.Key_Return);
                tryVerify(() => !pin.checking, 5000);
            }
            tryVerify(() => pin.waiting);
            verify(part("pinProblem").text.includes("30 秒"));
            verify(!part("pinSend").enabled);
            Stage.advance(29);
            tryVerify(() => part("pinProblem").text.includes("1 秒"), 2000);
            type("2580");
            compare(part("pinEntry").text, "");
            Stage.advance(1);
            tryVerify(() => !pin.waiting, 2000);
            type("2580");
            keyClick(Qt.Key_Return);
            tryCompare(Stage.session, "learnerName", "学员甲", 5000);
        }
        function test_theSheetIsLeftByKeyboardAlone() {
            makeLocked();
            press("enter0");
            tryVerify(() => part("pinEntry").activeFocus);
            keyClick(Qt.Key_Tab);
            verify(part("pinSend").activeFocus);
            keyClick(Qt.Key_Tab);
            verify(part("pinLeave").activeFocus);
            keyClick(Qt.Key_Tab);
            verify(part("pinEntry").activeFocus);
            keyClick(Qt.Key_Backtab);
            verify(part("pinLeave").activeFocus);
            keyClick(Qt.Key_Escape);
            verify(!part("pinSheet").shown);
            compare(Stage.session.learnerName, "学员乙");
        }
        function test_theNewPinIsTypedTwiceAndTakenBackWithTheOldOne() {
            verify(desk.add("学员甲", "", ""));
            show();
            press("setPin");
            tryVerify(() => part("newPinEntry").activeFocus);
            type("12a34");
            compare(part("newPinEntry").text, "1234");
            keyClick(Qt.Key_Return);
            tryVerify(() => part("againPinEntry").activeFocus);
            type("1235");
            keyClick(Qt.Key_Return);
            verify(part("pinProblem").text.includes("不一样"));
            compare(part("newPinEntry").text, "");
            compare(part("againPinEntry").text, "");
            tryVerify(() => part("newPinEntry").activeFocus);
            type("1234");
            keyClick(Qt.Key_Return);
            type("1234");
            keyClick(Qt.Key_Return);
            tryVerify(() => desk.hasPin, 5000);
            compare(part("ownPinText").text, "已设 PIN");
            press("removePin");
            tryVerify(() => part("pinEntry").activeFocus);
            type("1234");
            keyClick(Qt.Key_Return);
            tryVerify(() => !desk.hasPin, 5000);
        }
        function test_archivingIsUndoneFromTheNotice() {
            makeTwo();
            press("archive0");
            compare(desk.listedCount, 0);
            verify(part("notice").shown);
            verify(part("notice").text.includes("学员甲"));
            press("noticeAction");
            tryCompare(desk, "listedCount", 1);
            press("archiveOwn");
            verify(!Stage.session.hasLearner);
            press("noticeAction");
            tryCompare(Stage.session, "learnerName", "学员乙");
            press("archive0");
            press("restore0");
            tryCompare(desk, "listedCount", 1);
            verify(!part("noticeAction").visible);
        }
        function test_exportingSaysWhereTheFileIs() {
            verify(desk.add("学员甲", "", ""));
            show();
            press("exportOwn");
            tryVerify(() => part("ownExported").text.includes("学员甲"), 5000);
        }
        function test_deletingForGoodIsConfirmedTwice() {
            makeTwo();
            press("eraseOwn");
            tryVerify(() => part("eraseName").activeFocus);
            verify(!part("eraseNext").enabled);
            part("eraseName").text = "学员甲";
            keyClick(Qt.Key_Return);
            verify(!part("eraseAsk").shown);
            part("eraseName").text = "学员乙";
            keyClick(Qt.Key_Return);
            tryCompare(part("eraseAsk"), "shown", true);
            settle();
            keyClick(Qt.Key_Return);
            tryCompare(part("eraseSheet"), "shown", false);
            compare(Stage.session.learnerName, "学员乙");
            press("eraseOwn");
            tryVerify(() => part("eraseName").activeFocus);
            compare(part("eraseName").text, "");
            part("eraseName").text = "学员乙";
            keyClick(Qt.Key_Return);
            tryCompare(part("eraseAsk"), "shown", true);
            settle();
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Return);
            tryVerify(() => !Stage.session.hasLearner);
            tryVerify(() => !desk.busy && part("notice").text.includes("学员乙"), 10000);
            compare(desk.others.count, 1);
            press("enter0");
            tryCompare(Stage.session, "learnerName", "学员甲");
        }
        function test_nothingIsCutInAnySizeOfText() {
            makeLocked();
            for (const scale of [1.0, 1.5, 2.0]) {
                Theme.scale = scale;
                settle();
                for (const name of ["editOwn", "changePin", "exportOwn", "eraseOwn", "enter0", "archive0"]) {
                    const item = part(name);
                    const left = item.mapToItem(room, 0, 0).x;
                    verify(left >= 0 && left + item.width <= room.width, name + " at " + scale);
                }
            }
            Theme.scale = 1.0;
        }
    }
}

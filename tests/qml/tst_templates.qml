// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Zhixing.App
import Zhixing.Ui
import Zhixing.Tests

/// Templates on 组卷 with real keys and a real mouse: saved, found after a restart, begun by one press, changed, undone.
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
        readonly property ExamTemplates templates: Stage.session ? Stage.session.templates : null
        readonly property ExamSetup setup: Stage.session ? Stage.session.setup : null

        name: "Templates"
        when: windowShown

        function init() {
            Theme.scale = 1.0;
            Theme.reduceMotion = true;
            Stage.reset();
            open();
            verify(Stage.session.enter("学员甲", ""));
            room.show("setup");
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
            room.show("setup");
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
        function type(text) {
            for (const letter of text)
                keyClick(letter);
        }
        /// By keyboard, as the page is left after the choice was made.
        function save(name) {
            part("templateEntry").forceActiveFocus(Qt.TabFocusReason);
            settle();
            type(name);
            keyClick(Qt.Key_Return);
            Stage.advance(60);
        }
        function names() {
            let all = [];
            for (let row = 0; row < templates.list.count; ++row)
                all.push(part("templateName" + row).text);
            return all.join(" ");
        }

        function test_savedFoundAgainAndBegunByOnePress() {
            verify(!part("templateSave").enabled);
            setup.count = 5;
            setup.minutes = 30;
            setup.pauseAllowed = false;
            press("templateEntry");
            type("ceyan");
            press("templateSave");
            compare(part("templateEntry").text, "");
            verify(part("notice").text.includes("ceyan"));
            restart();
            compare(part("templateSummary0").text, "5 题 · 30 分钟 · 合格 60 分");
            verify(!part("templateMissing0").visible);
            press("templateStart0");
            tryCompare(room, "page", "quiz");
            compare(Stage.session.quiz.count, 5);
            verify(!Stage.session.quiz.canPause);
        }
        function test_nobodyAtWorkIsAskedForANameFirst() {
            save("ceyan");
            Stage.session.learners.archiveOwn();
            room.show("setup");
            press("templateStart0");
            tryCompare(room, "page", "home");
            compare(Stage.session.quiz.state, QuizSession.State.Idle);
        }
        function test_deletedAndTakenBackByMouse() {
            save("jia");
            save("yi");
            compare(names(), "yi jia");
            press("templateMore0");
            press("templateRemove0");
            compare(names(), "jia");
            verify(part("notice").shown);
            verify(part("templateMore0").activeFocus);
            press("noticeAction");
            tryCompare(templates.list, "count", 2);
            compare(names(), "yi jia");
            press("templateMore1");
            press("templateRemove1");
            press("templateMore0");
            press("templateRemove0");
            tryCompare(templates.list, "count", 0);
            tryVerify(() => part("templateEntry").activeFocus);
        }
        function test_renamedByKeyboardAlone() {
            save("jia");
            save("yi");
            part("templateMore0").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            tryVerify(() => part("templateRename0").activeFocus);
            type("jia");
            keyClick(Qt.Key_Return);
            verify(part("templateProblem0").visible);
            verify(part("templateProblem0").text.includes("同名"));
            compare(names(), "yi jia");
            keyClick(Qt.Key_Escape);
            tryVerify(() => part("templateMore0").activeFocus);
            compare(templates.problem, "");
            verify(!part("templateRename0").visible);
            keyClick(Qt.Key_Space);
            tryVerify(() => part("templateRename0").activeFocus);
            compare(part("templateRename0").text, "yi");
            type("bing");
            keyClick(Qt.Key_Return);
            tryVerify(() => names() === "bing jia");
            tryVerify(() => part("templateMore0").activeFocus);
            press("noticeAction");
            tryVerify(() => names() === "yi jia");
        }
        function test_everythingOfARowIsReachedByTab() {
            save("jia");
            part("templateStart0").forceActiveFocus(Qt.TabFocusReason);
            for (const name of ["templateLoad0", "templateMore0"]) {
                keyClick(Qt.Key_Tab);
                verify(part(name).activeFocus, name);
            }
            keyClick(Qt.Key_Return);
            tryVerify(() => part("templateRename0").activeFocus);
            for (const name of ["templateRenameSend0", "templateOverwrite0", "templateRemove0"]) {
                keyClick(Qt.Key_Tab);
                verify(part(name).activeFocus, name);
            }
        }
        function test_loadedChangedAndPutBack() {
            setup.count = 5;
            setup.minutes = 30;
            save("jia");
            setup.applyPreset(ExamSetup.Preset.Standard);
            press("templateLoad0");
            compare(setup.count, 5);
            compare(setup.minutes, 30);
            setup.count = 7;
            press("templateMore0");
            press("templateOverwrite0");
            tryVerify(() => part("templateSummary0").text.startsWith("7 题"));
            press("noticeAction");
            tryVerify(() => part("templateSummary0").text.startsWith("5 题"));
        }
        function test_theSameNameSaysThatItReplaces() {
            setup.count = 5;
            save("jia");
            setup.count = 3;
            press("templateEntry");
            type("jia");
            compare(part("templateSave").text, "替换同名模板");
            keyClick(Qt.Key_Return);
            compare(templates.list.count, 1);
            tryVerify(() => part("templateSummary0").text.startsWith("3 题"));
            verify(part("noticeAction").visible);
        }
        function test_fewerThanAskedForAreOfferedByNumber() {
            setup.applyPreset(ExamSetup.Preset.Whole);
            const whole = setup.count;
            save("jia");
            Stage.session.bank.open();
            for (let row = 0; row < 4; ++row) {
                Stage.session.bank.row = row;
                verify(Stage.session.bank.reject("太容易"));
            }
            const left = setup.available;
            verify(left < whole);
            verify(part("templateMissing0").visible);
            compare(part("templateMissing0").text, "要 %1 题，现在可以抽 %2 题。".arg(whole).arg(left));
            compare(part("templateStart0").text, "抽 %1 题开始".arg(left));
            press("templateStart0");
            tryCompare(Stage.session.quiz, "count", left);
        }
    }
}

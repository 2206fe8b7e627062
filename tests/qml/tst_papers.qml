// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Zhixing.App
import Zhixing.Ui
import Zhixing.Tests

/// A form printed from 组卷, and its results typed in with real keys: fast, corrected, taken back, found after a restart.
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
        readonly property PaperDesk desk: Stage.session ? Stage.session.papers : null
        readonly property PaperPrinting printing: Stage.session ? Stage.session.paperPrinting : null

        name: "Papers"
        when: windowShown

        function init() {
            Theme.scale = 1.0;
            Theme.reduceMotion = true;
            Stage.reset("seven-kinds");
            open();
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
        /// All seven kinds, printed by mouse.
        function printForm() {
            Stage.session.setup.applyPreset(ExamSetup.Preset.Whole);
            press("printPaper");
            tryVerify(() => part("paperTitle").activeFocus);
            type("ceyan");
            press("paperWrite");
            verify(part("paperOutcome").visible);
            verify(!printing.failed, printing.outcome);
            press("paperClose");
            tryVerify(() => part("printPaper").activeFocus);
        }
        function openDesk() {
            press("typePapers");
            tryCompare(room, "page", "papers");
            tryVerify(() => part("paperName").activeFocus);
        }
        /// Letters first, then the blank that ends 多选; 判断 and words by 1; 排序 and 连线 end by themselves.
        function typeAnswers() {
            for (let cell = desk.current; cell < desk.cells.count; cell = desk.current) {
                const hint = desk.hint;
                if (hint.includes("判断") || hint.includes("填空"))
                    keyClick("1");
                else if (hint.includes("简答"))
                    keyClick("h");
                else if (hint.includes("单选"))
                    keyClick("b");
                else if (hint.includes("多选"))
                    type("ab ");
                else
                    type("cab" + (hint.includes("排序") ? "ed " : ""));
                verify(desk.current !== cell, hint);
            }
        }

        function test_printedByMouseIntoAFolderThatIsNamed() {
            Stage.session.setup.applyPreset(ExamSetup.Preset.Whole);
            press("printPaper");
            compare(part("paperWrite").text, "写成 6 个文件");
            press("paperWithKey");
            compare(part("paperWrite").text, "写成 4 个文件");
            press("paperOdt");
            press("paperWrite");
            verify(printing.outcome.includes("已写好 4 个文件"));
            compare(part("paperOutcome").text, printing.outcome);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !part("printSheet").visible);
            tryVerify(() => part("printPaper").activeFocus);
        }
        function test_aFolderThatCannotBeWrittenIsSaid() {
            press("printPaper");
            const folder = part("paperFolder");
            folder.forceActiveFocus(Qt.TabFocusReason);
            folder.text = "/proc/nowhere";
            press("paperWrite");
            verify(printing.failed);
            verify(part("paperOutcome").text.includes("/proc/nowhere"));
        }
        function test_twoPeopleTypedInByKeyboardAlone() {
            printForm();
            openDesk();
            type("jia");
            keyClick(Qt.Key_Return);
            tryVerify(() => part("paperBranch").activeFocus);
            type("yi zhi");
            keyClick(Qt.Key_Return);
            tryVerify(() => part("paperStrip").activeFocus);
            typeAnswers();
            verify(part("paperHint").text.includes("Enter"));
            keyClick(Qt.Key_Return);
            tryCompare(desk.done, "count", 1);
            compare(part("paperDoneName0").text, "jia");
            tryVerify(() => part("paperName").activeFocus);
            compare(part("paperName").text, "");
            // The next one of the same branch.
            type("bing");
            keyClick(Qt.Key_Return);
            compare(part("paperBranch").text, "yi zhi");
            keyClick(Qt.Key_Return);
            typeAnswers();
            keyClick(Qt.Key_Return);
            tryCompare(desk.done, "count", 2);
            compare(part("paperDoneName0").text, "bing");
            keyClick(Qt.Key_Escape);
            tryCompare(room, "page", "setup");
            room.show("history");
            compare(Stage.session.history.count, 0);
            verify(Stage.session.enter("jia", "yi zhi"));
            compare(Stage.session.history.count, 1);
        }
        function test_aKnownNameIsOfferedAndTaken() {
            verify(Stage.session.enter("jia yi", "di san"));
            printForm();
            openDesk();
            type("ji");
            tryVerify(() => part("paperSuggestion0").visible);
            compare(part("paperSuggestion0").text, "jia yi · di san");
            keyClick(Qt.Key_Down);
            tryVerify(() => part("paperSuggestion0").activeFocus);
            keyClick(Qt.Key_Return);
            tryVerify(() => part("paperStrip").activeFocus);
            compare(part("paperName").text, "jia yi");
            compare(part("paperBranch").text, "di san");
        }
        function test_corrected() {
            printForm();
            openDesk();
            part("paperStrip").forceActiveFocus(Qt.TabFocusReason);
            keyClick("1");
            compare(part("paperCell0").typed, "√");
            verify(part("paperCell1").current);
            keyClick(Qt.Key_Backspace);
            compare(part("paperCell0").typed, "");
            keyClick("0");
            compare(part("paperCell0").typed, "×");
            compare(part("paperCell0").verdict, PaperCellModel.State.Wrong);
            keyClick(Qt.Key_Left);
            keyClick("1");
            compare(part("paperCell0").verdict, PaperCellModel.State.Right);
            verify(part("paperScore").text.includes("得 1 分"));
            keyClick("q");
            compare(desk.current, 1);
            mouseClick(part("paperCell3"));
            compare(desk.current, 3);
            keyClick(Qt.Key_Space);
            compare(part("paperCell3").verdict, PaperCellModel.State.Blank);
        }
        function test_unusualIsAskedAboutOnce() {
            printForm();
            openDesk();
            type("jia");
            press("paperKeep");
            verify(part("paperProblem").visible);
            verify(part("paperProblem").text.includes("没有录入"));
            compare(desk.done.count, 0);
            press("paperKeep");
            compare(desk.done.count, 1);
            verify(!part("paperProblem").visible);
        }
        function test_takenBackUntilThePageIsLeft() {
            printForm();
            openDesk();
            type("jia");
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Return);
            typeAnswers();
            keyClick(Qt.Key_Return);
            tryCompare(desk.done, "count", 1);
            press("paperUndo0");
            compare(desk.done.count, 0);
            verify(part("notice").text.includes("jia"));
            compare(part("paperName").text, "jia");
            tryVerify(() => part("paperStrip").activeFocus);
            keyClick(Qt.Key_Return);
            tryCompare(desk.done, "count", 1);
            press("leavePapers");
            tryCompare(room, "page", "setup");
            openDesk();
            compare(desk.done.count, 0);
            compare(desk.sittings, 1);
        }
        function test_nothingTypedIsLost() {
            printForm();
            openDesk();
            press("paperVersion1");
            part("paperName").forceActiveFocus(Qt.TabFocusReason);
            type("jia");
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Return);
            keyClick("1");
            keyClick("b");
            const typed = part("paperCell1").typed;
            restart();
            room.show("papers");
            tryVerify(() => part("paperName").text === "jia");
            compare(desk.version, 1);
            compare(part("paperCell1").typed, typed);
            compare(desk.current, 2);
        }
        function test_withoutAPrintedFormThePageSaysHow() {
            press("typePapers");
            tryCompare(room, "page", "papers");
            verify(!part("paperStrip").visible);
            press("emptyAction");
            tryCompare(room, "page", "setup");
        }
        function test_everythingFitsWithLargeLetters() {
            Theme.scale = 2.0;
            settle();
            part("printPaper").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            tryVerify(() => part("paperWrite").visible);
            press("paperWrite");
            verify(!printing.failed);
            press("paperClose");
            openDesk();
            for (const name of ["paperName", "paperBranch", "paperStrip", "paperKeep", "paperPick"]) {
                const item = part(name);
                const at = item.mapToItem(room, 0, 0);
                verify(at.x >= 0 && at.x + item.width <= room.width, name);
            }
        }
    }
}

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Zhixing.App
import Zhixing.Ui
import Zhixing.Tests

/// Everything can be read to its end without a mouse, at twice the text size in a low window, and no key does
/// two things.
Item {
    id: scene

    width: 1100
    height: 560

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
        readonly property PracticeSession practice: Stage.session ? Stage.session.practice : null
        readonly property QuizSession quiz: Stage.session ? Stage.session.quiz : null

        name: "Scrolling"
        when: windowShown

        function init() {
            Theme.scale = 2.0;
            Theme.reduceMotion = true;
            Stage.reset("seven-kinds");
            room = createTemporaryObject(roomComponent, scene);
            tryCompare(Stage.session, "stage", Session.Stage.Ready);
            verify(Stage.session.enter("学员甲", "第一支部"));
            room.forceActiveFocus();
        }
        function cleanup() {
            Theme.scale = 1.0;
            scene.height = 560;
        }
        function part(name) {
            tryVerify(() => findChild(room, name) !== null, 2000, "no " + name);
            return findChild(room, name);
        }
        function settle() {
            waitForRendering(room, 200);
            wait(0);
        }
        function longest(view) {
            return view.originY + view.contentHeight - view.height;
        }
        /// A view that is too long, at its beginning.
        function tall(name) {
            settle();
            const view = part(name);
            verify(view.contentHeight > view.height + 100, name + " is " + view.contentHeight + " in " + view.height);
            view.contentY = view.originY;
            return view;
        }
        /// Reads to the end and back by every key there is.
        function readThrough(view) {
            keyClick(Qt.Key_Down);
            fuzzyCompare(view.contentY - view.originY, Math.min(Theme.px(80), longest(view)), 1);
            keyClick(Qt.Key_Up);
            compare(view.contentY, view.originY);
            keyClick(Qt.Key_Up);
            compare(view.contentY, view.originY);
            keyClick(Qt.Key_End);
            tryVerify(() => view.atYEnd);
            keyClick(Qt.Key_Home);
            tryVerify(() => view.atYBeginning);
            const pages = Math.ceil(view.contentHeight / (view.height - Theme.px(60)));
            for (let page = 0; page < pages && !view.atYEnd; ++page) {
                const before = view.contentY;
                keyClick(Qt.Key_Space);
                verify(view.contentY > before, "no further than " + before);
                verify(view.contentY - before < view.height, "a line was left out");
            }
            verify(view.atYEnd);
            keyClick(Qt.Key_Space, Qt.ShiftModifier);
            verify(!view.atYEnd);
            keyClick(Qt.Key_Home);
            tryVerify(() => view.atYBeginning);
            // Not these.
            keyClick(Qt.Key_End, Qt.ControlModifier);
            keyClick(Qt.Key_Down, Qt.AltModifier);
            verify(view.atYBeginning);
        }
        /// A test, before an item with one key that is not the last; returns its place.
        function beginTest() {
            Stage.session.setup.count = 8;
            Stage.session.setup.start();
            tryCompare(room, "page", "quiz");
            while (quiz.form !== ItemAnswering.Form.OneOption && quiz.current + 2 < quiz.count)
                quiz.next();
            compare(quiz.form, ItemAnswering.Form.OneOption);
            settle();
            return quiz.current;
        }

        function test_anItemOfPracticeIsReadToItsEnd() {
            Stage.session.practiceOverview.kindIndex = 2;
            verify(Stage.session.practiceOverview.beginChosen(PracticeSession.Mode.Topical));
            tryCompare(room, "page", "practising");
            const view = tall("itemView");
            const current = practice.current;
            readThrough(view);
            keyClick(Qt.Key_PageDown);
            verify(view.contentY > 0);
            keyClick(Qt.Key_PageUp);
            compare(view.contentY, 0);
            compare(practice.current, current);
            compare(practice.state, PracticeSession.State.Answering);
            verify(!practice.ready);
        }
        function test_theReasonIsReadBeforeTheNextItem() {
            Stage.session.practiceOverview.kindIndex = 2;
            verify(Stage.session.practiceOverview.beginChosen(PracticeSession.Mode.Topical));
            keyClick(Qt.Key_1);
            keyClick(Qt.Key_Return);
            tryCompare(practice, "state", PracticeSession.State.Judged);
            const view = tall("itemView");
            let presses = 0;
            while (!view.atYEnd && ++presses < 20) {
                keyClick(Qt.Key_PageDown);
                compare(practice.state, PracticeSession.State.Judged);
            }
            verify(presses > 0 && view.atYEnd);
            keyClick(Qt.Key_PageDown);
            verify(practice.state !== PracticeSession.State.Judged);
        }
        function test_theSourceBesideScrollsByItself() {
            Stage.session.practiceOverview.kindIndex = 2;
            verify(Stage.session.practiceOverview.beginChosen(PracticeSession.Mode.Topical));
            keyClick(Qt.Key_1);
            keyClick(Qt.Key_Return);
            tryCompare(practice, "state", PracticeSession.State.Judged);
            settle();
            keyClick(Qt.Key_S);
            const beside = part("sourceBeside");
            const sheet = findChild(beside, "passageSheet");
            settle();
            verify(beside.activeFocus);
            verify(sheet.contentHeight > sheet.height);
            sheet.contentY = 0;
            // From the button above it, and from the passage itself.
            keyClick(Qt.Key_PageDown);
            verify(sheet.contentY > 0);
            sheet.contentY = 0;
            sheet.forceActiveFocus(Qt.TabFocusReason);
            readThrough(sheet);
            compare(practice.state, PracticeSession.State.Judged);
        }
        function test_aTestTurnsAtTheEndOfTheItem() {
            const place = beginTest();
            const answered = quiz.answeredCount;
            const view = tall("itemView");
            readThrough(view);
            compare(quiz.current, place);
            compare(quiz.answeredCount, answered);
            let presses = 0;
            while (!view.atYEnd && ++presses < 20)
                keyClick(Qt.Key_PageDown);
            compare(quiz.current, place);
            keyClick(Qt.Key_PageDown);
            compare(quiz.current, place + 1);
            settle();
            view.contentY = 0;
            keyClick(Qt.Key_PageUp);
            compare(quiz.current, place);
        }
        function test_anItemThatFitsTurnsAtOnce() {
            Theme.scale = 1.0;
            scene.height = 1000;
            const place = beginTest();
            keyClick(Qt.Key_PageDown);
            compare(quiz.current, place + 1);
            settle();
            keyClick(Qt.Key_PageUp);
            compare(quiz.current, place);
        }
        function test_anEntryOfALineKeepsItsKeys() {
            Stage.beginKind("cloze", 2);
            tryCompare(room, "page", "quiz");
            const entry = part("clozeEntry");
            tryVerify(() => entry.activeFocus);
            settle();
            const view = part("itemView");
            if (view.contentHeight <= view.height)
                scene.height = 420;
            settle();
            verify(view.contentHeight > view.height, view.contentHeight + " in " + view.height);
            for (const letter of "ab")
                keyClick(letter);
            keyClick(Qt.Key_Space);
            const before = view.contentY;
            keyClick(Qt.Key_Home);
            keyClick("c");
            keyClick(Qt.Key_End);
            keyClick("d");
            compare(entry.text, "cab d");
            compare(view.contentY, before);
            // These mean nothing to it.
            view.contentY = 0;
            keyClick(Qt.Key_Down);
            verify(view.contentY > 0);
            keyClick(Qt.Key_Up);
            compare(view.contentY, 0);
            compare(entry.text, "cab d");
            compare(quiz.current, 0);
        }
        function test_anEntryOfSeveralLinesKeepsItsKeys() {
            Stage.beginKind("short_answer", 1);
            tryCompare(room, "page", "quiz");
            const entry = part("essayEntry");
            tryVerify(() => entry.activeFocus);
            const view = tall("itemView");
            for (const key of [Qt.Key_A, Qt.Key_Return, Qt.Key_B])
                keyClick(key);
            const before = view.contentY;
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Home);
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_End);
            compare(entry.text, "a\n b");
            compare(view.contentY, before);
            view.contentY = 0;
            keyClick(Qt.Key_PageDown);
            verify(view.contentY > 0);
            keyClick(Qt.Key_PageUp);
            compare(view.contentY, 0);
            compare(entry.text, "a\n b");
        }
        function test_aSheetKeepsTheKeys() {
            Stage.beginKind("single_choice", 2);
            tryCompare(room, "page", "quiz");
            const view = tall("itemView");
            part("quizPage").ask();
            settle();
            for (const key of [Qt.Key_Down, Qt.Key_PageDown, Qt.Key_End])
                keyClick(key);
            compare(view.contentY, 0);
            compare(quiz.current, 0);
            keyClick(Qt.Key_Escape);
        }
        function test_theResultIsReadToItsEnd() {
            Stage.session.setup.count = 6;
            Stage.session.setup.start();
            tryCompare(room, "page", "quiz");
            quiz.submit();
            tryCompare(room, "page", "result");
            settle();
            const list = part("resultPage");
            tryVerify(() => list.atYBeginning);
            keyClick(Qt.Key_PageDown);
            verify(list.contentY > list.originY);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_End);
            tryVerify(() => list.atYEnd);
            keyClick(Qt.Key_Home);
            tryVerify(() => list.atYBeginning);
            let presses = 0;
            while (!list.atYEnd && ++presses < 60) {
                const before = list.contentY;
                keyClick(Qt.Key_PageDown);
                verify(list.contentY - before < list.height, "a line was left out");
            }
            verify(list.atYEnd);
        }
        function test_thePassageIsReadToItsEnd() {
            room.show("source");
            Stage.session.reader.openRow(0);
            const sheet = tall("passageSheet");
            sheet.forceActiveFocus(Qt.TabFocusReason);
            readThrough(sheet);
            // Left and Right still turn the passages.
            const row = Stage.session.reader.row;
            keyClick(Qt.Key_Right);
            compare(Stage.session.reader.row, row + 1);
        }
        function test_aPageOfCardsIsReadFromAButton() {
            room.show("settings");
            const page = tall("settingsPage");
            part("introductionButton").forceActiveFocus(Qt.TabFocusReason);
            settle();
            keyClick(Qt.Key_Home);
            tryVerify(() => page.atYBeginning);
            keyClick(Qt.Key_PageDown);
            verify(page.contentY > 0);
            // A button keeps the space bar.
            keyClick(Qt.Key_Space);
            tryVerify(() => part("introduction").visible);
        }
    }
}

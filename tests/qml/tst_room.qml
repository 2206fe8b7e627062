// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Zhixing.App
import Zhixing.Ui
import Zhixing.Tests

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
        readonly property QuizSession quiz: Stage.session ? Stage.session.quiz : null

        name: "Room"
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
        function part(name) {
            tryVerify(() => findChild(room, name) !== null, 2000, "no " + name);
            return findChild(room, name);
        }
        function press(name) {
            const item = part(name);
            waitForRendering(item, 1000);
            mouseClick(item);
        }
        function test_withoutABankThePagesSayWhatIsSafeAndWhatToDo() {
            room.destroy();
            wait(0);
            Stage.resetWithoutBank();
            room = createTemporaryObject(roomComponent, scene);
            tryCompare(Stage.session, "stage", Session.Stage.Blocked);
            verify(Stage.session.enter("学员甲", "第一支部"));
            room.forceActiveFocus();
            for (const page of ["practice", "mistakes", "favourites", "setup", "source", "progress", "bank"]) {
                room.show(page);
                compare(part("blockedPage").page, page);
            }
            part("emptyAction").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            tryCompare(room, "page", "home");
            // The records are there all the same.
            for (const page of ["history", "learners", "settings"]) {
                room.show(page);
                compare(findChild(room, "blockedPage"), null);
            }
        }
        function enterByTyping() {
            press("nameEntry");
            for (const letter of "xueyuan")
                keyClick(letter);
        }
        function begin(count, minutes) {
            verify(Stage.session.enter("学员甲", "第一支部"));
            Stage.session.setup.count = count;
            Stage.session.setup.minutes = minutes;
            Stage.session.setup.start();
            tryCompare(room, "page", "quiz");
            part("stem");
        }
        function answerByKeyboard() {
            const row = Stage.keyRow(quiz.stem);
            if (quiz.form === QuizSession.Form.Words) {
                part("clozeEntry").text = Stage.keyWords(quiz.stem);
            } else if (quiz.form === QuizSession.Form.OneOption) {
                keyClick(Qt.Key_1 + row);
            } else {
                keyClick(Qt.Key_A + row);
            }
        }
        function handInByKeyboard() {
            tryCompare(part("submitSheet"), "shown", true);
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Return);
            tryCompare(room, "page", "result");
        }
        function finish(count) {
            begin(count, 0);
            for (let i = 0; i < count; ++i) {
                tryCompare(quiz, "current", i);
                tryCompare(part("stem"), "text", quiz.stem);
                waitForRendering(room, 200);
                answerByKeyboard();
                keyClick(Qt.Key_Return);
            }
            handInByKeyboard();
        }

        function test_newcomerTypesANameAndBegins() {
            verify(!part("startButton").enabled);
            enterByTyping();
            verify(part("startButton").enabled);
            keyClick(Qt.Key_Return);
            tryCompare(room, "page", "practising");
            compare(Stage.session.learnerName, "xueyuan");
            compare(Stage.session.practice.count, 10);
        }
        function test_wholeQuizByKeyboardKeepsTheScore() {
            finish(6);
            compare(Stage.session.result.unanswered, 0);
            verify(Stage.session.result.points > 0);
            compare(part("scoreFigure").text, String(Stage.session.result.points));
            compare(Stage.session.history.count, 1);
        }
        function test_mouseChoosesFlagsAndTurns() {
            begin(18, 0);
            while (quiz.form === QuizSession.Form.Words)
                press("nextButton");
            const at = quiz.current;
            verify(!part("option0").chosen);
            press("option0");
            tryVerify(() => part("option0").chosen);
            compare(quiz.saved, true);
            press("flagButton");
            compare(quiz.flagged, true);
            press("nextButton");
            compare(quiz.current, at + 1);
            compare(quiz.flagged, false);
            press("previousButton");
            compare(quiz.current, at);
            compare(quiz.flagged, true);
        }
        function test_lettersFlagAndArrowsWorkFromTheKeyboard() {
            begin(18, 0);
            while (quiz.form !== QuizSession.Form.OneOption)
                quiz.next();
            waitForRendering(room, 200);
            keyClick(Qt.Key_B);
            tryVerify(() => part("option1").chosen);
            keyClick(Qt.Key_1);
            tryVerify(() => part("option0").chosen && !part("option1").chosen);
            keyClick(Qt.Key_F);
            compare(quiz.flagged, true);
            const at = quiz.current;
            keyClick(Qt.Key_Right);
            compare(quiz.current, at + 1);
        }
        function test_handingInNamesWhatIsUnanswered() {
            begin(4, 0);
            press("submitButton");
            const sheet = part("submitSheet");
            compare(sheet.shown, true);
            verify(sheet.detail.includes("1、2、3、4"));
            keyClick(Qt.Key_Escape);
            compare(sheet.shown, false);
            compare(room.page, "quiz");
        }
        function test_timeOverHandsInByItself() {
            begin(3, 10);
            verify(quiz.timed);
            Stage.advance(601);
            tryCompare(room, "page", "result");
            compare(Stage.session.result.timedOut, true);
            compare(Stage.session.result.unanswered, 3);
        }
        function test_pauseHidesTheItemAndStopsTheClock() {
            begin(3, 10);
            press("pauseButton");
            compare(quiz.state, QuizSession.State.Paused);
            const before = quiz.timeText;
            Stage.advance(300);
            quiz.takeUp();
            compare(quiz.state, QuizSession.State.Running);
            compare(quiz.timeText, before);
        }
        function test_aKilledProgramOffersTheAttemptAgain() {
            begin(5, 20);
            while (quiz.form === QuizSession.Form.Words)
                quiz.next();
            keyClick(Qt.Key_A);
            tryCompare(quiz, "answeredCount", 1);
            room.destroy();
            wait(0);
            Stage.restart();
            open();
            compare(Stage.session.home.hasUnfinished, true);
            compare(Stage.session.home.unfinishedAnswered, 1);
            press("startButton");
            tryCompare(room, "page", "quiz");
            compare(quiz.answeredCount, 1);
        }
        function test_sourceOpensWithTheEvidenceMarkedAndReturns() {
            finish(3);
            mouseClick(part("result1"), 300, 30);
            part("sourceButton").forceActiveFocus(Qt.TabFocusReason);
            press("sourceButton");
            tryCompare(room, "reading", true);
            const quote = Stage.quote(Stage.session.reader.question);
            compare(Stage.session.reader.markedWords, quote);
            const body = part("passageBody");
            tryVerify(() => Stage.markedText(body, Theme.mark) === quote);
            press("printedChip");
            const printed = part("printedBody");
            tryVerify(() => Stage.markedText(printed, Theme.mark) === quote);
            press("backButton");
            tryCompare(room, "reading", false);
            compare(room.page, "result");
            verify(part("result1").open);
        }
        function test_noKeyIsInReachBeforeTheEnd() {
            begin(4, 0);
            compare(Stage.session.result.loaded, false);
            compare(Stage.session.result.entries.rowCount(), 0);
        }
        function test_resultsAreWrittenOut() {
            finish(2);
            room.show("history");
            press("exportXlsx");
            tryVerify(() => Stage.session.history.exported.endsWith(".xlsx"));
            press("exportCsv");
            tryVerify(() => Stage.session.history.exported.endsWith(".csv"));
        }

        function everyText(item, found) {
            if (!item.visible || item.opacity === 0)
                return found;
            if (item.paintedWidth !== undefined && item.text !== undefined && item.text !== "")
                found.push(item);
            for (let i = 0; i < item.children.length; ++i)
                everyText(item.children[i], found);
            return found;
        }
        function test_noTextIsCutAtTwiceTheSize_data() {
            return ["home", "practice", "mistakes", "setup", "quiz", "result", "source", "history", "settings", "backups", "papers", "collection"].map(page => ({
                        "tag": page
                    }));
        }
        function test_noTextIsCutAtTwiceTheSize(row) {
            finish(2);
            Theme.scale = 2.0;
            if (row.tag === "quiz")
                begin(4, 20);
            else
                room.show(row.tag);
            waitForRendering(room, 500);
            let seen = 0;
            for (const item of everyText(room, [])) {
                const place = item.mapToItem(room, 0, 0);
                const words = String(item.text).slice(0, 20);
                ++seen;
                verify(item.paintedWidth <= item.width + 2 || item.elide !== undefined && item.elide !== Text.ElideNone, "cut: " + words + " " + item.paintedWidth + " in " + item.width);
                verify(place.x >= -1 && place.x + item.width <= room.width + 1, "outside: " + words + " " + place.x + " " + item.width);
            }
            verify(seen > 3);
        }
    }
}

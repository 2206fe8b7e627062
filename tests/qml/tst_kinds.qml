// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Zhixing.App
import Zhixing.Ui
import Zhixing.Tests

/// Each kind taken with real keys and a real mouse, and its result.
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

        name: "Kinds"
        when: windowShown

        function init() {
            Theme.scale = 1.0;
            Theme.reduceMotion = true;
            Stage.reset("seven-kinds");
            room = createTemporaryObject(roomComponent, scene);
            tryCompare(Stage.session, "stage", Session.Stage.Ready);
            room.forceActiveFocus();
            verify(Stage.session.enter("学员甲", "第一支部"));
        }
        function begin(kind, count) {
            Stage.beginKind(kind, count);
            tryCompare(room, "page", "quiz");
            waitForRendering(room, 300);
        }
        function part(name) {
            tryVerify(() => findChild(room, name) !== null, 2000, "no " + name);
            return findChild(room, name);
        }
        function press(name) {
            const item = part(name);
            waitForRendering(item, 300);
            mouseClick(item);
        }
        function handIn() {
            quiz.submit();
            tryCompare(room, "page", "result");
            waitForRendering(room, 300);
        }
        function openResult(number) {
            mouseClick(part("result" + number), 300, 30);
            tryVerify(() => part("result" + number).open);
            part("resultPage").showItem(number);
            waitForRendering(room, 300);
            wait(0);
        }

        function test_severalOptionsByKeyboard() {
            begin("multiple_choice", 2);
            verify(part("creditRule").text.includes("少选得一半"));
            keyClick(Qt.Key_A);
            keyClick(Qt.Key_3);
            tryVerify(() => part("option0").chosen && part("option2").chosen && !part("option1").chosen);
            verify(part("severalHint").text.includes("2"));
            keyClick(Qt.Key_1);
            tryVerify(() => !part("option0").chosen && part("option2").chosen);
            keyClick(Qt.Key_Return);
            tryCompare(quiz, "current", 1);
        }
        function test_severalOptionsByMouse() {
            begin("multiple_choice", 2);
            press("option1");
            press("option2");
            compare(quiz.chosenCount, 2);
            press("option1");
            compare(quiz.chosenCount, 1);
            compare(quiz.saved, true);
        }

        function test_orderByButtons() {
            begin("ordering", 1);
            const before = Stage.shownTexts("options");
            compare(quiz.answered, false);
            mouseClick(findChild(part("member0"), "downButton"));
            compare(quiz.answered, true);
            const after = Stage.shownTexts("options");
            compare(after[0], before[1]);
            compare(after[1], before[0]);
            mouseClick(findChild(part("member1"), "upButton"));
            compare(Stage.shownTexts("options"), before);
        }
        function test_orderShownNumbersFollowThePlaces() {
            begin("ordering", 1);
            mouseClick(findChild(part("member0"), "downButton"));
            for (let row = 0; row < quiz.options.count; ++row)
                compare(part("member" + row).number, row + 1);
        }
        function test_orderByDragging() {
            begin("ordering", 1);
            const before = Stage.shownTexts("options");
            const held = part("member0");
            const target = part("member2");
            const way = target.mapToItem(held, 0, 0).y + 10;
            mousePress(held, 200, 20);
            for (let step = 1; step <= 8; ++step)
                mouseMove(held, 200, 20 + way * step / 8 - held.y);
            mouseRelease(held, 200, 20 + way - held.y);
            const after = Stage.shownTexts("options");
            compare(after.indexOf(before[0]), 2);
            compare(quiz.answered, true);
            compare(quiz.saved, true);
        }
        function test_orderByKeyboardAlone() {
            begin("ordering", 1);
            const key = Stage.keyTexts(quiz.stem);
            for (let place = 0; place < key.length; ++place) {
                const at = Stage.shownTexts("options").indexOf(key[place]);
                keyClick(Qt.Key_1 + at);
                tryVerify(() => part("member" + at).activeFocus);
                keyClick(Qt.Key_Space);
                for (let step = at; step > place; --step)
                    keyClick(Qt.Key_Up);
                keyClick(Qt.Key_Space);
            }
            compare(Stage.shownTexts("options"), key);
            compare(quiz.answered, true);
            handIn();
            compare(Stage.session.result.points, 100);
        }
        function test_anOrderThatIsRightAsItStandsCanBeKept() {
            begin("ordering", 1);
            compare(quiz.answeredCount, 0);
            press("keepOrderButton");
            compare(quiz.answeredCount, 1);
        }

        function test_pairsByMouse() {
            begin("matching", 1);
            press("left0");
            verify(part("left0").picked);
            press("right1");
            verify(part("left0").paired);
            compare(part("left0").partnerSign, "B");
            compare(part("right1").partnerSign, "1");
            verify(part("left1").picked, "the next one without a partner is picked");
            compare(quiz.answered, false);
            verify(quiz.unansweredNumbers !== "");
            // A target that is taken goes to the member that asks for it last.
            press("right1");
            verify(!part("left0").paired);
            verify(part("left1").paired);
            mouseClick(findChild(part("left1"), "clearPair"));
            compare(quiz.chosenCount, 0);
        }
        function test_pairsFromTheRight() {
            begin("matching", 1);
            press("right2");
            press("left1");
            compare(part("left1").partnerSign, "C");
            press("clearPairs");
            compare(quiz.chosenCount, 0);
        }
        function test_pairsByKeyboardAlone() {
            begin("matching", 1);
            const key = Stage.keyTexts(quiz.stem);
            const targets = Stage.shownTexts("targets");
            const lefts = Stage.shownTexts("options");
            const stored = {"杀青": "掌锅师傅", "烘干": "看火员", "装箱": "保管员", "开箱查验": "每月一次", "查验时在场": "两人", "新茶送入茶仓": "三个工作日内"};
            for (let row = 0; row < lefts.length; ++row) {
                keyClick(Qt.Key_1 + row);
                verify(part("left" + row).picked);
                keyClick(Qt.Key_A + targets.indexOf(stored[lefts[row]]));
                tryVerify(() => part("left" + row).paired);
            }
            verify(key.length === lefts.length);
            compare(quiz.answered, true);
            keyClick(Qt.Key_2);
            keyClick(Qt.Key_Backspace);
            compare(quiz.answered, false);
            keyClick(Qt.Key_A + targets.indexOf(stored[lefts[1]]));
            compare(quiz.answered, true);
            handIn();
            compare(Stage.session.result.points, 100);
        }
        function test_aHalfPairedItemIsNamedInTheWarning() {
            begin("matching", 1);
            keyClick(Qt.Key_1);
            keyClick(Qt.Key_A);
            press("submitButton");
            compare(part("submitSheet").shown, true);
            verify(part("submitSheet").detail.includes("1"));
            compare(quiz.answeredCount, 0);
        }

        function test_shortAnswerIsWrittenConfirmedAndCounted() {
            begin("short_answer", 1);
            for (const letter of "liangren")
                keyClick(letter);
            compare(part("essayEntry").text, "liangren");
            part("essayEntry").text = "查验时两人在场，保持干燥";
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            tryCompare(part("submitSheet"), "shown", true);
            compare(quiz.answeredCount, 1);
            compare(Stage.session.result.loaded, false);
            keyClick(Qt.Key_Escape);
            handIn();
            const result = Stage.session.result;
            compare(result.pending, 1);
            verify(result.allPending);
            openResult(1);
            const points = part("point0");
            const ticked = points.ticked;
            mouseClick(points);
            compare(points.ticked, !ticked);
            mouseClick(points);
            if (!points.ticked)
                mouseClick(points);
            press("confirmPoints");
            tryCompare(result, "pending", 0);
            verify(part("result1").open, "the item stays open");
            verify(result.points > 0);
            compare(Stage.session.home.lastPoints, result.points);
            mouseClick(points);
            verify(points.ticked, "confirmed points stay until they are opened again");
            press("reopenPoints");
            mouseClick(points);
            compare(points.ticked, false);
        }
        function test_theKeyOfAShortAnswerIsNowhereBeforeTheEnd() {
            begin("short_answer", 1);
            compare(quiz.options.count, 0);
            compare(quiz.targets.count, 0);
            compare(Stage.session.result.entries.rowCount(), 0);
        }

        function test_nearMissIsNamedAndEarnsNothing() {
            begin("cloze", 1);
            part("clozeEntry").text = "三";
            keyClick(Qt.Key_Return);
            tryCompare(part("submitSheet"), "shown", true);
            keyClick(Qt.Key_Escape);
            handIn();
            compare(part("result1").verdictName, "差一点");
            compare(Stage.session.result.points, 0);
            openResult(1);
            verify(part("remark").text.includes("单位"));
        }
        function test_creditRulesAreChosenInTheSetup() {
            Stage.session.setup.applyPreset(ExamSetup.Preset.Whole);
            Stage.session.setup.choiceCredit = ExamSetup.ChoiceCredit.AllOrNothing;
            Stage.session.setup.orderCredit = ExamSetup.OrderCredit.Partial;
            verify(Stage.session.setup.choiceRule.includes("全部选对"));
            begin("multiple_choice", 1);
            verify(part("creditRule").text.includes("全部选对"));
        }
        function test_resultNamesEveryPlace_data() {
            return [
                {
                    "tag": "ordering"
                },
                {
                    "tag": "matching"
                },
                {
                    "tag": "multiple_choice"
                },
                {
                    "tag": "short_answer"
                }
            ];
        }
        function test_resultNamesEveryPlace(row) {
            begin(row.tag, 1);
            if (row.tag === "ordering")
                press("keepOrderButton");
            handIn();
            openResult(1);
            const words = everyText(part("result1"), []).map(item => item.text).join("|");
            for (const text of Stage.keyTexts(part("result1").stem))
                verify(words.includes(text), text + " in " + words);
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
            return ["multiple_choice", "ordering", "matching", "short_answer"].map(kind => ({
                        "tag": kind
                    }));
        }
        function test_noTextIsCutAtTwiceTheSize(row) {
            Theme.scale = 2.0;
            begin(row.tag, 1);
            noneIsCut();
            handIn();
            Stage.session.result.entries.filter = ResultFilterModel.Filter.All;
            findChild(room, "resultPage").showItem(1);
            waitForRendering(room, 300);
            noneIsCut();
        }
        function noneIsCut() {
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

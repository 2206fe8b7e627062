// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Zhixing.App
import Zhixing.Ui
import Zhixing.Tests

/// Practice with real keys and a real mouse: the daily set, 错题本, favourites, the challenge.
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
        readonly property PracticeSession practice: Stage.session ? Stage.session.practice : null
        readonly property PracticeOverview overview: Stage.session ? Stage.session.practiceOverview : null

        name: "Practice"
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
            verify(Stage.session.enter("学员甲", "第一支部"));
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
        function settle() {
            waitForRendering(room, 100);
            wait(0);
        }
        function beginDaily() {
            press("startButton");
            tryCompare(room, "page", "practising");
            settle();
        }
        /// Answers the item at hand by the keyboard alone, up to the word on how it was judged.
        function answer(right) {
            tryCompare(practice, "state", PracticeSession.State.Answering);
            tryCompare(part("stem"), "text", practice.stem);
            settle();
            if (practice.form === ItemAnswering.Form.Words) {
                tryVerify(() => part("clozeEntry").activeFocus);
                part("clozeEntry").text = right ? Stage.keyWords(practice.stem) : "不记得";
            } else if (right && practice.form === ItemAnswering.Form.SeveralOptions) {
                for (const text of Stage.keyTexts(practice.stem))
                    keyClick(Qt.Key_1 + Stage.shownTexts("options").indexOf(text));
            } else {
                keyClick(Qt.Key_1 + (right ? Stage.keyRow(practice.stem) : Stage.wrongRow(practice.stem)));
            }
            keyClick(Qt.Key_Return);
            tryCompare(practice, "state", PracticeSession.State.Judged);
            settle();
        }
        function goOn() {
            keyClick(Qt.Key_Return);
            settle();
        }

        function test_dailySetByKeyboardToTheSummary() {
            beginDaily();
            compare(practice.count, 10);
            for (let i = 0; i < 10; ++i) {
                compare(practice.current, i);
                answer(i !== 3);
                verify(part("verdict").visible);
                compare(part("verdictText").text === "答对", i !== 3, i + practice.stem + part("verdictText").text);
                verify(part("comingText").text !== "");
                goOn();
            }
            tryCompare(practice, "state", PracticeSession.State.Done);
            compare(part("summaryText").text, "答对 9 题，共 10 题");
            verify(part("outlookText").text.includes("明天"));
            compare(Stage.session.history.count, 0);
            part("doneButton").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            tryCompare(room, "page", "home");
            compare(part("streakTile").figure, "1");
            compare(part("dueTile").figure, "0");
        }
        function test_summaryOpensEachItemAndItsSource() {
            beginDaily();
            for (let i = 0; i < 10; ++i) {
                answer(true);
                goOn();
            }
            tryCompare(practice, "state", PracticeSession.State.Done);
            mouseClick(part("result2"), 300, 30);
            tryVerify(() => part("result2").open);
            part("sourceButton").forceActiveFocus(Qt.TabFocusReason);
            settle();
            keyClick(Qt.Key_Return);
            part("sourceBeside");
            tryVerify(() => Stage.session.reader.markedWords !== "");
        }
        function test_nothingOfTheKeyShowsBeforeTheAnswer() {
            beginDaily();
            compare(findChild(room, "verdict"), null);
            keyClick(Qt.Key_S);
            compare(findChild(room, "sourceBeside"), null);
            compare(practice.feedback.count, 0);
            verify(!part("sourceToggle").visible);
        }
        function test_confirmingWithTheMouseAndTurningTheLeaf() {
            beginDaily();
            while (practice.form === ItemAnswering.Form.Words) {
                answer(true);
                goOn();
            }
            verify(!part("onButton").enabled);
            press("option0");
            tryVerify(() => part("option0").chosen);
            press("option1");
            compare(practice.state, PracticeSession.State.Answering);
            press("onButton");
            tryCompare(practice, "state", PracticeSession.State.Judged);
            const at = practice.current;
            press("onButton");
            tryCompare(practice, "current", at + 1);
        }
        function test_sourceOpensBesideTheItemAndCloses() {
            beginDaily();
            answer(false);
            keyClick(Qt.Key_S);
            part("sourceBeside");
            const quote = Stage.quote(practice.stem);
            compare(Stage.session.reader.markedWords, quote);
            tryVerify(() => Stage.markedText(part("passageBody"), Theme.mark) === quote);
            verify(part("stem").visible, "the item stays beside it");
            keyClick(Qt.Key_S);
            tryVerify(() => findChild(room, "sourceBeside") === null);
            press("sourceToggle");
            part("sourceBeside");
            keyClick(Qt.Key_Return);
            tryCompare(practice, "current", 1);
            tryVerify(() => findChild(room, "sourceBeside") === null);
        }
        function test_aSetThatWasLeftIsOfferedAgain() {
            beginDaily();
            answer(true);
            goOn();
            answer(true);
            press("leaveButton");
            tryCompare(room, "page", "home");
            compare(part("startButton").text, "接着练");
            room.destroy();
            wait(0);
            Stage.restart();
            open();
            beginDaily();
            compare(practice.count, 10);
            compare(practice.current, 2);
            compare(practice.answeredCount, 2);
        }
        function test_aRoundThatWasLeftIsTakenUpAgainFromBothPages() {
            room.show("practice");
            compare(findChild(room, "resumeCard").visible, false);
            overview.topicIndex = 1;
            press("topicalButton");
            tryCompare(room, "page", "practising");
            const count = practice.count;
            answer(true);
            goOn();
            answer(false);
            goOn();
            const title = "专项练习 · " + overview.topics[1];
            const progress = "第 3 题，共 " + count + " 题";
            room.destroy();
            wait(0);
            Stage.restart();
            open();
            verify(part("startText").text.startsWith(title + " · " + progress), part("startText").text);
            compare(part("startButton").text, "继续上次");
            room.show("practice");
            compare(part("resumeText").text, title);
            compare(part("resumeProgress").text, progress);
            part("resumeButton").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            tryCompare(room, "page", "practising");
            compare(practice.current, 2);
            compare(practice.count, count);
            answer(true);
            press("leaveButton");
            tryCompare(room, "page", "practice");
            compare(part("resumeProgress").text, "第 4 题，共 " + count + " 题");
            room.show("home");
            press("startButton");
            tryCompare(practice, "current", 3);
            for (let i = 3; i < count; ++i) {
                answer(true);
                goOn();
            }
            tryCompare(practice, "state", PracticeSession.State.Done);
            press("doneButton");
            tryCompare(room, "page", "home");
            verify(part("startButton").text !== "继续上次");
            room.show("practice");
            compare(part("resumeCard").visible, false);
        }
        function test_readingGoesOnWhereItStoodAndTheDailySetIsStillThere() {
            room.show("practice");
            press("readingButton");
            tryCompare(practice, "state", PracticeSession.State.Studying);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            tryCompare(practice, "current", 2);
            press("leaveButton");
            tryCompare(room, "page", "practice");
            compare(part("resumeText").text, "背题");
            verify(part("resumeProgress").text.startsWith("第 3 题"), part("resumeProgress").text);
            room.show("home");
            press("dailyInstead");
            tryCompare(practice, "state", PracticeSession.State.Answering);
            compare(practice.mode, PracticeSession.Mode.Daily);
            press("leaveButton");
            room.show("practice");
            press("resumeButton");
            tryCompare(practice, "state", PracticeSession.State.Studying);
            compare(practice.current, 2);
        }
        function test_aChallengeThatIsBrokenOffIsOver() {
            room.show("practice");
            press("challengeCard");
            tryCompare(practice, "state", PracticeSession.State.Answering);
            answer(true);
            goOn();
            press("leaveButton");
            tryCompare(room, "page", "practice");
            compare(part("resumeCard").visible, false);
            verify(part("challengeCard").detail.includes("按规则已经结束，连对 1 题"));
        }
        function test_anItemEntersAndLeavesTheMistakes() {
            Stage.session.wishes.leaveAfter = 2;
            beginDaily();
            const stem = practice.stem;
            answer(false);
            press("leaveButton");
            room.show("mistakes");
            compare(part("mistake0").stem, stem);
            compare(part("mistake0").nearness, "");
            press("practiseBook");
            tryCompare(room, "page", "practising");
            compare(practice.stem, stem);
            answer(true);
            goOn();
            tryCompare(practice, "state", PracticeSession.State.Done);
            press("doneButton");
            tryCompare(room, "page", "mistakes");
            verify(part("mistake0").nearness.includes("还差 1 次"));
            press("practiseBook");
            tryCompare(room, "page", "practising");
            answer(true);
            goOn();
            press("doneButton");
            tryCompare(room, "page", "mistakes");
            tryVerify(() => findChild(room, "mistake0") === null);
            press("emptyAction");
            tryCompare(room, "page", "practice");
        }
        /// Marks the first items of a set.
        function markFavourites(count) {
            room.show("practice");
            press("dailyButton");
            tryCompare(room, "page", "practising");
            const stems = [];
            for (let i = 0; i < count; ++i) {
                answer(true);
                stems.push(practice.stem);
                keyClick(Qt.Key_F);
                tryVerify(() => practice.favourite);
                compare(part("favouriteButton").text, "已收藏");
                Stage.advance(60);
                goOn();
            }
            press("leaveButton");
            tryCompare(room, "page", "practice");
            return stems;
        }
        function test_aFavouriteIsMarkedPractisedAndTakenBack() {
            const stem = markFavourites(1)[0];
            verify(part("favouritesCard").figure.includes("1"));
            part("favouritesCard").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            tryCompare(room, "page", "favourites");
            compare(part("favourite0").stem, stem);
            press("practiseBook");
            tryCompare(room, "page", "practising");
            compare(practice.stem, stem);
            press("favouriteButton");
            tryVerify(() => !practice.favourite);
            press("leaveButton");
            tryCompare(room, "page", "favourites");
            press("emptyAction");
            tryCompare(room, "page", "practice");
        }
        function test_favouritesAreSwitchedToAndOpenedWithKeyAndSource() {
            const stems = markFavourites(2);
            room.show("mistakes");
            press("favouritesChip");
            tryCompare(room, "page", "favourites");
            verify(part("favouritesChip").chosen);
            part("favourite1").forceActiveFocus(Qt.TabFocusReason);
            const stem = part("favourite1").stem;
            verify(stems.includes(stem));
            keyClick(Qt.Key_Return);
            tryCompare(room, "page", "practising");
            compare(practice.state, PracticeSession.State.Studying);
            compare(practice.stem, stem);
            compare(practice.current, 1);
            compare(practice.feedback.count, 1);
            settle();
            keyClick(Qt.Key_S);
            part("sourceBeside");
            compare(Stage.session.reader.markedWords, Stage.quote(stem));
            press("leaveButton");
            tryCompare(room, "page", "favourites");
            press("mistakesChip");
            tryCompare(room, "page", "mistakes");
        }
        function test_aFavouriteTakenOutComesBackWhereItStood() {
            markFavourites(2);
            room.show("favourites");
            const stem = part("favourite1").stem;
            const when = part("favourite1").whenText;
            press("unmark1");
            tryVerify(() => findChild(room, "favourite1") === null);
            compare(Stage.session.favourites.allCount, 1);
            press("noticeAction");
            tryCompare(Stage.session.favourites, "allCount", 2);
            tryVerify(() => findChild(room, "favourite1") !== null);
            compare(part("favourite1").stem, stem);
            compare(part("favourite1").whenText, when);
        }
        function test_aBookIsPrintedIntoTheFolder() {
            markFavourites(2);
            room.show("favourites");
            press("printBook");
            press("printWithoutKeys");
            tryVerify(() => !Stage.session.printing.withKeys);
            press("writePdf");
            tryCompare(Stage.filesIn("printed"), "length", 1);
            const name = Stage.filesIn("printed")[0];
            verify(name.startsWith("知行收藏-") && name.endsWith(".pdf"), name);
            verify(part("notice").text.includes(name));
            press("printBook");
            tryVerify(() => !findChild(room, "writePdf").visible);
        }
        function test_aMistakeOpensWithItsKey() {
            beginDaily();
            const stem = practice.stem;
            answer(false);
            press("leaveButton");
            room.show("mistakes");
            press("mistake0");
            tryCompare(room, "page", "practising");
            compare(practice.stem, stem);
            compare(practice.feedback.count, 1);
            compare(overview.practisedCount, 1);
            press("onButton");
            tryCompare(room, "page", "mistakes");
        }
        function test_aChallengeEndsAtAnError() {
            room.show("practice");
            press("challengeCard");
            tryCompare(room, "page", "practising");
            compare(part("clock").text, "00:45");
            answer(true);
            goOn();
            answer(true);
            goOn();
            answer(false);
            verify(!practice.hasNext);
            goOn();
            tryCompare(practice, "state", PracticeSession.State.Done);
            compare(part("summaryText").text, "连对 2 题");
            press("doneButton");
            verify(part("challengeCard").figure.includes("2"));
        }
        function test_aChallengeEndsWhenTheTimeIsUp() {
            room.show("practice");
            press("challengeCard");
            tryCompare(room, "page", "practising");
            Stage.advance(46);
            tryCompare(practice, "state", PracticeSession.State.Judged);
            compare(part("verdictText").text, "时间到了");
        }
        function test_readingTurnsThePagesByKeyboard() {
            room.show("practice");
            press("readingButton");
            tryCompare(room, "page", "practising");
            settle();
            compare(practice.feedback.count, 1);
            verify(!part("verdict").visible);
            keyClick(Qt.Key_Right);
            compare(practice.current, 1);
            keyClick(Qt.Key_Left);
            compare(practice.current, 0);
            keyClick(Qt.Key_S);
            part("sourceBeside");
            compare(overview.practisedCount, 0);
        }
        function test_aPassageIsPractised() {
            room.show("source");
            press("practisePassage");
            tryCompare(room, "page", "practising");
            verify(practice.count > 0);
            press("leaveButton");
            tryCompare(room, "page", "source");
        }
        function test_wishesAreSetByMouse() {
            room.show("settings");
            const wish = part("leaveAfterWish");
            compare(wish.value, 2);
            const more = findChild(wish, "moreButton");
            more.forceActiveFocus(Qt.TabFocusReason);
            settle();
            mouseClick(more);
            compare(Stage.session.wishes.leaveAfter, 3);
            compare(wish.value, 3);
            keyClick(Qt.Key_Return);
            compare(Stage.session.wishes.leaveAfter, 4);
        }
        function test_shortAnswerIsJudgedByItsLearner() {
            room.destroy();
            wait(0);
            Stage.reset("seven-kinds");
            open();
            overview.kindIndex = overview.kinds.length - 1;
            verify(overview.beginChosen(PracticeSession.Mode.Topical));
            tryCompare(room, "page", "practising");
            tryVerify(() => part("essayEntry").activeFocus);
            for (const letter of "liangren")
                keyClick(letter);
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            tryVerify(() => practice.pending);
            settle();
            const ticked = part("point0").ticked;
            press("point0");
            compare(part("point0").ticked, !ticked);
            compare(part("onButton").text, "确认自评");
            press("onButton");
            tryVerify(() => !practice.pending);
            verify(part("comingText").text !== "");
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
        function test_noTextIsCutAtTwiceTheSize() {
            beginDaily();
            Theme.scale = 2.0;
            settle();
            noneIsCut();
            Theme.scale = 1.0;
            answer(false);
            Theme.scale = 2.0;
            settle();
            noneIsCut();
            keyClick(Qt.Key_S);
            part("sourceBeside");
            settle();
            noneIsCut();
            keyClick(Qt.Key_Escape);
            Theme.scale = 1.0;
            settle();
            goOn();
            for (let i = 1; i < 10; ++i) {
                answer(true);
                goOn();
            }
            Theme.scale = 2.0;
            settle();
            noneIsCut();
            press("doneButton");
            for (const page of ["practice", "mistakes", "favourites", "home", "settings"]) {
                room.show(page);
                settle();
                noneIsCut();
            }
        }
    }
}

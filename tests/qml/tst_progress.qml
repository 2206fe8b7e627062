// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Zhixing.App
import Zhixing.Ui
import Zhixing.Tests

/// 进度 with real keys: reached from the rail, walked through, turned into tables, left for a passage.
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

    SignalSpy {
        id: estimates

        signalName: "estimated"
    }
    TestCase {
        id: test

        property Room room
        readonly property PracticeSession practice: Stage.session ? Stage.session.practice : null
        readonly property ProgressOverview progress: Stage.session ? Stage.session.progress : null
        readonly property PassageReader reader: Stage.session ? Stage.session.reader : null

        name: "Progress"
        when: windowShown

        function init() {
            Theme.scale = 1.0;
            Theme.reduceMotion = true;
            Stage.reset();
            room = createTemporaryObject(roomComponent, scene);
            tryCompare(Stage.session, "stage", Session.Stage.Ready);
            room.forceActiveFocus();
        }
        function part(name) {
            tryVerify(() => findChild(room, name) !== null, 2000, "no " + name);
            return findChild(room, name);
        }
        function within(card, name) {
            const item = part(card);
            tryVerify(() => findChild(item, name) !== null, 2000, "no " + name);
            return findChild(item, name);
        }
        function settle() {
            waitForRendering(room, 200);
            wait(0);
        }
        function enter() {
            verify(Stage.session.enter("学员甲", "第一支部"));
        }
        /// Down the rail with Tab, as far as the page.
        function openByKeyboard() {
            for (let i = 0; i < 60; ++i) {
                const at = room.Window.activeFocusItem;
                if (at && at.text === "进度")
                    break;
                keyClick(Qt.Key_Tab);
            }
            compare(room.Window.activeFocusItem.text, "进度");
            keyClick(Qt.Key_Return);
            tryCompare(room, "page", "progress");
            if (Stage.session.hasLearner)
                tryCompare(progress, "state", ProgressOverview.State.Ready);
            settle();
        }
        /// One answer a day would do; two, the first of them wrong.
        function practiseTwo() {
            verify(practice.begin(PracticeSession.Mode.Daily));
            tryCompare(room, "page", "practising");
            for (const right of [false, true]) {
                tryCompare(practice, "state", PracticeSession.State.Answering);
                tryCompare(part("stem"), "text", practice.stem);
                settle();
                Stage.advance(12);
                if (practice.form === ItemAnswering.Form.Words) {
                    part("clozeEntry").text = right ? Stage.keyWords(practice.stem) : "不记得";
                } else if (right && practice.form === ItemAnswering.Form.SeveralOptions) {
                    for (const text of Stage.keyTexts(practice.stem))
                        keyClick(Qt.Key_1 + Stage.shownTexts("options").indexOf(text));
                } else {
                    keyClick(Qt.Key_1 + (right ? Stage.keyRow(practice.stem) : Stage.wrongRow(practice.stem)));
                }
                keyClick(Qt.Key_Return);
                tryCompare(practice, "state", PracticeSession.State.Judged);
                keyClick(Qt.Key_Return);
                settle();
            }
            practice.leave();
            room.show("home");
            room.forceActiveFocus();
        }

        function test_withoutALearnerItLeadsHome() {
            openByKeyboard();
            verify(part("noLearnerCard").visible);
            verify(!part("calendarCard").visible);
            within("noLearnerCard", "emptyAction").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            tryCompare(room, "page", "home");
        }
        function test_withoutRecordsItLeadsToPractice() {
            enter();
            openByKeyboard();
            tryVerify(() => part("blankCard").visible);
            verify(!part("calendarCard").visible);
            within("blankCard", "emptyAction").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            tryCompare(room, "page", "practice");
        }
        function test_theDaysAreWalkedWithTheArrows() {
            enter();
            practiseTwo();
            openByKeyboard();
            compare(part("currentTile").figure, "1");
            const picture = part("calendarPicture");
            verify(picture.visible);
            const summary = within("calendarCard", "readout").text;
            verify(summary.includes("有 1 天学习，练习答 2 题"), summary);
            picture.forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => within("calendarCard", "readout").text.includes("练习答 2 题"));
            keyClick(Qt.Key_Up);
            verify(within("calendarCard", "readout").text.includes("没有答题"));
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Home);
            compare(picture.current, 0);
            keyClick(Qt.Key_End);
            compare(picture.current, progress.calendar.count - 1);
            keyClick(Qt.Key_Right);
            compare(picture.current, progress.calendar.count - 1);
        }
        function test_aPictureBecomesATableAndBack() {
            enter();
            practiseTwo();
            openByKeyboard();
            for (const card of ["calendarCard", "topicCard", "passageCard", "forecastCard", "timeCard"]) {
                const chip = within(card, "tableChip");
                verify(!within(card, "figureTable").visible, card);
                chip.forceActiveFocus(Qt.TabFocusReason);
                settle();
                keyClick(Qt.Key_Return);
                tryVerify(() => within(card, "figureTable").visible, 2000, card);
                verify(chip.chosen);
                tryVerify(() => within(card, "figureTable").height > 60, 2000, card);
                keyClick(Qt.Key_Space);
                tryVerify(() => !within(card, "figureTable").visible, 2000, card);
            }
            // One day with an answer, one row below the heads.
            part("calendarCard").tabled = true;
            settle();
            const table = within("calendarCard", "figureTable");
            compare(Math.round(table.height / table.children[0].height), 2);
        }
        function test_theMeasureIsChosenAndSaysHowItIsDefined() {
            enter();
            practiseTwo();
            openByKeyboard();
            verify(part("topicCard").definition.includes("没练过的按 0 算"));
            part("measure1").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(progress.measure, ProgressOverview.Measure.Practice);
            verify(part("topicCard").definition.includes("只看练习"));
            part("measure2").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(part("topicCard").missing, "还没有考试的记录。");
            verify(part("retentionCard").missing.includes("样本不足"));
            verify(part("scoreCard").missing !== "");
        }
        function test_aPassageIsOpenedAndShowsWhatWasMissed() {
            enter();
            practiseTwo();
            openByKeyboard();
            progress.measure = ProgressOverview.Measure.Practice;
            settle();
            const wanted = progress.passages.target(0);
            within("passageCard", "bar0").forceActiveFocus(Qt.TabFocusReason);
            settle();
            keyClick(Qt.Key_Return);
            tryCompare(room, "page", "source");
            compare(reader.passageId, wanted);
            tryVerify(() => reader.misses.count === 1);
            const note = part("miss0");
            verify(note.visible);
            compare(note.errors, 1);
            verify(note.words.includes("练习错 1 次"));
            // Beside its words, not below the page.
            const body = part("passageBody");
            tryVerify(() => Math.abs(note.first.y - body.mapToItem(note, 0, body.positionToRectangle(note.start).y).y) < 2);
            part("missChip").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            tryVerify(() => findChild(room, "miss0") === null);
            verify(!Stage.session.preferences.missesMarked);
            keyClick(Qt.Key_Space);
            part("miss0");
        }
        function test_thePageIsReadAnewWhenOpened() {
            enter();
            openByKeyboard();
            tryVerify(() => part("blankCard").visible);
            practiseTwo();
            openByKeyboard();
            verify(!part("blankCard").visible);
            compare(progress.practised, 2);
        }
        function test_aWishedRetentionSaysItsCost() {
            enter();
            room.show("settings");
            Stage.session.wishes.retention = 90;
            const cost = within("retentionWish", "costText");
            tryVerify(() => cost.visible);
            verify(cost.text.includes("约每天 %1 题".arg(Stage.session.wishes.answersADay)), cost.text);
            estimates.target = Stage.session.wishes;
            estimates.clear();
            within("retentionWish", "moreButton").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            estimates.wait();
            compare(Stage.session.wishes.retention, 95);
            const asked = Stage.session.wishes.answersADay;
            Stage.session.wishes.retention = 75;
            estimates.wait();
            verify(Stage.session.wishes.answersADay < asked);
            verify(cost.text.includes("约每天 %1 题".arg(Stage.session.wishes.answersADay)), cost.text);
        }
    }
}

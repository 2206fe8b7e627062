// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Zhixing.App
import Zhixing.Ui
import Zhixing.Tests

/// The introduction with real keys and a real mouse: once for each newcomer, skipped at any time, and again
/// from 设置.
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
        property IntroductionSheet sheet

        name: "Introduction"
        when: windowShown

        function init() {
            Theme.scale = 1.0;
            Theme.reduceMotion = true;
            Stage.introduces = true;
            Stage.reset();
            open();
        }
        function cleanup() {
            Stage.introduces = false;
            Theme.scale = 1.0;
            Theme.reduceMotion = true;
        }
        function open() {
            room = createTemporaryObject(roomComponent, scene);
            sheet = findChild(room, "introduction") as IntroductionSheet;
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
        function enter(name) {
            verify(Stage.session.enter(name, "第一支部"));
            waitForRendering(room, 200);
        }
        function comeIn() {
            enter("学员甲");
            tryVerify(() => sheet.visible);
            tryVerify(() => part("introductionNext").activeFocus);
        }
        function press(name) {
            waitForRendering(room, 100);
            mouseClick(part(name));
        }

        function test_nobodyIsIntroducedBeforeBeingNamed() {
            verify(!sheet.visible);
        }
        function test_aNewcomerReadsThreeCardsByKeyboard() {
            comeIn();
            compare(part("introductionPlace").text, "第 1 张，共 3 张");
            verify(!part("introductionBack").visible);
            verify(part("introductionNext").visualFocus);
            const first = part("introductionTitle").text;
            keyClick(Qt.Key_Return);
            compare(sheet.card, 1);
            compare(part("introductionPlace").text, "第 2 张，共 3 张");
            tryVerify(() => part("introductionTitle").text !== first);
            keyClick(Qt.Key_Space);
            compare(sheet.card, 2);
            compare(part("introductionNext").text, "开始");
            // The last card is left by the button only.
            keyClick(Qt.Key_Right);
            verify(sheet.visible);
            keyClick(Qt.Key_Return);
            tryVerify(() => !sheet.visible);
            verify(room.activeFocus);
            compare(room.page, "home");
        }
        function test_arrowsTurnTheCards() {
            comeIn();
            keyClick(Qt.Key_Left);
            compare(sheet.card, 0);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            compare(sheet.card, 2);
            keyClick(Qt.Key_Left);
            compare(sheet.card, 1);
            verify(sheet.visible);
        }
        function test_tabStaysInTheSheetAndGoesBack() {
            comeIn();
            keyClick(Qt.Key_Tab);
            verify(part("introductionSkip").activeFocus);
            verify(part("introductionSkip").visualFocus);
            keyClick(Qt.Key_Tab);
            verify(part("introductionNext").activeFocus);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Backtab);
            verify(part("introductionBack").activeFocus);
            keyClick(Qt.Key_Backtab);
            verify(part("introductionSkip").activeFocus);
            keyClick(Qt.Key_Backtab);
            verify(part("introductionNext").activeFocus);
            keyClick(Qt.Key_Backtab);
            keyClick(Qt.Key_Return);
            compare(sheet.card, 0);
            // Its button is gone with the first card; the keyboard is not.
            verify(part("introductionNext").activeFocus);
        }
        function test_theMouseTurnsAndStaysInTheSheet() {
            comeIn();
            press("introductionNext");
            compare(sheet.card, 1);
            press("introductionBack");
            compare(sheet.card, 0);
            mouseClick(room, 60, 320);
            compare(room.page, "home");
            verify(sheet.visible);
            press("introductionNext");
            press("introductionNext");
            press("introductionNext");
            tryVerify(() => !sheet.visible);
        }
        function skipByEscape() {
            keyClick(Qt.Key_Escape);
        }
        function skipByMouse() {
            press("introductionSkip");
        }
        function skipByKeyboard() {
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Return);
        }
        function test_skippedIsSeen_data() {
            return [
                {
                    "tag": "escape",
                    "way": skipByEscape
                },
                {
                    "tag": "mouse",
                    "way": skipByMouse
                },
                {
                    "tag": "keyboard",
                    "way": skipByKeyboard
                }
            ];
        }
        function test_skippedIsSeen(row) {
            comeIn();
            row.way();
            tryVerify(() => !sheet.visible);
            restart();
            compare(Stage.session.learnerName, "学员甲");
            waitForRendering(room, 200);
            verify(!sheet.visible);
        }
        function test_notReadBeforeTheProgramEndedItComesAgain() {
            comeIn();
            restart();
            tryVerify(() => sheet.visible);
        }
        function test_everyLearnerSeesItOnce() {
            comeIn();
            keyClick(Qt.Key_Escape);
            enter("学员乙");
            tryVerify(() => sheet.visible);
            keyClick(Qt.Key_Escape);
            enter("学员甲");
            verify(!sheet.visible);
            enter("学员乙");
            verify(!sheet.visible);
        }
        function test_whoHasAnsweredNeedsNone() {
            // Answered before there was an introduction.
            Stage.introduces = false;
            restart();
            enter("学员甲");
            verify(Stage.session.practice.begin(PracticeSession.Mode.Daily));
            Stage.session.practice.choose(0);
            Stage.session.practice.write("不记得");
            Stage.session.practice.confirm();
            Stage.session.practice.leave();
            verify(Stage.session.practiceOverview.practisedCount > 0);
            Stage.introduces = true;
            restart();
            waitForRendering(room, 200);
            verify(!sheet.visible);
        }
        function test_settingsShowItAgain() {
            comeIn();
            keyClick(Qt.Key_Escape);
            room.show("settings");
            const button = part("introductionButton");
            button.forceActiveFocus(Qt.TabFocusReason);
            waitForRendering(room, 200);
            keyClick(Qt.Key_Return);
            tryVerify(() => sheet.visible);
            compare(sheet.card, 0);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !sheet.visible);
            tryVerify(() => button.activeFocus);
            mouseClick(button);
            tryVerify(() => sheet.visible);
            compare(sheet.card, 0);
            compare(room.page, "settings");
        }
        function test_nobodyMayReadItInSettings() {
            room.show("settings");
            mouseClickWhenThere("introductionButton");
            tryVerify(() => sheet.visible);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !sheet.visible);
            enter("学员甲");
            tryVerify(() => sheet.visible);
        }
        function mouseClickWhenThere(name) {
            part(name).forceActiveFocus(Qt.TabFocusReason);
            press(name);
        }
        function test_withoutMotionTheCardIsThereAtOnce() {
            comeIn();
            const title = part("introductionTitle");
            keyClick(Qt.Key_Right);
            compare(title.parent.parent.opacity, 0);
            compare(part("introductionTitle").parent.parent.opacity, 1);
        }
        function sizes() {
            const rows = [];
            for (const scale of [1.0, 1.5, 2.0]) {
                for (const card of [0, 1, 2]) {
                    rows.push({
                        "tag": "card " + card + " at " + scale,
                        "scale": scale,
                        "card": card
                    });
                }
            }
            return rows;
        }
        function test_itIsReadableAtEverySize_data() {
            return sizes();
        }
        function test_itIsReadableAtEverySize(row) {
            comeIn();
            Theme.scale = row.scale;
            sheet.card = row.card;
            waitForRendering(room, 200);
            verify(part("introductionLine").mapToItem(room, 0, 0).y > part("introductionTitle").mapToItem(room, 0, 0).y);
            compare(Accessibility.complaints(sheet, 44 * row.scale), []);
            compare(Accessibility.controls(sheet), row.card === 0 ? 2 : 3);
            // Nothing has to be scrolled for.
            const view = part("introductionWords");
            verify(view.contentHeight <= view.height, view.contentHeight + " in " + view.height);
            const skip = part("introductionSkip");
            const next = part("introductionNext");
            const place = part("introductionPlace");
            verify(skip.mapToItem(room, skip.width, 0).x <= next.mapToItem(room, 0, 0).x);
            verify(place.mapToItem(room, 0, place.height).y <= 800);
            verify(next.mapToItem(room, 0, next.height).y <= 800);
            for (const name of ["introductionTitle", "introductionLine"]) {
                const words = part(name);
                verify(words.mapToItem(room, words.contentWidth, 0).x <= next.mapToItem(room, next.width, 0).x + 1, name);
            }
        }
    }
}

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
        readonly property BankReview bank: Stage.session ? Stage.session.bank : null

        name: "Bank"
        when: windowShown

        function init() {
            Theme.scale = 1.0;
            Theme.reduceMotion = true;
            Stage.reset();
            room = createTemporaryObject(roomComponent, scene);
            tryCompare(Stage.session, "stage", Session.Stage.Ready);
            verify(Stage.session.enter("学员甲", "第一支部"));
            room.forceActiveFocus();
            room.show("bank");
            tryVerify(() => part("bankList").activeFocus);
            waitForRendering(room, 500);
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
        function type(words) {
            for (const letter of words)
                keyClick(letter);
        }

        function test_theRailLeadsHere() {
            room.show("home");
            compare(room.page, "home");
            let button = null;
            const find = item => {
                if (item.text === "题库" && item.glyph !== undefined)
                    button = item;
                for (let i = 0; i < item.children.length; ++i)
                    find(item.children[i]);
            };
            find(room);
            verify(button);
            mouseClick(button);
            compare(room.page, "bank");
        }
        function test_arrowsWalkThroughTheList() {
            const first = part("itemStem").text;
            keyClick(Qt.Key_Down);
            compare(bank.row, 1);
            verify(part("itemStem").text !== first);
            keyClick(Qt.Key_End);
            compare(bank.row, bank.items.count - 1);
            keyClick(Qt.Key_Home);
            compare(bank.row, 0);
            compare(part("itemStem").text, first);
        }
        function test_approvingByKeyGoesOnAndIsTakenBack() {
            const id = bank.item.itemId;
            keyClick(Qt.Key_A);
            compare(bank.reviewed, 1);
            compare(bank.row, 1);
            verify(part("bankList").activeFocus);
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            compare(bank.reviewed, 0);
            compare(bank.item.itemId, id);
            keyClick(Qt.Key_Z, Qt.ControlModifier); // nothing is left to take back
            compare(bank.reviewed, 0);
        }
        function test_rejectingAsksForAReason() {
            const id = bank.item.itemId;
            keyClick(Qt.Key_R);
            tryCompare(part("rejectSheet"), "visible", true);
            keyClick(Qt.Key_Escape);
            tryCompare(part("rejectSheet"), "visible", false);
            compare(bank.reviewed, 0);
            keyClick(Qt.Key_R);
            keyClick(Qt.Key_2);
            compare(bank.reviewed, 1);
            tryCompare(part("rejectSheet"), "visible", false);
            bank.row = 0;
            compare(bank.item.itemId, id);
            compare(bank.item.stateName, "已退回");
            verify(bank.item.decisions.data(bank.item.decisions.index(0, 0), ReviewLineModel.Role.Detail).includes(bank.reasons[1]));
        }
        function test_rejectingWithOnesOwnWords() {
            press("rejectButton");
            tryCompare(part("rejectSheet"), "visible", true);
            verify(!part("sendBack").enabled);
            press("ownReason");
            type("too easy");
            press("sendBack");
            compare(bank.reviewed, 1);
        }
        function test_editingShowsTheNewWords() {
            keyClick(Qt.Key_E);
            const stem = part("stemEdit");
            tryVerify(() => stem.activeFocus);
            verify(!part("saveEdit").enabled);
            keyClick(Qt.Key_End, Qt.ControlModifier);
            type("abc");
            tryVerify(() => part("saveEdit").enabled);
            press("saveEdit");
            tryCompare(bank.item, "stateName", "已修改");
            verify(part("itemStem").text.endsWith("abc"));
            tryVerify(() => part("bankList").activeFocus);
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            verify(!part("itemStem").text.endsWith("abc"));
        }
        function test_editingIsLeftByEscape() {
            keyClick(Qt.Key_E);
            tryVerify(() => part("stemEdit").activeFocus);
            type("abc");
            keyClick(Qt.Key_Escape);
            tryVerify(() => part("bankList").activeFocus);
            compare(bank.reviewed, 0);
        }
        function test_theLinterSpeaksWhileOneTypes() {
            tryCompare(bank, "linted", true, 60000);
            keyClick(Qt.Key_E);
            const stem = part("stemEdit");
            tryVerify(() => stem.activeFocus);
            stem.selectAll();
            type("x");
            tryVerify(() => bank.editor.isJudged && bank.editor.stemFlaws !== "");
        }
        function test_searchAndFiltersNarrowTheList() {
            const all = bank.items.count;
            keyClick(Qt.Key_F, Qt.ControlModifier);
            tryVerify(() => part("bankSearch").activeFocus);
            type("zzz");
            tryCompare(bank.items, "count", 0);
            press("clearFilters");
            tryCompare(bank.items, "count", all);
            const pick = part("kindPick");
            pick.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            tryVerify(() => bank.items.count < all);
            compare(bank.kindIndex, 1);
        }
        function test_theEvidenceIsMarkedInItsPassage() {
            const words = bank.item.reader.markedWords;
            verify(words !== "");
            tryVerify(() => Stage.markedText(part("evidenceBody"), Theme.mark) === words);
        }
        function test_aSentenceBecomesANewItem() {
            const total = bank.total;
            press("writeButton");
            const passage = part("passageEdit");
            tryVerify(() => passage.activeFocus);
            verify(!part("saveNew").enabled);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Return);
            tryVerify(() => bank.writer.sentence.endsWith("。"));
            compare(passage.selectedText, bank.writer.sentence);
            compare(part("newStem").text, bank.writer.sentence);
            press("newFalse");
            verify(!part("saveNew").enabled);
            press("newReason");
            type("because");
            tryVerify(() => part("saveNew").enabled);
            keyClick(Qt.Key_S, Qt.ControlModifier);
            compare(bank.total, total + 1);
            compare(bank.item.rule, "HAND");
            tryVerify(() => part("bankList").activeFocus);
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            compare(bank.total, total);
        }
        function test_mergingAMissingFileSaysSo() {
            press("mergeButton");
            tryVerify(() => part("mergePath").activeFocus);
            type("/nowhere/x.review.json");
            ignoreWarning(/no such file/);
            press("mergeSend");
            compare(part("mergeSheet").visible, true);
            compare(bank.conflicts, 0);
        }
        function test_noDecisionWithoutAName() {
            bank.reviewer = "";
            verify(part("approveButton").enabled); // the learner's name counts
            compare(bank.reviewer, "学员甲");
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
            return ["", "edit", "write", "reject", "merge"].map(what => ({
                        "tag": what === "" ? "item" : what,
                        "what": what
                    }));
        }
        function test_noTextIsCutAtTwiceTheSize(row) {
            Theme.scale = 2.0;
            const page = part("bankPage");
            if (row.what === "edit")
                page.edit();
            else if (row.what === "write")
                page.write();
            else if (row.what !== "")
                page.ask(row.what);
            waitForRendering(room, 500);
            let seen = 0;
            for (const text of everyText(page, [])) {
                if (text.elide !== undefined && text.elide !== Text.ElideNone)
                    continue;
                ++seen;
                const right = text.mapToItem(room, text.paintedWidth, 0).x;
                verify(right <= room.width + 1, text.text + " ends at " + right);
            }
            verify(seen > 4);
        }
    }
}

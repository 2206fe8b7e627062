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
        readonly property PassageSearch search: Stage.session ? Stage.session.search : null
        readonly property PassageReader reader: Stage.session ? Stage.session.reader : null

        name: "Reading"
        when: windowShown

        function init() {
            Theme.scale = 1.0;
            Theme.reduceMotion = true;
            Stage.reset();
            room = createTemporaryObject(roomComponent, scene);
            tryCompare(Stage.session, "stage", Session.Stage.Ready);
            verify(Stage.session.enter("学员甲", "第一支部"));
            room.forceActiveFocus();
            room.show("source");
            tryVerify(() => part("passageSheet").activeFocus);
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
        function found() {
            tryCompare(search, "state", PassageSearch.State.Found);
        }
        /// Chinese comes from an input method, which puts it into the field at once.
        function look(words) {
            part("passageSearch").text = words;
        }

        function test_searchOpenReadOnCopy() {
            keyClick(Qt.Key_F, Qt.ControlModifier);
            verify(part("passageSearch").activeFocus);
            type("30");
            found();
            keyClick(Qt.Key_Down);
            verify(part("searchResults").activeFocus);
            compare(search.row, 0);
            keyClick(Qt.Key_Down);
            compare(search.row, 1);
            keyClick(Qt.Key_Return);
            verify(part("passageSheet").activeFocus);
            compare(reader.markedWords, "三十");
            const body = part("passageBody");
            tryVerify(() => Stage.markedText(body, Theme.mark) === "三十");
            const row = reader.row;
            keyClick(Qt.Key_Right);
            compare(reader.row, row + 1);
            press("previousPassage");
            compare(reader.row, row);
            press("copyButton");
            compare(Stage.clipboard(), reader.quotation(""));
            verify(Stage.clipboard().includes("——"));
            part("passageSheet").forceActiveFocus();
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_C, Qt.ControlModifier);
            compare(Stage.clipboard(), reader.quotation(""));
        }
        function test_slashLooksAndEscapeGoesBack() {
            keyClick(Qt.Key_Slash);
            const entry = part("passageSearch");
            verify(entry.activeFocus);
            type("30");
            found();
            keyClick(Qt.Key_Return);
            verify(part("passageSheet").activeFocus);
            keyClick(Qt.Key_Escape);
            verify(part("searchResults").activeFocus);
            keyClick(Qt.Key_Escape);
            verify(entry.activeFocus);
            compare(entry.text, "30");
            keyClick(Qt.Key_Escape);
            compare(entry.text, "");
            compare(search.state, PassageSearch.State.Idle);
            compare(reader.markedWords, "");
            keyClick(Qt.Key_Escape);
            verify(part("passageContents").activeFocus);
        }
        function test_theContentsAreReadWithArrows() {
            keyClick(Qt.Key_Escape);
            verify(part("passageContents").activeFocus);
            keyClick(Qt.Key_Down);
            compare(reader.row, 1);
            keyClick(Qt.Key_End);
            compare(reader.row, reader.count - 1);
            keyClick(Qt.Key_Home);
            compare(reader.row, 0);
            keyClick(Qt.Key_Return);
            verify(part("passageSheet").activeFocus);
        }
        function test_theContentsCountByArticle() {
            keyClick(Qt.Key_Escape);
            const texts = everyText(part("passageContents"), []).map(item => String(item.text));
            verify(texts.includes("3 段 · 10 题"), texts.join("|"));
            verify(texts.includes("阅览室热点问题解答"));
        }
        function test_aResultIsOpenedWithTheMouse() {
            look("闭馆");
            found();
            const list = part("searchResults");
            tryVerify(() => list.itemAtIndex(1) !== null);
            waitForRendering(list, 1000);
            mouseClick(list.itemAtIndex(1));
            compare(search.row, 1);
            compare(reader.markedWords, "闭馆");
            verify(part("passageSheet").activeFocus);
        }
        function test_nothingFoundIsDesigned() {
            look("宇宙飞船");
            tryCompare(search, "state", PassageSearch.State.Nothing);
            tryCompare(part("nothingFound"), "visible", true);
            look("");
            tryCompare(part("nothingFound"), "visible", false);
            verify(part("passageContents").visible);
        }
        function test_keysAreShownOneByOne() {
            const first = part("passageItem0");
            verify(!first.isOpen);
            compare(first.keyText, "");
            findChild(first, "showKey").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            verify(first.isOpen);
            verify(first.keyText !== "");
            compare(part("passageItem1").keyText, "");
            keyClick(Qt.Key_Return);
            compare(first.keyText, "");
        }
        function test_aSelectionIsCopiedAlone() {
            part("passageBody").select(0, 4);
            keyClick(Qt.Key_C, Qt.ControlModifier);
            const words = part("passageBody").selectedText;
            verify(words !== "");
            verify(Stage.clipboard().startsWith(words + "\n——"));
        }
        function test_theNarrowPageOpensItsListForASearch() {
            Theme.scale = 2.0;
            waitForRendering(room, 500);
            verify(!part("passageIndex").visible);
            keyClick(Qt.Key_F, Qt.ControlModifier);
            tryCompare(part("passageIndex"), "visible", true);
            verify(part("passageSearch").activeFocus);
            type("30");
            found();
            keyClick(Qt.Key_Return);
            tryCompare(part("passageIndex"), "visible", false);
            verify(part("passageSheet").activeFocus);
        }
        function everyText(item, seen) {
            if (!item.visible || item.opacity === 0)
                return seen;
            if (item.paintedWidth !== undefined && item.text !== undefined && item.text !== "")
                seen.push(item);
            for (let i = 0; i < item.children.length; ++i)
                everyText(item.children[i], seen);
            return seen;
        }
        function test_noResultIsCutAtTwiceTheSize() {
            Theme.scale = 2.0;
            keyClick(Qt.Key_F, Qt.ControlModifier);
            look("借阅");
            found();
            waitForRendering(room, 500);
            for (const item of everyText(part("passageIndex"), [])) {
                const place = item.mapToItem(room, 0, 0);
                const words = String(item.text).slice(0, 20);
                verify(item.paintedWidth <= item.width + 2 || item.elide !== undefined && item.elide !== Text.ElideNone, "cut: " + words);
                verify(place.x >= -1 && place.x + item.width <= room.width + 1, "outside: " + words);
            }
        }
    }
}

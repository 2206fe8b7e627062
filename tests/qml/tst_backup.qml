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
        readonly property BackupDesk desk: Stage.session ? Stage.session.backup : null

        name: "Backup"
        when: windowShown

        function init() {
            Theme.scale = 1.0;
            Theme.reduceMotion = true;
            Stage.reset();
            room = createTemporaryObject(roomComponent, scene);
            tryCompare(Stage.session, "stage", Session.Stage.Ready);
            room.forceActiveFocus();
            verify(Stage.session.enter("学员甲", "第一支部"));
            rest();
        }
        function part(name) {
            tryVerify(() => findChild(room, name) !== null, 2000, "no " + name);
            return findChild(room, name);
        }
        /// Nothing goes on on the other thread.
        function rest() {
            tryCompare(desk, "busy", false, 5000);
        }
        function press(name) {
            const item = part(name);
            waitForRendering(item, 1000);
            mouseClick(item);
        }
        function tabTo(name) {
            for (let steps = 0; steps < 80; ++steps) {
                if (part(name).activeFocus)
                    return;
                keyClick(Qt.Key_Tab);
            }
            fail("the Tab key does not reach " + name);
        }
        function type(words) {
            for (const letter of words)
                keyClick(letter);
        }
        function noticed(words) {
            tryVerify(() => part("notice").text.includes(words), 5000, part("notice").text);
        }
        /// A backup of 学员甲 alone, then 学员乙 at work, on the page of backups.
        function openBackups() {
            desk.backUp();
            rest();
            verify(Stage.session.enter("学员乙", "第一支部"));
            room.show("backups");
            rest();
            waitForRendering(room, 500);
        }
        function restoreButton(row) {
            return findChild(part("backup" + row), "restoreButton");
        }

        function test_everythingIsReachedByKeys() {
            room.show("settings");
            verify(part("lastBackup").text.includes("还没有备份"));
            tabTo("backUpNow");
            keyClick(Qt.Key_Return);
            rest();
            tryVerify(() => part("lastBackup").text.includes("今天"));
            noticed("已备份并检查完整");
            compare(Stage.filesIn("backups").length, 1);
            verify(Stage.session.enter("学员乙", ""));

            tabTo("showBackups");
            keyClick(Qt.Key_Return);
            compare(room.page, "backups");
            rest();
            tabTo("restoreButton");
            keyClick(Qt.Key_Space);
            rest();
            const sheet = part("restoreSheet");
            tryCompare(sheet, "shown", true);
            verify(sheet.detail.includes("现在的学习记录（2 名学员"));
            verify(sheet.detail.includes("这份备份（1 名学员"));

            keyClick(Qt.Key_Escape);
            compare(sheet.shown, false);
            compare(Stage.session.learnerName, "学员乙");
            tryVerify(() => restoreButton(0).activeFocus);
            keyClick(Qt.Key_Return);
            rest();
            tryCompare(sheet, "shown", true);
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Return);
            rest();
            compare(Stage.session.learnerName, "学员甲");
            compare(room.page, "backups");
            noticed("学习记录已恢复");

            tabTo("undoRestore");
            keyClick(Qt.Key_Return);
            rest();
            verify(Stage.session.enter("学员乙", ""));
            compare(Stage.filesIn("backups").length, 3);
            keyClick(Qt.Key_Escape);
            compare(room.page, "settings");
        }
        function test_aBackupGoesWhereOneTypes() {
            room.show("settings");
            // Down to it, then by mouse.
            tabTo("backUpTo");
            press("backUpTo");
            tryCompare(part("placePath"), "activeFocus", true);
            verify(!part("placeSend").enabled);
            type(Stage.pathFor("stick.sqlite"));
            keyClick(Qt.Key_Return);
            rest();
            noticed("stick.sqlite");
            verify(Stage.filesIn("").includes("stick.sqlite"));
            tryCompare(part("backUpTo"), "activeFocus", true);

            press("backUpTo");
            tryCompare(part("placePath"), "activeFocus", true);
            compare(part("placePath").text, "");
            keyClick(Qt.Key_Escape);
            tryCompare(part("placePath"), "visible", false);
            compare(room.page, "settings");
        }
        function test_aFileFromElsewhereIsLookedAtFirst() {
            openBackups();
            press("restoreFromFile");
            tryCompare(part("placePath"), "activeFocus", true);
            type(Stage.pathFor("zhixing.ini.none"));
            keyClick(Qt.Key_Return);
            rest();
            tryVerify(() => part("refusal").visible);
            verify(part("refusal").text.includes("打不开"));
            compare(part("restoreSheet").shown, false);

            desk.backUpTo(Stage.pathFor("stick.sqlite"));
            rest();
            part("placePath").text = "";
            part("placePath").forceActiveFocus();
            type(Stage.pathFor("stick.sqlite"));
            keyClick(Qt.Key_Return);
            rest();
            tryCompare(part("restoreSheet"), "shown", true);
            verify(!part("refusal").visible);
            press("declineButton");
            compare(part("restoreSheet").shown, false);
            compare(Stage.session.learnerName, "学员乙");
        }
        function test_theMouseRestoresToo() {
            openBackups();
            mouseClick(restoreButton(0));
            rest();
            tryCompare(part("restoreSheet"), "shown", true);
            waitForRendering(room, 500);
            mouseClick(findChild(part("restoreSheet"), "acceptButton"));
            rest();
            compare(Stage.session.learnerName, "学员甲");
            tryVerify(() => part("restoredText").visible);
            verify(part("restoredText").text.includes("before-restore"));
            tryCompare(desk.backups, "count", 2);
        }
        function test_thePageSaysWhenThereIsNone() {
            room.show("backups");
            rest();
            compare(desk.backups.count, 0);
            compare(desk.listed, true);
            press("backUpHere");
            rest();
            tryCompare(desk.backups, "count", 1);
            verify(part("backup0").content.includes("1 名学员"));
            press("leaveBackups");
            compare(room.page, "settings");
        }
    }
}

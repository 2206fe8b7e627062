// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Zhixing.App
import Zhixing.Ui
import Zhixing.Tests

/// 汇总 with real keys and mouse: bundles come in, keys are accepted, conflicts settled, one report made of all.
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
        readonly property CollectionDesk desk: Stage.session ? Stage.session.collection : null

        name: "Collection"
        when: windowShown

        function init() {
            Theme.scale = 1.0;
            Theme.reduceMotion = true;
            Stage.reset();
            room = createTemporaryObject(roomComponent, scene);
            tryCompare(Stage.session, "stage", Session.Stage.Ready);
            room.forceActiveFocus();
            verify(Stage.session.enter("学员甲", "第一支部"));
        }
        function part(name) {
            tryVerify(() => findChild(room, name) !== null, 2000, "no " + name);
            return findChild(room, name);
        }
        function within(row, name) {
            return findChild(part(row), name);
        }
        function rest() {
            tryCompare(desk, "busy", false, 10000);
            settle();
        }
        function settle() {
            waitForRendering(room, 200);
            wait(0);
        }
        function press(item) {
            verify(item !== null);
            settle();
            mouseClick(item);
        }
        function tabTo(item) {
            for (let i = 0; i < 80 && !item.activeFocus; ++i)
                keyClick(Qt.Key_Tab);
            verify(item.activeFocus, item.objectName + " is out of reach of Tab");
        }
        function type(words) {
            for (const letter of words)
                keyClick(letter);
        }
        function open() {
            room.show("report");
            settle();
            tabTo(part("collectionButton"));
            keyClick(Qt.Key_Return);
            compare(room.page, "collection");
            rest();
        }
        /// By the path, as one types it.
        function add(name) {
            tabTo(part("addBundles"));
            keyClick(Qt.Key_Return);
            tryCompare(part("placePath"), "activeFocus", true);
            type(Stage.pathFor(name));
            keyClick(Qt.Key_Return);
            rest();
        }

        function test_anEmptyPageSaysHowResultsComeHere() {
            open();
            verify(part("collectionEmpty").visible);
            verify(!part("viewMerged").visible);
            verify(!part("mergeOutcome").visible);
            keyClick(Qt.Key_Escape);
            compare(room.page, "report");
        }
        function test_keysAlone() {
            Stage.writeBundle("stick/1.zxb", 1, 3);
            Stage.writeRenamed("stick/2.zxb", 1, 3);
            open();
            add("stick");
            tryVerify(() => part("mergeOutcome").visible);
            tryVerify(() => part("addBundles").activeFocus);
            verify(part("mergeSummary").text.includes("新收进 2 个数据包"), part("mergeSummary").text);
            verify(part("setApart").text.includes("1 个密钥还没有确认"));
            verify(!part("viewMerged").enabled);

            tabTo(part("tab-keys"));
            keyClick(Qt.Key_Return);
            tryVerify(() => part("tab-keys").activeFocus);
            settle();
            verify(part("tabWords").text.includes("打电话"));
            compare(part("key0").fingerprint, Stage.fingerprint(1));
            compare(within("key0", "keyState").text, "未确认");
            tabTo(within("key0", "acceptKey"));
            keyClick(Qt.Key_Return);
            tryCompare(within("key0", "keyNote"), "activeFocus", true);
            keyClick(Qt.Key_Escape);
            compare(room.page, "collection");
            tryVerify(() => within("key0", "acceptKey").activeFocus);
            keyClick(Qt.Key_Return);
            tryCompare(within("key0", "keyNote"), "activeFocus", true);
            type("ok");
            keyClick(Qt.Key_Return);
            rest();
            compare(within("key0", "keyState").text, "已接受");
            compare(part("key0").note, "ok");
            tryVerify(() => part("tab-keys").activeFocus);
            compare(part("setApart").visible, false);

            tabTo(part("tab-conflicts"));
            keyClick(Qt.Key_Return);
            settle();
            verify(part("tab-conflicts").text.includes("1 处待定"));
            verify(part("conflict0").detail.includes("第1支部"));
            tabTo(within("conflict0", "choice0"));
            keyClick(Qt.Key_Space);
            rest();
            verify(within("conflict0", "held").text.includes("已定：学员1"));
            compare(part("conflict0").note, "");
            tabTo(within("conflict0", "settlementNote"));
            type("asked");
            keyClick(Qt.Key_Return);
            rest();
            verify(within("conflict0", "held").text.includes("已定：学员1"));
            compare(part("conflict0").note, "asked");
            compare(within("conflict0", "settlementNote").text, "asked");
            // First the reason is taken back, then the choice.
            for (let i = 0; i < 2; ++i) {
                tabTo(within("conflict0", "undoSettlement"));
                keyClick(Qt.Key_Return);
                rest();
            }
            compare(part("conflict0").note, "");
            verify(within("conflict0", "held").text.includes("暂按：学员甲"));
        }
        /// The window itself is Qt's or the desktop's: here it stays closed, there being nothing it could stand over.
        function test_filesChosenInTheSystemsWindowAreMerged() {
            Stage.writeBundle("1.zxb", 1, 3);
            Stage.writeBundle("2.zxb", 2, 2);
            open();
            tabTo(part("pickBundles"));
            compare(part("bundlePicker").item, null);
            const component = Qt.createComponent("qrc:/qt/qml/Zhixing/Ui/components/BundlePicker.qml");
            compare(component.status, Component.Ready, component.errorString());
            const picker = createTemporaryObject(component, null, {
                "desk": desk
            });
            picker.take(["file://" + Stage.pathFor("1.zxb"), "file://" + Stage.pathFor("2.zxb")]);
            rest();
            compare(desk.keys.count, 2);
            verify(!picker.shown);
        }
        function test_theMouseTakesAKeyBack() {
            Stage.writeBundle("1.zxb", 1, 3);
            open();
            desk.add([Stage.pathFor("1.zxb")]);
            rest();
            press(part("tab-keys"));
            press(within("key0", "acceptKey"));
            press(within("key0", "keySend"));
            rest();
            compare(within("key0", "keyState").text, "已接受");
            tryCompare(desk.branches, "count", 1);
            press(within("key0", "revokeKey"));
            press(within("key0", "keySend"));
            rest();
            compare(within("key0", "keyState").text, "已撤销");
            compare(desk.branches.count, 0);
            press(within("key0", "undoKey"));
            rest();
            compare(within("key0", "keyState").text, "已接受");
            press(part("tab-branches"));
            tryVerify(() => part("branch0").figures.length === 5);
            compare(part("branch0").name, "第1支部");
            compare(part("branch0").figures[0], "3");
            verify(part("branch0").received.includes("收到 1 次导出"));
        }
        function test_refusedFilesAreNamed() {
            Stage.writeBundle("stick/1.zxb", 1, 2);
            Stage.writeBroken("stick/坏的.zxb");
            open();
            desk.add([Stage.pathFor("stick")]);
            rest();
            tryVerify(() => part("mergeOutcome").visible);
            compare(part("refused0").fileName, "坏的.zxb");
            verify(part("refused0").reason.includes("再拷一次"));
            verify(part("mergeSummary").text.includes("没有收的 1 个"));
        }
        function test_whereThereIsNoBundleNothingChanges() {
            open();
            desk.add([Stage.pathFor("")]);
            rest();
            tryVerify(() => part("notice").text.includes("没有数据包"));
            verify(part("collectionEmpty").visible);
        }
        function test_oneReportOfAll() {
            Stage.writeBundle("stick/1.zxb", 1, 3);
            Stage.writeBundle("stick/2.zxb", 2, 2);
            open();
            desk.add([Stage.pathFor("stick")]);
            rest();
            desk.acceptKey(0, "");
            rest();
            desk.acceptKey(0, "");
            rest();
            tabTo(part("viewMerged"));
            keyClick(Qt.Key_Return);
            compare(room.page, "mergedReport");
            const report = desk.report;
            report.period = BranchReportView.Period.Everything;
            tryCompare(report, "state", BranchReportView.State.Ready);
            settle();
            compare(part("figure0").text, "5");
            compare(report.branches.length, 3);
            verify(!part("collectionButton").visible);
            tabTo(part("branchPick"));
            keyClick(Qt.Key_Down);
            tryVerify(() => report.facts.includes("第1支部"));
            tryCompare(report, "state", BranchReportView.State.Ready);
            compare(part("figure0").text, "3");
            report.folder = Stage.pathFor("reports");
            tabTo(part("saveXlsx"));
            keyClick(Qt.Key_Return);
            tryVerify(() => Stage.filesIn("reports").length === 1);
            tryCompare(report, "isSaving", false);
            verify(Stage.filesIn("reports")[0].includes("汇总报告"));
            keyClick(Qt.Key_Escape);
            compare(room.page, "collection");
        }
        function test_aBranchSendsItsResults() {
            room.show("report");
            settle();
            tabTo(part("exportBundle"));
            keyClick(Qt.Key_Return);
            tryVerify(() => part("bundleCard").visible);
            const path = findChild(part("bundleCard"), "placePath");
            tryCompare(path, "activeFocus", true);
            path.text = Stage.pathFor("out");
            keyClick(Qt.Key_Return);
            tryVerify(() => part("bundleExported").text.includes("第 1 次导出"), 5000);
            compare(Stage.filesIn("out").length, 1);
            verify(part("bundleFingerprint").text.length === 39);
            desk.add([Stage.pathFor("out")]);
            rest();
            compare(desk.keys.count, 1);
            path.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Escape);
            verify(!part("bundleCard").visible);
            tryVerify(() => part("exportBundle").activeFocus);
        }
        function test_everyListIsReadAloudAndLarge_data() {
            return ["branches", "keys", "conflicts"].map(tab => ({
                        "tag": tab
                    }));
        }
        function test_everyListIsReadAloudAndLarge(row) {
            Stage.writeBundle("stick/1.zxb", 1, 3);
            Stage.writeRenamed("stick/2.zxb", 1, 3);
            Stage.writeBroken("stick/3.zxb");
            open();
            desk.add([Stage.pathFor("stick")]);
            rest();
            desk.acceptKey(0, "");
            rest();
            Theme.scale = 1.5;
            part("collectionPage").turn(row.tag);
            settle();
            verify(part("mergeOutcome").visible);
            compare(Accessibility.complaints(room, 60), []);
            compare(desk[row.tag].count, 1);
        }
        function test_mergingCanBeStopped() {
            for (let number = 1; number <= 12; ++number)
                Stage.writeBundle("stick/" + number + ".zxb", number, 6);
            open();
            desk.add([Stage.pathFor("stick")]);
            desk.cancel();
            rest();
            verify(part("mergeSummary").text.includes("已停下"), part("mergeSummary").text);
            desk.add([Stage.pathFor("stick")]);
            rest();
            compare(desk.keys.count, 12);
        }
    }
}

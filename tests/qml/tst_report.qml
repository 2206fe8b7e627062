// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Zhixing.App
import Zhixing.Ui
import Zhixing.Tests

/// 支部报告 with real keys: reached from 历史成绩, asked for another period, saved.
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
        readonly property BranchReportView report: Stage.session ? Stage.session.report : null

        name: "Report"
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
        function settle() {
            waitForRendering(room, 200);
            wait(0);
        }
        /// With Tab, as far as the part of that name.
        function goTo(name) {
            const wanted = part(name);
            for (let i = 0; i < 80 && !wanted.activeFocus; ++i)
                keyClick(Qt.Key_Tab);
            verify(wanted.activeFocus, name + " is out of reach of Tab");
        }
        function press(name) {
            goTo(name);
            keyClick(Qt.Key_Return);
        }
        function open() {
            room.show("history");
            settle();
            press("reportButton");
            tryCompare(room, "page", "report");
            settle();
        }
        function ready() {
            tryCompare(report, "state", BranchReportView.State.Ready);
            settle();
        }
        /// The value on the tile of that name.
        function figure(name) {
            for (let i = 0; i < report.figures.count; ++i) {
                const tile = part("figure" + i);
                if (tile.label === name)
                    return tile.text;
            }
            return "no such figure";
        }
        function enter() {
            verify(Stage.session.enter("学员乙", "第二支部"));
            verify(Stage.session.enter("学员甲", "第一支部"));
        }
        /// A test with nothing answered.
        function handIn() {
            Stage.session.setup.start();
            tryCompare(room, "page", "quiz");
            Stage.advance(30);
            Stage.session.quiz.submit();
            tryCompare(room, "page", "result");
        }

        function test_withoutLearnersThereIsNobody() {
            open();
            tryCompare(report, "state", BranchReportView.State.Nobody);
            tryVerify(() => part("nobodyCard").visible);
            verify(!part("saveXlsx").enabled);
            compare(report.figures.count, 0);
        }
        function test_saysWhoTookPartAndHow() {
            enter();
            handIn();
            open();
            ready();
            compare(figure("应参加"), "2");
            compare(figure("实参加"), "1");
            compare(figure("参加率"), "50.00%");
            compare(figure("平均得分率"), "0.00%");
            compare(report.absentees.count, 1);
            verify(report.absentees.words(0).includes("学员乙"));
            verify(part("figure0").Accessible.name.includes("名册上未归档"));
            compare(report.scores.count, 1);
            compare(report.bands.count, 10);
            verify(report.items.count > 0);
            verify(report.itemCounts.includes("答案存疑 0 题"));
        }
        function test_keepsToABranch() {
            enter();
            handIn();
            open();
            ready();
            compare(report.branches.length, 3);
            goTo("branchPick");
            keyClick(Qt.Key_Down);
            tryVerify(() => report.facts.includes("第一支部"));
            ready();
            compare(report.branchIndex, 1);
            compare(figure("应参加"), "1");
            compare(report.absentees.count, 0);
        }
        function test_readsAnotherPeriod() {
            enter();
            handIn();
            open();
            ready();
            press("period1");
            compare(report.period, BranchReportView.Period.LastMonth);
            // Nobody had been added by then.
            tryCompare(report, "state", BranchReportView.State.Nobody);
            press("period4");
            ready();
            verify(report.facts.includes("自有记录起"));
            compare(figure("交卷次数"), "1");
        }
        function test_refusesWhatIsNoPeriod() {
            enter();
            open();
            ready();
            press("period5");
            ready();
            verify(report.firstDay !== "");
            const first = part("firstDay");
            goTo("firstDay");
            first.selectAll();
            for (const letter of "abc")
                keyClick(letter);
            keyClick(Qt.Key_Return);
            tryVerify(() => part("periodProblem").visible);
            verify(report.problem.includes("abc"));
            first.selectAll();
            first.text = "2031-01-01";
            keyClick(Qt.Key_Return);
            verify(report.problem !== "");
            first.text = "2026-01-01";
            keyClick(Qt.Key_Return);
            compare(report.problem, "");
            tryVerify(() => report.facts.includes("2026-01-01"));
        }
        function test_savesWhatIsInView_data() {
            return [
                {
                    "tag": "xlsx",
                    "button": "saveXlsx"
                },
                {
                    "tag": "pdf",
                    "button": "savePdf"
                },
                {
                    "tag": "csv",
                    "button": "saveCsv"
                },
                {
                    "tag": "html",
                    "button": "saveHtml"
                }
            ];
        }
        function test_savesWhatIsInView(row) {
            enter();
            handIn();
            open();
            ready();
            report.folder = Stage.pathFor("reports");
            press(row.button);
            tryCompare(report, "isSaving", false);
            tryVerify(() => Stage.filesIn("reports").length === 1);
            verify(Stage.filesIn("reports")[0].endsWith("." + row.tag));
            tryVerify(() => part("notice").text.includes("已保存到"));
        }
        function test_saysWhyNothingWasSaved() {
            enter();
            open();
            ready();
            report.folder = "/dev/null/nowhere";
            press("saveCsv");
            tryVerify(() => part("notice").text.includes("文件没有写成"));
            verify(!report.isSaving);
        }
        function test_escapeLeadsBack() {
            enter();
            open();
            ready();
            keyClick(Qt.Key_Escape);
            compare(room.page, "history");
        }
    }
}

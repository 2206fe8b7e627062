// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Zhixing.App
import Zhixing.Ui
import Zhixing.Tests

/// Every page for those who cannot see it, cannot use a mouse, or need it large.
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

        name: "Comfort"
        when: windowShown

        function init() {
            Theme.reduceMotion = true;
            Stage.reset("seven-kinds");
            room = createTemporaryObject(roomComponent, scene);
            tryCompare(Stage.session, "stage", Session.Stage.Ready);
            verify(Stage.session.enter("学员甲", "第一支部"));
        }
        function cleanup() {
            Theme.scale = 1.0;
        }
        function open(page) {
            if (page === "quiz") {
                Stage.session.setup.count = 5;
                Stage.session.setup.start();
                tryCompare(room, "page", "quiz");
            } else if (page === "practising") {
                verify(Stage.session.practice.begin(PracticeSession.Mode.Daily));
                tryCompare(room, "page", "practising");
            } else {
                room.show(page);
            }
            waitForRendering(room, 500);
        }
        function everyPage() {
            const rows = [];
            for (const page of ["home", "practice", "practising", "mistakes", "favourites", "setup", "quiz", "source", "progress", "history", "learners", "bank", "settings", "backups", "papers", "report", "collection"]) {
                rows.push({
                    "tag": page
                });
            }
            return rows;
        }
        function test_everyControlHasNameAndRole_data() {
            return everyPage();
        }
        function test_everyControlHasNameAndRole(row) {
            open(row.tag);
            verify(Accessibility.controls(room) >= 4, "controls: " + Accessibility.controls(room));
            compare(Accessibility.complaints(room, 0), []);
        }
        function test_controlsAreLargeInTheLargeMode_data() {
            return everyPage();
        }
        function test_controlsAreLargeInTheLargeMode(row) {
            Theme.scale = 1.5;
            open(row.tag);
            compare(Accessibility.complaints(room, 60), []);
        }
    }
}

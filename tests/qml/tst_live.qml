// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Zhixing.App
import Zhixing.Ui
import Zhixing.Tests

/// A branch meeting by keys and mouse: opened from 组卷, phones on loopback, asked, shown, ended; left and come back to.
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
    Component {
        id: screenComponent

        BigScreenView {
            width: 1280
            height: 720
            session: Stage.session
        }
    }

    TestCase {
        id: test

        property Room room
        readonly property LiveRoom live: Stage.session ? Stage.session.live : null
        readonly property LiveDesk desk: Stage.session ? Stage.session.liveDesk : null

        name: "Live"
        when: windowShown

        function init() {
            Theme.scale = 1.0;
            Theme.reduceMotion = true;
            Stage.reset();
            openProgram();
        }
        function cleanup() {
            Stage.session.live.close();
        }
        function openProgram() {
            room = createTemporaryObject(roomComponent, scene);
            tryCompare(Stage.session, "stage", Session.Stage.Ready);
            room.forceActiveFocus();
            Stage.session.setup.applyPreset(ExamSetup.Preset.Short);
            Stage.session.setup.count = 3;
            room.show("setup");
        }
        function restart() {
            room.destroy();
            wait(0);
            Stage.restart();
            openProgram();
        }
        function part(name) {
            tryVerify(() => findChild(room, name) !== null, 2000, "no " + name);
            return findChild(room, name);
        }
        function settle() {
            waitForRendering(room, 100);
            wait(0);
        }
        function press(name) {
            const item = part(name);
            tryVerify(() => item.visible, 1000, name + " is not shown");
            item.forceActiveFocus(Qt.TabFocusReason);
            settle();
            mouseClick(item);
        }
        function goToDesk() {
            // By key: with large letters the button stands below the fold.
            part("hostLive").forceActiveFocus(Qt.TabFocusReason);
            settle();
            keyClick(Qt.Key_Return);
            tryCompare(room, "page", "live");
            part("liveOpen");
            Stage.useLoopback();
            settle();
        }
        function openRoom() {
            goToDesk();
            press("liveOpen");
            tryCompare(live, "phase", LiveRoom.Phase.Lobby);
            tryVerify(() => part("liveNext").activeFocus);
        }
        function open() {
            openRoom();
            verify(Stage.sitDown("学员甲"));
            verify(Stage.sitDown("学员乙"));
            tryCompare(live, "here", 2);
        }

        function test_aMeetingFromBeginningToEnd() {
            open();
            compare(part("liveAddress").text, live.address);
            compare(part("liveCode").text, live.code);
            verify(part("liveSeat0").Accessible.name.includes("学员甲"));
            verify(part("liveSeat0").Accessible.name.includes("在线"));
            keyClick(Qt.Key_Space);
            tryCompare(live, "phase", LiveRoom.Phase.Open);
            compare(part("liveStem").text, live.stem);
            compare(part("liveClock").text, "00:30");
            verify(!part("liveKey").visible);
            verify(Stage.pick("学员甲", 0));
            tryCompare(live, "answered", 1);
            verify(part("liveAnswered").text.includes("1"));
            verify(part("liveWaitingFor").text.includes("学员乙"));
            keyClick(Qt.Key_P);
            tryCompare(live, "paused", true);
            verify(part("liveClock").text.includes("已暂停"));
            press("livePause");
            tryCompare(live, "paused", false);
            press("liveExtend");
            tryVerify(() => part("liveClock").text === "00:45");
            press("liveNext");
            tryCompare(live, "phase", LiveRoom.Phase.Closed);
            tryVerify(() => part("liveOption0").counted);
            verify(!part("liveKey").visible);
            keyClick(Qt.Key_Return);
            tryCompare(live, "phase", LiveRoom.Phase.Revealed);
            tryVerify(() => part("liveKey").visible);
            tryVerify(() => Stage.markedText(part("livePassage"), Theme.mark) !== "");
            press("liveRanks");
            tryVerify(() => part("liveStanding0").visible);
            keyClick(Qt.Key_Right);
            tryCompare(live, "phase", LiveRoom.Phase.Open);
            press("liveSkip");
            tryCompare(live, "phase", LiveRoom.Phase.Skipped);
            press("liveEnd");
            tryVerify(() => part("endSheet").visible);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !part("endSheet").visible);
            compare(live.phase, LiveRoom.Phase.Skipped);
            press("liveEnd");
            const sheet = part("endSheet");
            mouseClick(findChild(sheet, "acceptButton"));
            tryCompare(live, "phase", LiveRoom.Phase.Finished);
            tryVerify(() => part("liveWhere").visible);
            press("liveHistory");
            tryCompare(room, "page", "history");
            room.show("live");
            press("liveNext");
            tryCompare(live, "open", false);
            part("liveOpen");
            compare(desk.interrupted.length, 0);
        }
        function chooseWay(index) {
            goToDesk();
            press("liveWay" + index);
            tryCompare(desk, "way", index);
        }
        function type(keys) {
            for (const key of keys)
                keyClick(key);
        }
        function test_handsAreCountedByKeysAndMouse() {
            chooseWay(1);
            verify(!part("liveAddressPick").visible);
            press("liveOpen");
            tryCompare(live, "phase", LiveRoom.Phase.Lobby);
            compare(live.way, LiveRoom.Way.Hands);
            compare(live.address, "");
            press("handsPeople");
            type("20");
            tryCompare(Stage.session.hands, "people", 20);
            press("liveNext");
            tryCompare(live, "phase", LiveRoom.Phase.Open);
            keyClick(Qt.Key_Space);
            tryCompare(live, "phase", LiveRoom.Phase.Closed);
            tryVerify(() => part("handsOption0").visible);
            tryVerify(() => part("liveNext").activeFocus);
            type("A12");
            compare(part("handsCount0").text, "12_");
            keyClick(Qt.Key_Return);
            compare(part("handsCount0").text, "12");
            compare(live.phase, LiveRoom.Phase.Closed);
            type("b3");
            keyClick(Qt.Key_Enter);
            keyClick(Qt.Key_Plus);
            compare(Stage.session.hands.selected === 2 ? Stage.session.hands.counts[2] : 1, 1);
            press("handsMore0");
            compare(part("handsCount0").text, "13");
            verify(part("handsRest").text.includes("未举手"));
            tryVerify(() => live.answered >= 16);
            press("liveNext");
            tryCompare(live, "phase", LiveRoom.Phase.Revealed);
            tryVerify(() => part("liveKey").visible);
            verify(part("liveRight").text.includes("举手"));
            press("liveEnd");
            mouseClick(findChild(part("endSheet"), "acceptButton"));
            tryCompare(live, "phase", LiveRoom.Phase.Finished);
            tryVerify(() => part("aloneWhere").text.includes("不记名"));
            press("liveNext");
            tryCompare(live, "open", false);
        }
        function test_whoPressesFirstAnswers() {
            chooseWay(2);
            for (const name of ["第一组", "第二组"]) {
                const entry = part("buzzerName");
                entry.forceActiveFocus(Qt.TabFocusReason);
                settle();
                entry.text = name;
                keyClick(Qt.Key_Return);
            }
            compare(Stage.session.buzzer.players.count, 2);
            press("buzzerKey1");
            keyClick("K");
            tryCompare(part("buzzerKey1"), "text", "K");
            press("buzzerReading0");
            press("liveOpen");
            tryCompare(live, "phase", LiveRoom.Phase.Lobby);
            keyClick(Qt.Key_Space);
            tryCompare(live, "phase", LiveRoom.Phase.Open);
            tryCompare(Stage.session.buzzer, "state", BuzzerDesk.State.Free);
            const screen = createTemporaryObject(screenComponent, scene);
            keyClick("K");
            keyClick("Q");
            tryVerify(() => part("buzzerBanner").text === "第二组");
            compare(findChild(screen, "bigBuzzer").text, "第二组");
            keyClick("A");
            tryVerify(() => part("buzzerPick0").chosen);
            compare(findChild(screen, "bigBuzzer").text, "第二组  A");
            press("buzzerGiveUp");
            tryCompare(Stage.session.buzzer, "state", BuzzerDesk.State.Free);
            keyClick("K");
            compare(Stage.session.buzzer.holder, "");
            // At the big screen the same keys do.
            screen.forceActiveFocus();
            keyClick("Q");
            tryCompare(Stage.session.buzzer, "holder", "第一组");
            keyClick("B");
            keyClick(Qt.Key_Return);
            tryCompare(live, "phase", LiveRoom.Phase.Closed);
            keyClick(Qt.Key_Space);
            tryCompare(live, "phase", LiveRoom.Phase.Revealed);
        }
        function test_theRoomIsPrintedForPaper() {
            Stage.session.paperPrinting.folder = Stage.pathFor("papers");
            open();
            press("livePrint");
            tryVerify(() => part("livePrinted").text.includes("卷号"));
            press("livePapers");
            tryCompare(room, "page", "papers");
            verify(live.open);
        }
        function test_theHostMayLookAtOtherPages() {
            open();
            keyClick(Qt.Key_Escape);
            tryCompare(room, "page", "home");
            verify(live.open);
            press("backToLive");
            tryCompare(room, "page", "live");
            tryVerify(() => part("liveCode").text === live.code);
            tryVerify(() => part("liveNext").activeFocus);
        }
        function test_anInterruptedRoomIsOfferedAgain() {
            open();
            keyClick(Qt.Key_Space);
            tryCompare(live, "phase", LiveRoom.Phase.Open);
            restart();
            goToDesk();
            press("resumeRoom0");
            tryCompare(live, "phase", LiveRoom.Phase.Open);
            compare(live.paused, true);
            compare(live.seated, 2);
        }
        function test_aSeatIsGivenToAnotherDeviceOrTaken() {
            open();
            verify(Stage.sitDown("学员甲", true));
            tryVerify(() => part("liveSeat0").Accessible.name.includes("请求换设备"));
            press("allow0");
            tryVerify(() => part("liveSeat0").Accessible.name.includes("在线"));
            press("liveSeat1");
            tryVerify(() => part("seatSheet").visible);
            press("seatTime200");
            tryVerify(() => part("liveSeat1").Accessible.name.includes("200%"));
            press("seatKick");
            verify(part("seatSheet").visible);
            compare(live.seats.count, 2);
            press("seatKick");
            tryCompare(live.seats, "count", 1);
            press("liveLock");
            tryCompare(live, "locked", true);
        }
        function test_theDeskIsSetByMouse() {
            goToDesk();
            part("liveTitle").forceActiveFocus(Qt.TabFocusReason);
            for (const letter of "jidu")
                keyClick(letter);
            press("liveSeconds60");
            compare(desk.seconds, 60);
            press("liveSpeed");
            verify(desk.speedBonus);
            press("liveRanked");
            verify(!desk.ranked);
            press("liveShuffled");
            verify(desk.shuffled);
            press("liveOpen");
            tryCompare(live, "phase", LiveRoom.Phase.Lobby);
            compare(live.title, "jidu");
            compare(part("liveRoomTitle").text, "jidu");
            press("liveHelp");
            tryVerify(() => part("liveHelpSteps").visible);
            press("liveSuspend");
            tryCompare(live, "open", false);
            tryVerify(() => desk.interrupted.length === 1);
        }
        function test_teamsAreMadeBeforehand() {
            goToDesk();
            verify(!findChild(room, "liveTeamProblem").visible);
            press("liveInTeams");
            compare(desk.teams.count, 2);
            settle();
            press("liveTeaming" + LiveTeams.Way.ByGroup);
            tryVerify(() => part("liveTeamProblem").visible);
            press("liveOpen");
            verify(!live.open);
            compare(part("liveProblem").text, part("liveTeamProblem").text);
            // The roster is read, and one group written into it by hand.
            Stage.writeText("名册.csv", "姓名,党小组,党支部\n学员甲,一组,第一支部\n学员乙,,第一支部\n学员丙,一组,第一支部\n");
            press("liveToRoster");
            tryCompare(room, "page", "roster");
            const roster = Stage.session.roster;
            roster.read(Stage.pathFor("名册.csv"));
            tryVerify(() => roster.previewing);
            roster.import();
            tryCompare(roster.members, "count", 3);
            press("group1");
            keyClick("b");
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Escape);
            tryCompare(room, "page", "live");
            Stage.useLoopback();
            desk.roster = desk.rosters.findIndex(line => line.startsWith("第一支部"));
            tryCompare(desk.teams.teams, "count", 2);
            tryVerify(() => findChild(room, "liveTeam0").Accessible.name === "一组，2 人：学员甲、学员丙");
            verify(!part("liveTeamProblem").visible);
            verify(part("liveTeamNote").visible);
            // Dealt, and dealt again by key.
            press("liveTeaming" + LiveTeams.Way.Dealt);
            tryVerify(() => findChild(room, "liveTeam0").name === "第一组");
            const before = findChild(room, "liveTeam0").members;
            part("liveDeal").forceActiveFocus(Qt.TabFocusReason);
            for (let deal = 0; deal < 20 && findChild(room, "liveTeam0").members === before; ++deal)
                keyClick(Qt.Key_Return);
            verify(findChild(room, "liveTeam0").members !== before);
            press("liveOpen");
            tryCompare(live, "phase", LiveRoom.Phase.Lobby);
            compare(live.inTeams, true);
        }
        function test_rulesOfTheBuzzerAreChosen() {
            chooseWay(2);
            const buzzer = Stage.session.buzzer;
            verify(part("buzzerRules").text.includes("多等一秒"));
            settle();
            press("buzzerAnswering10");
            compare(buzzer.answering, 10);
            press("buzzerCost" + BuzzerDesk.Cost.Points);
            compare(buzzer.cost, BuzzerDesk.Cost.Points);
            press("buzzerEarly" + BuzzerDesk.Early.Out);
            compare(buzzer.early, BuzzerDesk.Early.Out);
            press("buzzerNotPassedOn");
            compare(buzzer.passedOn, false);
            tryVerify(() => part("buzzerRules").text.includes("抢跑") && part("buzzerRules").text.includes("到此为止"));
            press("buzzerReading0");
            verify(!part("buzzerEarly0").visible);
            press("buzzerReading5");
            settle();
            buzzer.add("第一组");
            buzzer.add("第二组");
            press("liveOpen");
            tryCompare(live, "phase", LiveRoom.Phase.Lobby);
            keyClick(Qt.Key_Space);
            tryCompare(live, "phase", LiveRoom.Phase.Open);
            keyClick("P");
            tryVerify(() => part("buzzerLastWord").text.includes("第二组 抢跑"));
            tryVerify(() => part("buzzerSeat1").word === "抢跑");
            keyClick(Qt.Key_Space);
            tryCompare(buzzer, "state", BuzzerDesk.State.Free);
            keyClick("P");
            compare(buzzer.holder, "");
            keyClick("Q");
            tryCompare(buzzer, "holder", "第一组");
            tryVerify(() => part("buzzerAnsweringLeft").visible);
            verify(part("buzzerAnsweringLeft").text.includes("10"));
            // The time is over: wrong, and the item with it.
            Stage.advance(11);
            tryCompare(live, "phase", LiveRoom.Phase.Closed);
            keyClick(Qt.Key_Space);
            tryCompare(live, "phase", LiveRoom.Phase.Revealed);
            tryVerify(() => part("buzzerSeat0").points === "-1");
        }
        function test_theBigScreenFollows() {
            open();
            const screen = createTemporaryObject(screenComponent, scene);
            screen.forceActiveFocus();
            keyClick(Qt.Key_PageDown);
            tryCompare(live, "phase", LiveRoom.Phase.Open);
            compare(findChild(screen, "bigStem").text, live.stem);
            tryVerify(() => findChild(screen, "bigStem").font.pixelSize >= 24);
            verify(Stage.pick("学员乙", 0));
            tryVerify(() => findChild(screen, "bigAnswered").text.includes("1 / 2"));
            keyClick(Qt.Key_P);
            tryCompare(live, "paused", true);
            tryVerify(() => findChild(screen, "bigClock").text === "暂停");
            keyClick(Qt.Key_P);
            tryCompare(live, "paused", false);
            keyClick(Qt.Key_Space);
            tryCompare(live, "phase", LiveRoom.Phase.Closed);
            verify(!findChild(screen, "bigKey").visible);
            keyClick(Qt.Key_Space);
            tryCompare(live, "phase", LiveRoom.Phase.Revealed);
            tryVerify(() => findChild(screen, "bigKey").visible);
            verify(findChild(screen, "bigSource").text.includes("<span"));
            screen.destroy();
        }
        function test_theBigScreenIsAWindowOfItsOwn() {
            openRoom();
            press("liveScreen");
            tryCompare(live, "screenShown", true);
            room.forceActiveFocus();
            keyClick(Qt.Key_F);
            tryCompare(live, "screenShown", false);
        }
        function test_everythingFitsWithLargeLetters() {
            Theme.scale = 2.0;
            open();
            for (const name of ["liveAddress", "liveCode", "liveNext", "liveEnd"]) {
                const item = part(name);
                const at = item.mapToItem(room, 0, 0);
                verify(at.x >= 0 && at.x + item.width <= room.width, name);
            }
            press("liveNext");
            tryCompare(live, "phase", LiveRoom.Phase.Open);
            settle();
            for (const name of ["liveNext", "livePause", "liveExtend", "liveSkip", "liveRead"]) {
                const item = part(name);
                const at = item.mapToItem(room, 0, 0);
                verify(at.x >= 0 && at.x + item.width <= room.width, name);
                verify(at.y + item.height <= room.height, name);
            }
        }
    }
}

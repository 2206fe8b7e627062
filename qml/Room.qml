// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt 6.4 refuses bound components in Loader, header and section; the names of this file are reached unbound.
// qmllint disable unqualified

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// What fills the window: the rail at the left, one page at a time, a passage over or beside a result.
FocusScope {
    id: root

    required property Session session

    property string page: "home"
    property bool reading: false
    /// Where practice goes back to.
    property string cameFrom: "practice"
    /// Where the roster goes back to.
    property string rosterFor: "learners"
    property string minutesFor: "history"
    readonly property bool quizzing: page === "quiz" || page === "practising"
    readonly property bool beside: reading && pages.width >= Theme.px(1500)

    /// Nothing can be shown there before the bank, or the records, are mended.
    function isBlocked(name: string): bool {
        if (session.stage !== Session.Stage.Blocked)
            return false;
        const withRecords = name === "history" || name === "learners" || name === "roster" || name === "minutes";
        const withBoth = name !== "home" && name !== "settings" && name !== "backups" && !withRecords;
        return withBoth || withRecords && !session.hasRecords;
    }
    function show(name: string): void {
        reading = false;
        page = name;
    }
    function showRoster(): void {
        rosterFor = page;
        show("roster");
    }
    function showMinutes(): void {
        minutesFor = page;
        show("minutes");
    }
    function showResult(attemptId: string): void {
        if (session.result.open(attemptId))
            show("result");
    }
    function readPassage(passageId: string): void {
        session.reader.openPassage(passageId);
        show("source");
    }
    function readSource(number: int): void {
        reading = session.openSource(number);
    }

    Connections {
        target: root.session.quiz

        function onBegan(): void {
            root.show("quiz");
        }
        function onFinished(): void {
            // The time of a test that was left may end while something is practised.
            if (root.page === "practising")
                notice.show(qsTr("考试时间已到，已经交卷。成绩在历史成绩里。"));
            else
                root.show("result");
        }
    }
    Connections {
        target: root.session.practice

        function onBegan(): void {
            if (root.page === "practising")
                return;
            root.cameFrom = root.page;
            root.show("practising");
        }
    }
    Connections {
        target: root.session.pin

        // Somebody wants in whose PIN is set: at the start, or by the name on the first page.
        function onChanged(): void {
            if (root.session.pin.task === PinDesk.Task.Enter && !root.quizzing && root.page !== "learners")
                root.show("learners");
        }
    }
    Connections {
        target: root.session.learners

        function onArchived(text: string): void {
            notice.offer(text, qsTr("撤销"), () => root.session.learners.undoArchive());
        }
        function onEntered(): void {
            root.show("home");
        }
    }
    Connections {
        target: root.session.favourites

        function onRemoved(text: string): void {
            notice.offer(text, qsTr("撤销"), () => root.session.favourites.undoRemoval());
        }
    }
    Connections {
        target: root.session.roster

        function onRemoved(text: string): void {
            notice.offer(text, qsTr("撤销"), () => root.session.roster.undoRemoval());
        }
    }
    Connections {
        target: root.session.templates

        function onChanged(text: string): void {
            notice.offer(text, qsTr("撤销"), () => root.session.templates.undo());
        }
    }
    Connections {
        target: root.session

        function onNoticed(text: string): void {
            notice.show(text);
        }
        function onRecordsReplaced(): void {
            notice.show(qsTr("学习记录已恢复，各页已重新读取。"));
            // What the page showed may not be in these records.
            if (root.page !== "backups" && root.page !== "settings")
                root.show("home");
        }
    }

    // What no control and no page took.
    Keys.onPressed: event => event.accepted = scroller.takeKey(event)

    KeyScroller {
        id: scroller
    }

    // Whoever had the keyboard before has it again.
    function leaveIntroduction(): void {
        const before = introduction.before;
        session.introduction.close();
        if (before && before.visible && before.enabled)
            before.forceActiveFocus(Qt.TabFocusReason);
        else
            current.forceActiveFocus();
    }

    Component.onCompleted: {
        if (session.pin.task === PinDesk.Task.Enter)
            show("learners");
    }

    Rail {
        id: rail

        visible: !root.quizzing
        width: visible ? (stacked ? Theme.px(88) : Theme.px(208)) : 0
        height: parent.height
        stacked: root.width < Theme.px(1100)
        current: ({
                "result": "history",
                "report": "history",
                "collection": "history",
                "mergedReport": "history",
                "backups": "settings",
                "favourites": "mistakes",
                "live": "setup",
                "papers": "setup",
                "minutes": root.minutesFor === "live" ? "setup" : "history",
                "roster": root.rosterFor === "live" ? "setup" : "learners"
            })[root.page] ?? root.page
        person: root.session.learnerName
        onChosen: page => root.show(page)
    }
    Item {
        id: pages

        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom

        Loader {
            id: current

            width: root.beside ? Math.round(parent.width * 0.5) : parent.width
            height: parent.height
            visible: !root.reading || root.beside
            focus: !root.reading
            sourceComponent: root.isBlocked(root.page) ? blockedPage : ({
                    "home": homePage,
                    "practice": practicePage,
                    "practising": practisingPage,
                    "mistakes": mistakesPage,
                    "favourites": favouritesPage,
                    "setup": setupPage,
                    "papers": papersPage,
                    "live": livePage,
                    "quiz": quizPage,
                    "result": resultPage,
                    "source": sourcePage,
                    "progress": progressPage,
                    "history": historyPage,
                    "report": reportPage,
                    "collection": collectionPage,
                    "mergedReport": mergedReportPage,
                    "learners": learnersPage,
                    "roster": rosterPage,
                    "minutes": minutesPage,
                    "bank": bankPage,
                    "settings": settingsPage,
                    "backups": backupsPage
                })[root.page]
            onLoaded: {
                if (root.isBlocked(root.page))
                    return;
                if (root.quizzing || root.page === "bank" || root.page === "source" || root.page === "backups" || root.page === "papers" || root.page === "minutes" || root.page === "live" || root.page === "report" || root.page === "collection" || root.page === "mergedReport")
                    (item as Item).forceActiveFocus();
            }
        }
        Loader {
            id: source

            active: root.reading
            x: root.beside ? current.width : 0
            width: parent.width - x
            height: parent.height
            focus: root.reading
            sourceComponent: SourcePage {
                session: root.session
                fromResult: true
                focus: true
                onClosed: root.reading = false
                onSaid: text => notice.show(text)
            }
            onLoaded: (item as Item).forceActiveFocus()
        }
    }
    // Goes on while the host looks at other pages.
    Loader {
        active: root.session.live.screenShown
        sourceComponent: BigScreen {
            session: root.session
            hostScreen: root.Screen.name
        }
    }
    IntroductionSheet {
        id: introduction

        objectName: "introduction"
        anchors.fill: parent
        shown: root.session.introduction.shown && root.session.stage === Session.Stage.Ready && !root.quizzing
        onClosed: root.leaveIntroduction()
    }
    NoticeLine {
        id: notice

        objectName: "notice"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        // Above the buttons at the foot of some pages.
        anchors.bottomMargin: (root.quizzing || root.page === "setup" || root.page === "live") && !root.isBlocked(root.page) ? Theme.px(52) + 44 : 24
    }

    Component {
        id: homePage

        HomePage {
            session: root.session
            onResultAsked: attemptId => root.showResult(attemptId)
            onPassageAsked: passageId => root.readPassage(passageId)
            onSetupAsked: root.show("setup")
            onPracticeAsked: root.show("practice")
            onLearnersAsked: root.show("learners")
            onLiveAsked: root.show("live")
        }
    }
    Component {
        id: blockedPage

        BlockedPage {
            session: root.session
            page: root.page
            onHomeAsked: root.show("home")
        }
    }
    Component {
        id: learnersPage

        LearnersPage {
            objectName: "learnersPage"
            session: root.session
            onWishesAsked: root.show("settings")
            onRosterAsked: root.showRoster()
        }
    }
    Component {
        id: minutesPage

        MinutesPage {
            session: root.session
            backName: root.minutesFor === "live" ? qsTr("现场答题") : qsTr("历史成绩")
            onExited: root.show(root.minutesFor)
        }
    }
    Component {
        id: rosterPage

        RosterPage {
            session: root.session
            backName: root.rosterFor === "live" ? qsTr("现场答题") : qsTr("学员")
            onExited: root.show(root.rosterFor)
        }
    }
    Component {
        id: practicePage

        PracticePage {
            session: root.session
            onLearnerNeeded: root.show("home")
            onMistakesAsked: root.show("mistakes")
            onFavouritesAsked: root.show("favourites")
        }
    }
    Component {
        id: practisingPage

        PractisingPage {
            session: root.session
            onExited: root.show(root.cameFrom)
        }
    }
    Component {
        id: mistakesPage

        MistakesPage {
            session: root.session
            onPracticeAsked: root.show("practice")
            onBookAsked: root.show("favourites")
        }
    }
    // A page of its own: a list that changes its model keeps the headings of the one before.
    Component {
        id: favouritesPage

        MistakesPage {
            session: root.session
            favourites: true
            onPracticeAsked: root.show("practice")
            onBookAsked: root.show("mistakes")
        }
    }
    Component {
        id: setupPage

        SetupPage {
            session: root.session
            onLearnerNeeded: root.show("home")
            onPapersAsked: root.show("papers")
            onLiveAsked: root.show("live")
        }
    }
    Component {
        id: livePage

        LiveHostPage {
            session: root.session
            onExited: root.show(session.live.open ? "home" : "setup")
            onHistoryAsked: root.show("history")
            onPapersAsked: root.show("papers")
            onRosterAsked: root.showRoster()
            onMinutesAsked: {
                session.chooseMinutes();
                root.showMinutes();
            }
        }
    }
    Component {
        id: papersPage

        PaperPage {
            session: root.session
            onExited: root.show("setup")
        }
    }
    Component {
        id: quizPage

        QuizPage {
            session: root.session
            onExited: root.show("home")
        }
    }
    Component {
        id: resultPage

        ResultPage {
            session: root.session
            onSourceAsked: number => root.readSource(number)
            onAgainAsked: root.show("setup")
        }
    }
    Component {
        id: sourcePage

        SourcePage {
            objectName: "sourcePage"
            session: root.session
            onSaid: text => notice.show(text)
        }
    }
    Component {
        id: progressPage

        ProgressPage {
            session: root.session
            onLearnerNeeded: root.show("home")
            onPracticeAsked: root.show("practice")
            onPassageAsked: passageId => root.readPassage(passageId)
            onResultAsked: attemptId => root.showResult(attemptId)
        }
    }
    Component {
        id: historyPage

        HistoryPage {
            session: root.session
            onResultAsked: attemptId => root.showResult(attemptId)
            onStartAsked: root.show("home")
            onReportAsked: root.show("report")
            onMinutesAsked: root.showMinutes()
        }
    }
    Component {
        id: reportPage

        ReportPage {
            session: root.session
            onCollectionAsked: root.show("collection")
            onExited: root.show("history")
        }
    }
    Component {
        id: collectionPage

        CollectionPage {
            session: root.session
            onReportAsked: root.show("mergedReport")
            onExited: root.show("report")
        }
    }
    Component {
        id: mergedReportPage

        ReportPage {
            session: root.session
            collected: true
            onExited: root.show("collection")
        }
    }
    Component {
        id: bankPage

        BankPage {
            objectName: "bankPage"
            session: root.session
        }
    }
    Component {
        id: settingsPage

        SettingsPage {
            session: root.session
            onLearnersAsked: root.show("learners")
            onBackupsAsked: root.show("backups")
        }
    }
    Component {
        id: backupsPage

        BackupsPage {
            session: root.session
            onExited: root.show("settings")
        }
    }
}

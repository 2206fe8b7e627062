// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// Over the host's page of a room with phones: out of it, its name, the big screen, the way in, the end.
Flow {
    id: root

    required property LiveRoom room

    signal exited()
    signal endAsked()

    spacing: Theme.px(12)

    ActionButton {
        objectName: "leaveRoom"
        weight: ActionButton.Weight.Quiet
        glyph: "back"
        text: qsTr("先去别的页")
        Accessible.name: qsTr("现场开着，先去别的页")
        onClicked: root.exited()
    }
    ThemedText {
        objectName: "liveRoomTitle"
        height: Theme.target
        width: Math.min(implicitWidth, root.width)
        verticalAlignment: Text.AlignVCenter
        text: root.room.title
        font.pixelSize: Theme.lead
        font.bold: true
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.role: Accessible.Heading
    }
    ActionButton {
        objectName: "liveScreen"
        glyph: "screen"
        text: root.room.screenShown ? qsTr("收起大屏") : qsTr("打开大屏")
        onClicked: root.room.screenShown = !root.room.screenShown
    }
    ActionButton {
        objectName: "liveLock"
        visible: root.room.phase !== LiveRoom.Phase.Finished
        glyph: root.room.locked ? "lock" : "unlock"
        text: root.room.locked ? qsTr("打开入口") : qsTr("关闭入口")
        onClicked: root.room.toggleLock()
    }
    ActionButton {
        objectName: "liveSuspend"
        visible: root.room.phase === LiveRoom.Phase.Lobby
        weight: ActionButton.Weight.Quiet
        text: qsTr("先关上")
        Accessible.name: qsTr("先关上，以后可以接着开")
        onClicked: root.room.close()
    }
    ActionButton {
        objectName: "liveEnd"
        visible: root.room.phase !== LiveRoom.Phase.Finished
        weight: ActionButton.Weight.Quiet
        text: qsTr("结束这一场…")
        onClicked: root.endAsked()
    }
}

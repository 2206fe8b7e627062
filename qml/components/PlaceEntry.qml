// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.Ui

/// A file or folder by its path; removable disks are offered by name.
FocusScope {
    id: root

    property string hint
    property string action
    property var drives: []
    property alias text: path.text

    signal sent(place: string)
    signal exited()

    function begin(): void {
        path.text = "";
        path.forceActiveFocus(Qt.TabFocusReason);
    }
    function send(): void {
        if (path.text.trim() !== "")
            root.sent(path.text.trim());
    }

    implicitHeight: column.height
    Keys.onEscapePressed: root.exited()

    Column {
        id: column

        width: parent.width
        spacing: Theme.px(10)

        Flow {
            width: parent.width
            visible: root.drives.length > 0
            spacing: 8

            Repeater {
                model: root.drives

                Chip {
                    required property string modelData

                    text: qsTr("U 盘 %1").arg(modelData.split("/").pop())
                    chosen: path.text === modelData
                    onClicked: path.text = modelData
                }
            }
        }
        Flow {
            width: parent.width
            spacing: 8

            readonly property int beside: width - send.width - leave.width - 2 * spacing

            TextEntry {
                id: path

                objectName: "placePath"
                focus: true
                width: parent.beside < Theme.px(260) ? parent.width : parent.beside
                hint: root.hint
                onAccepted: root.send()
            }
            ActionButton {
                id: send

                objectName: "placeSend"
                height: path.height
                enabled: path.text.trim() !== ""
                text: root.action
                onClicked: root.send()
            }
            ActionButton {
                id: leave

                height: path.height
                weight: ActionButton.Weight.Quiet
                text: qsTr("取消")
                onClicked: root.exited()
            }
        }
    }
}

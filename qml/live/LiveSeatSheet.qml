// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// What the host can do for one person: let another device have the seat, give more time, show somebody out; and note
/// leave of somebody who has not come.
FocusScope {
    id: root

    required property LiveRoom room
    readonly property bool modal: true
    property bool shown: false
    property int seat: -1
    property string name
    property int presence: LiveSeatModel.State.Here
    property int timePercent: 100
    /// Place on the roster; -1: not on it.
    property int member: -1
    property bool sure: false
    readonly property bool here: seat >= 0
    readonly property bool wantsDevice: presence === LiveSeatModel.State.Asking
    readonly property bool onLeave: presence === LiveSeatModel.State.Excused

    signal closed()

    function show(who: int, called: string, how: int, percent: int, listed: int): void {
        seat = who;
        name = called;
        presence = how;
        timePercent = percent;
        member = listed;
        sure = false;
        shown = true;
        (wantsDevice ? allow : here ? done : leave).forceActiveFocus(Qt.TabFocusReason);
    }
    function close(): void {
        shown = false;
        closed();
    }

    visible: shown
    Accessible.role: Accessible.Dialog
    Accessible.name: name
    Keys.onEscapePressed: root.close()

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onWheel: wheel => wheel.accepted = true
    }
    Card {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(560))
        height: column.height + 2 * Theme.px(28)

        Column {
            id: column

            x: Theme.px(28)
            y: Theme.px(28)
            width: parent.width - 2 * x
            spacing: Theme.px(16)

            ThemedText {
                width: parent.width
                text: root.name
                font.pixelSize: Theme.lead
                font.bold: true
                Accessible.role: Accessible.Heading
            }
            ThemedText {
                width: parent.width
                visible: root.wantsDevice
                text: qsTr("另一台设备要用这个名字答题。是本人换手机的话请同意，原来的手机会退出。")
                color: Theme.muted
            }
            Flow {
                width: parent.width
                visible: root.wantsDevice
                spacing: 12

                ActionButton {
                    id: allow

                    objectName: "seatAllow"
                    weight: ActionButton.Weight.Primary
                    text: qsTr("同意换设备")
                    onClicked: {
                        root.room.allow(root.seat);
                        root.close();
                    }
                }
                ActionButton {
                    objectName: "seatDeny"
                    text: qsTr("不同意")
                    onClicked: {
                        root.room.deny(root.seat);
                        root.close();
                    }
                }
            }
            ThemedText {
                objectName: "seatLeaveWords"
                width: parent.width
                visible: root.member >= 0
                text: root.here ? qsTr("人已经在现场，不能记请假。") : root.onLeave ? qsTr("记了请假，不算缺席。人来了，照样可以进来，就算实到。") : qsTr("还没有来。请了假的在这里记下，就不算缺席。")
                color: Theme.muted
            }
            ThemedText {
                visible: root.here
                text: qsTr("答题时间（从现在起）")
                color: Theme.muted
                font.pixelSize: Theme.small
            }
            ChipGroup {
                visible: root.here
                room: column.width

                Repeater {
                    model: [100, 150, 200, 300]

                    Chip {
                        required property int modelData

                        objectName: "seatTime" + modelData
                        text: modelData === 100 ? qsTr("和大家一样") : qsTr("%1 倍").arg(modelData / 100)
                        chosen: root.timePercent === modelData
                        onClicked: {
                            root.timePercent = modelData;
                            root.room.giveTime(root.seat, modelData);
                        }
                    }
                }
            }
            Flow {
                width: parent.width
                spacing: 12
                layoutDirection: Qt.RightToLeft

                ActionButton {
                    id: done

                    objectName: "seatDone"
                    focus: true
                    text: qsTr("关闭")
                    onClicked: root.close()
                }
                ActionButton {
                    id: leave

                    objectName: "seatLeave"
                    visible: !root.here
                    weight: ActionButton.Weight.Primary
                    text: root.onLeave ? qsTr("不请假了") : qsTr("记为请假")
                    onClicked: {
                        if (root.onLeave)
                            root.room.expect(root.member);
                        else
                            root.room.excuse(root.member);
                        root.close();
                    }
                }
                ActionButton {
                    objectName: "seatKick"
                    visible: root.here
                    text: root.sure ? qsTr("确定请出？再按一次") : qsTr("请出现场…")
                    onClicked: {
                        if (root.sure) {
                            root.room.kick(root.seat);
                            root.close();
                        } else {
                            root.sure = true;
                        }
                    }
                }
            }
        }
    }
}

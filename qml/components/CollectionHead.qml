// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// The head of 汇总: what is in the collection, the way in for bundles, and which of its lists is shown below.
Item {
    id: root

    required property CollectionDesk desk
    required property string tab
    required property int columnX
    required property int columnWidth
    property int rows: 0

    signal tabAsked(tab: string)
    signal reportAsked()
    signal exited()

    readonly property bool ready: desk.state === CollectionDesk.State.Ready
    readonly property bool empty: desk.state === CollectionDesk.State.Empty

    function focusTab(): void {
        for (let i = 0; i < tabs.count; ++i) {
            const chip = tabs.itemAt(i) as Chip;
            if (chip.chosen)
                chip.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    function focusAdd(): void {
        addButton.forceActiveFocus(Qt.TabFocusReason);
    }
    function add(): void {
        desk.lookForDrives();
        place.visible = true;
        place.begin();
    }

    height: head.height + Theme.margin + Theme.px(20)

    Column {
        id: head

        x: root.columnX
        y: Theme.margin
        width: root.columnWidth
        spacing: Theme.px(20)

        ActionButton {
            objectName: "leaveCollection"
            weight: ActionButton.Weight.Quiet
            glyph: "back"
            text: qsTr("支部报告")
            Accessible.name: qsTr("回到支部报告")
            onClicked: root.exited()
        }
        PageHeading {
            width: parent.width
            title: qsTr("汇总")
            detail: root.desk.facts !== "" ? root.desk.facts : qsTr("把各支部的成绩放到一起，看一份总的报告。")
        }
        EmptyCard {
            objectName: "collectionFailed"
            visible: root.desk.state === CollectionDesk.State.Failed
            width: parent.width
            title: qsTr("汇总打不开")
            detail: root.desk.problem
            action: qsTr("再读一次")
            onAsked: root.desk.refresh()
        }
        Card {
            objectName: "collectionEmpty"
            visible: root.empty
            width: parent.width
            height: steps.height + 2 * Theme.px(32)

            Column {
                id: steps

                x: Theme.px(32)
                y: Theme.px(32)
                width: parent.width - 2 * x
                spacing: Theme.px(14)

                SectionHeading {
                    width: parent.width
                    text: qsTr("还没有收到数据包")
                }
                Repeater {
                    model: [qsTr("支部：在“支部报告”里按“导出数据包…”，存到 U 盘。"), qsTr("把 U 盘带到这台电脑；邮件送来的，先存到一个文件夹。"), qsTr("在这里按“选择文件…”或“添加数据包…”，或把文件、文件夹拖到这一页。")]

                    Row {
                        id: step

                        required property string modelData
                        required property int index

                        width: steps.width
                        spacing: Theme.px(14)

                        Rectangle {
                            id: disc

                            width: Theme.px(30)
                            height: width
                            radius: width / 2
                            color: Theme.redSoft
                            border.width: Theme.stroke
                            border.color: Theme.red

                            ThemedText {
                                anchors.centerIn: parent
                                text: step.index + 1
                                color: Theme.red
                                font.pixelSize: Theme.small
                                font.bold: true
                                Accessible.ignored: true
                            }
                        }
                        ThemedText {
                            width: parent.width - disc.width - parent.spacing
                            topPadding: Theme.px(1)
                            text: step.modelData
                        }
                    }
                }
            }
        }
        Flow {
            width: parent.width
            spacing: 10

            ActionButton {
                objectName: "viewMerged"
                visible: root.ready
                enabled: root.desk.branches.count > 0
                weight: ActionButton.Weight.Primary
                glyph: "chart"
                text: qsTr("查看汇总报告")
                onClicked: root.reportAsked()
            }
            ActionButton {
                id: addButton

                objectName: "addBundles"
                enabled: root.desk.task !== CollectionDesk.Task.Merging
                weight: root.empty ? ActionButton.Weight.Primary : ActionButton.Weight.Secondary
                glyph: "folder"
                text: qsTr("添加数据包…")
                onClicked: root.add()
            }
            ActionButton {
                objectName: "pickBundles"
                enabled: root.desk.task !== CollectionDesk.Task.Merging
                glyph: "add"
                text: qsTr("选择文件…")
                onClicked: picker.choose()
            }
        }
        Loader {
            id: picker

            objectName: "bundlePicker"

            function choose(): void {
                root.desk.lookForDrives();
                source = "";
                setSource("BundlePicker.qml", {
                    "desk": root.desk,
                    "folder": root.desk.drives.length > 0 ? root.desk.drives[0] : ""
                });
                // Where the system's dialogs are missing the place can be typed.
                if (status !== Loader.Ready)
                    root.add();
            }
        }
        PlaceEntry {
            id: place

            width: parent.width
            visible: false
            hint: qsTr("文件或文件夹的位置，也可以拖到这一页")
            action: qsTr("添加")
            drives: root.desk.drives
            onSent: path => {
                visible = false;
                root.desk.add([path]);
            }
            onExited: {
                visible = false;
                root.focusTab();
            }
        }
        MergeTask {
            width: parent.width
            desk: root.desk
        }
        MergeOutcome {
            objectName: "mergeOutcome"
            visible: root.desk.summary !== ""
            width: parent.width
            desk: root.desk
        }
        Row {
            visible: root.desk.setApart !== ""
            width: parent.width
            spacing: Theme.px(8)

            Icon {
                id: apartMark

                name: "lock"
                color: Theme.goldText
            }
            ThemedText {
                objectName: "setApart"
                width: parent.width - (apartMark.visible ? apartMark.width + parent.spacing : 0)
                text: root.desk.setApart
                color: Theme.goldText
            }
        }
        ChipGroup {
            visible: root.ready
            room: parent.width

            Repeater {
                id: tabs

                model: [
                    {
                        "tab": "branches",
                        "name": root.desk.findings > 0 ? qsTr("支部一览（%1 处要看）").arg(root.desk.findings) : qsTr("支部一览")
                    },
                    {
                        "tab": "keys",
                        "name": root.desk.unknownKeys > 0 ? qsTr("密钥（%1 个未确认）").arg(root.desk.unknownKeys) : qsTr("密钥")
                    },
                    {
                        "tab": "conflicts",
                        "name": root.desk.openConflicts > 0 ? qsTr("冲突（%1 处待定）").arg(root.desk.openConflicts) : qsTr("冲突")
                    }
                ]

                Chip {
                    required property var modelData

                    objectName: "tab-" + modelData.tab
                    text: modelData.name
                    chosen: root.tab === modelData.tab
                    onClicked: root.tabAsked(modelData.tab)
                }
            }
        }
        ThemedText {
            objectName: "tabWords"
            visible: root.ready
            width: parent.width
            text: ({
                    "branches": root.rows > 0 ? qsTr("人数和得分按全部时间统计；要看某一段时间，请打开汇总报告。") : qsTr("还没有可以计入的支部：先到“密钥”里接受它们的密钥。"),
                    "keys": qsTr("请打电话给支部，一组一组核对指纹：和支部导出数据包时看到的、印在支部报告上的完全一样，才接受。"),
                    "conflicts": root.rows > 0 ? qsTr("数据包说法不一的地方，请选一个。选定以后随时可以撤回，什么都不会丢。") : qsTr("没有冲突，各支部的数据包说法一致。")
                })[root.tab]
            color: Theme.muted
        }
    }
}

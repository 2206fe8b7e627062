// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// The way of a branch's results to whoever puts branches together: a bundle, and the fingerprint to read out.
Card {
    id: root

    required property BundleDesk desk
    property var drives: []
    property bool everything: false

    signal exited()

    function begin(folder: string): void {
        place.begin();
        place.text = folder;
    }

    implicitHeight: column.height + 2 * Theme.px(20)

    Column {
        id: column

        x: Theme.cardPad
        y: Theme.px(20)
        width: parent.width - 2 * x
        spacing: Theme.px(12)

        SectionHeading {
            width: parent.width
            text: qsTr("导出数据包，交给汇总的人")
        }
        ThemedText {
            width: parent.width
            text: qsTr("上次导出以后的测验写成一个 .zxb 文件，存到 U 盘带走。练习只带每天的题数和时间，答了什么不带。")
            color: Theme.muted
        }
        TickRow {
            objectName: "bundleEverything"
            width: parent.width
            ticked: root.everything
            text: qsTr("全部重新导出（以前的数据包丢了、缺了才要）")
            onClicked: root.everything = !root.everything
        }
        PlaceEntry {
            id: place

            width: parent.width
            hint: qsTr("存到文件夹")
            action: qsTr("导出")
            drives: root.drives
            onSent: path => {
                if (root.everything)
                    root.desk.exportEverything(path);
                else
                    root.desk.exportNews(path);
            }
            onExited: root.exited()
        }
        ThemedText {
            objectName: "bundleExported"
            width: parent.width
            visible: text !== ""
            text: root.desk.exported
            color: Theme.right
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        ThemedText {
            width: parent.width
            visible: fingerprint.visible
            text: qsTr("密钥指纹。汇总的人第一次收到时会打电话来核对，请一组一组念给对方：")
        }
        ThemedText {
            id: fingerprint

            objectName: "bundleFingerprint"
            width: parent.width
            visible: text !== ""
            text: root.desk.fingerprint
            font.pixelSize: Theme.lead
            font.bold: true
            font.letterSpacing: 1
        }
    }
}

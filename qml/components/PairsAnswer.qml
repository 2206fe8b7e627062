// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.Ui

/// 连线: a member on the left, then the one on the right that belongs to it; a line joins them.
AnswerPart {
    id: root

    /// The row that waits for its partner; -1 for none.
    property int pickedLeft: -1
    property int pickedRight: -1

    readonly property int entry: answering.current

    function pickLeft(row: int): void {
        if (row < 0 || row >= left.count)
            return;
        if (pickedRight >= 0)
            join(row, pickedRight);
        else
            pickedLeft = row;
    }
    function pickRight(row: int): void {
        if (row < 0 || row >= right.count)
            return;
        if (pickedLeft >= 0)
            join(pickedLeft, row);
        else
            pickedRight = row;
    }
    function join(leftRow: int, rightRow: int): void {
        pickedLeft = -1;
        pickedRight = -1;
        answering.pair(leftRow, rightRow);
        pickedLeft = nextOpen(leftRow);
    }
    /// The first left member after this one that has no partner yet.
    function nextOpen(row: int): int {
        for (let step = 1; step <= left.count; ++step) {
            const other = (row + step) % left.count;
            if (!card(left, other).paired)
                return other;
        }
        return -1;
    }
    function card(side: Repeater, row: int): PairCard {
        return side.itemAt(row) as PairCard;
    }
    function clear(row: int): void {
        pickedRight = -1;
        answering.unpair(row);
        pickedLeft = row;
    }

    takeKey: event => {
        const digit = event.key - Qt.Key_1;
        const letter = event.key - Qt.Key_A;
        if (digit >= 0 && digit < Math.min(9, left.count))
            pickLeft(digit);
        else if (letter >= 0 && letter < Math.min(9, right.count))
            pickRight(letter);
        else if ((event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace) && pickedLeft >= 0)
            clear(pickedLeft);
        else if (event.key === Qt.Key_Escape && (pickedLeft >= 0 || pickedRight >= 0))
            pickedLeft = pickedRight = -1;
        else
            return false;
        return true;
    }
    onEntryChanged: {
        pickedLeft = -1;
        pickedRight = -1;
    }

    Column {
        width: root.width
        spacing: Theme.px(16)

        ThemedText {
            objectName: "pairsHint"
            width: parent.width
            text: root.pickedLeft >= 0 ? qsTr("已选左边第 %1 项，请点右边与它对应的一项").arg(root.pickedLeft + 1) : root.pickedRight >= 0 ? qsTr("已选右边一项，请点左边与它对应的一项") : root.answering.answered ? qsTr("都已连好；点一对中的任一项可以重连") : qsTr("先点左边一项，再点右边与它对应的一项（已连 %1 对，共 %2 对）").arg(root.answering.chosenCount).arg(left.count)
            color: Theme.goldText
            font.pixelSize: Theme.small
        }
        Item {
            id: board

            readonly property int gap: Math.max(Theme.px(48), Math.min(Theme.px(96), Math.round(width * 0.12)))
            readonly property int side: Math.floor((width - gap) / 2)

            width: parent.width
            height: Math.max(leftColumn.height, rightColumn.height)

            Column {
                id: leftColumn

                width: board.side
                spacing: 12

                Repeater {
                    id: left

                    model: root.answering.options

                    PairCard {
                        required property int index
                        required property string letter
                        required property string optionText
                        required property int partner
                        required property string partnerLabel

                        objectName: "left" + index
                        width: board.side
                        sign: letter
                        text: optionText
                        partnerSign: partnerLabel
                        partnerRow: partner
                        pairNumber: index
                        picked: root.pickedLeft === index
                        onClicked: root.pickLeft(index)
                        onClearAsked: root.clear(index)
                        onPartnerRowChanged: lines.requestPaint()
                        onYChanged: lines.requestPaint()
                        onHeightChanged: lines.requestPaint()
                        Keys.onReturnPressed: root.nextAsked()
                        Keys.onEnterPressed: root.nextAsked()
                    }
                }
            }
            Column {
                id: rightColumn

                x: board.width - width
                width: board.side
                spacing: 12

                Repeater {
                    id: right

                    model: root.answering.targets

                    PairCard {
                        required property int index
                        required property string letter
                        required property string optionText
                        required property int partner
                        required property string partnerLabel

                        objectName: "right" + index
                        width: board.side
                        atRight: true
                        sign: letter
                        text: optionText
                        partnerSign: partnerLabel
                        partnerRow: partner
                        pairNumber: partner
                        picked: root.pickedRight === index
                        onClicked: root.pickRight(index)
                        onYChanged: lines.requestPaint()
                        onHeightChanged: lines.requestPaint()
                        Keys.onReturnPressed: root.nextAsked()
                        Keys.onEnterPressed: root.nextAsked()
                    }
                }
            }
            Canvas {
                id: lines

                readonly property int scheme: Theme.scheme

                x: board.side
                width: board.gap
                height: board.height
                onSchemeChanged: requestPaint()
                onWidthChanged: requestPaint()
                onHeightChanged: requestPaint()
                onPaint: {
                    const pen = getContext("2d");
                    pen.clearRect(0, 0, width, height);
                    pen.lineWidth = Theme.px(Theme.contrast ? 4 : 3);
                    pen.lineCap = "round";
                    for (let row = 0; row < left.count; ++row) {
                        const from = root.card(left, row);
                        const to = from && from.paired ? root.card(right, from.partnerRow) : null;
                        if (!to)
                            continue;
                        const start = from.y + from.height / 2;
                        const end = to.y + to.height / 2;
                        pen.strokeStyle = Theme.pairTone(row);
                        pen.beginPath();
                        pen.moveTo(2, start);
                        pen.bezierCurveTo(width * 0.45, start, width * 0.55, end, width - 2, end);
                        pen.stroke();
                    }
                }
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.px(16)

            ActionButton {
                objectName: "clearPairs"
                enabled: root.answering.chosenCount > 0
                text: qsTr("全部重连")
                glyph: "close"
                onClicked: {
                    root.pickedLeft = -1;
                    root.answering.clearAnswer();
                }
            }
            ThemedText {
                width: Math.min(implicitWidth, parent.width)
                height: Math.max(implicitHeight, Theme.target)
                verticalAlignment: Text.AlignVCenter
                text: right.count > left.count ? qsTr("右边多出一项，不用连。键盘：数字选左边，字母连右边，退格取消。") : qsTr("键盘：数字选左边，字母连右边，退格取消。")
                color: Theme.muted
                font.pixelSize: Theme.caption
            }
        }
    }
}

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.Ui

/// 排序: the members as cards in the order they stand in, moved by buttons, by dragging, or by keys.
AnswerPart {
    id: root

    function card(row: int): OrderCard {
        return rows.itemAt(row) as OrderCard;
    }
    function move(from: int, to: int): void {
        if (to < 0 || to >= rows.count || from === to)
            return;
        answering.moveOption(from, to);
        answering.keepOrder();
        card(to).forceActiveFocus(Qt.TabFocusReason);
    }
    function focusRow(row: int): void {
        if (row >= 0 && row < rows.count)
            card(row).forceActiveFocus(Qt.TabFocusReason);
    }
    /// The place whose middle is nearest to where a held card's middle is.
    function placeFor(row: int, middle: real): int {
        const own = card(row).height;
        let top = 0;
        let best = 0;
        let nearest = Infinity;
        for (let place = 0, other = 0; place < rows.count; ++place) {
            const distance = Math.abs(top + own / 2 - middle);
            if (distance < nearest) {
                nearest = distance;
                best = place;
            }
            if (other === row)
                ++other;
            if (other < rows.count)
                top += card(other).height + board.spacing;
            ++other;
        }
        return best;
    }

    takeKey: event => {
        const digit = event.key - Qt.Key_1;
        if (digit >= 0 && digit < Math.min(9, rows.count))
            focusRow(digit);
        else if (event.key === Qt.Key_Down)
            focusRow(0);
        else
            return false;
        return true;
    }

    Column {
        width: root.width
        spacing: Theme.px(16)

        Column {
            id: board

            width: parent.width
            spacing: 10
            move: Transition {
                NumberAnimation {
                    properties: "y"
                    duration: Theme.calm
                    easing.type: Easing.OutQuad
                }
            }

            Repeater {
                id: rows

                model: root.answering.options

                OrderCard {
                    required property int index
                    required property string optionText

                    objectName: "member" + index
                    width: board.width
                    number: index + 1
                    text: optionText
                    settled: root.answering.answered
                    first: index === 0
                    last: index === rows.count - 1
                    onUpAsked: root.move(index, index - 1)
                    onDownAsked: root.move(index, index + 1)
                    onFocusAsked: step => root.focusRow(index + step)
                    onHeldAt: middle => root.answering.moveOption(index, root.placeFor(index, middle))
                    onDropped: root.answering.keepOrder()
                    onNextAsked: root.nextAsked()
                }
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.px(16)

            ActionButton {
                objectName: "keepOrderButton"
                visible: !root.answering.answered
                glyph: "check"
                text: qsTr("就按这个顺序")
                onClicked: root.answering.keepOrder()
            }
            ThemedText {
                width: Math.min(implicitWidth, parent.width)
                height: Math.max(implicitHeight, root.answering.answered ? 0 : Theme.target)
                verticalAlignment: Text.AlignVCenter
                text: root.answering.answered ? qsTr("顺序已记下，还可以再调整。") : qsTr("移动任一项，或确认现在的顺序。")
                color: Theme.muted
                font.pixelSize: Theme.small
            }
        }
        ThemedText {
            width: parent.width
            text: qsTr("拖动整张卡片，或点右侧的上移、下移。键盘：数字键选中一项，空格拿起，↑ ↓ 移动，再按空格放下。")
            color: Theme.muted
            font.pixelSize: Theme.caption
        }
    }
}

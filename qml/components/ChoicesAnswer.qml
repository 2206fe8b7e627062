// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// 判断, 单选, 多选: one card an option; digits and letters choose.
AnswerPart {
    id: root

    readonly property bool several: answering.form === ItemAnswering.Form.SeveralOptions

    takeKey: event => {
        const letter = event.key - Qt.Key_A;
        const digit = event.key - Qt.Key_1;
        const most = Math.min(6, answering.options.count);
        if (digit >= 0 && digit < most)
            answering.choose(digit);
        else if (letter >= 0 && letter < most)
            answering.choose(letter);
        else
            return false;
        return true;
    }

    Column {
        width: root.width
        spacing: 12

        Row {
            visible: root.several
            spacing: Theme.px(8)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "checkbox"
                color: Theme.goldText
            }
            ThemedText {
                objectName: "severalHint"
                anchors.verticalCenter: parent.verticalCenter
                text: root.answering.chosenCount === 0 ? qsTr("本题不止一项正确，请选出所有正确的") : qsTr("已选 %1 项，再点一次可取消").arg(root.answering.chosenCount)
                color: Theme.goldText
                font.pixelSize: Theme.small
            }
        }
        Repeater {
            model: root.answering.options

            OptionCard {
                required property int index
                required property string optionText
                required property bool isChosen

                objectName: "option" + index
                width: root.width
                text: optionText
                chosen: isChosen
                several: root.several
                onClicked: root.answering.choose(index)
                Keys.onReturnPressed: root.nextAsked()
                Keys.onEnterPressed: root.nextAsked()
            }
        }
    }
}

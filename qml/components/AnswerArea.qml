// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt 6.4 refuses bound components in Loader, header and section; the names of this file are reached unbound.
// qmllint disable unqualified

import QtQuick
import Zhixing.App
import Zhixing.Ui

/// The way the current item is answered, whatever its kind.
Loader {
    id: root

    required property ItemAnswering answering
    property string nextWords: qsTr("Ctrl + Enter 下一题")

    signal nextAsked()
    signal previousAsked()

    readonly property AnswerPart part: item as AnswerPart

    function takeKey(event: KeyEvent): bool {
        const take = part ? part.takeKey : null;
        return take ? take(event) : false;
    }
    function commit(): void {
        const hand = part ? part.commit : null;
        if (hand)
            hand();
    }
    function takeFocus(): bool {
        const take = part ? part.takeFocus : null;
        return take ? take() : false;
    }

    sourceComponent: {
        switch (answering.form) {
        case ItemAnswering.Form.Words:
            return words;
        case ItemAnswering.Form.Order:
            return order;
        case ItemAnswering.Form.Pairs:
            return pairs;
        case ItemAnswering.Form.Essay:
            return essay;
        default:
            return choices;
        }
    }

    Connections {
        target: root.part

        function onNextAsked(): void {
            root.nextAsked();
        }
        function onPreviousAsked(): void {
            root.previousAsked();
        }
    }
    Component {
        id: choices

        ChoicesAnswer {
            answering: root.answering
        }
    }
    Component {
        id: words

        WordsAnswer {
            answering: root.answering
        }
    }
    Component {
        id: order

        OrderAnswer {
            answering: root.answering
        }
    }
    Component {
        id: pairs

        PairsAnswer {
            answering: root.answering
        }
    }
    Component {
        id: essay

        EssayAnswer {
            answering: root.answering
            nextWords: root.nextWords
        }
    }
}

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

    required property QuizSession quiz

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
        switch (quiz.form) {
        case QuizSession.Form.Words:
            return words;
        case QuizSession.Form.Order:
            return order;
        case QuizSession.Form.Pairs:
            return pairs;
        case QuizSession.Form.Essay:
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
            quiz: root.quiz
        }
    }
    Component {
        id: words

        WordsAnswer {
            quiz: root.quiz
        }
    }
    Component {
        id: order

        OrderAnswer {
            quiz: root.quiz
        }
    }
    Component {
        id: pairs

        PairsAnswer {
            quiz: root.quiz
        }
    }
    Component {
        id: essay

        EssayAnswer {
            quiz: root.quiz
        }
    }
}

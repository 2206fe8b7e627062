// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// 填空: one line for the gap.
AnswerPart {
    id: root

    takeFocus: () => {
        cloze.forceActiveFocus();
        return true;
    }
    commit: () => answering.write(cloze.text)

    ClozeEntry {
        id: cloze

        width: root.width
        answering: root.answering
        onNextAsked: root.nextAsked()
        onPreviousAsked: root.previousAsked()
    }
}

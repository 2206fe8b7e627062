// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

ThemedText {
    font.pixelSize: Theme.lead
    font.bold: true
    Accessible.role: Accessible.Heading
}

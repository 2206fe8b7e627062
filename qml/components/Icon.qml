// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Zhixing.Ui

/// A glyph of the icon font; takes no room where the font is missing. A word always stands beside it.
Text {
    id: root

    property string name
    property int size: Theme.px(22)

    readonly property var glyphs: ({
            "home": "\ue88a",
            "tune": "\ue429",
            "book": "\ue666",
            "history": "\ue889",
            "settings": "\ue8b8",
            "play": "\ue037",
            "pause": "\ue034",
            "flag": "\ue153",
            "check": "\ue5ca",
            "close": "\ue5cd",
            "skip": "\ue15b",
            "left": "\ue5cb",
            "right": "\ue5cc",
            "back": "\ue5c4",
            "grid": "\ue5c3",
            "more": "\ue5cf",
            "less": "\ue5ce",
            "add": "\ue145",
            "remove": "\ue15b",
            "time": "\ue425",
            "done": "\ue86c",
            "save": "\ue2c4",
            "list": "\ue896",
            "warning": "\ue002",
            "info": "\ue88e",
            "folder": "\ue2c8",
            "text": "\ue262",
            "quote": "\ue244",
            "person": "\ue7fd",
            "hourglass": "\ue88b",
            "up": "\ue5d8",
            "down": "\ue5db",
            "checkbox": "\ue834",
            "link": "\ue157",
            "half": "\ue909",
            "near": "\ue645",
            "edit": "\ue3c9",
            "copy": "\ue14d",
            "speak": "\ue050",
            "practice": "\ue80c",
            "chart": "\ue24b",
            "wrong": "\ue888",
            "favourite": "\ue838",
            "favouriteOff": "\ue83a",
            "lock": "\ue897",
            "unlock": "\ue898",
            "archive": "\ue149",
            "unarchive": "\ue169",
            "erase": "\ue92b",
            "personAdd": "\ue7fe",
            "people": "\ue7ef",
            "print": "\ue8ad",
            "screen": "\ue333",
            "refresh": "\ue5d5"
        })

    visible: Theme.hasIcons && name !== ""
    text: glyphs[name] ?? ""
    color: Theme.ink
    font.family: Theme.iconFace
    font.pixelSize: size
    textFormat: Text.PlainText
    Accessible.ignored: true
}

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton

import QtQuick

/// Sizes, colours and durations of everything. Roles and contrasts: docs of the look; tests recompute them.
QtObject {
    id: root

    enum Scheme {
        Light,
        Dark,
        ContrastLight,
        ContrastDark
    }

    property int scheme: Theme.Scheme.Light
    property real scale: 1.0
    property bool reduceMotion: false
    property bool hasIcons: true
    property string face: "Noto Sans CJK SC"
    property string readingFace: "LXGW WenKai"
    readonly property string iconFace: "Material Icons"

    readonly property bool dark: scheme === Theme.Scheme.Dark || scheme === Theme.Scheme.ContrastDark
    readonly property bool contrast: scheme === Theme.Scheme.ContrastLight || scheme === Theme.Scheme.ContrastDark

    // light, dark, black on white, white on black
    readonly property color ground: ["#faf6f0", "#1e1a18", "#ffffff", "#000000"][scheme]
    readonly property color card: ["#ffffff", "#282321", "#ffffff", "#000000"][scheme]
    readonly property color sunk: ["#f1eae0", "#171412", "#ffffff", "#000000"][scheme]
    readonly property color line: ["#e4dacb", "#3d3531", "#000000", "#ffffff"][scheme]
    readonly property color edge: ["#b9aa98", "#6d615a", "#000000", "#ffffff"][scheme]
    readonly property color ink: ["#2b2320", "#f1e9e0", "#000000", "#ffffff"][scheme]
    readonly property color muted: ["#6b5f58", "#b7aaa0", "#000000", "#ffffff"][scheme]
    readonly property color red: ["#b3261e", "#ff8a7a", "#000000", "#ffffff"][scheme]
    readonly property color redInk: ["#ffffff", "#1e1a18", "#ffffff", "#000000"][scheme]
    readonly property color redHover: ["#981d16", "#ffa497", "#333333", "#dddddd"][scheme]
    readonly property color redSoft: ["#fbf0ec", "#3a2825", "#ffffff", "#000000"][scheme]
    readonly property color seal: ["#b3261e", "#c8402f", "#000000", "#ffffff"][scheme]
    readonly property color sealInk: ["#fff8ee", "#fff4e6", "#ffffff", "#000000"][scheme]
    readonly property color gold: ["#c99a2e", "#e3be6a", "#000000", "#ffffff"][scheme]
    readonly property color goldText: ["#7a5a10", "#e3be6a", "#000000", "#ffffff"][scheme]
    readonly property color goldSoft: ["#faf1da", "#3a3120", "#ffffff", "#000000"][scheme]
    readonly property color right: ["#1e6b43", "#7cd3a2", "#000000", "#ffffff"][scheme]
    readonly property color rightSoft: ["#eaf3ec", "#20302a", "#ffffff", "#000000"][scheme]
    readonly property color wrong: ["#a3341f", "#ff9c8c", "#000000", "#ffffff"][scheme]
    readonly property color wrongSoft: ["#fbeee9", "#3a2825", "#ffffff", "#000000"][scheme]
    readonly property color link: ["#1f5a8a", "#8fc1ea", "#000000", "#ffffff"][scheme]
    readonly property color mark: ["#fbe7a6", "#5a4713", "#000000", "#ffffff"][scheme]
    readonly property color markInk: ["#2b2320", "#f1e9e0", "#ffffff", "#000000"][scheme]
    readonly property var pairTones: [["#1f5a8a", "#7a5a10", "#1e6b43", "#7a2e63", "#8a4310", "#44478f"], ["#8fc1ea", "#e3be6a", "#7cd3a2", "#e0a3d0", "#f0ab7c", "#b3b6f2"], ["#000000"], ["#ffffff"]][scheme]
    readonly property color pairInk: ["#ffffff", "#1e1a18", "#ffffff", "#000000"][scheme]
    readonly property color veil: ["#66211a17", "#99000000", "#b3000000", "#b3000000"][scheme]

    readonly property int caption: px(14)
    readonly property int small: px(16)
    readonly property int body: px(18)
    readonly property int lead: px(22)
    readonly property int title: px(28)
    readonly property int display: px(36)
    readonly property int figure: px(84)

    readonly property int target: px(44)
    readonly property int gap: 8
    readonly property int cardPad: 24
    readonly property int margin: 32
    readonly property int group: 32
    readonly property int cardRadius: 12
    readonly property int controlRadius: 8
    readonly property int stroke: contrast ? 2 : 1
    readonly property int heavyStroke: contrast ? 4 : 2

    readonly property int quick: reduceMotion ? 0 : 130
    readonly property int calm: reduceMotion ? 0 : 190

    /// What is there of the words, with a mark between them.
    function joined(words: var, mark: string): string {
        let line = "";
        for (let i = 0; i < words.length; ++i) {
            if (words[i] !== "")
                line += (line === "" ? "" : mark) + words[i];
        }
        return line;
    }
    /// The colour of a pair and of the line between its members.
    function pairTone(pair: int): color {
        return pairTones[Math.max(0, pair) % pairTones.length];
    }
    function px(size: real): int {
        return Math.round(size * scale);
    }
}

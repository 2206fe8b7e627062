// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Zhixing.Ui

TestCase {
    name: "Theme"

    function luminance(colour) {
        const part = value => value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        return 0.2126 * part(colour.r) + 0.7152 * part(colour.g) + 0.0722 * part(colour.b);
    }
    function contrast(first, second) {
        const a = luminance(first);
        const b = luminance(second);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }
    function cleanup() {
        Theme.scheme = Theme.Scheme.Light;
    }
    function test_wordsStandOutFromTheirGround_data() {
        const rows = [];
        const names = ["light", "dark", "black on white", "white on black"];
        const pairs = [["ink", "ground"], ["ink", "card"], ["ink", "sunk"], ["muted", "ground"], ["muted", "card"], ["muted", "sunk"], ["red", "ground"], ["red", "card"], ["red", "redSoft"], ["redInk", "red"], ["redInk", "redHover"], ["sealInk", "seal"], ["goldText", "ground"], ["goldText", "card"], ["goldText", "goldSoft"], ["right", "card"], ["right", "rightSoft"], ["wrong", "card"], ["wrong", "wrongSoft"], ["link", "ground"], ["link", "card"], ["markInk", "mark"], ["ink", "redSoft"], ["ink", "goldSoft"]];
        for (let scheme = 0; scheme < 4; ++scheme) {
            for (const pair of pairs)
                rows.push({
                    "tag": names[scheme] + ": " + pair[0] + " on " + pair[1],
                    "scheme": scheme,
                    "ink": pair[0],
                    "ground": pair[1]
                });
        }
        return rows;
    }
    function test_wordsStandOutFromTheirGround(row) {
        Theme.scheme = row.scheme;
        const ratio = contrast(Theme[row.ink], Theme[row.ground]);
        verify(ratio >= 4.5, "contrast is " + ratio.toFixed(2));
    }
    function test_everythingGrowsWithTheTextSize() {
        const before = Theme.body;
        Theme.scale = 2.0;
        compare(Theme.body, 2 * before);
        verify(Theme.target >= 88);
        Theme.scale = 1.0;
        verify(Theme.target >= 44);
        verify(Theme.body >= 18);
    }
}

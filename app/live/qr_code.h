// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace zhixing
{

/// A QR code as squares; who draws it leaves four light ones around.
struct QrCode {
    int size = 0; ///< squares a side
    std::vector<bool> dark; ///< row by row
    bool operator==(const QrCode &) const = default;
};

/// Nothing where the text is empty or too long for a code.
[[nodiscard]] std::optional<QrCode> qrCode(const QString &text);

/// What phones join a Wi-Fi network by: "WIFI:T:WPA;S:...;P:...;;". No password: an open network.
[[nodiscard]] QString wifiText(const QString &network, const QString &password);

} // namespace zhixing

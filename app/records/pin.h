// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace zhixing
{

/// The digits of a PIN. They are wiped from memory when the value goes.
class Pin
{
public:
    static constexpr int shortest = 4;
    static constexpr int longest = 12;

    /// What was typed, digits of any width; unset unless there are 4 to 12 of them and nothing
    /// else.
    [[nodiscard]] static std::optional<Pin> read(const QString &typed);

    Pin(const Pin &) = default;
    Pin(Pin &&) = default;
    Pin &operator=(const Pin &) = default;
    Pin &operator=(Pin &&) = default;
    ~Pin();

    /// What is stored: salted Argon2id by libsodium's crypto_pwhash_str with its interactive
    /// limits. Takes about a tenth of a second and 64 MiB; Invalid where there is no such memory.
    [[nodiscard]] Result<QByteArray> hash() const;
    /// Takes as long as hash().
    [[nodiscard]] bool matches(const QByteArray &hash) const;
    bool operator==(const Pin &other) const;

private:
    Pin() = default;

    std::array<char, longest> m_digits {};
    std::size_t m_count = 0;
};

} // namespace zhixing

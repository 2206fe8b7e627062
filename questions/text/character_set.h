// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <string_view>

namespace zhixing
{

/// A set of characters of the basic plane that answers in one look, whatever its size: for the
/// questions that are asked of every character of a large text.
class CharacterSet
{
public:
    explicit constexpr CharacterSet(std::u16string_view characters)
    {
        for (const char16_t c : characters) {
            m_bits[c / 64] |= quint64(1) << (c % 64);
        }
    }

    [[nodiscard]] constexpr bool contains(char16_t c) const
    {
        return (m_bits[c / 64] >> (c % 64) & 1) != 0;
    }

private:
    std::array<quint64, 0x10000 / 64> m_bits {};
};

} // namespace zhixing

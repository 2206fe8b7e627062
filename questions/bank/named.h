// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace zhixing
{

/// An enumerator and the name it is written under in files and records.
template <typename T>
struct Named {
    T value;
    QLatin1StringView name;
};

/// Empty where the value has no name.
template <typename T, std::size_t N>
[[nodiscard]] QString nameOf(const std::array<Named<T>, N> &names, T value)
{
    const auto found = std::ranges::find(names, value, &Named<T>::value);
    return found == names.end() ? QString() : QString(found->name);
}

template <typename T, std::size_t N>
[[nodiscard]] std::optional<T> valueOf(const std::array<Named<T>, N> &names, QStringView name)
{
    const auto found
        = std::ranges::find_if(names, [name](const auto &n) { return n.name == name; });
    return found == names.end() ? std::nullopt : std::optional(found->value);
}

} // namespace zhixing

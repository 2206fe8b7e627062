// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/item.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace zhixing
{

/// Every three neighbouring letters of what an item asks, each once, ascending.
[[nodiscard]] std::vector<quint64> shinglesOf(const Item &item);

/// Finds texts that read alike (L30): six tenths of their shingles are the same.
class LikenessIndex
{
public:
    /// The texts added so far that read like this one, by the order of adding.
    [[nodiscard]] std::vector<std::size_t> alike(const std::vector<quint64> &shingles) const;
    void add(std::vector<quint64> shingles);

private:
    std::vector<std::vector<quint64>> m_texts;
    /// The first texts that have a shingle: one that stands in more of them tells no two apart, and
    /// would cost the square of them. It still counts between texts that share a rarer one.
    std::unordered_map<quint64, std::vector<std::size_t>> m_having;
};

} // namespace zhixing

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/likeness.h"

#include "generation/lint/item_texts.h"

#include <algorithm>

namespace zhixing
{

namespace
{

constexpr double limit = 0.6;
constexpr std::size_t mostTexts = 64;

bool areAlike(const std::vector<quint64> &a, const std::vector<quint64> &b)
{
    std::size_t common = 0;
    auto other = b.begin();
    for (const quint64 shingle : a) {
        while (other != b.end() && *other < shingle) {
            ++other;
        }
        common += other != b.end() && *other == shingle ? 1 : 0;
    }
    const auto united = static_cast<double>(a.size() + b.size() - common);
    return common > 0 && static_cast<double>(common) / united >= limit;
}

} // namespace

std::vector<quint64> shinglesOf(const Item &item)
{
    QString text = askedText(item);
    text.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    std::vector<quint64> shingles;
    for (qsizetype i = 0; i + 3 <= text.size(); ++i) {
        shingles.push_back(quint64(text[i].unicode()) << 32 | quint64(text[i + 1].unicode()) << 16
            | text[i + 2].unicode());
    }
    std::ranges::sort(shingles);
    shingles.erase(std::ranges::unique(shingles).begin(), shingles.end());
    return shingles;
}

std::vector<std::size_t> LikenessIndex::alike(const std::vector<quint64> &shingles) const
{
    std::vector<std::size_t> sharing;
    std::size_t everywhere = 0;
    for (const quint64 shingle : shingles) {
        const auto it = m_having.find(shingle);
        if (it == m_having.end()) {
            continue;
        }
        if (it->second.size() >= mostTexts) {
            ++everywhere;
        } else {
            sharing.insert(sharing.end(), it->second.begin(), it->second.end());
        }
    }
    std::ranges::sort(sharing);
    std::vector<std::size_t> found;
    for (auto first = sharing.begin(); first != sharing.end();) {
        const auto last = std::upper_bound(first, sharing.end(), *first);
        const std::size_t text = *first;
        // Even with all that stand everywhere it may not be enough.
        const auto most = static_cast<double>(last - first) + static_cast<double>(everywhere);
        const auto size = static_cast<double>(std::max(shingles.size(), m_texts[text].size()));
        if (most >= limit * size && areAlike(shingles, m_texts[text])) {
            found.push_back(text);
        }
        first = last;
    }
    return found;
}

void LikenessIndex::add(std::vector<quint64> shingles)
{
    for (const quint64 shingle : shingles) {
        auto &having = m_having[shingle];
        if (having.size() < mostTexts) {
            having.push_back(m_texts.size());
        }
    }
    m_texts.push_back(std::move(shingles));
}

} // namespace zhixing

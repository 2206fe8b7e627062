// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/item.h"
#include "bank/passage.h"

#include <vector>

namespace zhixing
{

/// What one run of the extractor found.
struct Extraction {
    std::vector<Document> documents;
    std::vector<Passage> passages;
    std::vector<Rejection> rejections;
    bool operator==(const Extraction &) const = default;
};

/// Documents, passages and the items made from them. Order is the order of the sources.
struct Bank {
    QString title;
    std::vector<Document> documents;
    std::vector<Passage> passages;
    std::vector<Item> items;
    std::vector<Rejection> rejections;
    bool operator==(const Bank &) const = default;
};

} // namespace zhixing

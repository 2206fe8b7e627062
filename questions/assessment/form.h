// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/blueprint.h"
#include "bank/bank.h"

#include <QStringList>

#include <expected>
#include <vector>

namespace zhixing
{

/// One drawn item with the wording it is taken with and the order its options are shown in.
struct FormEntry {
    Item item;
    QStringList optionOrder; ///< option ids; the key follows the id, never the place
    QString
        source; ///< where the item comes from, for people: article and heading, date and occasion
    QStringList targetOrder = {}; ///< 连线: ids of the right-hand members as they are shown
    bool operator==(const FormEntry &) const = default;
};

/// What was drawn (试卷). The seed repeats the draw from the same bank and blueprint.
struct Form {
    QString id;
    quint64 seed = 0;
    Blueprint blueprint;
    std::vector<FormEntry> entries;
    bool operator==(const Form &) const = default;
};

/// A row the bank cannot fill.
struct Shortfall {
    BlueprintRow row;
    int available = 0;
    bool operator==(const Shortfall &) const = default;
};

/// Draws a form. No item twice, no two items that are enemies, no two of one fact while others are
/// left, no fixed-order option moved; key positions and true/false spread. Rejected items are never
/// drawn. Deterministic in (bank, blueprint, seed). Fails with every row that cannot be filled;
/// nothing is silently substituted.
[[nodiscard]] std::expected<Form, std::vector<Shortfall>> drawForm(
    const Bank &bank, const Blueprint &blueprint, quint64 seed);

struct Arranged;

/// The items in their places, each with where it comes from.
[[nodiscard]] std::vector<FormEntry> formEntries(const Bank &bank, std::vector<Arranged> arranged);

} // namespace zhixing

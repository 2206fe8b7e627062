// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/item.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace zhixing
{

/// Which of some items must not stand on one form with which. One side naming the other is enough;
/// ids of items that are not among them count for nothing. The items outlive it.
class Enmity
{
public:
    explicit Enmity(const std::vector<const Item *> &items);

    [[nodiscard]] QSet<const Item *> enemiesOf(const Item *item) const;

    /// The items to strike out so that no two of the rest are enemies: those that can be spared
    /// before those that cannot, those with the most enemies first, of equals the last. Few, not
    /// always the fewest.
    [[nodiscard]] QSet<const Item *> disturbers(
        const std::vector<const Item *> &items, const QSet<const Item *> &needed = {}) const;

private:
    QHash<const Item *, QSet<const Item *>> m_enemies;
};

/// The items less the disturbers among them: a set that may stand on one form.
[[nodiscard]] std::vector<const Item *> withoutEnemies(const std::vector<const Item *> &items);

} // namespace zhixing

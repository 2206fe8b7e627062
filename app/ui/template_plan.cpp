// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/template_plan.h"

#include <algorithm>

namespace zhixing
{

namespace
{

constexpr int mostDraws = 8;

struct Stock {
    std::set<QString> topics;
    std::set<ItemKind> kinds;
};

Stock stockOf(const Bank &bank)
{
    Stock stock;
    for (const Item &item : bank.items) {
        if (isAskable(item)) {
            stock.topics.insert(item.topic);
            stock.kinds.insert(item.kind);
        }
    }
    return stock;
}

BlueprintWish wishOf(const Stock &stock, const ExamTemplate &wished)
{
    BlueprintWish wish {stock.topics, stock.kinds, wished.count};
    if (wished.topics) {
        wish.topics = {wished.topics->begin(), wished.topics->end()};
    }
    if (wished.kinds) {
        wish.kinds = {wished.kinds->begin(), wished.kinds->end()};
    }
    return wish;
}

} // namespace

TemplateFit fitOf(const Bank &bank, const ExamTemplate &wished)
{
    const Stock stock = stockOf(bank);
    const BlueprintWish wish = wishOf(stock, wished);
    TemplateFit fit;
    for (const QString &topic : wish.topics) {
        if (!stock.topics.contains(topic)) {
            fit.missingTopics.append(topic);
        }
    }
    std::ranges::set_difference(wish.kinds, stock.kinds, std::back_inserter(fit.missingKinds));
    fit.drawable = std::min(wish.count, countAvailable(bank, wish.topics, wish.kinds));
    return fit;
}

Blueprint blueprintOf(const Bank &bank, const ExamTemplate &wished)
{
    Blueprint blueprint;
    blueprint.name = wished.name;
    blueprint.rows = planRows(bank, wishOf(stockOf(bank), wished));
    blueprint.timeLimit = wished.timeLimit;
    blueprint.passMark = wished.passMark;
    blueprint.pause = wished.pause;
    blueprint.marking = wished.marking;
    return blueprint;
}

std::optional<Form> drawNearest(
    const Bank &bank, Blueprint wanted, const std::function<quint64()> &seed)
{
    auto form = drawForm(bank, wanted, seed());
    for (int draw = 1; !form && draw < mostDraws; ++draw) {
        form = drawForm(bank, wanted, seed());
    }
    // Enemies can leave a row short that another draw would have filled; the form then is shorter.
    while (!form && !wanted.rows.empty()) {
        for (const Shortfall &shortfall : form.error()) {
            std::ranges::replace(wanted.rows,
                shortfall.row,
                BlueprintRow {shortfall.row.kind, shortfall.row.topic, shortfall.available});
        }
        std::erase_if(wanted.rows, [](const BlueprintRow &row) { return row.count == 0; });
        form = drawForm(bank, wanted, seed());
    }
    if (!form || form->entries.empty()) {
        return std::nullopt;
    }
    return std::move(*form);
}

} // namespace zhixing

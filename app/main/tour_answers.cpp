// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/tour_answers.h"

#include "ui/wording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// Some stems ask for what their options say, and stand more than once.
const Item *itemAt(const ItemAnswering &asked, const std::vector<OptionRow> &rows, const Bank &bank)
{
    const auto isShown = [&rows](const Item &item) {
        return std::ranges::all_of(item.options, [&rows](const Option &option) {
            return std::ranges::find(rows, option.text, &OptionRow::text) != rows.end();
        });
    };
    const Item *found = nullptr;
    for (const Item &item : bank.items) {
        if (isAskable(item) && wording::shownStem(item) == asked.stem()
            && (!found || isShown(item))) {
            found = &item;
        }
    }
    return found;
}

void tick(ItemAnswering &asked, const QStringList &key, bool right)
{
    const int count = asked.options()->count();
    const bool one = asked.form() == ItemAnswering::Form::OneOption;
    int keysLeft = right || one ? static_cast<int>(key.size()) : 1;
    for (int row = 0; row < count; ++row) {
        const OptionRow option = asked.options()->rows()[static_cast<std::size_t>(row)];
        const bool isKey = key.contains(option.id);
        const bool wanted = one ? isKey == right : isKey && keysLeft-- > 0;
        if (wanted != option.isChosen) {
            asked.choose(row);
        }
        if (wanted && one) {
            return;
        }
    }
}

void putInOrder(ItemAnswering &asked, const QStringList &key, bool right)
{
    for (int place = 0; place < key.size(); ++place) {
        const auto &rows = asked.options()->rows();
        const auto found = std::ranges::find(rows, key[place], &OptionRow::id);
        asked.moveOption(static_cast<int>(found - rows.begin()), place);
    }
    if (!right) {
        asked.moveOption(0, 1);
    }
    asked.keepOrder();
}

void drawPairs(ItemAnswering &asked, const Item &item, bool right)
{
    for (std::size_t option = 0; option < item.options.size(); ++option) {
        // Otherwise the last one is left open, or drawn to the member that is too many.
        const bool isLast = option + 1 == item.options.size();
        const bool hasSpare = item.targets.size() > item.options.size();
        if (!right && isLast && !hasSpare) {
            continue;
        }
        const QString target
            = !right && isLast ? item.targets.back().id : item.key[static_cast<qsizetype>(option)];
        const auto &left = asked.options()->rows();
        const auto &targets = asked.targets()->rows();
        const auto from = std::ranges::find(left, item.options[option].id, &OptionRow::id);
        const auto to = std::ranges::find(targets, target, &OptionRow::id);
        asked.pair(static_cast<int>(from - left.begin()), static_cast<int>(to - targets.begin()));
    }
}

} // namespace

void answerItem(ItemAnswering &asked, const Bank &bank, TourAnswer wished)
{
    const Item *item = itemAt(asked, asked.options()->rows(), bank);
    if (!item) {
        return;
    }
    const bool right = wished == TourAnswer::Right;
    switch (asked.form()) {
    case ItemAnswering::Form::Words:
        asked.write(right ? item->key.constFirst() : u"不记得"_s);
        break;
    case ItemAnswering::Form::Essay:
        asked.write(right ? item->key.join(u'；') : item->key.constFirst());
        break;
    case ItemAnswering::Form::Order:
        putInOrder(asked, item->key, right);
        break;
    case ItemAnswering::Form::Pairs:
        drawPairs(asked, *item, right);
        break;
    case ItemAnswering::Form::OneOption:
    case ItemAnswering::Form::SeveralOptions:
        tick(asked, item->key, right);
        break;
    }
}

} // namespace zhixing

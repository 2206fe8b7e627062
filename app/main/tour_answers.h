// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "ui/item_answering.h"

namespace zhixing
{

enum class TourAnswer { Right, Wrong };

/// Answers the item at hand as the tour wishes; nothing happens where the bank does not know it.
void answerItem(ItemAnswering &asked, const Bank &bank, TourAnswer wished);

} // namespace zhixing

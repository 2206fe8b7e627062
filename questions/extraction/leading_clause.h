// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/attribution.h"
#include "extraction/page.h"
#include "extraction/paragraphs.h"

#include <QStringView>

#include <optional>
#include <span>

namespace zhixing
{

/// The attribution a paragraph begins with, with the quotation it leads up to:
/// 1962年4月8日，某处处长在座谈会上说：“……”, 《某守则》（1979年6月）规定：“……”,
/// 【2009年12月3日　上岗仪式】某班长：“……”, or with words that no mark sets off:
/// 2011年5月6日，某局长在动员会上强调：……
[[nodiscard]] std::optional<Attribution> leadingAttributionAt(
    const Page &page, std::span<const Paragraph> paragraphs, std::size_t index);

/// 一号机组发电，站长在庆祝会上: something happens before anybody speaks, as in a chronicle. Not
/// 在庆祝会上，站长.
[[nodiscard]] bool tellsEvent(QStringView occasion);

} // namespace zhixing

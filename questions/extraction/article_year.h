// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/page.h"
#include "extraction/paragraphs.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace zhixing
{

/// An attribution whose date leaves the year to the title of its article.
struct DatedByTitle {
    QString text; ///< with the year put before its month
    qsizetype added; ///< characters put in
};

/// 某局局长，8月7日，调度会 below 言论摘登：2023年上半年, or below （2023年8月至10月）. Empty where
/// `text` names no day without a year, or where a line above names another year, or none does.
[[nodiscard]] std::optional<DatedByTitle> datedByTitle(
    const Page &page, std::span<const Paragraph> paragraphs, std::size_t index, QStringView text);

} // namespace zhixing

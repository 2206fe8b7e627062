// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/page.h"
#include "extraction/paragraphs.h"

#include <span>
#include <vector>

namespace zhixing
{

/// Divides one column of running lines into paragraphs at least cost. `lines` are indices into the
/// page, furniture left out; at least one.
[[nodiscard]] std::vector<Paragraph> joinColumn(const Page &page, std::span<const quint32> lines);

} // namespace zhixing

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/page.h"
#include "extraction/paragraphs.h"

#include <vector>

namespace zhixing
{

/// Events in hanging indent are set the other way round than text: what stands to the left begins
/// one, what is indented goes on with it.
///
///     1956年4月11日　渡口立起第一座岸标，由两户农民代
///     　　为点灯。
///
/// Each such event becomes one paragraph.
void joinHangingEvents(const Page &page, std::vector<Paragraph> *paragraphs);

} // namespace zhixing

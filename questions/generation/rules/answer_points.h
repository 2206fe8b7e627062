// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generation/rules/heading.h"

namespace zhixing
{

/// One thing an answer says, worded so that it can be read beside the others of its answer.
struct AnswerPoint {
    QString text; ///< without end mark
    std::size_t unit = 0; ///< the sentence of the corpus it is from
    bool isReason = false; ///< says why: 因为…
};

/// What an answer says, in its order.
struct AnswerPoints {
    std::vector<AnswerPoint> points; ///< two to six
    std::vector<std::size_t> joined; ///< units told together with another
    qsizetype aside = 0; ///< characters of the answer that nobody is asked for: praise, reasons
    QString refusal; ///< why there are none; empty if there are
};

/// 要看发现的时间。: only leads in to what the answer says.
[[nodiscard]] bool isLeadIn(const QString &sentence);

/// The points of a passage's answer to a question. A sentence is one point, parted only where
/// another case opens; what leans on the point before is told with it.
[[nodiscard]] AnswerPoints pointsOf(
    const Question &question, std::size_t passage, const Workshop &shop);

} // namespace zhixing

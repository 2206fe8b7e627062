// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/form.h"
#include "records/template_store.h"
#include "ui/blueprint_plan.h"

#include <functional>

namespace zhixing
{

/// How far a bank has what a template asks for.
struct TemplateFit {
    QStringList missingTopics; ///< named by the template, without an item that may be drawn
    std::vector<ItemKind> missingKinds;
    int drawable = 0; ///< at most the number the template asks for
    bool operator==(const TemplateFit &) const = default;
};

[[nodiscard]] TemplateFit fitOf(const Bank &bank, const ExamTemplate &wished);

/// Asks for what of the template the bank has.
[[nodiscard]] Blueprint blueprintOf(const Bank &bank, const ExamTemplate &wished);

/// Draws what the blueprint asks for; fewer where enemies leave a row short in every draw. Unset
/// where nothing can be drawn. `seed` is called once for each draw.
[[nodiscard]] std::optional<Form> drawNearest(
    const Bank &bank, Blueprint wanted, const std::function<quint64()> &seed);

} // namespace zhixing

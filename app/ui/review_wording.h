// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/finding.h"
#include "bank/item.h"
#include "review/review.h"

#include <QString>

namespace zhixing
{

/// The words of the page 题库.
namespace wording
{

[[nodiscard]] QString stateName(ReviewState state);
[[nodiscard]] QString actionName(DecisionAction action);
[[nodiscard]] QString staleText(StaleCause cause);
/// What a certificate code claims: 原文明确否定.
[[nodiscard]] QString certificateName(const QString &code);
/// What a linter rule holds against an item, in plain words.
[[nodiscard]] QString findingName(const Finding &finding);
/// What the finding quotes; empty where its name says it all.
[[nodiscard]] QString findingDetail(const Finding &finding);

} // namespace wording

/// Which part of an item a finding is about.
enum class ItemPart { Stem, Options, Answers, Rationale };
[[nodiscard]] ItemPart partOf(const Finding &finding, ItemKind kind);

} // namespace zhixing

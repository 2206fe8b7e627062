// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/form.h"
#include "assessment/mark.h"

namespace zhixing
{

/// An answer written by hand as it is typed back in, a character or a few an item:
///  - 判断: √ or ×; 单选: a letter; 多选 and 排序: letters; 连线: for each member on the left, as
///    shown, the letter of the one on the right, "-" for none
///  - 填空: √, 半 (half of its mark) or × as the host finds it; 简答: the same, or how many points
///  - any kind: "-" nothing was written. Empty: not typed yet.
enum class TypedKey {
    Refused, ///< the item has no such answer
    Taken, ///< more may follow
    Ends, ///< the answer is whole
};

/// Takes one key press into what is typed for an item. T, Y, 1 stand for √; F, N, X, 0 for ×; H, B
/// for 半; a blank or a comma ends an answer. Letters may be small.
[[nodiscard]] TypedKey typeKey(const FormEntry &entry, QString &typed, QChar key);

/// What is typed as an answer and its points: a form answered with them is marked like one answered
/// on the screen. Words written by hand are not typed: writtenByHand() stands for them where they
/// are wrong or judged by points.
struct PaperAnswer {
    QStringList answer;
    ConfirmedPoints confirmed; ///< of 简答, and of what got half
    bool operator==(const PaperAnswer &) const = default;
};
[[nodiscard]] PaperAnswer paperAnswer(const FormEntry &entry, const QString &typed);

/// What stands for words on paper in the records.
[[nodiscard]] QString writtenByHand();

/// The ids of the options as they are printed; 判断 may bring none of its own.
[[nodiscard]] QStringList printedOptions(const FormEntry &entry);
/// 连线: the ids of the members on the right as they are printed.
[[nodiscard]] QStringList printedTargets(const FormEntry &entry);

} // namespace zhixing

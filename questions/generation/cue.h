// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace zhixing
{

/// A form of words, and why what has that form is refused.
struct Cue {
    QRegularExpression form;
    QString refusal;
};

/// The reason of the first form that stands in a text; empty if none does.
[[nodiscard]] inline QString refusalBy(const std::vector<Cue> &cues, const QString &text)
{
    const auto found = std::ranges::find_if(
        cues, [&](const Cue &cue) { return cue.form.match(text).hasMatch(); });
    return found == cues.end() ? QString() : found->refusal;
}

} // namespace zhixing

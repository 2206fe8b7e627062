// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace zhixing
{

/// How strongly a heading asks, from not at all to a question mark.
enum class QuestionCue {
    None,
    Noun, ///< a noun phrase that stands for a question: ……的计算, 关于……问题
    Asking, ///< a word of asking: 是否, 如何, ……吗, 请谈谈……
    Marked, ///< a question mark at its end, a bracketed remark behind it aside
};

[[nodiscard]] QuestionCue questionCue(QStringView heading);

/// Whether a word of asking stands in `text` or begins in it and goes on in `next`.
[[nodiscard]] bool hasAskingWord(QStringView text, QStringView next = {});

/// Whether `text` ends the way a question ends that lost its mark: ……吗, ……是什么, ……如何处理.
[[nodiscard]] bool endsLikeQuestion(QStringView text);

/// Whether `text` ends like a noun phrase that stands for a question.
[[nodiscard]] bool endsLikeTopic(QStringView text);

} // namespace zhixing

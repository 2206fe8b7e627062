// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace zhixing
{

enum class LabelKind {
    None,
    Question, ///< 问： Q1: 问题一： 一问： 1. 问:
    Answer, ///< 答： A: 答案：
    Explanation, ///< 解析： as a later part of an answer
    Arabic, ///< 1、 1. 1) 【1】
    Han, ///< 一、 一： 一.
    BracketHan, ///< （一）
    BracketArabic, ///< （1）
    Circled, ///< ①
    Chapter, ///< 第一章, 第二部分
};

/// The label a paragraph begins with. `length` counts the blanks behind it, so the rest begins
/// there.
struct Label {
    LabelKind kind = LabelKind::None;
    int number = 0; ///< 0 where the label has none
    qsizetype length = 0;
};

/// The label at the beginning of `text`; kind None where there is none.
[[nodiscard]] Label labelAt(QStringView text);

/// A Chinese or Arabic numeral up to 999 at the beginning of `text`.
struct Numeral {
    int value = 0;
    qsizetype length = 0;
    bool han = false;
};
[[nodiscard]] std::optional<Numeral> numeralAt(QStringView text);

/// The whole of `text`, blanks aside, is one ordinal: 一, 十二, 3, （四）, 五、. Its value.
[[nodiscard]] std::optional<int> ordinalAlone(QStringView text);

/// The place behind the signs that set off what follows (●, ■, ▶ …), blanks among them, from a
/// place on. `more`: what counts as such a sign as well.
[[nodiscard]] qsizetype behindSigns(QStringView text, qsizetype from, QStringView more = {});

} // namespace zhixing

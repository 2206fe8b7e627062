// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/form.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace zhixing
{

/// Lines to write a 简答 on.
inline constexpr int essayLines = 6;

/// One item in the words in which it is printed.
struct PaperItem {
    int number = 0;
    QString stem;
    QStringList options; ///< a line each, with letters or numbers; short ones share a line
    QString room; ///< words with room between them: "顺序：____"
    int ruledLines = 0; ///< lines to write on
    bool operator==(const PaperItem &) const = default;
};

/// The items of one kind.
struct PaperSection {
    QString heading; ///< "一、判断题（共 5 题，每题 1 分，共 5 分）"
    QString note; ///< how to answer, and how it is marked
    std::vector<PaperItem> items;
    bool operator==(const PaperSection &) const = default;
};

/// Where the answer to one item goes on the answer sheet.
struct PaperBoxes {
    int number = 0;
    ItemKind kind = ItemKind::TrueFalse;
    int boxes = 1; ///< 排序, 连线: one a member
    bool operator==(const PaperBoxes &) const = default;
};

/// The key of one item, as it is read beside a paper.
struct PaperKey {
    int number = 0;
    QString answer; ///< "B. 每周三次", "C A B D", "1–B，2–A"
    QString rationale;
    QString quoted; ///< the words of the source
    QString place; ///< where they stand
    bool operator==(const PaperKey &) const = default;
};

/// One version of a form as it goes to the table. In Chinese whatever the language of the window:
/// so is the text it asks about.
struct PaperForm {
    QString title;
    QString mark; ///< "卷号 K7M24Q A 卷": on each page, so that results find their form
    QString people; ///< room for branch, name, date and score
    QStringList instructions;
    std::vector<PaperSection> sections;
    std::vector<PaperBoxes> boxes; ///< in the order of the items
    std::vector<PaperKey> keys;
    bool operator==(const PaperForm &) const = default;
};

/// Are answers written beside the items or on a sheet of their own?
enum class AnswersGo { Beside, OnSheet };

/// `version` of a form whose first version has this code (paperCode).
[[nodiscard]] PaperForm paperForm(
    const Form &version, int number, const QString &code, AnswersGo answers);

} // namespace zhixing

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/form.h"
#include "assessment/mark.h"
#include "assessment/study_day.h"

#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>

namespace zhixing
{

/// The ways of practising that ask for answers: 每日一练 专项练习 错题本 收藏 挑战答题.
enum class PracticeMode { Daily, Topical, Mistakes, Favourites, Challenge };

/// The names used in SQL: daily, topical, mistakes, favourites, challenge.
[[nodiscard]] QString toString(PracticeMode mode);
[[nodiscard]] std::optional<PracticeMode> practiceModeFromString(QStringView name);

/// One answer given in practice, with the wording it was given to.
struct PracticeResponse {
    QString id;
    QString learner;
    QString sitting; ///< answers of one set share it
    PracticeMode mode = PracticeMode::Daily;
    FormEntry entry;
    QStringList answer; ///< as in an attempt; empty where the time ran out
    ReviewMoment given;
    std::chrono::milliseconds spent {0}; ///< time the item was open
    ConfirmedPoints confirmed = std::nullopt; ///< 简答: what the learner found afterwards
    bool operator==(const PracticeResponse &) const = default;
};

/// Marked by the rules a form has that brings none of its own.
[[nodiscard]] Mark markResponse(const PracticeResponse &response);

/// The card an item moves: its fact, or itself where it names none.
[[nodiscard]] QString cardOf(const Item &item);

} // namespace zhixing

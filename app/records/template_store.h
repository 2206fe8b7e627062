// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/blueprint.h"
#include "assessment/utc_time.h"
#include "records/database.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace zhixing
{

/// A choice of 组卷 to be used again: what to draw, from whichever bank there is then, and under
/// which conditions it is taken.
struct ExamTemplate {
    QString id; ///< stays when the template is renamed
    QString name;
    std::optional<QStringList> topics = std::nullopt; ///< unset: all the bank has
    std::optional<std::vector<ItemKind>> kinds = std::nullopt; ///< unset: all the bank has
    int count = 0;
    std::optional<std::chrono::milliseconds> timeLimit = std::nullopt; ///< unset: untimed
    double passMark = 0.6; ///< see Blueprint
    PausePolicy pause = PausePolicy::Forbidden;
    MarkingRules marking = {};
    UtcTime saved = {};
    bool operator==(const ExamTemplate &) const = default;
};

/// Writes and reads the templates of this computer; they belong to no learner. Names are unique;
/// blanks around and within them are made one.
class TemplateStore
{
public:
    explicit TemplateStore(Database &database);

    /// The one saved last first. Damaged where a row breaks the rules it was written under.
    [[nodiscard]] Result<std::vector<ExamTemplate>> all() const;
    /// Adds a template, or puts it in the place of the one with its id. As it was stored. BadUse
    /// for an empty name or id, a name that another one has, and values out of their ranges.
    [[nodiscard]] Result<ExamTemplate> save(const ExamTemplate &wished);
    /// NothingFound where there is none.
    [[nodiscard]] Result<void> remove(const QString &id);

private:
    Database *m_database;
};

} // namespace zhixing

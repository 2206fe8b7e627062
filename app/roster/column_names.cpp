// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/column_names.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Titles, dates and explanations that stand above the heads.
constexpr int rowsAbove = 20;

struct ColumnName {
    RosterColumn column = RosterColumn::Name;
    int rank = 0; ///< 0: the best name of the column
};

std::optional<RosterColumn> columnNamed(const QString &word)
{
    static const QHash<QString, RosterColumn> words {{u"name"_s, RosterColumn::Name},
        {u"number"_s, RosterColumn::Number},
        {u"group"_s, RosterColumn::Group},
        {u"branch"_s, RosterColumn::Branch},
        {u"leave"_s, RosterColumn::Leave},
        {u"remark"_s, RosterColumn::Remark}};
    const auto found = words.constFind(word);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

QHash<QString, ColumnName> readNames()
{
    QHash<QString, ColumnName> names;
    QFile file(u":/zhixing/roster/column_names.txt"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return names;
    }
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList words = line.simplified().split(u' ');
        const auto column = columnNamed(words.first());
        for (int place = 1; column && place < words.size(); ++place) {
            names.insert(words.at(place), {*column, place - 1});
        }
    }
    return names;
}

/// "姓  名（必填）*" is 姓名.
QString bareHead(const QString &text)
{
    static const QRegularExpression aside(u"[（(\\[【].*?[）)\\]】]"_s);
    static const QRegularExpression marks(u"[\\s\\p{P}\\p{S}]+"_s);
    QString bare = text.normalized(QString::NormalizationForm_KC).toLower();
    bare.remove(aside);
    bare.remove(marks);
    return bare;
}

} // namespace

std::optional<SheetHeads> headsOf(const Sheet &sheet)
{
    static const QHash<QString, ColumnName> names = readNames();
    int looked = 0;
    for (auto row = sheet.rows.cbegin(); row != sheet.rows.cend() && looked < rowsAbove; ++row) {
        ++looked;
        SheetHeads heads {row.key(), {}};
        std::map<RosterColumn, int> ranks;
        for (auto cell = row->cbegin(); cell != row->cend(); ++cell) {
            const auto known = names.constFind(bareHead(*cell));
            if (known == names.constEnd()) {
                continue;
            }
            const auto rank = ranks.find(known->column);
            if (rank == ranks.end() || known->rank < rank->second) {
                ranks[known->column] = known->rank;
                heads.columns[known->column] = cell.key();
            }
        }
        if (heads.columns.contains(RosterColumn::Name)) {
            return heads;
        }
    }
    return std::nullopt;
}

} // namespace zhixing

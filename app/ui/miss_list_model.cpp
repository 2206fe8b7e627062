// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/miss_list_model.h"

#include "ui/passage_html.h"

namespace zhixing
{

void MissListModel::setMisses(std::vector<PassageMiss> misses, const QString &text)
{
    if (misses.empty() && m_misses.empty()) {
        return;
    }
    beginResetModel();
    m_misses = std::move(misses);
    m_text = text;
    endResetModel();
    Q_EMIT countChanged();
}

QHash<int, QByteArray> MissListModel::roleNames() const
{
    return namesOf<Role>();
}

int MissListModel::size() const
{
    return static_cast<int>(m_misses.size());
}

QVariant MissListModel::value(int row, int role) const
{
    const PassageMiss &miss = m_misses[static_cast<std::size_t>(row)];
    switch (static_cast<Role>(role)) {
    case Role::Start:
        return static_cast<int>(shownBefore(m_text, miss.range.start));
    case Role::End:
        return static_cast<int>(shownBefore(m_text, miss.range.end));
    case Role::Errors:
        return miss.errors.practice + miss.errors.tests;
    case Role::Words:
        return words(miss);
    }
    return {};
}

QString MissListModel::words(const PassageMiss &miss) const
{
    constexpr qsizetype quoted = 12;
    const QString quote = m_text.mid(miss.range.start, miss.range.end - miss.range.start);
    const QString beginning
        = quote.size() > quoted ? QString(quote.left(quoted) + QChar(u'…')) : quote;
    return tr("“%1”：练习错 %2 次，考试错 %3 次")
        .arg(beginning)
        .arg(miss.errors.practice)
        .arg(miss.errors.tests);
}

} // namespace zhixing

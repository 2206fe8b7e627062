// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/search_text.h"
#include "ui/passage_html.h"
#include "ui/row_list_model.h"

#include <vector>

namespace zhixing
{

/// A passage or an item that was found, worded for the list.
struct SearchHit {
    enum class Sort { Passage, Item };

    Sort sort = Sort::Passage;
    QString passage; ///< id; empty for an item that rests on none
    QString item; ///< id; empty for a passage
    Snippet title; ///< heading or stem
    Snippet words; ///< around the first of the words found; may be empty
    QString place; ///< article, date
    QString kind;
    bool operator==(const SearchHit &) const = default;
};

/// What a search found: passages first, then items.
class SearchResultModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the search")
    Q_PROPERTY(QColor markColor MEMBER m_markColor NOTIFY styleChanged)
    Q_PROPERTY(QColor markInk MEMBER m_markInk NOTIFY styleChanged)
    Q_PROPERTY(bool markUnderlined MEMBER m_markUnderlined NOTIFY styleChanged)
public:
    enum class Role {
        Sort = firstRole,
        Kind,
        Place,
        TitleHtml,
        WordsHtml,
        Spoken, ///< the whole row as one plain sentence
    };
    Q_ENUM(Role)

    explicit SearchResultModel(QObject *parent = nullptr);

    void setHits(std::vector<SearchHit> hits);
    [[nodiscard]] const std::vector<SearchHit> &hits() const;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void styleChanged();

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    [[nodiscard]] MarkStyle style() const;

    std::vector<SearchHit> m_hits;
    QColor m_markColor = Qt::yellow;
    QColor m_markInk = Qt::black;
    bool m_markUnderlined = false;
};

} // namespace zhixing

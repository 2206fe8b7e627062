// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "result.h"
#include "search/search_text.h"

#include <QSqlDatabase>

#include <functional>

namespace zhixing
{

/// Rows of a bank's list; those whose heading has the words come first, then the order of the
/// bank. `total` counts those beyond the limit as well.
struct FoundRows {
    int total = 0;
    std::vector<int> rows;
    bool operator==(const FoundRows &) const = default;
};

struct SearchFindings {
    FoundRows passages;
    FoundRows items;
    bool operator==(const SearchFindings &) const = default;
};

/// Full text over the passages of a bank and its items that may be asked: an SQLite file made
/// from the bank and good for nothing else, so that it may be thrown away at any time. Of an item
/// the stem and the options are in it; key and rationale are not, for finding would tell them.
///
/// Every character is a word (search_text.h). Over 1,000 issues that answers a character as fast
/// as a sentence; pairs of characters need a fifth of a second for 的, trigrams find no word of
/// two.
///
/// One connection, used from one thread.
class SearchIndex
{
public:
    /// Told how far building is, from 0 to 1; false ends it.
    using Progress = std::function<bool(double)>;

    /// Opens the index of this very bank. NothingFound where there is none, or one of another bank
    /// or of another version of the program; Damaged where the file is no longer what was written.
    [[nodiscard]] static Result<SearchIndex> open(const QString &path, const Bank &bank);
    /// Makes the index anew; whatever stood there is replaced once it is whole. An empty path keeps
    /// it in memory. NothingFound when `progress` ended it, Unwritable where the disk refuses.
    [[nodiscard]] static Result<SearchIndex> build(
        const QString &path, const Bank &bank, const Progress &progress);

    SearchIndex(SearchIndex &&other) noexcept;
    SearchIndex &operator=(SearchIndex &&other) noexcept;
    SearchIndex(const SearchIndex &) = delete;
    SearchIndex &operator=(const SearchIndex &) = delete;
    ~SearchIndex();

    /// At most `limit` rows of each. Nothing for no terms.
    [[nodiscard]] Result<SearchFindings> find(
        const std::vector<SearchTerm> &terms, int limit) const;

private:
    SearchIndex(QString connectionName, int passages);
    [[nodiscard]] static Result<SearchIndex> connectTo(const QString &path, int passages);
    [[nodiscard]] QSqlDatabase connection() const;
    [[nodiscard]] Result<void> fill(const Bank &bank, const Progress &progress) const;
    [[nodiscard]] Result<void> check(const QString &contents) const;
    [[nodiscard]] Result<FoundRows> findAmong(
        const QString &expression, int first, int last, int limit) const;

    QString m_connectionName;
    int m_passages = 0;
};

} // namespace zhixing

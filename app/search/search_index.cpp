// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/search_index.h"

#include "records/sql.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <filesystem>
#include <limits>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Counts up with everything that changes what is written.
constexpr int indexVersion = 1;
constexpr std::size_t reportEvery = 256;

/// What is indexed of one passage or item.
struct Entry {
    QString heading;
    QString body;
};

Entry entryOf(const Passage &passage)
{
    return {passage.heading, passage.text + u'\n' + passage.attribution};
}

Entry entryOf(const Item &item)
{
    Entry entry {item.stem, {}};
    for (const auto &side : {item.options, item.targets}) {
        for (const Option &option : side) {
            entry.body += option.text + u'\n';
        }
    }
    return entry;
}

QString contentsOf(const Bank &bank)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const Entry &entry) {
        for (const QString &part : {entry.heading, entry.body}) {
            hash.addData(part.toUtf8());
            hash.addData(QByteArrayView("\0", 1));
        }
    };
    for (const Passage &passage : bank.passages) {
        add(entryOf(passage));
    }
    hash.addData(QByteArrayView("\1", 1));
    for (const Item &item : bank.items) {
        // An item that is not asked keeps its row, so that rows and places in the bank agree.
        add(isAskable(item) ? entryOf(item) : Entry {});
    }
    return QString::fromLatin1(hash.result().toHex());
}

/// Connections are opened from several threads at once.
QString freshName()
{
    static std::atomic<int> number = 0;
    return u"zhixing-search-%1"_s.arg(++number);
}

Result<QString> firstValue(const QSqlDatabase &database, const QString &sql)
{
    auto query = runSql(database, sql);
    if (!query) {
        return std::unexpected(query.error());
    }
    return query->next() ? query->value(0).toString() : QString();
}

Result<void> runAll(const QSqlDatabase &database, std::initializer_list<QString> statements)
{
    for (const QString &sql : statements) {
        if (const auto done = runSql(database, sql); !done) {
            return std::unexpected(done.error());
        }
    }
    return {};
}

/// A file that nobody else writes; what a killed program left is cleared away.
Result<QString> scratchFor(const QString &path)
{
    const QFileInfo file(path);
    QDir folder(file.absolutePath());
    if (!folder.mkpath(u"."_s) || !QFileInfo(folder.path()).isWritable()) {
        return fail(ErrorCode::Unwritable, u"the folder cannot be written to"_s, folder.path());
    }
    for (const QString &left : folder.entryList({file.fileName() + u".new-*"_s}, QDir::Files)) {
        folder.remove(left);
    }
    return folder.filePath(
        u"%1.new-%2"_s.arg(file.fileName()).arg(QCoreApplication::applicationPid()));
}

Result<void> moveInto(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), error);
    if (error) {
        return fail(ErrorCode::Unwritable, QString::fromStdString(error.message()), to);
    }
    return {};
}

} // namespace

Result<SearchIndex> SearchIndex::connectTo(const QString &path, int passages)
{
    SearchIndex index(freshName(), passages);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, index.m_connectionName);
    database.setDatabaseName(path.isEmpty() ? u":memory:"_s : path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database.open()) {
        return std::unexpected(sqlError(database.lastError(), database));
    }
    return index;
}

Result<SearchIndex> SearchIndex::open(const QString &path, const Bank &bank)
{
    if (path.isEmpty() || !QFileInfo::exists(path)) {
        return fail(ErrorCode::NothingFound, u"there is no index yet"_s, path);
    }
    auto index = connectTo(path, static_cast<int>(bank.passages.size()));
    if (!index) {
        return index;
    }
    if (const auto sound = index->check(contentsOf(bank)); !sound) {
        return std::unexpected(sound.error());
    }
    return index;
}

Result<void> SearchIndex::check(const QString &contents) const
{
    const QSqlDatabase database = connection();
    const auto version = firstValue(database, u"PRAGMA user_version"_s);
    if (!version) {
        return std::unexpected(version.error());
    }
    if (*version != QString::number(indexVersion)) {
        return fail(ErrorCode::NothingFound, u"an index of another version"_s);
    }
    const auto sound = firstValue(database, u"PRAGMA quick_check(1)"_s);
    if (!sound || *sound != u"ok"_s) {
        return fail(ErrorCode::Damaged, sound ? *sound : sound.error().detail);
    }
    const auto made = firstValue(database, u"SELECT contents FROM source"_s);
    if (!made) {
        return std::unexpected(made.error());
    }
    if (*made != contents) {
        return fail(ErrorCode::NothingFound, u"an index of another bank"_s);
    }
    return {};
}

Result<SearchIndex> SearchIndex::build(
    const QString &path, const Bank &bank, const Progress &progress)
{
    const int passages = static_cast<int>(bank.passages.size());
    QString scratch;
    if (!path.isEmpty()) {
        const auto name = scratchFor(path);
        if (!name) {
            return std::unexpected(name.error());
        }
        scratch = *name;
    }
    Result<void> filled;
    {
        auto index = connectTo(scratch, passages);
        if (!index) {
            return index;
        }
        filled = index->fill(bank, progress);
        if (filled && scratch.isEmpty()) {
            return index;
        }
    }
    if (filled) {
        filled = moveInto(scratch, path);
    }
    if (!filled) {
        QFile::remove(scratch);
        return std::unexpected(filled.error());
    }
    return connectTo(path, passages);
}

Result<void> SearchIndex::fill(const Bank &bank, const Progress &progress) const
{
    const QSqlDatabase database = connection();
    // Nothing is lost when this is interrupted: the file is not in its place yet.
    if (const auto made = runAll(database,
            {u"PRAGMA journal_mode = OFF"_s,
                u"PRAGMA synchronous = OFF"_s,
                u"PRAGMA user_version = %1"_s.arg(indexVersion),
                u"CREATE TABLE source (contents TEXT NOT NULL) STRICT"_s,
                u"CREATE VIRTUAL TABLE entry USING fts5(heading, body, content='', tokenize='ascii')"_s,
                u"BEGIN"_s});
        !made) {
        return made;
    }
    QSqlQuery query(database);
    if (!query.prepare(
            u"INSERT INTO entry (rowid, heading, body) VALUES (:row, :heading, :body)"_s)) {
        return std::unexpected(sqlError(query.lastError(), database));
    }
    const std::size_t count = bank.passages.size() + bank.items.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (i % reportEvery == 0 && progress
            && !progress(static_cast<double>(i) / static_cast<double>(count))) {
            return fail(ErrorCode::NothingFound, u"ended before it was whole"_s);
        }
        const bool isPassage = i < bank.passages.size();
        if (!isPassage && !isAskable(bank.items[i - bank.passages.size()])) {
            continue;
        }
        const Entry entry
            = isPassage ? entryOf(bank.passages[i]) : entryOf(bank.items[i - bank.passages.size()]);
        query.bindValue(u":row"_s, static_cast<qlonglong>(i + 1));
        query.bindValue(u":heading"_s, indexedWords(entry.heading));
        query.bindValue(u":body"_s, indexedWords(entry.body));
        if (!query.exec()) {
            return std::unexpected(sqlError(query.lastError(), database));
        }
    }
    query.finish();
    const auto named = runSql(database,
        u"INSERT INTO source (contents) VALUES (:contents)"_s,
        {{u":contents"_s, contentsOf(bank)}});
    if (!named) {
        return std::unexpected(named.error());
    }
    return runAll(database, {u"COMMIT"_s});
}

Result<SearchFindings> SearchIndex::find(const std::vector<SearchTerm> &terms, int limit) const
{
    if (terms.empty()) {
        return SearchFindings {};
    }
    const QString expression = matchExpression(terms);
    const auto passages = findAmong(expression, 0, m_passages, limit);
    const auto items = passages
        ? findAmong(expression, m_passages, std::numeric_limits<int>::max(), limit)
        : passages;
    if (!items) {
        return std::unexpected(items.error());
    }
    return SearchFindings {*passages, *items};
}

/// `first` and `last` bound row ids, which count from 1: those above the one, up to the other.
Result<FoundRows> SearchIndex::findAmong(
    const QString &expression, int first, int last, int limit) const
{
    const QString among = u" FROM entry WHERE entry MATCH :words AND rowid > :first"
                          " AND rowid <= :last"_s;
    const auto ask = [&](const QString &what, const QString &words, const QString &order) {
        return runSql(connection(),
            what + among + order,
            {{u":words"_s, words}, {u":first"_s, first}, {u":last"_s, last}});
    };
    auto total = ask(u"SELECT count(*)"_s, expression, {});
    if (!total) {
        return std::unexpected(total.error());
    }
    FoundRows found;
    found.total = total->next() ? total->value(0).toInt() : 0;
    const QString order = u" ORDER BY rowid LIMIT %1"_s.arg(limit);
    const QString inHeading = u"heading : (%1)"_s.arg(expression);
    for (const QString &words : {inHeading, expression}) {
        auto rows = ask(u"SELECT rowid"_s, words, order);
        if (!rows) {
            return std::unexpected(rows.error());
        }
        while (rows->next() && std::ssize(found.rows) < limit) {
            const int row = rows->value(0).toInt() - 1 - first;
            if (std::ranges::find(found.rows, row) == found.rows.end()) {
                found.rows.push_back(row);
            }
        }
    }
    return found;
}

SearchIndex::SearchIndex(QString connectionName, int passages)
    : m_connectionName(std::move(connectionName))
    , m_passages(passages)
{
}

SearchIndex::SearchIndex(SearchIndex &&other) noexcept
    : m_connectionName(std::exchange(other.m_connectionName, QString()))
    , m_passages(other.m_passages)
{
}

SearchIndex &SearchIndex::operator=(SearchIndex &&other) noexcept
{
    std::swap(m_connectionName, other.m_connectionName);
    std::swap(m_passages, other.m_passages);
    return *this;
}

SearchIndex::~SearchIndex()
{
    if (!m_connectionName.isEmpty()) {
        QSqlDatabase::database(m_connectionName, false).close();
        QSqlDatabase::removeDatabase(m_connectionName);
    }
}

QSqlDatabase SearchIndex::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

} // namespace zhixing

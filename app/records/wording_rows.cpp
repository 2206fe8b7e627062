// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/wording_rows.h"

#include "bank/bank_json.h"
#include "records/sql.h"

#include <QCryptographicHash>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

Row wordingRow(const Item &item)
{
    const QByteArray json = itemToJson(item);
    const QString sha256
        = QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
    return {u"wording"_s, {{u"sha256"_s, sha256}, {u"item"_s, QString::fromUtf8(json)}}};
}

Result<QString> insertWording(const QSqlDatabase &database, const Item &item)
{
    const Row row = wordingRow(item);
    const QString sha256 = row.cells.front().second.toString();
    const auto worded = writeSql(database,
        insertionOf(row) + u" ON CONFLICT (sha256) DO NOTHING"_s,
        {{u":sha256"_s, sha256}, {u":item"_s, row.cells.back().second}});
    if (!worded) {
        return std::unexpected(worded.error());
    }
    return sha256;
}

Result<Item> wordingAt(const QSqlQuery &row)
{
    const auto item
        = itemFromJson(row.value(1).toString().toUtf8(), u"wording "_s + row.value(0).toString());
    if (!item) {
        return fail(ErrorCode::Damaged, item.error().detail, item.error().where);
    }
    return *item;
}

} // namespace zhixing

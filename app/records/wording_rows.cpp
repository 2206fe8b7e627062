// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/wording_rows.h"

#include "bank/bank_json.h"
#include "records/sql.h"

#include <QCryptographicHash>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

Result<QString> insertWording(const QSqlDatabase &database, const Item &item)
{
    const QByteArray json = itemToJson(item);
    const QString sha256
        = QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
    const auto worded = runSql(database,
        uR"(INSERT INTO wording (sha256, item) VALUES (:sha256, :item)
                   ON CONFLICT (sha256) DO NOTHING)"_s,
        {{u":sha256"_s, sha256}, {u":item"_s, QString::fromUtf8(json)}});
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

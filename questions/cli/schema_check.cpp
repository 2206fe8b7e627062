// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/schema_check.h"

#include <QFile>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// valijson names a place as <root>[items][0][key]; everything else here speaks in JSON pointers.
QString jsonPointer(const std::string &context)
{
    auto pointer = QString::fromStdString(context);
    pointer.remove(u"<root>"_s);
    pointer.replace(u"]["_s, u"/"_s);
    pointer.replace(u'[', u'/');
    pointer.remove(u']');
    return pointer.isEmpty() ? u"/"_s : pointer;
}

} // namespace

Result<std::vector<Finding>> checkSchema(const QByteArray &json, const QString &fileName)
{
    QFile file(u":/zhixing/bank.schema.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen)
    try {
        const auto schemaJson = nlohmann::json::parse(file.readAll().toStdString());
        valijson::Schema schema;
        valijson::SchemaParser parser;
        parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(schemaJson), schema);

        const auto document = nlohmann::json::parse(json.begin(), json.end());
        const valijson::adapters::NlohmannJsonAdapter adapter(document);
        valijson::Validator validator;
        valijson::ValidationResults results;
        std::vector<Finding> findings;
        if (!validator.validate(schema, adapter, &results)) {
            for (const auto &error : results) {
                // The library repeats each failure for every level above it; the innermost says it
                // all.
                if (error.description.starts_with("Failed to validate")) {
                    continue;
                }
                std::string context;
                for (const auto &part : error.context) {
                    context += part;
                }
                findings.push_back(
                    {u"schema"_s, jsonPointer(context), QString::fromStdString(error.description)});
            }
        }
        return findings;
    } catch (const std::exception &exception) {
        const auto message = QString::fromUtf8(exception.what());
        return fail(
            ErrorCode::Unreadable, message.mid(message.indexOf(u"] "_s) + 1).trimmed(), fileName);
    }
}

} // namespace zhixing

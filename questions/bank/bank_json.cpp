// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/bank_json.h"

#include <QFile>
#include <QRegularExpression>

#include <nlohmann/json.hpp>

using namespace Qt::Literals::StringLiterals;
using Json = nlohmann::ordered_json;

namespace zhixing
{

namespace
{

constexpr int passagesVersion = 1;
constexpr int bankVersion = 1;

/// Half of the learners: what is expected of an item that nobody has tried.
constexpr double defaultDifficulty = 0.5;

std::string utf8(const QString &text)
{
    return text.toStdString();
}

Json toJson(const std::vector<TextPosition> &positions)
{
    Json array = Json::array();
    for (const auto &position : positions) {
        array.push_back({{"start", position.start}, {"end", position.end}});
    }
    return array;
}

Json toJson(const Document &document)
{
    return {{"id", utf8(document.id)},
        {"title", utf8(document.title)},
        {"file", utf8(document.file)},
        {"sha256", utf8(document.sha256)},
        {"characters", document.characters}};
}

Json toJson(const Passage &passage)
{
    Json json {{"id", utf8(passage.id)},
        {"document", utf8(passage.document)},
        {"article", utf8(passage.article)},
        {"kind", utf8(toString(passage.kind))},
        {"heading", utf8(passage.heading)},
        {"text", utf8(passage.text)}};
    if (passage.date) {
        json["date"] = {{"text", utf8(passage.date->text)}, {"start", utf8(passage.date->start)}};
        json["date"]["end"] = passage.date->end.isEmpty() ? Json() : Json(utf8(passage.date->end));
    }
    // They belong to excerpts; what another's bank gives to others is kept as well.
    const bool isExcerpt = passage.kind == PassageKind::Excerpt;
    if (isExcerpt || !passage.occasion.isEmpty()) {
        json["occasion"] = utf8(passage.occasion);
    }
    if (isExcerpt || !passage.attribution.isEmpty()) {
        json["attribution"] = utf8(passage.attribution);
    }
    json["positions"] = toJson(passage.positions);
    json["heading_positions"] = toJson(passage.headingPositions);
    if (isExcerpt || !passage.attributionPositions.empty()) {
        json["attribution_positions"] = toJson(passage.attributionPositions);
    }
    if (!passage.printed.empty()) {
        Json printed = Json::array();
        for (const auto &slice : passage.printed) {
            printed.push_back({{"start", slice.start}, {"text", utf8(slice.text)}});
        }
        json["printed"] = std::move(printed);
    }
    return json;
}

Json toJson(const Rejection &rejection)
{
    Json json {{"reason", utf8(rejection.reason)}, {"positions", toJson(rejection.positions)}};
    if (!rejection.passage.isEmpty()) {
        json["passage"] = utf8(rejection.passage);
    }
    if (!rejection.rule.isEmpty()) {
        json["rule"] = utf8(rejection.rule);
    }
    if (!rejection.text.isEmpty()) {
        json["text"] = utf8(rejection.text);
    }
    return json;
}

Json toJson(const QStringList &list)
{
    Json array = Json::array();
    for (const auto &text : list) {
        array.push_back(utf8(text));
    }
    return array;
}

Json toJson(const std::vector<Option> &options)
{
    Json array = Json::array();
    for (const auto &option : options) {
        Json certificate;
        if (option.certificate) {
            certificate = {{"code", utf8(option.certificate->code)},
                {"reason", utf8(option.certificate->reason)}};
        }
        array.push_back(
            {{"id", utf8(option.id)}, {"text", utf8(option.text)}, {"certificate", certificate}});
    }
    return array;
}

Json toJson(const Item &item)
{
    Json evidence = Json::array();
    for (const auto &quote : item.evidence) {
        evidence.push_back({{"passage", utf8(quote.passage)},
            {"start", quote.start},
            {"end", quote.end},
            {"exact", utf8(quote.exact)},
            {"prefix", utf8(quote.prefix)},
            {"suffix", utf8(quote.suffix)}});
    }
    Json json {{"id", utf8(item.id)},
        {"kind", utf8(toString(item.kind))},
        {"topic", utf8(item.topic)},
        {"stem", utf8(item.stem)},
        {"options", toJson(item.options)}};
    if (!item.targets.empty()) {
        json["targets"] = toJson(item.targets);
    }
    json["option_order"] = item.optionOrder == OptionOrder::Fixed ? "fixed" : "shuffled";
    json["key"] = toJson(item.key);
    json["rationale"] = utf8(item.rationale);
    json["evidence"] = std::move(evidence);
    json["rule"] = utf8(item.rule);
    json["fact"] = utf8(item.fact);
    if (!item.enemies.isEmpty()) {
        json["enemies"] = toJson(item.enemies);
    }
    json["difficulty"] = item.difficulty;
    json["review"] = utf8(toString(item.review));
    return json;
}

/// `,"name":[\n…\n]`, one element a line: a bank reads well in a diff, and never stands in memory
/// twice.
template <typename T>
void appendArray(QByteArray &out, const char *name, const std::vector<T> &values)
{
    out += ",\n\"";
    out += name;
    out += "\":[";
    const char *separator = "\n";
    for (const auto &value : values) {
        out += separator;
        out += QByteArray::fromStdString(toJson(value).dump());
        separator = ",\n";
    }
    out += "]";
}

QString text(const Json &json, const char *key)
{
    return QString::fromStdString(json.at(key).get_ref<const std::string &>());
}

QString optionalText(const Json &json, const char *key)
{
    return json.contains(key) ? text(json, key) : QString();
}

/// A code point, or another whole number that is 0 or more. No source is longer, and sums of two
/// still fit.
qint64 placeFrom(const Json &json)
{
    constexpr qint64 most = qint64(1) << 53;
    if (!json.is_number_integer() || (json.is_number_unsigned() && json.get<quint64>() > most)
        || json.get<qint64>() < 0) {
        throw Json::type_error::create(302, "must be a whole number, 0 or more", &json);
    }
    return json.get<qint64>();
}

/// For what a bank written by hand may leave out.
qint64 optionalPlace(const Json &json, const char *key)
{
    return json.contains(key) ? placeFrom(json.at(key)) : 0;
}

std::vector<TextPosition> positionsFrom(const Json &json, const char *key)
{
    std::vector<TextPosition> positions;
    if (json.contains(key)) {
        for (const auto &entry : json.at(key)) {
            positions.push_back({placeFrom(entry.at("start")), placeFrom(entry.at("end"))});
        }
    }
    return positions;
}

/// A value outside its closed list; the JSON pointer in the message comes from the library.
[[noreturn]] void throwUnknown(const Json &json, const char *what)
{
    throw Json::other_error::create(501, std::string("unknown ") + what, &json);
}

Document documentFrom(const Json &json)
{
    return {text(json, "id"),
        optionalText(json, "title"),
        optionalText(json, "file"),
        optionalText(json, "sha256"),
        optionalPlace(json, "characters")};
}

Passage passageFrom(const Json &json)
{
    Passage passage;
    passage.id = text(json, "id");
    passage.document = text(json, "document");
    passage.article = optionalText(json, "article");
    const auto kind = passageKindFromString(text(json, "kind"));
    if (!kind) {
        throwUnknown(json.at("kind"), "passage kind");
    }
    passage.kind = *kind;
    passage.heading = optionalText(json, "heading");
    passage.text = text(json, "text");
    if (json.contains("date")) {
        const auto &date = json.at("date");
        const bool isOneDay = !date.contains("end") || date.at("end").is_null();
        passage.date = PassageDate {
            text(date, "text"), text(date, "start"), isOneDay ? QString() : text(date, "end")};
    }
    passage.occasion = optionalText(json, "occasion");
    passage.attribution = optionalText(json, "attribution");
    passage.positions = positionsFrom(json, "positions");
    passage.headingPositions = positionsFrom(json, "heading_positions");
    passage.attributionPositions = positionsFrom(json, "attribution_positions");
    if (json.contains("printed")) {
        for (const auto &slice : json.at("printed")) {
            passage.printed.push_back({placeFrom(slice.at("start")), text(slice, "text")});
        }
    }
    return passage;
}

Rejection rejectionFrom(const Json &json)
{
    return {text(json, "reason"),
        positionsFrom(json, "positions"),
        optionalText(json, "passage"),
        optionalText(json, "rule"),
        optionalText(json, "text")};
}

std::vector<Option> optionsFrom(const Json &json)
{
    std::vector<Option> options;
    for (const auto &entry : json) {
        Option option {text(entry, "id"), text(entry, "text"), std::nullopt};
        if (entry.contains("certificate") && !entry.at("certificate").is_null()) {
            const auto &certificate = entry.at("certificate");
            option.certificate
                = Certificate {text(certificate, "code"), text(certificate, "reason")};
        }
        options.push_back(std::move(option));
    }
    return options;
}

QStringList listFrom(const Json &json)
{
    QStringList list;
    for (const auto &entry : json) {
        list.append(QString::fromStdString(entry.get_ref<const std::string &>()));
    }
    return list;
}

Item itemFrom(const Json &json)
{
    Item item;
    item.id = text(json, "id");
    const auto kind = itemKindFromString(text(json, "kind"));
    if (!kind) {
        throwUnknown(json.at("kind"), "item kind");
    }
    item.kind = *kind;
    item.topic = optionalText(json, "topic");
    item.stem = text(json, "stem");
    if (json.contains("options")) {
        item.options = optionsFrom(json.at("options"));
    }
    if (json.contains("targets")) {
        item.targets = optionsFrom(json.at("targets"));
    }
    // 判断 has but these two.
    const bool isPlainStatement = item.kind == ItemKind::TrueFalse && item.options.empty();
    if (isPlainStatement) {
        item.options
            = {{u"true"_s, u"正确"_s, std::nullopt}, {u"false"_s, u"错误"_s, std::nullopt}};
    }
    const auto order = json.contains("option_order") ? text(json, "option_order")
        : isPlainStatement                           ? u"fixed"_s
                                                     : u"shuffled"_s;
    if (order != "fixed"_L1 && order != "shuffled"_L1) {
        throwUnknown(json.at("option_order"), "option order");
    }
    item.optionOrder = order == "fixed"_L1 ? OptionOrder::Fixed : OptionOrder::Shuffled;
    item.key = listFrom(json.at("key"));
    if (json.contains("enemies")) {
        item.enemies = listFrom(json.at("enemies"));
    }
    item.rationale = optionalText(json, "rationale");
    if (json.contains("evidence")) {
        for (const auto &quote : json.at("evidence")) {
            item.evidence.push_back({text(quote, "passage"),
                optionalPlace(quote, "start"),
                optionalPlace(quote, "end"),
                text(quote, "exact"),
                optionalText(quote, "prefix"),
                optionalText(quote, "suffix")});
        }
    }
    item.rule = optionalText(json, "rule");
    // Written by hand, an item is a fact of its own.
    item.fact = json.contains("fact") ? text(json, "fact") : item.id;
    item.difficulty = json.value("difficulty", defaultDifficulty);
    if (json.contains("review")) {
        const auto review = reviewStateFromString(text(json, "review"));
        if (!review) {
            throwUnknown(json.at("review"), "review state");
        }
        item.review = *review;
    }
    return item;
}

/// The library's message carries the JSON pointer (JSON_DIAGNOSTICS) or the byte; the error keeps
/// both apart.
Error invalid(const std::exception &exception, const QString &where)
{
    static const QRegularExpression shape(
        uR"(^\[json\.exception\.[^\]]*\] (?:\((/[^)]*)\) )?(.*)$)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = shape.match(QString::fromUtf8(exception.what()));
    if (!match.hasMatch()) {
        return {ErrorCode::Invalid, QString::fromUtf8(exception.what()), where};
    }
    return {ErrorCode::Invalid, match.captured(2), where + match.captured(1)};
}

template <typename T>
void readArray(const Json &json, const char *key, std::vector<T> &into, T (*read)(const Json &))
{
    if (!json.contains(key)) {
        return;
    }
    const auto &array = json.at(key);
    if (!array.is_array()) {
        throw Json::type_error::create(302, "type must be array", &array);
    }
    into.reserve(array.size());
    for (const auto &entry : array) {
        into.push_back(read(entry));
    }
}

} // namespace

QByteArray passagesToJson(const Extraction &extraction)
{
    QByteArray out = "{\"format\":\"zhixing.passages\",\"version\":";
    out += QByteArray::number(passagesVersion);
    appendArray(out, "documents", extraction.documents);
    appendArray(out, "passages", extraction.passages);
    appendArray(out, "rejections", extraction.rejections);
    out += "}\n";
    return out;
}

QByteArray bankToJson(const Bank &bank)
{
    QByteArray out = "{\"format\":\"zhixing.bank\",\"version\":";
    out += QByteArray::number(bankVersion);
    out += ",\n\"title\":";
    out += QByteArray::fromStdString(Json(utf8(bank.title)).dump());
    appendArray(out, "documents", bank.documents);
    appendArray(out, "passages", bank.passages);
    appendArray(out, "items", bank.items);
    appendArray(out, "rejections", bank.rejections);
    out += "}\n";
    return out;
}

Result<Bank> bankFromJson(const QByteArray &json, const QString &fileName)
{
    try {
        const auto parsed = Json::parse(json.begin(), json.end());
        if (!parsed.is_object() || !parsed.contains("format")
            || parsed.at("format") != "zhixing.bank") {
            return fail(ErrorCode::Invalid,
                u"not a question bank: \"format\" must be \"zhixing.bank\""_s,
                fileName + u"/format"_s);
        }
        if (const qint64 version = placeFrom(parsed.at("version")); version > bankVersion) {
            return fail(ErrorCode::TooNew,
                u"bank version %1 is newer than this program reads (%2); update the program"_s
                    .arg(version)
                    .arg(bankVersion),
                fileName + u"/version"_s);
        }
        Bank bank;
        bank.title = optionalText(parsed, "title");
        readArray(parsed, "documents", bank.documents, documentFrom);
        readArray(parsed, "passages", bank.passages, passageFrom);
        if (!parsed.contains("items")) {
            return fail(ErrorCode::Invalid, u"\"items\" is missing"_s, fileName);
        }
        readArray(parsed, "items", bank.items, itemFrom);
        readArray(parsed, "rejections", bank.rejections, rejectionFrom);
        return bank;
    } catch (const Json::exception &exception) {
        return std::unexpected(invalid(exception, fileName));
    }
}

Result<Bank> loadBank(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Unreadable, file.errorString(), path);
    }
    return bankFromJson(file.readAll(), path);
}

QByteArray itemToJson(const Item &item)
{
    return QByteArray::fromStdString(toJson(item).dump());
}

Result<Item> itemFromJson(const QByteArray &json, const QString &where)
{
    try {
        return itemFrom(Json::parse(json.begin(), json.end()));
    } catch (const Json::exception &exception) {
        return std::unexpected(invalid(exception, where));
    }
}

} // namespace zhixing

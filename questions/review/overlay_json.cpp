// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/overlay_json.h"

#include "bank/bank_json.h"
#include "bank/named.h"
#include "review/merging.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>
#include <QSaveFile>

#include <nlohmann/json.hpp>

#include <array>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using Json = nlohmann::ordered_json;

namespace zhixing
{

namespace
{

constexpr int reviewVersion = 1;
constexpr std::chrono::milliseconds lockPatience {5000};

constexpr std::array actionNames {
    Named {DecisionAction::Approve, "approve"_L1},
    Named {DecisionAction::Edit, "edit"_L1},
    Named {DecisionAction::Reject, "reject"_L1},
    Named {DecisionAction::Add, "add"_L1},
    Named {DecisionAction::Undo, "undo"_L1},
};

std::string utf8(const QString &text)
{
    return text.toStdString();
}

Json toJson(const QStringList &list)
{
    Json array = Json::array();
    for (const auto &text : list) {
        array.push_back(utf8(text));
    }
    return array;
}

Json toJson(const Target &target)
{
    return {{"fact", utf8(target.fact)},
        {"rule", utf8(target.rule)},
        {"kind", utf8(toString(target.kind))},
        {"slot", utf8(target.slot)},
        {"sentence", utf8(target.sentence)}};
}

Json toJson(const Revision &revision)
{
    Json json = Json::object();
    if (revision.stem) {
        json["stem"] = utf8(*revision.stem);
    }
    if (!revision.options.empty()) {
        Json options = Json::array();
        for (const auto &option : revision.options) {
            options.push_back({{"id", utf8(option.id)}, {"text", utf8(option.text)}});
        }
        json["options"] = std::move(options);
    }
    if (revision.rationale) {
        json["rationale"] = utf8(*revision.rationale);
    }
    if (revision.answers) {
        json["answers"] = toJson(*revision.answers);
    }
    return json;
}

Json contentOf(const Decision &decision)
{
    Json json {{"at_ms", decision.at.time_since_epoch().count()},
        {"reviewer", utf8(decision.reviewer)},
        {"action", utf8(toString(decision.action))}};
    if (decision.action == DecisionAction::Undo) {
        json["undoes"] = utf8(decision.undoes);
    } else {
        json["target"] = toJson(decision.target);
    }
    if (decision.action != DecisionAction::Undo && decision.action != DecisionAction::Add) {
        json["wording"] = {{"stem", utf8(decision.wording.stem)},
            {"options", toJson(decision.wording.options)},
            {"key", toJson(decision.wording.key)}};
    }
    if (!decision.base.isEmpty()) {
        json["base"] = toJson(decision.base);
    }
    if (!decision.reason.isEmpty()) {
        json["reason"] = utf8(decision.reason);
    }
    if (decision.action == DecisionAction::Edit) {
        json["edit"] = toJson(decision.revision);
    }
    if (decision.item) {
        json["item"] = Json::parse(itemToJson(*decision.item).toStdString());
    }
    return json;
}

[[noreturn]] void refuse(const Json &json, const char *what)
{
    throw Json::other_error::create(501, what, &json);
}

QString text(const Json &json, const char *key)
{
    return QString::fromStdString(json.at(key).get_ref<const std::string &>());
}

QString wordsAt(const Json &json, const char *key)
{
    QString words = text(json, key);
    if (words.trimmed().isEmpty()) {
        refuse(json.at(key), "must not be empty");
    }
    return words;
}

QStringList listFrom(const Json &json)
{
    if (!json.is_array()) {
        refuse(json, "type must be array");
    }
    QStringList list;
    for (const auto &entry : json) {
        list.append(QString::fromStdString(entry.get_ref<const std::string &>()));
    }
    return list;
}

Target targetFrom(const Json &json)
{
    const auto kind = itemKindFromString(text(json, "kind"));
    if (!kind) {
        refuse(json.at("kind"), "unknown item kind");
    }
    return {wordsAt(json, "fact"),
        wordsAt(json, "rule"),
        *kind,
        text(json, "slot"),
        wordsAt(json, "sentence")};
}

Revision revisionFrom(const Json &json)
{
    Revision revision;
    if (json.contains("stem")) {
        revision.stem = wordsAt(json, "stem");
    }
    if (json.contains("options")) {
        for (const auto &option : json.at("options")) {
            revision.options.push_back({wordsAt(option, "id"), wordsAt(option, "text")});
        }
    }
    if (json.contains("rationale")) {
        revision.rationale = wordsAt(json, "rationale");
    }
    if (json.contains("answers")) {
        revision.answers = listFrom(json.at("answers"));
        if (revision.answers->isEmpty() || revision.answers->contains(QString())) {
            refuse(json.at("answers"), "must not be empty");
        }
    }
    if (revision.isEmpty()) {
        refuse(json, "an edit that changes nothing");
    }
    return revision;
}

Decision decisionFrom(const Json &json, const QString &where)
{
    Decision decision;
    decision.id = wordsAt(json, "id");
    decision.at = ReviewTime(std::chrono::milliseconds(json.at("at_ms").get<qint64>()));
    decision.reviewer = wordsAt(json, "reviewer");
    const auto action = decisionActionFromString(text(json, "action"));
    if (!action) {
        refuse(json.at("action"), "unknown action");
    }
    decision.action = *action;
    if (json.contains("base")) {
        decision.base = listFrom(json.at("base"));
    }
    if (json.contains("reason")) {
        decision.reason = text(json, "reason");
    }
    if (decision.action == DecisionAction::Undo) {
        decision.undoes = wordsAt(json, "undoes");
        return decision;
    }
    decision.target = targetFrom(json.at("target"));
    if (decision.action == DecisionAction::Add) {
        auto item = itemFromJson(QByteArray::fromStdString(json.at("item").dump()), where);
        if (!item) {
            refuse(json.at("item"), item.error().detail.toStdString().c_str());
        }
        decision.item = std::move(*item);
        return decision;
    }
    const auto &wording = json.at("wording");
    decision.wording
        = {text(wording, "stem"), listFrom(wording.at("options")), listFrom(wording.at("key"))};
    if (decision.action == DecisionAction::Reject) {
        decision.reason = wordsAt(json, "reason");
    }
    if (decision.action == DecisionAction::Edit) {
        decision.revision = revisionFrom(json.at("edit"));
    }
    return decision;
}

/// The library's message carries the JSON pointer or the byte; the error keeps both apart.
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

} // namespace

QString toString(DecisionAction action)
{
    return nameOf(actionNames, action);
}

std::optional<DecisionAction> decisionActionFromString(QStringView name)
{
    return valueOf(actionNames, name);
}

QString decisionId(const Decision &decision)
{
    const auto content = QByteArray::fromStdString(contentOf(decision).dump());
    return u'r'
        + QString::fromLatin1(
            QCryptographicHash::hash(content, QCryptographicHash::Sha256).first(8).toHex());
}

QString reviewPathOf(const QString &bankPath)
{
    QString stem = bankPath;
    for (const auto &ending : {u".json"_s, u".bank"_s}) {
        if (stem.endsWith(ending)) {
            stem.chop(ending.size());
        }
    }
    return stem + u".review.json"_s;
}

QByteArray overlayToJson(const Overlay &overlay)
{
    QByteArray out = "{\"format\":\"zhixing.review\",\"version\":";
    out += QByteArray::number(reviewVersion);
    out += ",\n\"decisions\":[";
    const char *separator = "\n";
    for (const auto &decision : overlay.decisions) {
        Json json {{"id", utf8(decision.id)}};
        json.update(contentOf(decision));
        out += separator;
        out += QByteArray::fromStdString(json.dump());
        separator = ",\n";
    }
    out += "]}\n";
    return out;
}

Result<Overlay> overlayFromJson(const QByteArray &json, const QString &fileName)
{
    try {
        const auto parsed = Json::parse(json.begin(), json.end());
        if (!parsed.is_object() || !parsed.contains("format")
            || parsed.at("format") != "zhixing.review") {
            return fail(ErrorCode::Invalid,
                u"not a review of a bank: \"format\" must be \"zhixing.review\""_s,
                fileName + u"/format"_s);
        }
        if (const auto version = parsed.at("version").get<double>(); version > reviewVersion) {
            return fail(ErrorCode::TooNew,
                u"review version %1 is newer than this program reads (%2); update the program"_s
                    .arg(version)
                    .arg(reviewVersion),
                fileName + u"/version"_s);
        }
        const auto &entries = parsed.at("decisions");
        if (!entries.is_array()) {
            refuse(entries, "type must be array");
        }
        Overlay overlay;
        for (const auto &entry : entries) {
            const QString where = fileName + u"/decisions/%1"_s.arg(overlay.decisions.size());
            overlay.decisions.push_back(decisionFrom(entry, where));
        }
        return mergeOverlays({}, overlay, fileName);
    } catch (const Json::exception &exception) {
        return std::unexpected(invalid(exception, fileName));
    }
}

Result<Overlay> loadOverlay(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return Overlay {};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Unreadable, file.errorString(), path);
    }
    return overlayFromJson(file.readAll(), path);
}

Result<Overlay> storeDecisions(const QString &path, const Overlay &added)
{
    QLockFile lock(path + u".lock"_s);
    if (!lock.tryLock(static_cast<int>(lockPatience.count()))) {
        return fail(ErrorCode::Unwritable,
            lock.error() == QLockFile::LockFailedError ? u"another program is writing this file"_s
                                                       : u"the folder cannot be written"_s,
            path);
    }
    const auto present = loadOverlay(path);
    if (!present) {
        return present;
    }
    auto merged = mergeOverlays(*present, added, path);
    if (!merged || *merged == *present) {
        return merged;
    }
    const QByteArray json = overlayToJson(*merged);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        return fail(ErrorCode::Unwritable, file.errorString(), path);
    }
    return merged;
}

} // namespace zhixing

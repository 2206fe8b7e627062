// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lexicon.h"

#include <QDirIterator>
#include <QFile>

#include <nlohmann/json.hpp>

#include <algorithm>

// Q_INIT_RESOURCE must stand outside a namespace; without it a static library loses its resources.
static void initializeLexiconResource()
{
    Q_INIT_RESOURCE(lexicon);
}

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

using nlohmann::json;

QString text(const json &value)
{
    return QString::fromStdString(value.get<std::string>());
}

QString text(const json &object, const char *key)
{
    return text(object.at(key));
}

template <typename T, typename Read>
void appendList(std::vector<T> &list, const json &file, const char *key, Read read)
{
    if (!file.contains(key)) {
        return;
    }
    for (const json &entry : file.at(key)) {
        T value = read(entry);
        if (std::ranges::find(list, value) == list.end()) {
            list.push_back(std::move(value));
        }
    }
}

void appendWords(QStringList &list, const json &file, const char *key)
{
    if (!file.contains(key)) {
        return;
    }
    for (const json &entry : file.at(key)) {
        list.append(text(entry));
    }
    list.removeDuplicates();
    // Longest first: the longest word that fits is the one meant.
    std::ranges::stable_sort(
        list, std::greater {}, [](const QString &word) { return word.size(); });
}

std::pair<QString, QString> flip(const json &entry)
{
    return {text(entry, "from"), text(entry, "to")};
}

/// A numeral, a unit of the ladders, and the 半 of 一年半.
QRegularExpression numberPattern(const std::vector<NumberLadder> &ladders)
{
    QStringList units;
    for (const NumberLadder &ladder : ladders) {
        units.append(QRegularExpression::escape(ladder.unit));
    }
    std::ranges::sort(units, std::greater {}, [](const QString &unit) { return unit.size(); });
    return QRegularExpression(
        u"(\\d[\\d,.]*\\d|\\d|[一二三四五六七八九十百千万两半]+)\\s?(%1)(半)?"_s.arg(
            units.join(u'|')));
}

void append(Lexicon &lexicon, const json &file)
{
    appendList(lexicon.organs, file, "organs", [](const json &entry) {
        return Organ {text(entry, "name"),
            text(entry, "domain"),
            text(entry, "level"),
            entry.contains("rank") ? entry.at("rank").get<int>() : 0,
            entry.contains("transfer") && entry.at("transfer").get<bool>()};
    });
    appendList(lexicon.documents, file, "documents", [](const json &entry) {
        return KnownDocument {text(entry, "title"), text(entry, "sort")};
    });
    appendList(lexicon.ladders, file, "ladders", [](const json &entry) {
        auto values = entry.at("values").get<std::vector<double>>();
        std::ranges::sort(values);
        return NumberLadder {text(entry, "unit"), text(entry, "kind"), std::move(values)};
    });
    appendList(lexicon.modalFlips, file, "modalFlips", flip);
    appendList(lexicon.polarityFlips, file, "polarityFlips", flip);
    appendWords(lexicon.modalStops, file, "modalStops");
    appendWords(lexicon.boilerplate, file, "boilerplate");
    appendWords(lexicon.connectives, file, "connectives");
    appendWords(lexicon.contrasts, file, "contrasts");
    appendWords(lexicon.anaphora, file, "anaphora");
    appendWords(lexicon.pronouns, file, "pronouns");
    appendWords(lexicon.persons, file, "persons");
    appendWords(lexicon.bodies, file, "bodies");
    appendWords(lexicon.verbs, file, "verbs");
    appendWords(lexicon.anchors, file, "anchors");
    appendWords(lexicon.places, file, "places");
    appendWords(lexicon.pejoratives, file, "pejoratives");
    appendWords(lexicon.transfers, file, "transfers");
    appendWords(lexicon.privatePersons, file, "privatePersons");
    appendWords(lexicon.absolutes, file, "absolutes");
    appendWords(lexicon.vagueWords, file, "vagueWords");
    const auto length = [](const QString &name) {
        return name.size();
    };
    std::ranges::stable_sort(
        lexicon.organs, std::greater {}, [&](const Organ &organ) { return length(organ.name); });
    const auto flipLength = [&](const auto &pair) {
        return length(pair.first);
    };
    std::ranges::stable_sort(lexicon.modalFlips, std::greater {}, flipLength);
    std::ranges::stable_sort(lexicon.polarityFlips, std::greater {}, flipLength);
}

} // namespace

Result<Lexicon> builtinLexicon()
{
    initializeLexiconResource();
    QStringList files;
    for (QDirIterator it(u":/lexicon"_s, {u"*.json"_s}); it.hasNext();) {
        files.append(it.next());
    }
    files.sort();
    Lexicon lexicon;
    for (const QString &name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(ErrorCode::Unreadable, file.errorString(), name);
        }
        auto extended = extendedLexicon(std::move(lexicon), file.readAll(), name);
        if (!extended) {
            return extended;
        }
        lexicon = std::move(*extended);
    }
    return lexicon;
}

Result<Lexicon> extendedLexicon(Lexicon lexicon, const QByteArray &content, const QString &fileName)
{
    try {
        const json file = json::parse(content.constBegin(), content.constEnd());
        if (!file.is_object() || file.value("format", "") != "zhixing.lexicon") {
            return fail(ErrorCode::Invalid,
                u"not a lexicon: \"format\" must be \"zhixing.lexicon\""_s,
                fileName);
        }
        if (file.value("version", 0) != 1) {
            return fail(ErrorCode::TooNew, u"\"version\" must be 1"_s, fileName);
        }
        append(lexicon, file);
        lexicon.numberPattern = numberPattern(lexicon.ladders);
    } catch (const json::exception &error) {
        return fail(ErrorCode::Invalid, QString::fromUtf8(error.what()), fileName);
    }
    return lexicon;
}

} // namespace zhixing

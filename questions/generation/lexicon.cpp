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

QStringList texts(const json &list)
{
    QStringList values;
    for (const json &value : list) {
        values.append(text(value));
    }
    return values;
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
            entry.contains("transfer") && entry.at("transfer").get<bool>(),
            entry.contains("setting") ? texts(entry.at("setting")) : QStringList(),
            entry.contains("aliases") ? texts(entry.at("aliases")) : QStringList()};
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
    appendList(lexicon.families, file, "families", [](const json &entry) {
        QStringList family;
        for (const json &word : entry) {
            family.append(text(word));
        }
        return family;
    });
    appendWords(lexicon.boilerplate, file, "boilerplate");
    appendWords(lexicon.connectives, file, "connectives");
    appendWords(lexicon.contrasts, file, "contrasts");
    appendWords(lexicon.anaphora, file, "anaphora");
    appendWords(lexicon.pronouns, file, "pronouns");
    appendWords(lexicon.persons, file, "persons");
    appendWords(lexicon.bodies, file, "bodies");
    appendWords(lexicon.verbs, file, "verbs");
    appendWords(lexicon.verblikeNouns, file, "verblikeNouns");
    appendWords(lexicon.anchors, file, "anchors");
    appendWords(lexicon.places, file, "places");
    appendWords(lexicon.pejoratives, file, "pejoratives");
    appendWords(lexicon.measures, file, "measures");
    appendList(lexicon.manners, file, "manners", [](const json &entry) {
        Manner manner {
            text(entry, "way"), {}, entry.contains("action") ? text(entry, "action") : QString()};
        for (const json &word : entry.at("others")) {
            manner.others.append(text(word));
        }
        return manner;
    });
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

/// The lists of a lexicon file; those of objects with the fields an entry must have.
struct ListForm {
    const char *name;
    std::vector<const char *> fields; ///< texts; empty for a list of words
};

const std::vector<ListForm> &listForms()
{
    static const std::vector<ListForm> forms {
        {"organs", {"name", "domain", "level"}},
        {"documents", {"title", "sort"}},
        {"ladders", {"unit", "kind"}},
        {"modalFlips", {"from", "to"}},
        {"polarityFlips", {"from", "to"}},
        {"modalStops", {}},
        {"families", {}},
        {"boilerplate", {}},
        {"connectives", {}},
        {"contrasts", {}},
        {"anaphora", {}},
        {"pronouns", {}},
        {"persons", {}},
        {"bodies", {}},
        {"verbs", {}},
        {"verblikeNouns", {}},
        {"anchors", {}},
        {"places", {}},
        {"pejoratives", {}},
        {"measures", {}},
        {"manners", {"way"}},
        {"transfers", {}},
        {"privatePersons", {}},
        {"absolutes", {}},
        {"vagueWords", {}},
    };
    return forms;
}

bool isText(const json &value)
{
    return value.is_string() && !value.get_ref<const std::string &>().empty();
}

/// What an entry of a list lacks, in words; empty if nothing.
QString flawOf(const json &entry, const ListForm &form)
{
    if (form.name == std::string_view("families")) {
        return entry.is_array() && std::ranges::all_of(entry, isText)
            ? QString()
            : u"write a list of words in brackets here"_s;
    }
    if (form.fields.empty()) {
        return isText(entry) ? QString() : u"write a word in quotation marks here"_s;
    }
    if (!entry.is_object()) {
        return u"write an entry in braces here, with the fields that the others have"_s;
    }
    for (const char *field : form.fields) {
        if (!entry.contains(field) || !isText(entry.at(field))) {
            return u"the entry needs the field \"%1\" with a text"_s.arg(QLatin1StringView(field));
        }
    }
    const bool isLadder = entry.contains("values");
    if (form.name == std::string_view("ladders")
        && (!isLadder || !entry.at("values").is_array()
            || !std::ranges::all_of(
                entry.at("values"), [](const json &value) { return value.is_number(); }))) {
        return u"the entry needs the field \"values\" with a list of numbers"_s;
    }
    if (form.name == std::string_view("manners")
        && (!entry.contains("others") || !entry.at("others").is_array()
            || !std::ranges::all_of(entry.at("others"), isText))) {
        return u"the entry needs the field \"others\" with a list of words"_s;
    }
    if (entry.contains("action") && !isText(entry.at("action"))) {
        return u"\"action\" must be a word"_s;
    }
    if (entry.contains("rank") && !entry.at("rank").is_number_integer()) {
        return u"\"rank\" must be a whole number"_s;
    }
    if (entry.contains("transfer") && !entry.at("transfer").is_boolean()) {
        return u"\"transfer\" must be true or false"_s;
    }
    return {};
}

/// The first place that has another form than a lexicon has, and what to write there.
std::optional<Error> brokenForm(const json &file, const QString &fileName)
{
    for (const auto &[key, list] : file.items()) {
        const QString place = fileName + u'/' + QString::fromStdString(key);
        if (key == "format" || key == "version" || key == "comment") {
            continue;
        }
        const auto form = std::ranges::find_if(
            listForms(), [&key = key](const ListForm &known) { return key == known.name; });
        if (form == listForms().end()) {
            QStringList names;
            for (const ListForm &known : listForms()) {
                names.append(QString::fromLatin1(known.name));
            }
            return Error {ErrorCode::Invalid,
                u"there is no list of this name; the lists are "_s + names.join(u", "_s),
                place};
        }
        if (!list.is_array()) {
            return Error {ErrorCode::Invalid, u"write a list in brackets here"_s, place};
        }
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (const QString flaw = flawOf(list.at(i), *form); !flaw.isEmpty()) {
                return Error {ErrorCode::Invalid, flaw, place + u'/' + QString::number(i)};
            }
        }
    }
    return std::nullopt;
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
                u"not a lexicon: it must begin with \"format\": \"zhixing.lexicon\", \"version\": 1"_s,
                fileName);
        }
        if (!file.contains("version") || file.at("version") != 1) {
            return fail(ErrorCode::TooNew, u"\"version\" must be 1"_s, fileName);
        }
        if (auto broken = brokenForm(file, fileName)) {
            return std::unexpected(std::move(*broken));
        }
        append(lexicon, file);
        lexicon.numberPattern = numberPattern(lexicon.ladders);
    } catch (const json::exception &error) {
        const QString message = QString::fromUtf8(error.what());
        return fail(
            ErrorCode::Invalid, message.mid(message.indexOf(u"] "_s) + 1).trimmed(), fileName);
    }
    return lexicon;
}

} // namespace zhixing

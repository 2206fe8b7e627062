// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What phones say: the half of the protocol that trusts nobody.

#include "live/protocol_names.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;
using Json = nlohmann::json;

namespace
{

constexpr int mostEntries = 10'000;
constexpr qint64 largestSequence = 1'000'000;
constexpr std::size_t mostPicks = 32;
constexpr int mostPlaces = 64;
constexpr qint64 longestSpanMs = 600'000;

using Parsed = std::expected<PhoneMessage, ProtocolFault>;

std::unexpected<ProtocolFault> fault(const QString &what)
{
    return std::unexpected(ProtocolFault {what});
}

/// The fields of one message, each taken once; what is left over at the end is a fault.
class Fields
{
public:
    explicit Fields(const Json &object)
        : m_object(object)
    {
    }

    /// A text of at most `most` UTF-16 units. Empty where it is left out.
    QString text(const char *name, qsizetype most)
    {
        const Json *value = take(name);
        if (!value) {
            return {};
        }
        if (!value->is_string()) {
            m_isSound = false;
            return {};
        }
        const QString text = QString::fromStdString(value->get_ref<const std::string &>());
        m_isSound = m_isSound && text.size() <= most;
        return text;
    }

    qint64 number(const char *name, qint64 least, qint64 most)
    {
        const Json *value = take(name);
        if (!value || !value->is_number_integer()) {
            m_isSound = false;
            return least;
        }
        // A number beyond 63 bits is kept as unsigned.
        const bool isHuge
            = value->is_number_unsigned() && value->get<quint64>() > static_cast<quint64>(most);
        const qint64 number = isHuge ? most : value->get<qint64>();
        m_isSound = m_isSound && !isHuge && number >= least && number <= most;
        return number;
    }

    bool truth(const char *name)
    {
        const Json *value = take(name);
        m_isSound = m_isSound && value && value->is_boolean();
        return m_isSound && value->get<bool>();
    }

    std::vector<int> places(const char *name)
    {
        std::vector<int> places;
        const Json *value = take(name);
        if (!value || !value->is_array() || value->size() > mostPicks) {
            m_isSound = false;
            return places;
        }
        for (const Json &place : *value) {
            const bool isPlace = place.is_number_integer() && place >= -1 && place < mostPlaces;
            m_isSound = m_isSound && isPlace;
            places.push_back(isPlace ? place.get<int>() : -1);
        }
        return places;
    }

    [[nodiscard]] bool has(const char *name) const
    {
        return m_object.contains(name);
    }

    /// Everything was there, fitted, and nothing else was.
    [[nodiscard]] bool isSound() const
    {
        return m_isSound && m_taken == m_object.size();
    }

private:
    const Json *take(const char *name)
    {
        const auto found = m_object.find(name);
        if (found == m_object.end()) {
            return nullptr;
        }
        ++m_taken;
        return &*found;
    }

    const Json &m_object;
    std::size_t m_taken = 0;
    bool m_isSound = true;
};

bool isDigits(const QString &text, qsizetype count)
{
    return text.size() == count
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Parsed join(Fields &fields)
{
    JoinMessage message;
    message.code = fields.text("code", 6);
    message.name = fields.text("name", qsizetype(longestName) * 4);
    message.check = fields.text("check", 18);
    message.team = fields.text("team", 40);
    message.takesOver = fields.has("take") && fields.truth("take");
    if (!isDigits(message.code, 6) || message.name.isEmpty()) {
        return fault(u"a join without code or name"_s);
    }
    return message;
}

Parsed comeBack(Fields &fields)
{
    ReturnMessage message {fields.text("token", 32)};
    if (message.token.size() != 32) {
        return fault(u"a token of another length"_s);
    }
    return message;
}

Parsed answer(Fields &fields)
{
    AnswerMessage message;
    message.entry = static_cast<int>(fields.number("entry", 0, mostEntries));
    message.sequence = fields.number("seq", 1, largestSequence);
    if (fields.has("text")) {
        message.text = fields.text("text", longestText);
    } else {
        message.picks = fields.places("picks");
    }
    return message;
}

Parsed command(Fields &fields)
{
    const auto action = valueOf(remoteActionNames, fields.text("do", 12));
    if (!action) {
        return fault(u"a command that does not exist"_s);
    }
    RoomCommand command {*action};
    if (*action == RoomAction::Extend) {
        command.span = std::chrono::milliseconds(fields.number("ms", 1'000, longestSpanMs));
    }
    return command;
}

Parsed host(Fields &fields)
{
    return HostMessage {fields.text("key", 32)};
}

Parsed consent(Fields &fields)
{
    return ConsentMessage {fields.truth("yes")};
}

Parsed alive(Fields &)
{
    return AliveMessage {};
}

struct Kind {
    QLatin1StringView name;
    Parsed (*parse)(Fields &);
};

constexpr std::array kinds {
    Kind {"join"_L1, join},
    Kind {"back"_L1, comeBack},
    Kind {"consent"_L1, consent},
    Kind {"answer"_L1, answer},
    Kind {"alive"_L1, alive},
    Kind {"host"_L1, host},
    Kind {"command"_L1, command},
};

/// Keeps nesting flat: no message has more than a list inside an object.
bool isFlat(QByteArrayView json)
{
    int depth = 0;
    bool isQuoted = false;
    for (qsizetype place = 0; place < json.size(); ++place) {
        const char c = json[place];
        if (isQuoted) {
            place += c == '\\' ? 1 : 0;
            isQuoted = c != '"';
            continue;
        }
        isQuoted = c == '"';
        depth += c == '{' || c == '[' ? 1 : 0;
        depth -= c == '}' || c == ']' ? 1 : 0;
        if (depth > 2) {
            return false;
        }
    }
    return true;
}

} // namespace

Parsed parsePhoneMessage(QByteArrayView json)
{
    if (json.size() > longestMessage) {
        return fault(u"longer than %1 bytes"_s.arg(longestMessage));
    }
    if (!isFlat(json)) {
        return fault(u"nested"_s);
    }
    const Json object = Json::parse(json.begin(), json.end(), nullptr, false);
    if (!object.is_object()) {
        return fault(u"not a JSON object"_s);
    }
    Fields fields(object);
    fields.number("v", protocolVersion, protocolVersion);
    const QString name = fields.text("t", 16);
    const auto kind = std::ranges::find_if(kinds, [&](const Kind &k) { return k.name == name; });
    if (kind == kinds.end()) {
        return fault(u"of no known kind"_s);
    }
    Parsed message = kind->parse(fields);
    if (message && !fields.isSound()) {
        return fault(u"a field of \"%1\" is missing, unknown or out of bounds"_s.arg(name));
    }
    return message;
}

std::optional<QString> cleanName(const QString &name)
{
    const QString clean = name.simplified();
    const auto points = clean.toUcs4();
    const bool isPlain = std::ranges::all_of(points, [](char32_t point) {
        switch (QChar::category(point)) {
        case QChar::Other_Control:
        case QChar::Other_Format: // turns a line around, or joins what follows
        case QChar::Other_Surrogate:
        case QChar::Other_PrivateUse:
        case QChar::Other_NotAssigned:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            return false;
        default:
            return true;
        }
    });
    const bool hasLetter = std::ranges::any_of(
        points, [](char32_t point) { return QChar::isLetterOrNumber(point); });
    // A letter may carry a mark or two, not a tower of them.
    const auto marks
        = std::ranges::count_if(points, [](char32_t point) { return QChar::isMark(point); });
    const bool isShort = points.size() <= longestName && marks * 2 <= points.size();
    return isPlain && hasLetter && isShort ? std::optional(clean) : std::nullopt;
}

std::optional<QStringList> answerFromPlaces(const FormEntry &shown, const AnswerMessage &message)
{
    const Item &item = shown.item;
    const bool isTyped = item.kind == ItemKind::Cloze;
    if (isTyped != message.text.has_value()) {
        return std::nullopt;
    }
    if (isTyped) {
        return QStringList {*message.text};
    }
    const bool pairs = item.kind == ItemKind::Matching;
    const QStringList &order = pairs ? shown.targetOrder : shown.optionOrder;
    QStringList ids;
    for (const int pick : message.picks) {
        if (pick >= order.size() || (pick < 0 && !pairs)) {
            return std::nullopt;
        }
        ids << (pick < 0 ? QString() : order[pick]);
    }
    if (!pairs || ids.isEmpty()) {
        return ids;
    }
    if (ids.size() != shown.optionOrder.size()) {
        return std::nullopt;
    }
    // The answer stands in the order of the item, whatever the seat sees.
    QStringList pairing;
    for (const Option &option : item.options) {
        pairing << ids.value(shown.optionOrder.indexOf(option.id));
    }
    return pairing;
}

} // namespace zhixing

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/pdf_words.h"

#include <QFont>
#include <QFontDatabase>
#include <QHash>
#include <QRawFont>
#include <QRegularExpression>
#include <QSet>

#include <optional>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr int rangesABlock = 100;
constexpr qsizetype entrySize = 20; ///< of the table of objects (ISO 32000-1, 7.5.4)

quint32 glyphOf(const QRawFont &font, char32_t character)
{
    const QList<quint32> glyphs = font.glyphIndexesForString(QString::fromUcs4(&character, 1));
    return glyphs.size() == 1 ? glyphs.front() : 0;
}

/// Finds for a character that is not printed the one that is, and is drawn alike.
class Doubles
{
public:
    Doubles(const QString &printed, const QStringList &families)
    {
        for (const char32_t character : printed.toUcs4()) {
            m_printed.insert(character);
        }
        for (const QString &family : families) {
            for (const QFont::Weight weight : {QFont::Normal, QFont::Bold}) {
                QFont font(family);
                font.setWeight(weight);
                addFont(QRawFont::fromFont(font, QFontDatabase::Any));
            }
        }
    }

    [[nodiscard]] char32_t printedFor(char32_t character) const
    {
        if (m_printed.contains(character)) {
            return character;
        }
        for (std::size_t font = 0; font < m_fonts.size(); ++font) {
            const quint32 glyph = glyphOf(m_fonts[font], character);
            if (const auto found = m_drawn[font].constFind(glyph);
                glyph != 0 && found != m_drawn[font].constEnd()) {
                return *found;
            }
        }
        return character;
    }

private:
    void addFont(const QRawFont &font)
    {
        if (!font.isValid()) {
            return;
        }
        QHash<quint32, char32_t> drawn;
        for (const char32_t character : m_printed) {
            drawn.insert(glyphOf(font, character), character);
        }
        m_fonts.push_back(font);
        m_drawn.push_back(std::move(drawn));
    }

    QSet<char32_t> m_printed;
    std::vector<QRawFont> m_fonts;
    std::vector<QHash<quint32, char32_t>> m_drawn; ///< what each font draws by which glyph
};

/// A glyph and the character it stands for.
struct Mapped {
    uint glyph;
    char32_t character;
};

/// The ranges of a table from glyphs to characters: "<0001> <0003> <4E00>" for characters that
/// follow each other, "<0001> <0003> [<4E00> <98DF> <9AD8>]" for others (ISO 32000-1, 9.10.3).
std::vector<Mapped> rangesOf(const QString &table)
{
    static const QRegularExpression range(
        u"<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]{4})>\\s*(?:<([0-9A-Fa-f]{4})>|\\[([^\\]]*)\\])"_s);
    static const QRegularExpression digits(u"[0-9A-Fa-f]{4}"_s);
    const auto number = [](const QString &text) {
        return text.toUInt(nullptr, 16);
    };
    std::vector<Mapped> mapped;
    for (auto found = range.globalMatch(table); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const uint first = number(match.captured(1));
        const uint last = number(match.captured(2));
        auto listed = digits.globalMatch(match.captured(4));
        for (uint glyph = first; glyph <= last; ++glyph) {
            const uint character = listed.hasNext() ? number(listed.next().captured())
                                                    : number(match.captured(3)) + glyph - first;
            mapped.push_back({glyph, static_cast<char32_t>(character)});
        }
    }
    return mapped;
}

QString hex(uint number)
{
    return u"<%1>"_s.arg(number, 4, 16, QChar(u'0'));
}

QString written(const std::vector<Mapped> &mapped)
{
    QString table;
    for (std::size_t first = 0; first < mapped.size(); first += rangesABlock) {
        const std::size_t end = std::min(mapped.size(), first + rangesABlock);
        table += u"%1 beginbfrange\n"_s.arg(end - first);
        for (std::size_t place = first; place < end; ++place) {
            table += hex(mapped[place].glyph) + u' ' + hex(mapped[place].glyph) + u' '
                + hex(mapped[place].character) + u'\n';
        }
        table += u"endbfrange\n"_s;
    }
    return table;
}

/// A part of the file that is replaced by another.
struct Change {
    qsizetype start;
    qsizetype size;
    QByteArray bytes;
};

/// The table in the stream whose dictionary begins at `start`, mended; nothing where it is right.
std::optional<Change> mended(
    const QByteArray &pdf, qsizetype start, qsizetype end, const Doubles &doubles)
{
    const QString stream = QString::fromLatin1(pdf.mid(start, end - start));
    static const QRegularExpression shape(
        u"^<< /Length \\d+ >>(\\s*stream\\n)(.*?)(\\d+ beginbfrange.*endbfrange\\n)(.*)$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = shape.match(stream);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    std::vector<Mapped> mapped = rangesOf(match.captured(3));
    bool isRight = true;
    for (Mapped &one : mapped) {
        const char32_t printed = doubles.printedFor(one.character);
        isRight = isRight && (printed == one.character || printed > 0xffff);
        one.character = printed > 0xffff ? one.character : printed;
    }
    if (isRight) {
        return std::nullopt;
    }
    const QString text = match.captured(2) + written(mapped) + match.captured(4);
    return Change {start,
        end - start,
        u"<< /Length %1 >>"_s.arg(text.size()).toLatin1() + match.captured(1).toLatin1()
            + text.toLatin1()};
}

std::vector<Change> changesTo(const QByteArray &pdf, const Doubles &doubles)
{
    std::vector<Change> changes;
    for (qsizetype at = pdf.indexOf("begincmap"); at >= 0; at = pdf.indexOf("begincmap", at + 1)) {
        const qsizetype start = pdf.lastIndexOf("<< /Length", at);
        const qsizetype end = pdf.indexOf("endstream", at);
        if (start < 0 || end < 0) {
            continue;
        }
        if (auto change = mended(pdf, start, end, doubles)) {
            changes.push_back(std::move(*change));
        }
    }
    return changes;
}

/// How far what stood at `place` has moved.
qsizetype movedBy(const std::vector<Change> &changes, qsizetype place)
{
    qsizetype moved = 0;
    for (const Change &change : changes) {
        moved += change.start < place ? change.bytes.size() - change.size : 0;
    }
    return moved;
}

} // namespace

QByteArray withPrintedWords(
    const QByteArray &pdf, const QString &printed, const QStringList &families)
{
    const qsizetype table = pdf.lastIndexOf("\nxref\n0 ") + 1;
    const qsizetype start = pdf.lastIndexOf("\nstartxref\n");
    if (table <= 0 || start < table) {
        return pdf;
    }
    const std::vector<Change> changes = changesTo(pdf, Doubles(printed, families));
    QByteArray made;
    qsizetype done = 0;
    for (const Change &change : changes) {
        made += pdf.mid(done, change.start - done) + change.bytes;
        done = change.start + change.size;
    }
    const qsizetype entries = pdf.indexOf('\n', table + 5) + 1;
    made += pdf.mid(done, entries - done);
    for (qsizetype entry = entries;
        entry + entrySize <= pdf.size() && (pdf.at(entry + 17) == 'n' || pdf.at(entry + 17) == 'f');
        entry += entrySize) {
        const qsizetype offset = pdf.mid(entry, 10).toLongLong();
        const bool isUsed = pdf.at(entry + 17) == 'n';
        made += QByteArray::number(isUsed ? offset + movedBy(changes, offset) : offset)
                    .rightJustified(10, '0')
            + pdf.mid(entry + 10, entrySize - 10);
        done = entry + entrySize;
    }
    made += pdf.mid(done, start - done);
    made += "\nstartxref\n" + QByteArray::number(table + movedBy(changes, table)) + "\n%%EOF\n";
    return made;
}

} // namespace zhixing

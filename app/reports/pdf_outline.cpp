// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/pdf_outline.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

QByteArray reference(qsizetype object)
{
    return QByteArray::number(object) + " 0 R";
}

/// What has to be known of the file to add to it.
struct Shape {
    qsizetype objects = 0; ///< as many numbers are taken
    qsizetype catalog = 0; ///< its number
    QByteArray catalogText; ///< between << and >>
    QByteArray info; ///< a reference
    QByteArray table; ///< where the table of objects is
    std::vector<qsizetype> pages; ///< their numbers
};

/// What stands between << and >> of the object.
std::optional<QByteArray> dictionaryOf(const QByteArray &pdf, qsizetype object)
{
    const QByteArray opening = '\n' + QByteArray::number(object) + " 0 obj\n<<";
    const qsizetype start = pdf.indexOf(opening);
    const qsizetype from = start + opening.size();
    const qsizetype end = pdf.indexOf(">>\nendobj", from);
    return start < 0 || end < 0 ? std::nullopt : std::optional(pdf.mid(from, end - from));
}

std::optional<Shape> shapeOf(const QByteArray &pdf)
{
    const qsizetype trailer = pdf.lastIndexOf("\ntrailer\n");
    if (trailer < 0) {
        return std::nullopt;
    }
    static const QRegularExpression ends(
        u"/Size (\\d+)\\s.*/Info (\\d+ 0 R)\\s.*/Root (\\d+) 0 R\\s.*startxref\\s+(\\d+)\\s+%%EOF\\s*$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const auto said = ends.match(QString::fromLatin1(pdf.mid(trailer)));
    if (!said.hasMatch()) {
        return std::nullopt;
    }
    Shape shape;
    shape.objects = said.captured(1).toLongLong();
    shape.info = said.captured(2).toLatin1();
    shape.catalog = said.captured(3).toLongLong();
    shape.table = said.captured(4).toLatin1();
    const auto catalog = dictionaryOf(pdf, shape.catalog);
    static const QRegularExpression pages(u"/Pages (\\d+) 0 R"_s);
    const auto tree = pages.match(QString::fromLatin1(catalog.value_or(QByteArray())));
    if (!tree.hasMatch()) {
        return std::nullopt;
    }
    shape.catalogText = *catalog;
    const auto kids = dictionaryOf(pdf, tree.captured(1).toLongLong());
    static const QRegularExpression list(u"/Kids\\s*\\[([^\\]]*)\\]"_s);
    const auto listed = list.match(QString::fromLatin1(kids.value_or(QByteArray())));
    static const QRegularExpression one(u"(\\d+) 0 R"_s);
    for (auto page = one.globalMatch(listed.captured(1)); page.hasNext();) {
        shape.pages.push_back(page.next().captured(1).toLongLong());
    }
    return shape;
}

/// UTF-16, most significant byte first, in digits.
QByteArray textString(const QString &text)
{
    QByteArray digits = "<FEFF";
    for (const QChar unit : text) {
        digits += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    }
    return digits + '>';
}

/// The lines as they hang together, by their places; -1 is the root or nobody.
class Outline
{
public:
    Outline(const std::vector<OutlineEntry> &entries, qsizetype root, const Shape &shape)
        : m_entries(entries)
        , m_root(root)
        , m_shape(shape)
    {
        int parent = -1;
        for (int place = 0; place < count(); ++place) {
            if (!isBelow(place)) {
                parent = -1;
            }
            m_parents.push_back(parent);
            if (!isBelow(place)) {
                parent = place;
            }
        }
    }

    [[nodiscard]] std::vector<QByteArray> objects() const
    {
        std::vector<QByteArray> objects {"/Type /Outlines" + childrenOf(-1)};
        for (int place = 0; place < count(); ++place) {
            const OutlineEntry &entry = m_entries[static_cast<std::size_t>(place)];
            objects.push_back("/Title " + textString(entry.title) + "\n/Parent "
                + numberOf(parentOf(place)) + siblingsOf(place) + childrenOf(place) + "\n/Dest ["
                + reference(m_shape.pages[entry.page]) + " /Fit]");
        }
        return objects;
    }

private:
    [[nodiscard]] int count() const
    {
        return static_cast<int>(m_entries.size());
    }
    [[nodiscard]] bool isBelow(int place) const
    {
        return m_entries[static_cast<std::size_t>(place)].isBelow;
    }
    [[nodiscard]] int parentOf(int place) const
    {
        return m_parents[static_cast<std::size_t>(place)];
    }
    [[nodiscard]] QByteArray numberOf(int place) const
    {
        return reference(m_root + 1 + place);
    }
    [[nodiscard]] std::vector<int> below(int parent) const
    {
        std::vector<int> places;
        for (int place = 0; place < count(); ++place) {
            if (parentOf(place) == parent) {
                places.push_back(place);
            }
        }
        return places;
    }
    /// All lines are folded out.
    [[nodiscard]] QByteArray childrenOf(int parent) const
    {
        const std::vector<int> places = below(parent);
        const auto shown = parent < 0 ? m_entries.size() : places.size();
        return places.empty() ? QByteArray()
                              : "\n/First " + numberOf(places.front()) + "\n/Last "
                + numberOf(places.back()) + "\n/Count " + QByteArray::number(qulonglong(shown));
    }
    [[nodiscard]] QByteArray siblingsOf(int place) const
    {
        const std::vector<int> all = below(parentOf(place));
        const auto at = std::ranges::find(all, place);
        return (at == all.begin() ? QByteArray() : "\n/Prev " + numberOf(*(at - 1)))
            + (at + 1 == all.end() ? QByteArray() : "\n/Next " + numberOf(*(at + 1)));
    }

    const std::vector<OutlineEntry> &m_entries;
    qsizetype m_root; ///< number of the object above all; the lines follow
    const Shape &m_shape;
    std::vector<int> m_parents;
};

/// A line of the table of objects.
QByteArray tableEntry(qsizetype offset)
{
    return QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
}

} // namespace

QByteArray withOutline(const QByteArray &pdf, const std::vector<OutlineEntry> &entries)
{
    const auto shape = shapeOf(pdf);
    const auto isThere = [&shape](const OutlineEntry &entry) {
        return entry.page < shape->pages.size();
    };
    if (!shape || entries.empty() || !std::ranges::all_of(entries, isThere)) {
        return pdf;
    }
    const qsizetype root = shape->objects;
    QByteArray made = pdf;
    const auto add = [&made](qsizetype number, const QByteArray &dictionary) {
        const qsizetype offset = made.size();
        made += QByteArray::number(number) + " 0 obj\n<<\n" + dictionary + "\n>>\nendobj\n";
        return tableEntry(offset);
    };
    // The table takes what was written last under a number.
    QByteArray table = "xref\n" + QByteArray::number(shape->catalog) + " 1\n"
        + add(shape->catalog,
            "/Outlines " + reference(root) + "\n/PageMode /UseOutlines"
                + shape->catalogText.trimmed().prepend('\n'));
    const std::vector<QByteArray> objects = Outline(entries, root, *shape).objects();
    table += QByteArray::number(root) + ' ' + QByteArray::number(qulonglong(objects.size())) + '\n';
    for (std::size_t place = 0; place < objects.size(); ++place) {
        table += add(root + static_cast<qsizetype>(place), objects[place]);
    }
    const qsizetype start = made.size();
    const auto size = root + static_cast<qsizetype>(objects.size());
    return made + table + "trailer\n<<\n/Size " + QByteArray::number(size) + "\n/Info "
        + shape->info + "\n/Root " + reference(shape->catalog) + "\n/Prev " + shape->table
        + "\n>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

} // namespace zhixing

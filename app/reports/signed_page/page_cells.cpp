// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/signed_page/page_cells.h"

#include "reports/report_page.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct SeenCell {
    QString chinese; ///< where it is
    QString english;
    QString seen;
    QString signedText;
};

/// Texts as they stand in the file: both sides are compared escaped.
QString textOf(const QJsonValue &cell)
{
    return pageText(cell.isObject() ? cell[u"text"_s].toString() : cell.toString());
}

QStringList textsOf(const QJsonArray &cells)
{
    QStringList texts;
    for (const QJsonValue cell : cells) {
        texts.append(textOf(cell));
    }
    return texts;
}

QStringList between(const QString &markup, const QString &element, const QString &attributes = {})
{
    const QRegularExpression pattern(u"<%1\\b%2[^>]*>([^<]*)</%1>"_s.arg(element, attributes));
    QStringList texts;
    for (auto found = pattern.globalMatch(markup); found.hasNext();) {
        texts.append(found.next().captured(1));
    }
    return texts;
}

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 60;
    QString plain = text;
    plain.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s);
    plain.replace(u"&amp;"_s, u"&"_s);
    return plain.size() > longest ? plain.first(longest - 1) + u'…' : plain;
}

class Comparison
{
public:
    void compare(const SeenCell &cell)
    {
        if (cell.seen == cell.signedText) {
            return;
        }
        m_findings.push_back({u"%1：页面上是“%2”，签名的是“%3”"_s.arg(
                                  cell.chinese, shortened(cell.seen), shortened(cell.signedText)),
            u"%1: the page says \"%2\", signed was \"%3\""_s.arg(
                cell.english, shortened(cell.seen), shortened(cell.signedText))});
    }

    void compareTable(const SealedPart &part, const QString &markup, const QJsonValue &table)
    {
        const QString chinese = u"表“%1”"_s.arg(part.name);
        const QString english = u"table \"%1\""_s.arg(part.name);
        const QStringList seenHeads = between(markup, u"th"_s);
        QStringList heads;
        for (const QJsonValue column : table[u"columns"_s].toArray()) {
            const qsizetype place = heads.size();
            heads.append(pageText(column[u"head"_s].toString()));
            compare({u"%1的表头第 %2 列"_s.arg(chinese, QString::number(place + 1)),
                u"%1, head of column %2"_s.arg(english, QString::number(place + 1)),
                seenHeads.value(place),
                heads.back()});
        }
        const QStringList rows
            = markup.section(u"<tbody>"_s, 1).section(u"</tbody>"_s, 0, 0).split(u"<tr>"_s);
        const QJsonArray signedRows = table[u"rows"_s].toArray();
        if (rows.size() - 1 != signedRows.size()) {
            tellOfRows(chinese, english, rows.sliced(1), signedRows);
            return;
        }
        for (qsizetype row = 0; row < signedRows.size(); ++row) {
            const QStringList seen = between(rows[row + 1], u"td"_s);
            const QJsonArray cells = signedRows[row].toArray();
            for (qsizetype column = 0; column < cells.size(); ++column) {
                const QString head = shortened(heads.value(column));
                compare({u"%1第 %2 行“%3”"_s.arg(chinese, QString::number(row + 1), head),
                    u"%1, row %2, \"%3\""_s.arg(english, QString::number(row + 1), head),
                    seen.value(column),
                    textOf(cells[column])});
            }
        }
    }

    void compareList(const QString &chinese,
        const QString &english,
        const QStringList &seen,
        const QJsonArray &items,
        const QString &member)
    {
        for (qsizetype place = 0; place < items.size(); ++place) {
            const QString name = items[place][u"name"_s].toString();
            compare({u"%1“%2”"_s.arg(chinese, name),
                u"%1 \"%2\""_s.arg(english, name),
                seen.value(place),
                textOf(items[place][member])});
        }
    }

    [[nodiscard]] std::vector<PageFinding> findings() const
    {
        return m_findings;
    }

private:
    void tellOfRows(const QString &chinese,
        const QString &english,
        const QStringList &seen,
        const QJsonArray &rows)
    {
        qsizetype same = 0;
        while (same < std::min(seen.size(), rows.size())
            && between(seen[same], u"td"_s) == textsOf(rows[same].toArray())) {
            ++same;
        }
        m_findings.push_back({u"%1：页面上有 %2 行，签名的有 %3 行，从第 %4 行起不同"_s.arg(chinese,
                                  QString::number(seen.size()),
                                  QString::number(rows.size()),
                                  QString::number(same + 1)),
            u"%1: the page has %2 rows, signed were %3; they differ from row %4 on"_s.arg(english,
                QString::number(seen.size()),
                QString::number(rows.size()),
                QString::number(same + 1))});
    }

    std::vector<PageFinding> m_findings;
};

} // namespace

std::vector<PageFinding> differingCells(
    const SealedPart &part, const QByteArray &markup, const QJsonObject &report)
{
    const QString text = QString::fromUtf8(markup);
    Comparison comparison;
    if (part.kind == u"header"_s) {
        comparison.compare({u"标题"_s,
            u"the title"_s,
            between(text, u"h1"_s).value(0),
            pageText(report[u"title"_s].toString())});
        comparison.compareList(u"报告说明"_s,
            u"the fact"_s,
            between(text, u"dd"_s),
            report[u"facts"_s].toArray(),
            u"text"_s);
    }
    for (const QJsonValue section : report[u"sections"_s].toArray()) {
        if (part.kind == u"figures"_s && section[u"id"_s] == part.id) {
            comparison.compareList(u"“%1”的指标"_s.arg(part.name),
                u"\"%1\", the figure"_s.arg(part.name),
                between(text, u"dd"_s, u" class=\"value"_s),
                section[u"figures"_s].toArray(),
                u"cell"_s);
        }
        for (const QJsonValue table : section[u"tables"_s].toArray()) {
            if (part.kind == u"table"_s && table[u"id"_s] == part.id) {
                comparison.compareTable(part, text, table);
            }
        }
    }
    return comparison.findings();
}

} // namespace zhixing

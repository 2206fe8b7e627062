// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/item_sheet.h"

#include "reports/pdf_characters.h"
#include "reports/safe_writing.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <memory>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(SheetWords)
};

constexpr int dotsAnInch = 300;
constexpr int marginMm = 18;
constexpr int footMm = 10;
constexpr int ruleMm = 9;

constexpr double dots(double millimetres)
{
    return millimetres * dotsAnInch / 25.4;
}

/// A line of words, or room to write with a rule below it.
struct Strip {
    std::shared_ptr<QTextLayout> words; ///< null: only a rule
    int line = 0;
    double indent = 0.0;
    double height = 0.0;
    bool ruled = false;
};

/// What stays on one page where it fits on one.
using Group = std::vector<Strip>;

struct Placed {
    Strip strip;
    double top = 0.0;
};

using Page = std::vector<Placed>;

double heightOf(const Group &group)
{
    return std::accumulate(group.begin(), group.end(), 0.0, [](double sum, const Strip &strip) {
        return sum + strip.height;
    });
}

/// Makes lines out of words and pages out of lines.
class Typesetter
{
public:
    explicit Typesetter(QPdfWriter &writer)
        : m_writer(writer)
    {
    }

    [[nodiscard]] double width() const
    {
        return m_writer.width();
    }
    [[nodiscard]] double bodyHeight() const
    {
        return m_writer.height() - dots(footMm);
    }
    [[nodiscard]] static QFont font(double points, QFont::Weight weight = QFont::Normal)
    {
        QFont font({u"LXGW WenKai"_s, u"Noto Sans CJK SC"_s});
        font.setPointSizeF(points);
        font.setWeight(weight);
        return font;
    }
    void gap(Group &group, double millimetres) const
    {
        group.push_back({nullptr, 0, 0.0, dots(millimetres), false});
    }
    void rule(Group &group, double indent) const
    {
        group.push_back({nullptr, 0, indent, dots(ruleMm), true});
    }
    void words(Group &group, const QString &text, const QFont &font, double indent) const
    {
        for (const QString &part : text.split(u'\n')) {
            const auto layout = std::make_shared<QTextLayout>(part, font, &m_writer);
            QTextOption option;
            option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
            layout->setTextOption(option);
            layout->beginLayout();
            for (QTextLine line = layout->createLine(); line.isValid();
                line = layout->createLine()) {
                line.setLineWidth(width() - indent);
                group.push_back({layout, line.lineNumber(), indent, line.height() * 1.3, false});
            }
            layout->endLayout();
        }
    }

    [[nodiscard]] std::vector<Page> pages(const std::vector<Group> &groups) const
    {
        std::vector<Page> pages(1);
        double top = 0.0;
        const auto turn = [&] {
            pages.emplace_back();
            top = 0.0;
        };
        for (const Group &group : groups) {
            const double height = heightOf(group);
            if (top > 0.0 && top + height > bodyHeight() && height <= bodyHeight()) {
                turn();
            }
            for (const Strip &strip : group) {
                if (top > 0.0 && top + strip.height > bodyHeight()) {
                    turn();
                }
                pages.back().push_back({strip, top});
                top += strip.height;
            }
        }
        return pages;
    }

private:
    QPdfWriter &m_writer;
};

Group headOf(const Typesetter &type, const ItemSheet &sheet)
{
    Group group;
    type.words(group, sheet.title, Typesetter::font(20, QFont::Bold), 0.0);
    const QStringList facts {
        sheet.learner.isEmpty() ? QString() : SheetWords::tr("姓名：%1").arg(sheet.learner),
        SheetWords::tr("日期：%1").arg(sheet.date),
        SheetWords::tr("共 %1 题").arg(sheet.items.size())};
    QStringList told = facts;
    told.removeAll(QString());
    type.words(group, told.join(u"　　"_s), Typesetter::font(11), 0.0);
    type.gap(group, 5);
    return group;
}

Group itemOf(const Typesetter &type, const SheetItem &item, std::size_t number)
{
    Group group;
    const double indent = dots(7);
    type.words(group,
        SheetWords::tr("%1. 【%2】%3").arg(number).arg(item.kind, item.stem),
        Typesetter::font(12),
        0.0);
    for (const QString &option : item.options) {
        type.words(group, option, Typesetter::font(12), indent);
    }
    for (int line = 0; line < item.answerLines; ++line) {
        type.rule(group, indent);
    }
    type.gap(group, 5);
    return group;
}

Group keyOf(const Typesetter &type, const SheetItem &item, std::size_t number)
{
    Group group;
    const double indent = dots(7);
    type.words(group,
        SheetWords::tr("%1. 答案：%2").arg(number).arg(item.key),
        Typesetter::font(11, QFont::Bold),
        0.0);
    if (!item.rationale.isEmpty()) {
        type.words(group, item.rationale, Typesetter::font(11), indent);
    }
    if (!item.source.isEmpty()) {
        type.words(
            group, SheetWords::tr("出处：%1").arg(item.source), Typesetter::font(10.5), indent);
    }
    type.gap(group, 3);
    return group;
}

std::vector<Page> pagesOf(const Typesetter &type, const ItemSheet &sheet)
{
    std::vector<Group> groups {headOf(type, sheet)};
    for (std::size_t place = 0; place < sheet.items.size(); ++place) {
        groups.push_back(itemOf(type, sheet.items[place], place + 1));
    }
    std::vector<Page> pages = type.pages(groups);
    if (sheet.keys == SheetKeys::None) {
        return pages;
    }
    // Keys begin a page, so that they can be put aside.
    Group heading;
    type.words(heading, SheetWords::tr("答案、解析和出处"), Typesetter::font(16, QFont::Bold), 0.0);
    type.gap(heading, 4);
    std::vector<Group> keys {heading};
    for (std::size_t place = 0; place < sheet.items.size(); ++place) {
        keys.push_back(keyOf(type, sheet.items[place], place + 1));
    }
    for (Page &page : type.pages(keys)) {
        pages.push_back(std::move(page));
    }
    return pages;
}

void paint(QPainter &painter, const Page &page, double width)
{
    for (const Placed &placed : page) {
        const Strip &strip = placed.strip;
        if (strip.words) {
            const QTextLine line = strip.words->lineAt(strip.line);
            line.draw(&painter, QPointF(strip.indent - line.x(), placed.top - line.y()));
        } else if (strip.ruled) {
            const double bottom = placed.top + strip.height - dots(1);
            painter.drawLine(QPointF(strip.indent, bottom), QPointF(width, bottom));
        }
    }
}

QSet<char16_t> charactersOf(const std::vector<Page> &pages, const QString &foot)
{
    QSet<char16_t> characters;
    const auto add = [&characters](const QString &text) {
        for (const QChar character : text) {
            characters.insert(character.unicode());
        }
    };
    add(foot);
    for (const Page &page : pages) {
        for (const Placed &placed : page) {
            if (placed.strip.words) {
                add(placed.strip.words->text());
            }
        }
    }
    return characters;
}

} // namespace

Result<void> writePdf(const ItemSheet &sheet, const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QString foot = SheetWords::tr("第 %1 页，共 %2 页");
    QSet<char16_t> drawn;
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsAnInch);
        writer.setTitle(sheet.title);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(
            QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
        const Typesetter type(writer);
        const std::vector<Page> pages = pagesOf(type, sheet);
        QPainter painter(&writer);
        painter.setPen(QPen(Qt::black, dots(0.15)));
        for (std::size_t place = 0; place < pages.size(); ++place) {
            if (place > 0) {
                writer.newPage();
            }
            paint(painter, pages[place], type.width());
            painter.setFont(Typesetter::font(9.5));
            painter.drawText(QRectF(0, type.bodyHeight(), type.width(), dots(footMm)),
                Qt::AlignHCenter | Qt::AlignBottom,
                foot.arg(place + 1).arg(pages.size()));
        }
        drawn = charactersOf(pages, foot);
    }
    for (const QFont::Weight weight : {QFont::Normal, QFont::Bold}) {
        keepCharacters(bytes, QRawFont::fromFont(Typesetter::font(12, weight)), drawn);
    }
    QSaveFile file(path);
    if (const auto written = writeAside(file, bytes); !written) {
        return written;
    }
    return putIntoPlace(file);
}

} // namespace zhixing

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/item_sheet.h"

#include "reports/typesetting.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(SheetWords)
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
    const double indent = Typesetter::dots(7);
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
    const double indent = Typesetter::dots(7);
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

} // namespace

Result<void> writePdf(const ItemSheet &sheet, const QString &path)
{
    return writePages(
        path,
        sheet.title,
        [&sheet](const Typesetter &type) { return pagesOf(type, sheet); },
        [](std::size_t page, std::size_t pages) {
            return SheetWords::tr("第 %1 页，共 %2 页").arg(page).arg(pages);
        });
}

} // namespace zhixing

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/hands_table.h"

#include "reports/csv_cell.h"
#include "reports/response_words.h"

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString textOf(const Item &item, const QString &id)
{
    if (item.kind == ItemKind::TrueFalse) {
        return id == u"true" ? u"正确"_s : u"错误"_s;
    }
    for (const Option &option : item.options) {
        if (option.id == id) {
            return option.text;
        }
    }
    return {};
}

QString inCsv(const HandsCell &cell)
{
    const int *number = std::get_if<int>(&cell);
    return number ? QString::number(*number) : csvCell(std::get<QString>(cell));
}

} // namespace

std::vector<std::vector<HandsCell>> handsLines(const HandsRecord &record)
{
    std::vector<std::vector<HandsCell>> lines {{record.title, record.day},
        {u"在场人数"_s, record.people > 0 ? HandsCell(record.people) : HandsCell(u"没有填"_s)},
        {u"举手答题不记名，没有个人成绩"_s},
        {u"题号"_s,
            u"题型"_s,
            u"题干"_s,
            u"选项"_s,
            u"内容"_s,
            u"举手人数"_s,
            u"正确答案"_s,
            u"未举手"_s,
            u"出处"_s}};
    for (const CountedItem &counted : record.items) {
        const Item &item = counted.entry.item;
        const QStringList order = item.kind == ItemKind::TrueFalse
            ? QStringList {u"true"_s, u"false"_s}
            : counted.entry.optionOrder;
        for (int place = 0; place < order.size(); ++place) {
            const QString &id = order.at(place);
            const auto hands = counted.hands.find(id);
            lines.push_back({counted.number,
                kindInWords(item.kind),
                item.stem,
                QString(QChar(u'A' + place)),
                textOf(item, id),
                hands == counted.hands.end() ? 0 : hands->second,
                item.key.contains(id) ? u"是"_s : QString(),
                counted.notRaised ? HandsCell(*counted.notRaised) : HandsCell(QString()),
                counted.entry.source});
        }
    }
    return lines;
}

QByteArray handsTable(const HandsRecord &record)
{
    QString text(QChar(0xFEFF));
    for (const std::vector<HandsCell> &line : handsLines(record)) {
        QStringList cells;
        for (const HandsCell &cell : line) {
            cells << inCsv(cell);
        }
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace zhixing

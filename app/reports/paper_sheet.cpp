// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/paper_sheet.h"

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

PaperBlock head(const PaperForm &paper, const QString &title, const QString &people)
{
    return {
        {PaperStyle::Title, title}, {PaperStyle::Facts, paper.mark}, {PaperStyle::Facts, people}};
}

/// How many boxes fill a line.
int columnsFor(ItemKind kind)
{
    switch (kind) {
    case ItemKind::TrueFalse:
    case ItemKind::SingleChoice:
        return 10;
    case ItemKind::MultipleChoice:
        return 5;
    case ItemKind::Ordering:
    case ItemKind::Matching:
        return 10;
    case ItemKind::Cloze:
    case ItemKind::ShortAnswer:
        break;
    }
    return 1;
}

/// Boxes of one kind below a heading: as many a line as fit; what needs a line of its own is a
/// block of its own.
void addBoxes(std::vector<PaperBlock> &blocks,
    const PaperLine &heading,
    const PaperBoxes *first,
    std::size_t count)
{
    blocks.push_back({heading});
    for (const PaperBoxes *one = first; one != first + count; ++one) {
        const QString number = QString::number(one->number);
        const int columns = columnsFor(one->kind);
        PaperLine line {PaperStyle::Answer, number + u'.', 0, {}, columns};
        if (one->kind == ItemKind::Cloze) {
            line.ruledLines = 1;
        } else if (one->kind == ItemKind::ShortAnswer) {
            line.ruledLines = essayLines;
        } else if (one->kind == ItemKind::Ordering || one->kind == ItemKind::Matching) {
            for (int place = 1; place <= one->boxes; ++place) {
                line.boxes << (one->kind == ItemKind::Ordering ? u"第 %1"_s : u"%1–"_s).arg(place);
            }
        } else {
            PaperBlock &block = blocks.back();
            if (block.back().boxes.isEmpty() || block.back().boxes.size() == columns) {
                line.text.clear();
                block.push_back(line);
            }
            block.back().boxes << number;
            continue;
        }
        if (one != first) {
            blocks.emplace_back();
        }
        blocks.back().push_back(std::move(line));
    }
}

} // namespace

PaperSheet questionSheet(const PaperForm &paper)
{
    PaperSheet sheet {paper.title, paper.mark, {head(paper, paper.title, paper.people)}};
    for (const QString &instruction : paper.instructions) {
        sheet.blocks.back().push_back({PaperStyle::Note, instruction});
    }
    for (const PaperSection &section : paper.sections) {
        // A heading does not stay behind at the foot of a page.
        PaperBlock block {{PaperStyle::Heading, section.heading}, {PaperStyle::Note, section.note}};
        for (const PaperItem &item : section.items) {
            block.push_back({PaperStyle::Stem, u"%1. %2"_s.arg(item.number).arg(item.stem)});
            for (const QString &option : item.options) {
                block.push_back({PaperStyle::Option, option});
            }
            if (!item.room.isEmpty()) {
                block.push_back({PaperStyle::Option, item.room});
            }
            block.back().ruledLines = item.ruledLines;
            sheet.blocks.push_back(std::move(block));
            block.clear();
        }
    }
    return sheet;
}

PaperSheet answerSheet(const PaperForm &paper)
{
    PaperSheet sheet {paper.title + u" 答题卡"_s,
        paper.mark,
        {head(paper,
            paper.title + u" 答题卡"_s,
            u"党支部：____________ 姓名：__________ 编号：__________ 得分：______"_s)}};
    std::size_t place = 0;
    for (const PaperSection &section : paper.sections) {
        addBoxes(sheet.blocks,
            {PaperStyle::Heading, section.heading},
            paper.boxes.data() + place,
            section.items.size());
        place += section.items.size();
    }
    return sheet;
}

PaperSheet keySheet(const PaperForm &paper)
{
    PaperSheet sheet {paper.title + u" 答案"_s,
        paper.mark,
        {{{PaperStyle::Title, paper.title + u" 答案、解析和出处"_s},
            {PaperStyle::Facts, paper.mark}}}};
    std::size_t place = 0;
    for (const PaperSection &section : paper.sections) {
        PaperBlock block {{PaperStyle::Heading, section.heading}};
        for (std::size_t item = 0; item < section.items.size(); ++item, ++place) {
            const PaperKey &key = paper.keys[place];
            block.push_back({PaperStyle::Stem, u"%1. %2"_s.arg(key.number).arg(key.answer)});
            if (!key.rationale.isEmpty()) {
                block.push_back({PaperStyle::Detail, key.rationale});
            }
            const QString source = key.quoted + key.place;
            if (!source.isEmpty()) {
                block.push_back({PaperStyle::Detail,
                    u"出处：%1"_s.arg(key.quoted.isEmpty() || key.place.isEmpty()
                            ? source
                            : key.quoted + u"——"_s + key.place)});
            }
            sheet.blocks.push_back(std::move(block));
            block.clear();
        }
    }
    return sheet;
}

QString wordsOf(const PaperSheet &sheet)
{
    QStringList lines;
    for (const PaperBlock &block : sheet.blocks) {
        for (const PaperLine &line : block) {
            lines << line.text;
            lines << line.boxes;
        }
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString footOf(const PaperSheet &sheet, const QString &page, const QString &pages)
{
    return u"%1 · 第 %2 页，共 %3 页"_s.arg(sheet.mark, page, pages);
}

} // namespace zhixing

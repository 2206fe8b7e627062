// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paper_wording.h"

#include "ui/wording.h"

#include <QCoreApplication>

namespace zhixing::wording
{

namespace
{

struct PaperWording {
    Q_DECLARE_TR_FUNCTIONS(PaperWording)
};

/// "A–D".
QString letters(std::size_t count)
{
    return PaperWording::tr("A–%1").arg(letter(static_cast<int>(count) - 1));
}

QString keysFor(const FormEntry &entry)
{
    const std::size_t options = entry.item.options.size();
    switch (entry.item.kind) {
    case ItemKind::TrueFalse:
        return PaperWording::tr("写√按 1，写×按 0");
    case ItemKind::SingleChoice:
        return PaperWording::tr("按字母 %1").arg(letters(options));
    case ItemKind::MultipleChoice:
        return PaperWording::tr("按字母 %1，按完按空格").arg(letters(options));
    case ItemKind::Cloze:
        return PaperWording::tr("对照答案：对按 1，给一半按 H，错按 0");
    case ItemKind::Ordering:
        return PaperWording::tr("依次按 %1 个字母").arg(options);
    case ItemKind::Matching:
        return PaperWording::tr("依次按左边 %1 项所连的字母，没连的按减号").arg(options);
    case ItemKind::ShortAnswer:
        return entry.item.key.size() > 1
            ? PaperWording::tr("对照采分点：答到几点按几（共 %1 点），全对 Y，一半 H，全错 N")
                  .arg(entry.item.key.size())
            : PaperWording::tr("对照采分点：对按 1，给一半按 H，错按 0");
    }
    Q_UNREACHABLE();
}

} // namespace

QString printedLine(const PrintedSummary &printed)
{
    return PaperWording::tr("%1 %2 · 卷号 %3 · %4 题")
        .arg(momentText(printed.printed).section(QChar(u' '), 0, 0), printed.name, printed.code)
        .arg(printed.items);
}

QString paperName(const QString &name, int version)
{
    return PaperWording::tr("%1 · %2 卷").arg(name, versionName(version));
}

QString typingHint(int number, const FormEntry &entry)
{
    return PaperWording::tr("第 %1 题 · %2：%3。没作答按空格。")
        .arg(number)
        .arg(kindName(entry.item.kind), keysFor(entry));
}

QString allTypedHint()
{
    return PaperWording::tr("都录完了。按 Enter 保存，接着录下一位。");
}

} // namespace zhixing::wording

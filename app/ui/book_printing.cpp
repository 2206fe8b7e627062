// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/book_printing.h"

#include "reports/item_sheet.h"
#include "reports/response_words.h"
#include "ui/item_book_model.h"
#include "ui/practice_records.h"
#include "ui/response_wording.h"
#include "ui/wording.h"
#include "ui/workspace.h"

#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

QString lettered(int place, const QString &text)
{
    return u"%1. %2"_s.arg(wording::letter(place), text);
}

QStringList optionLines(const FormEntry &entry)
{
    const ItemKind kind = entry.item.kind;
    QStringList lines;
    for (const QString &id : wording::shownOptions(entry)) {
        const QString text = wording::optionText(entry.item, id);
        const auto place = static_cast<int>(lines.size());
        if (kind == ItemKind::Matching) {
            lines << u"%1. %2"_s.arg(place + 1).arg(text);
        } else {
            lines << (kind == ItemKind::TrueFalse ? text : lettered(place, text));
        }
    }
    if (kind == ItemKind::TrueFalse) {
        return {lines.join(u"　　"_s)};
    }
    int place = 0;
    for (const QString &id : wording::shownTargets(entry)) {
        lines << lettered(place++, wording::targetText(entry.item, id));
    }
    return lines;
}

SheetItem sheetItem(const FormEntry &entry)
{
    const Item &item = entry.item;
    QStringList source;
    for (const Evidence &evidence : item.evidence) {
        source << QString(u"“"_s + evidence.exact + u"”"_s);
    }
    source << entry.source;
    source.removeAll(QString());
    constexpr int essayLines = 5;
    return {wording::kindName(item.kind),
        item.stem,
        optionLines(entry),
        item.kind == ItemKind::ShortAnswer ? essayLines : 1,
        item.kind == ItemKind::TrueFalse ? wording::optionText(item, item.key.value(0))
                                         : answerInWords(entry, item.key),
        item.rationale,
        source.join(u' ')};
}

} // namespace

BookPrinting::BookPrinting(Workspace &workspace, PracticeRecords &records, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_records(records)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
}

QString BookPrinting::folder() const
{
    return m_folder;
}

void BookPrinting::setFolder(const QString &folder)
{
    if (m_folder != folder) {
        m_folder = folder;
        Q_EMIT changed();
    }
}

bool BookPrinting::isWithKeys() const
{
    return m_withKeys;
}

void BookPrinting::setWithKeys(bool withKeys)
{
    if (m_withKeys != withKeys) {
        m_withKeys = withKeys;
        Q_EMIT changed();
    }
}

bool BookPrinting::print(ItemBookModel *book)
{
    std::vector<const Item *> items = book->listed();
    if (m_withKeys) {
        std::erase_if(items, [this](const Item *item) { return m_records.isWithheld(item->id); });
    }
    if (items.empty() || !m_workspace.learner()) {
        Q_EMIT said(tr("没有可打印的题：还没交卷的考试里的题，交卷以后才能连答案一起打印。"));
        return false;
    }
    const QDateTime now
        = QDateTime::fromMSecsSinceEpoch(m_workspace.now().time_since_epoch().count());
    ItemSheet sheet {book->title(),
        m_workspace.learner()->name,
        now.toString(u"yyyy-MM-dd"_s),
        m_withKeys ? SheetKeys::AtEnd : SheetKeys::None,
        {}};
    std::ranges::transform(practiceEntries(*m_records.bank(), items, m_workspace.seed()),
        std::back_inserter(sheet.items),
        sheetItem);
    QDir().mkpath(m_folder);
    const QString path = QDir(m_folder).filePath(
        tr("知行%1-%2").arg(book->title(), now.toString(u"yyyyMMdd-HHmmss"_s)) + u".pdf"_s);
    if (const Result<void> written = writePdf(sheet, path); !written) {
        m_workspace.report(Doing::Printing, written.error());
        return false;
    }
    Q_EMIT said(tr("已保存到 %1").arg(path));
    return true;
}

} // namespace zhixing

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/item_sheet.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

QString bare(QString text)
{
    return text.remove(QRegularExpression(u"\\s"_s));
}

SheetItem item(int number, int sentences)
{
    QString stem;
    for (int i = 0; i < sentences; ++i) {
        stem += u"阅览室第%1条写明：干部每年至少读两本书，食堂不许带走，其中一人用水浇花。"_s.arg(
            number);
    }
    return {u"单选"_s,
        stem,
        {u"A. 每日一小时"_s, u"B. 每周三次，由各班自行安排，登记在册后方可借出，逾期按日计"_s},
        1,
        u"B. 每周三次"_s,
        u"第%1条说得明白。"_s.arg(number),
        u"“每周三次，由各班自行安排”——阅览室规则，第%1条"_s.arg(number)};
}

ItemSheet sheet(int items, SheetKeys keys)
{
    ItemSheet sheet {u"错题本"_s, u"学员甲"_s, u"2026-06-28"_s, keys, {}};
    for (int number = 1; number <= items; ++number) {
        sheet.items.push_back(item(number, 1 + number % 3));
    }
    return sheet;
}

} // namespace

/// What is printed, read back from the file.
class TestItemSheet : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path() const
    {
        return m_folder.filePath(u"错题本.pdf"_s);
    }
    /// The words of the file, page by page.
    QStringList pages() const
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path(), u"-"_s});
        if (!reader.waitForFinished() || reader.exitCode() != 0) {
            return {};
        }
        QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
        pages.removeLast();
        return pages;
    }

private Q_SLOTS:
    void shouldKeepEveryWordWithoutKeys()
    {
        const ItemSheet printed = sheet(40, SheetKeys::None);
        QVERIFY(writePdf(printed, path()));
        const QStringList read = pages();
        QVERIFY(read.size() > 1);
        const QString all = bare(read.join(QString()));
        for (std::size_t place = 0; place < printed.items.size(); ++place) {
            const SheetItem &one = printed.items[place];
            const QString words = bare(u"%1. 【%2】%3%4"_s.arg(place + 1).arg(
                one.kind, one.stem, one.options.join(QString())));
            QVERIFY2(all.contains(words), qPrintable(words));
            QVERIFY(!all.contains(bare(one.source)));
        }
        for (const QString &word : {printed.title, printed.learner, printed.date}) {
            QVERIFY(bare(read.constFirst()).contains(word));
        }
    }

    void shouldNumberThePages()
    {
        QVERIFY(writePdf(sheet(40, SheetKeys::AtEnd), path()));
        const QStringList read = pages();
        QVERIFY(read.size() > 2);
        for (qsizetype page = 0; page < read.size(); ++page) {
            QVERIFY(
                bare(read.at(page)).endsWith(u"第%1页，共%2页"_s.arg(page + 1).arg(read.size())));
        }
    }

    void shouldPutKeysReasonsAndSourcesOnPagesOfTheirOwn()
    {
        const ItemSheet printed = sheet(40, SheetKeys::AtEnd);
        QVERIFY(writePdf(printed, path()));
        const QStringList read = pages();
        const auto first = std::ranges::find_if(
            read, [](const QString &page) { return bare(page).startsWith(u"答案、解析和出处"); });
        QVERIFY(first != read.end());
        const QString keys = bare(QStringList(first, read.end()).join(QString()));
        for (const SheetItem &one : printed.items) {
            QVERIFY(keys.contains(bare(one.key + one.rationale + u"出处："_s + one.source)));
        }
    }

    void shouldGoOnOverThePageWithAnItemThatFillsMore()
    {
        ItemSheet printed = sheet(1, SheetKeys::None);
        printed.items.front() = item(7, 80);
        QVERIFY(writePdf(printed, path()));
        const QStringList read = pages();
        QVERIFY(read.size() > 1);
        QString all = bare(read.join(QString()));
        all.remove(QRegularExpression(u"第\\d页，共\\d页"_s));
        QVERIFY(all.contains(bare(printed.items.front().stem)));
    }

    void shouldReadTheCharactersThatWereWritten()
    {
        ItemSheet printed = sheet(1, SheetKeys::AtEnd);
        printed.items.front().stem = u"一人３～５本，每人 fi 一把；金食支口"_s;
        QVERIFY(writePdf(printed, path()));
        QVERIFY2(bare(pages().join(QString())).contains(bare(printed.items.front().stem)),
            qPrintable(pages().join(QString())));
    }

    void shouldEmbedItsFonts()
    {
        QVERIFY(writePdf(sheet(2, SheetKeys::AtEnd), path()));
        QProcess reader;
        reader.start(u"pdffonts"_s, {path()});
        QVERIFY(reader.waitForFinished());
        const QStringList lines
            = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 2);
        for (const QString &line : lines.mid(2)) {
            // emb, sub, uni: embedded, with a table of what its glyphs mean.
            QVERIFY2(line.contains(QRegularExpression(u" yes (yes|no) +yes "_s)), qPrintable(line));
        }
    }

    void shouldNameTheFileThatCannotBeWritten()
    {
        const auto written
            = writePdf(sheet(1, SheetKeys::None), m_folder.filePath(u"nowhere/错题本.pdf"_s));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Unwritable);
        QVERIFY(written.error().where.contains(u"错题本.pdf"));
    }
};

QTEST_MAIN(TestItemSheet)
#include "tst_item_sheet.moc"

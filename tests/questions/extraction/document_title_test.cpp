// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/document_title.h"
#include "extraction/furniture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

class DocumentTitleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titleComesFromTheRunningHeaders_data();
    void titleComesFromTheRunningHeaders();
};

void DocumentTitleTest::titleComesFromTheRunningHeaders_data()
{
    QTest::addColumn<QStringList>("headers");
    QTest::addColumn<QString>("title");

    QTest::newRow("both orders are one header")
        << QStringList {u"2022.3｜城南文摘"_s, u"城南文摘｜2022.3"_s} << u"城南文摘 2022.3"_s;
    QTest::newRow("most frequent wins")
        << QStringList {u"城南文摘｜2022.3"_s, u"城南文摘｜2022.3"_s, u"增刊｜2022.4"_s}
        << u"城南文摘 2022.3"_s;
    QTest::newRow("once is no running header") << QStringList {u"城南文摘｜2022.3"_s} << QString();
    QTest::newRow("none") << QStringList {} << QString();
}

void DocumentTitleTest::titleComesFromTheRunningHeaders()
{
    QFETCH(QStringList, headers);
    QFETCH(QString, title);

    QString text;
    for (int page = 0; page < 4; ++page) {
        text
            += u" 花园里的工具用完以后要擦干\n\n净再放回架子上，铲子挂在左\n\n边，水壶放在右边，钥匙交给\n\n值班的人。\n\n"_s;
        if (page < headers.size()) {
            text += QString::number(page + 7) + u"\n\n\n\n"_s + headers[page] + u"\n\n"_s;
        }
    }
    Page page = pageOf(text);
    markFurniture(&page);
    QCOMPARE(documentTitle(page), title);
}

QTEST_APPLESS_MAIN(DocumentTitleTest)
#include "document_title_test.moc"

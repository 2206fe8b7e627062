// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/extractor.h"
#include "support/places.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

QJsonObject goldenOf(const Extraction &extraction)
{
    QJsonArray passages;
    for (const Passage &passage : extraction.passages) {
        QJsonObject object;
        object[u"kind"_s] = toString(passage.kind);
        object[u"article"_s] = passage.article;
        object[u"heading"_s] = passage.heading;
        object[u"text"_s] = passage.text;
        if (passage.date) {
            object[u"date"_s] = passage.date->text;
            object[u"start"_s] = passage.date->start;
            object[u"end"_s] = passage.date->end;
            object[u"occasion"_s] = passage.occasion;
            object[u"attribution"_s] = passage.attribution;
        }
        passages.append(object);
    }
    QJsonArray rejections;
    for (const Rejection &rejection : extraction.rejections) {
        rejections.append(
            QJsonObject {{u"reason"_s, rejection.reason}, {u"text"_s, rejection.text}});
    }
    return {{u"passages"_s, passages}, {u"rejections"_s, rejections}};
}

QString folder()
{
    return QStringLiteral(ZHIXING_FIXTURES "/extraction");
}

} // namespace

class GoldenTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFileHasItsPartner();
    void extractionIsAsExpected_data();
    void extractionIsAsExpected();
};

void GoldenTest::everyFileHasItsPartner()
{
    if (qEnvironmentVariableIsSet("ZHIXING_UPDATE_GOLDEN")) {
        QSKIP("the partners are being written");
    }
    const QDir dir(folder());
    const QStringList texts = dir.entryList({u"*.txt"_s});
    const QStringList goldens = dir.entryList({u"*.json"_s});
    QVERIFY(texts.size() >= 30);
    for (const QString &text : texts) {
        QVERIFY2(goldens.contains(text.chopped(4) + u".passages.json"_s), qUtf8Printable(text));
    }
    QCOMPARE(goldens.size(), texts.size());
}

void GoldenTest::extractionIsAsExpected_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &text : QDir(folder()).entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QTest::addRow("%s", qUtf8Printable(text.chopped(4))) << text.chopped(4);
    }
}

void GoldenTest::extractionIsAsExpected()
{
    QFETCH(const QString, name);
    const QString path = folder() + u'/' + name;
    const auto found = extractFiles({path + u".txt"_s});
    QVERIFY(found.has_value());
    const QString wrong = test::wrongPlace(found->texts.front(), found->extraction);
    QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong));
    const QByteArray json = QJsonDocument(goldenOf(found->extraction)).toJson();
    QFile golden(path + u".passages.json"_s);
    if (qEnvironmentVariableIsSet("ZHIXING_UPDATE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(json);
        return;
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const QByteArray wanted = golden.readAll();
    QVERIFY2(json == wanted, "\nfound:\n" + json + "\nwanted:\n" + wanted);
    if (name.startsWith(u"negative_")) {
        QVERIFY(found->extraction.passages.empty());
    }
}

QTEST_APPLESS_MAIN(GoldenTest)
#include "golden_test.moc"

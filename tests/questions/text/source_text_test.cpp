// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/lines.h"
#include "text/sha256.h"
#include "text/source_text.h"

#include <QCryptographicHash>
#include <QStringDecoder>
#include <QStringEncoder>
#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QString sample = u"灯塔值班须知\n一、夜里几点开灯？\n日落以后十分钟开灯。\n"_s;

QByteArray utf16(const QString &text, bool little)
{
    QByteArray raw;
    for (const QChar c : text) {
        const char low = static_cast<char>(c.unicode() & 0xFF);
        const char high = static_cast<char>(c.unicode() >> 8);
        raw += little ? QByteArray {1, low} + high : QByteArray {1, high} + low;
    }
    return raw;
}

} // namespace

class SourceTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void encodingsDecodeToTheSameText_data();
    void encodingsDecodeToTheSameText();
    void damageIsListedWithItsPlace();
    void nulBytesAreListedAndKept();
    void binaryFilesAreRefusedByName_data();
    void binaryFilesAreRefusedByName();
    void missingFilesAreRefusedByName();
    void placesCountCodePoints();
    void linesKnowTheirPlaceWidthAndBlanks();
    void edgesOfUtf8AreExact_data();
    void edgesOfUtf8AreExact();
    void hashesAreThoseOfTheStandard();
};

void SourceTextTest::encodingsDecodeToTheSameText_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<int>("encoding");
    QStringEncoder gb("GB18030");
    const QByteArray gbBytes = gb(sample);
    QTest::addRow("UTF-8") << sample.toUtf8() << static_cast<int>(Encoding::Utf8);
    QTest::addRow("UTF-8 with mark")
        << "\xEF\xBB\xBF" + sample.toUtf8() << static_cast<int>(Encoding::Utf8);
    QTest::addRow("GB18030") << gbBytes << static_cast<int>(Encoding::Gb18030);
    QTest::addRow("UTF-16LE") << utf16(sample, true) << static_cast<int>(Encoding::Utf16Le);
    QTest::addRow("UTF-16BE") << utf16(sample, false) << static_cast<int>(Encoding::Utf16Be);
    QTest::addRow("UTF-16LE with mark")
        << "\xFF\xFE" + utf16(sample, true) << static_cast<int>(Encoding::Utf16Le);
    QTest::addRow("UTF-16BE with mark")
        << "\xFE\xFF" + utf16(sample, false) << static_cast<int>(Encoding::Utf16Be);
}

void SourceTextTest::encodingsDecodeToTheSameText()
{
    QFETCH(const QByteArray, raw);
    QFETCH(const int, encoding);
    const auto source = SourceText::decode(raw, u"test"_s);
    QVERIFY(source.has_value());
    QCOMPARE(source->text(), sample);
    QCOMPARE(static_cast<int>(source->encoding()), encoding);
    QCOMPARE(source->damageCount(), 0);
    QCOMPARE(source->sha256().size(), 64);
}

void SourceTextTest::damageIsListedWithItsPlace()
{
    QByteArray raw = u"潮水表\n涨潮在六点，退潮在十二点。\n"_s.toUtf8();
    raw[4] = '\xFF';
    const auto source = SourceText::decode(raw, u"test"_s);
    QVERIFY(source.has_value());
    QVERIFY(source->damageCount() >= 1);
    QCOMPARE(source->damage().front().byteOffset, 3);
    QCOMPARE(source->damage().front().codePoint, 1);
    QCOMPARE(source->text()[1], QChar(u'\uFFFD'));
    QVERIFY(source->text().endsWith(u"退潮在十二点。\n"));
}

void SourceTextTest::nulBytesAreListedAndKept()
{
    QByteArray raw = u"潮水表\n涨潮在六点，退潮在十二点。\n"_s.toUtf8();
    raw.insert(9, '\0');
    const auto source = SourceText::decode(raw, u"test"_s);
    QVERIFY(source.has_value());
    QCOMPARE(source->damage().size(), std::size_t {1});
    QCOMPARE(source->damage().front().byteOffset, 9);
    QCOMPARE(source->damage().front().codePoint, 3);
}

void SourceTextTest::binaryFilesAreRefusedByName_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::addRow("PDF") << QByteArray("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
    QByteArray noise;
    for (int i = 0; i < 4096; ++i) {
        noise.append(static_cast<char>((i * 7919) >> 3));
    }
    QTest::addRow("noise") << noise;
}

void SourceTextTest::binaryFilesAreRefusedByName()
{
    QFETCH(const QByteArray, raw);
    const auto source = SourceText::decode(raw, u"scan.bin"_s);
    QVERIFY(!source.has_value());
    QCOMPARE(source.error().code, ErrorCode::Unreadable);
    QCOMPARE(source.error().where, u"scan.bin"_s);
    QVERIFY(!source.error().detail.isEmpty());
}

void SourceTextTest::missingFilesAreRefusedByName()
{
    const auto source = SourceText::read(u"/no/such/file.txt"_s);
    QVERIFY(!source.has_value());
    QCOMPARE(source.error().code, ErrorCode::Unreadable);
    QCOMPARE(source.error().where, u"/no/such/file.txt"_s);
}

void SourceTextTest::placesCountCodePoints()
{
    const QString text = u"海𠀀燕😀鸥"_s;
    const auto source = SourceText::decode(text.toUtf8(), u"test"_s);
    QVERIFY(source.has_value());
    QCOMPARE(source->codePoints(), 5);
    QCOMPARE(source->codePointAt(3), 2);
    QCOMPARE(source->utf16At(2), 3);
    QCOMPARE(source->utf16At(4), 6);
    QCOMPARE(source->slice(1, 4), u"𠀀燕😀"_s);
    for (qint64 place = 0; place <= 5; ++place) {
        QCOMPARE(source->codePointAt(source->utf16At(place)), place);
    }
}

void SourceTextTest::linesKnowTheirPlaceWidthAndBlanks()
{
    const QString text = u"\n　　潮水（1）。\r\n\r\n 起\f落a"_s;
    const std::vector<Line> lines = splitLines(text);
    QCOMPARE(lines.size(), std::size_t {3});
    QCOMPARE(lines[0].start, 3U);
    QCOMPARE(lines[0].width, 11);
    QCOMPARE(lines[0].leading, 4);
    QCOMPARE(lines[0].blanksBefore, 1);
    QVERIFY(lines[0].has(EndsSentence));
    QCOMPARE(lines[1].leading, 1);
    QCOMPARE(lines[1].blanksBefore, 1);
    QVERIFY(lines[2].has(AfterFormFeed));
    QCOMPARE(lines[2].width, 3);
}

void SourceTextTest::edgesOfUtf8AreExact_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<qint64>("damage");
    const auto valid = [](const char *name, const QByteArray &bytes, char32_t character) {
        QTest::newRow(name) << bytes << QString::fromUcs4(&character, 1) << qint64 {0};
    };
    valid("first of two bytes", "\xC2\x80", 0x80);
    valid("last of two bytes", "\xDF\xBF", 0x7FF);
    valid("first of three bytes", "\xE0\xA0\x80", 0x800);
    valid("last before the surrogates", "\xED\x9F\xBF", 0xD7FF);
    valid("first behind the surrogates", "\xEE\x80\x80", 0xE000);
    valid("last of three bytes", "\xEF\xBF\xBF", 0xFFFF);
    valid("first of four bytes", "\xF0\x90\x80\x80", 0x10000);
    valid("last character", "\xF4\x8F\xBF\xBF", 0x10FFFF);
    const auto invalid = [](const char *name, const QByteArray &bytes, qint64 damage) {
        QTest::newRow(name) << bytes << QString(damage, QChar::ReplacementCharacter) << damage;
    };
    invalid("two bytes for one", "\xC1\xBF", 2);
    invalid("three bytes for two", "\xE0\x9F\xBF", 3);
    invalid("four bytes for three", "\xF0\x8F\xBF\xBF", 4);
    invalid("half a surrogate pair", "\xED\xA0\x80", 3);
    invalid("beyond the last character", "\xF4\x90\x80\x80", 4);
    invalid("five bytes", "\xF8\x88\x80\x80\x80", 5);
    invalid("a byte that only follows", "\x80", 1);
    invalid("cut off behind the first byte", "\xE6", 1);
    invalid("cut off behind the second byte", "\xE6\xBD", 1);
}

void SourceTextTest::edgesOfUtf8AreExact()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, expected);
    QFETCH(const qint64, damage);
    const QString around = u"潮水退去以后，沙滩上留下一行脚印"_s;
    // In the middle of a text and at its end.
    for (const QString &after : {around, QString()}) {
        const QByteArray raw = around.toUtf8() + bytes + after.toUtf8();
        const auto source = SourceText::decode(raw, u"test"_s);
        QVERIFY(source.has_value());
        QCOMPARE(source->encoding(), Encoding::Utf8);
        QCOMPARE(source->text(), around + expected + after);
        QCOMPARE(source->damageCount(), damage);
    }
}

void SourceTextTest::hashesAreThoseOfTheStandard()
{
    QByteArray bytes;
    for (int size = 0; size < 200; ++size) {
        QCOMPARE(sha256Of(bytes), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        bytes.append(static_cast<char>(37 * size + 11));
    }
    QCOMPARE(sha256Of(bytes.repeated(5000)),
        QCryptographicHash::hash(bytes.repeated(5000), QCryptographicHash::Sha256));
}

QTEST_APPLESS_MAIN(SourceTextTest)
#include "source_text_test.moc"

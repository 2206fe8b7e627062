// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/paper_sheet.h"

#include "assessment/form_version.h"
#include "assessment/paper_answer.h"
#include "questions/assessment/paper_samples.h"
#include "reports/pdf_words.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace zhixing;
using namespace zhixing::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// Without blanks and lines to write on, which are as long as there is room.
QString bare(QString text)
{
    static const QRegularExpression blanks(
        u"[\\s_]"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(blanks);
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0) {
        return {};
    }
    return process.readAllStandardOutput();
}

/// Where two texts part, with what follows there; empty where they are the same.
QString parting(const QString &one, const QString &other)
{
    const qsizetype place = std::ranges::mismatch(one, other).in1 - one.begin();
    return one == other ? QString()
                        : u"%1: %2 | %3"_s.arg(place).arg(one.mid(place, 30), other.mid(place, 30));
}

/// Characters that look like another one and are not found by it.
QString lookAlikes(const QString &text)
{
    QString found;
    for (const char32_t one : text.toUcs4()) {
        const bool radical = one >= 0x2e80 && one <= 0x2fdf;
        const bool compatible
            = (one >= 0xf900 && one <= 0xfaff) || (one >= 0x2f800 && one <= 0x2fa1f);
        if (radical || compatible) {
            found += QString::fromUcs4(&one, 1);
        }
    }
    return found;
}

std::vector<PaperSheet> sheetsOf(const PaperForm &paper)
{
    return {questionSheet(paper), answerSheet(paper), keySheet(paper)};
}

PaperForm paper(quint64 seed, int each = 5, AnswersGo answers = AnswersGo::Beside, int version = 0)
{
    const Form form = mixedForm(each, seed);
    return paperForm(formVersions(form, version + 1).back(), version, paperCode(form), answers);
}

/// Letters of the options by their texts, as they stand on paper.
QStringList printedTexts(const PaperItem &item)
{
    static const QRegularExpression mark(u"[A-H]\\. "_s);
    return item.options.join(u"  "_s).split(mark, Qt::SkipEmptyParts);
}

} // namespace

/// Papers read back from the files.
class TestPaper : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString &name = u"试卷.pdf"_s) const
    {
        return m_folder.filePath(name);
    }
    QStringList pagesOf(const QString &file) const
    {
        QStringList pages
            = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, file, u"-"_s}))
                  .split(u'\f');
        pages.removeLast();
        return pages;
    }
    /// The words of the pages without their feet, which are checked.
    QString bodyOf(const PaperSheet &sheet, const QStringList &pages) const
    {
        QString body;
        for (qsizetype page = 0; page < pages.size(); ++page) {
            const QString foot
                = bare(footOf(sheet, QString::number(page + 1), QString::number(pages.size())));
            const QString words = bare(pages.at(page));
            if (!words.endsWith(foot)) {
                return u"no foot on page %1: "_s.arg(page + 1) + words.right(60);
            }
            body += words.chopped(foot.size());
        }
        return body;
    }

private Q_SLOTS:
    void shouldReadBackWordForWord_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<int>("each");
        QTest::addColumn<bool>("onSheet");
        for (quint64 seed = 1; seed <= 6; ++seed) {
            QTest::addRow("form %d", static_cast<int>(seed))
                << seed << static_cast<int>(seed * 2) << (seed % 2 == 0);
        }
    }
    void shouldReadBackWordForWord()
    {
        QFETCH(quint64, seed);
        QFETCH(int, each);
        QFETCH(bool, onSheet);
        for (int version = 0; version < 2; ++version) {
            const PaperForm made
                = paper(seed, each, onSheet ? AnswersGo::OnSheet : AnswersGo::Beside, version);
            for (const PaperSheet &sheet : sheetsOf(made)) {
                QVERIFY(writePdf(sheet, path()));
                const QStringList pages = pagesOf(path());
                QVERIFY(!pages.isEmpty());
                const QString where = parting(bodyOf(sheet, pages), bare(wordsOf(sheet)));
                QVERIFY2(where.isEmpty(), qPrintable(sheet.title + u' ' + where));
                QCOMPARE(lookAlikes(pages.join(QString())), QString());
            }
        }
    }

    /// Every character that has a double among the radicals comes back as itself.
    void shouldPrintNoRadicals()
    {
        QString all;
        for (char32_t radical = 0x2f00; radical <= 0x2fd5; ++radical) {
            all += QString::fromUcs4(&radical, 1).normalized(QString::NormalizationForm_KC);
        }
        // Others that fonts draw alike.
        all += u"〈甲〉、1～3、1–3、A-B、·、槩"_s;
        const PaperSheet sheet {u"部首"_s,
            u"卷号 AAAAAA A 卷"_s,
            {{{PaperStyle::Stem, all}}, {{PaperStyle::Title, all}}}};
        QVERIFY(writePdf(sheet, path()));
        const QStringList pages = pagesOf(path());
        QCOMPARE(lookAlikes(pages.join(QString())), QString());
        const QString where = parting(bodyOf(sheet, pages), bare(wordsOf(sheet)));
        QVERIFY2(where.isEmpty(), qPrintable(sheet.title + u' ' + where));
    }

    /// Also where only a font is there that draws a tenth of the characters by radicals.
    void shouldMendWhatAnotherFontCalls()
    {
        const QString words = u"一干部食用水火高山、〈甲〉、1～3、1–3"_s;
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            QPainter painter(&writer);
            painter.setFont(QFont(u"Noto Sans CJK SC"_s));
            painter.drawText(500, 500, words);
        }
        const auto readBack = [this](const QByteArray &pdf) {
            QFile file(path());
            file.open(QIODevice::WriteOnly);
            file.write(pdf);
            file.close();
            return bare(pagesOf(path()).join(QString()));
        };
        QVERIFY(readBack(bytes) != words);
        QCOMPARE(readBack(withPrintedWords(bytes, words, {u"Noto Sans CJK SC"_s})), words);
        // Whole: a reader that follows the table of objects has nothing to mend.
        QProcess reader;
        reader.start(u"pdftotext"_s, {path(), u"-"_s});
        QVERIFY(reader.waitForFinished());
        QCOMPARE(reader.readAllStandardError(), QByteArray());
        QCOMPARE(withPrintedWords("no pdf", words, {}), QByteArray("no pdf"));
    }

    void shouldEmbedItsFonts()
    {
        for (const PaperSheet &sheet : sheetsOf(paper(2))) {
            QVERIFY(writePdf(sheet, path()));
            const QStringList lines = QString::fromUtf8(outputOf(u"pdffonts"_s, {path()}))
                                          .split(u'\n', Qt::SkipEmptyParts);
            QVERIFY(lines.size() > 2);
            for (const QString &line : lines.mid(2)) {
                QVERIFY2(
                    line.contains(QRegularExpression(u" yes (yes|no) +yes "_s)), qPrintable(line));
            }
            QVERIFY(outputOf(u"pdfinfo"_s, {path()}).contains("A4"));
        }
    }

    void shouldKeepAnItemOnOnePage()
    {
        const PaperForm made = paper(3, 12);
        const PaperSheet sheet = questionSheet(made);
        QVERIFY(writePdf(sheet, path()));
        const QStringList pages = pagesOf(path());
        QVERIFY(pages.size() > 3);
        for (const PaperBlock &block : sheet.blocks) {
            QString words;
            for (const PaperLine &line : block) {
                words += bare(line.text);
            }
            const auto on = std::ranges::count_if(
                pages, [&words](const QString &page) { return bare(page).contains(words); });
            QVERIFY2(on >= 1, qPrintable(words));
        }
    }

    void shouldWriteTheSameWordsAsOpenDocument()
    {
        for (const PaperSheet &sheet : sheetsOf(paper(4, 6))) {
            const QString file = path(u"试卷.odt"_s);
            QVERIFY(writeOdt(sheet, file));
            QVERIFY(!outputOf(u"unzip"_s, {u"-t"_s, file}).isEmpty());
            QCOMPARE(outputOf(u"unzip"_s, {u"-p"_s, file, u"mimetype"_s}),
                QByteArray("application/vnd.oasis.opendocument.text"));
            QString words;
            QSet<QString> used;
            QXmlStreamReader content(outputOf(u"unzip"_s, {u"-p"_s, file, u"content.xml"_s}));
            QSet<QString> known;
            const auto readStyles
                = [&known](QXmlStreamReader &xml, QSet<QString> &uses, QString &text) {
                      while (!xml.atEnd()) {
                          xml.readNext();
                          if (xml.isCharacters()) {
                              text += xml.text();
                          }
                          if (!xml.isStartElement()) {
                              continue;
                          }
                          for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                              if (attribute.qualifiedName() == u"style:name"
                                  && xml.name() == u"style"_s) {
                                  known << attribute.value().toString();
                              } else if (attribute.qualifiedName() == u"text:style-name"
                                  || attribute.qualifiedName() == u"table:style-name") {
                                  uses << attribute.value().toString();
                              }
                          }
                      }
                  };
            readStyles(content, used, words);
            QVERIFY2(!content.hasError(), qPrintable(content.errorString()));
            QCOMPARE(bare(words), bare(wordsOf(sheet)));
            QXmlStreamReader styles(outputOf(u"unzip"_s, {u"-p"_s, file, u"styles.xml"_s}));
            QString foot;
            readStyles(styles, used, foot);
            QVERIFY2(!styles.hasError(), qPrintable(styles.errorString()));
            QCOMPARE(bare(foot), bare(footOf(sheet, QString(), QString())));
            QVERIFY2(
                known.contains(used), qPrintable(QStringList((used - known).values()).join(u' ')));
            for (const auto &part : {u"meta.xml"_s, u"META-INF/manifest.xml"_s}) {
                QXmlStreamReader xml(outputOf(u"unzip"_s, {u"-p"_s, file, part}));
                while (!xml.atEnd()) {
                    xml.readNext();
                }
                QVERIFY(!xml.hasError());
            }
        }
    }

    /// What the key says is what the letters stand for on that very paper.
    void shouldGiveKeysThatAgreeWithTheOptions()
    {
        for (quint64 seed = 1; seed <= 30; ++seed) {
            const Form form = mixedForm(5, seed);
            const std::vector<Form> versions = formVersions(form, mostVersions);
            for (int number = 0; number < mostVersions; ++number) {
                const Form &version = versions[static_cast<std::size_t>(number)];
                const PaperForm made
                    = paperForm(version, number, paperCode(form), AnswersGo::OnSheet);
                std::size_t place = 0;
                for (const PaperSection &section : made.sections) {
                    for (const PaperItem &item : section.items) {
                        const FormEntry &entry = version.entries[place];
                        const PaperKey &key = made.keys[place];
                        QCOMPARE(item.number, static_cast<int>(++place));
                        QCOMPARE(key.number, item.number);
                        // The key, typed as a host would, earns everything.
                        QString typed;
                        const QString letters
                            = QString(key.answer)
                                  .remove(QRegularExpression(u"[^A-H；.]|\\..*?(?=；|$)"_s));
                        if (entry.item.kind == ItemKind::SingleChoice
                            || entry.item.kind == ItemKind::Ordering
                            || entry.item.kind == ItemKind::Matching
                            || entry.item.kind == ItemKind::MultipleChoice) {
                            const QString keys = QString(letters).remove(u'；');
                            for (const QChar letter : keys) {
                                QVERIFY2(typeKey(entry, typed, letter) != TypedKey::Refused,
                                    qPrintable(key.answer));
                            }
                        } else {
                            typed = key.answer == u"×" ? u"×"_s : u"√"_s;
                        }
                        const PaperAnswer answer = paperAnswer(entry, typed);
                        const Mark mark = markAnswer(
                            entry.item, answer.answer, form.blueprint.marking, answer.confirmed);
                        QVERIFY2(mark.correct, qPrintable(entry.item.id + key.answer));
                        if (entry.item.kind == ItemKind::SingleChoice) {
                            const QString text
                                = printedTexts(item).value(letters.at(0).unicode() - u'A');
                            QCOMPARE(bare(text), bare(key.answer.mid(3)));
                        }
                    }
                }
                QCOMPARE(place, version.entries.size());
            }
        }
    }

    void shouldGiveRoomToWriteWhereNoSheetIsHandedOut()
    {
        const PaperForm beside = paper(5, 2, AnswersGo::Beside);
        const PaperForm onSheet = paper(5, 2, AnswersGo::OnSheet);
        for (std::size_t section = 0; section < beside.sections.size(); ++section) {
            const PaperItem &here = beside.sections[section].items.front();
            const PaperItem &there = onSheet.sections[section].items.front();
            const bool hasRoom = here.ruledLines > 0 || here.room.contains(u"____")
                || here.stem.contains(u"（______）") || here.stem.contains(u"____");
            QVERIFY2(hasRoom, qPrintable(here.stem));
            QVERIFY(there.room.isEmpty());
            QCOMPARE(there.ruledLines, 0);
        }
    }

    void shouldHaveABoxForEachAnswer()
    {
        const PaperForm made = paper(6, 7, AnswersGo::OnSheet);
        const PaperSheet sheet = answerSheet(made);
        QStringList numbers;
        for (const PaperBlock &block : sheet.blocks) {
            for (const PaperLine &line : block) {
                if (line.style == PaperStyle::Answer) {
                    numbers << (line.text.isEmpty() ? line.boxes
                                                    : QStringList(line.text.chopped(1)));
                    QVERIFY(!line.boxes.isEmpty() || line.ruledLines > 0);
                    QVERIFY(line.boxes.size() <= line.columns);
                }
            }
        }
        QCOMPARE(numbers.size(), static_cast<qsizetype>(made.keys.size()));
        for (qsizetype place = 0; place < numbers.size(); ++place) {
            QCOMPARE(numbers.at(place), QString::number(place + 1));
        }
    }

    void shouldNameTheFileThatCannotBeWritten()
    {
        const PaperSheet sheet = keySheet(paper(1, 1));
        for (const auto &written : {writePdf(sheet, path(u"nowhere/试卷.pdf"_s)),
                 writeOdt(sheet, path(u"nowhere/试卷.odt"_s))}) {
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::Unwritable);
            QVERIFY(written.error().where.contains(u"nowhere/试卷"));
        }
    }
};

QTEST_MAIN(TestPaper)
#include "tst_paper.moc"

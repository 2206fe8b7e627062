// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/canonical.h"
#include "extraction/extractor.h"
#include "generation/corpus.h"
#include "generation/generator.h"
#include "questions/generation/sample.h"
#include "support/synthetic_corpus.h"

#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

namespace
{

constexpr int issues = 30;
constexpr int passagesOfIssue = 20;

Bank builtFrom(const SyntheticCorpus &corpus)
{
    const QTemporaryDir folder;
    QStringList paths;
    for (const QString &issue : corpus.issues) {
        QFile file(folder.filePath(QString::number(paths.size()) + u".txt"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(issue.toUtf8()) < 0) {
            return {};
        }
        paths.append(file.fileName());
    }
    const auto sources = extractFiles(paths);
    if (!sources) {
        return {};
    }
    QHash<QString, std::size_t> places;
    for (const Document &document : sources->extraction.documents) {
        places.insert(document.id, static_cast<std::size_t>(places.size()));
    }
    const auto bank = generate(sources->extraction,
        testLexicon(),
        [&](const QString &document, const TextPosition &position) {
            return sources->texts[places.value(document)].slice(position.start, position.end);
        });
    return bank ? *bank : Bank {};
}

bool restsOn(const Item &item, const QString &sentence)
{
    return std::ranges::any_of(
        item.evidence, [&](const Evidence &evidence) { return evidence.exact.contains(sentence); });
}

/// Whether the item's key is the value, or has it in it.
bool keysValue(const Item &item, const QString &value)
{
    if (item.kind == ItemKind::TrueFalse) {
        return item.stem.contains(value);
    }
    return std::ranges::any_of(item.key, [&](const QString &key) {
        const auto option = std::ranges::find(item.options, key, &Option::id);
        const QString text = option == item.options.end() ? key : option->text;
        return text.contains(value) || canonicalAnswer(text) == canonicalAnswer(value);
    });
}

} // namespace

class UniquenessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void corpusIsReadWhole();
    void secondAnswersAreCaught_data();
    void secondAnswersAreCaught();
    void equalAnswersAreKept_data();
    void equalAnswersAreKept();
    void unaskedRulesStayAsked();
    void manyAlikeHideNone();
    void commonplaceIsNotTrusted();

private:
    SyntheticCorpus m_corpus;
    Bank m_bank;
};

void UniquenessTest::initTestCase()
{
    m_corpus = syntheticCorpus(issues, 7);
    m_bank = builtFrom(m_corpus);
}

void UniquenessTest::corpusIsReadWhole()
{
    QCOMPARE(m_bank.passages.size(), std::size_t(issues * passagesOfIssue));
    for (const Planted &planted : m_corpus.planted) {
        for (const QString &sentence : {planted.sentence, planted.otherSentence}) {
            QVERIFY2(std::ranges::any_of(m_bank.passages,
                         [&](const Passage &passage) { return passage.text.contains(sentence); }),
                qPrintable(sentence));
        }
    }
}

void UniquenessTest::secondAnswersAreCaught_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < m_corpus.planted.size(); ++i) {
        if (m_corpus.planted[i].restatement == Restatement::OtherValue) {
            QTest::addRow("%s %zu", qPrintable(m_corpus.planted[i].sort), i) << static_cast<int>(i);
        }
    }
}

void UniquenessTest::secondAnswersAreCaught()
{
    QFETCH(const int, index);
    const Planted &planted = m_corpus.planted[static_cast<std::size_t>(index)];
    for (const Item &item : m_bank.items) {
        if (restsOn(item, planted.sentence)) {
            QVERIFY2(!keysValue(item, planted.value), qPrintable(item.stem));
        }
        if (restsOn(item, planted.otherSentence)) {
            QVERIFY2(!keysValue(item, planted.otherValue), qPrintable(item.stem));
        }
    }
}

void UniquenessTest::equalAnswersAreKept_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < m_corpus.planted.size(); ++i) {
        if (m_corpus.planted[i].restatement == Restatement::SameValue) {
            QTest::addRow("%s %zu", qPrintable(m_corpus.planted[i].sort), i) << static_cast<int>(i);
        }
    }
}

void UniquenessTest::equalAnswersAreKept()
{
    QFETCH(const int, index);
    const Planted &planted = m_corpus.planted[static_cast<std::size_t>(index)];
    for (const Rejection &rejection : m_bank.rejections) {
        QVERIFY2(!rejection.reason.startsWith(u"R7"_s)
                || (rejection.text.left(8) != planted.sentence.first(8)
                    && rejection.text.left(8) != planted.otherSentence.first(8)),
            qPrintable(rejection.reason + rejection.text));
    }
}

/// Nearly every rule that is stated once is asked: what is caught must be what was planted.
void UniquenessTest::unaskedRulesStayAsked()
{
    const auto refused = std::ranges::count_if(m_bank.rejections, [](const Rejection &rejection) {
        return rejection.reason.startsWith(u"R7"_s) && rejection.reason.contains(u"another"_s);
    });
    const auto seconds
        = std::ranges::count(m_corpus.planted, Restatement::OtherValue, &Planted::restatement);
    QVERIFY2(refused <= 10 * seconds, qPrintable(QString::number(refused)));
    QVERIFY(std::ssize(m_bank.items) >= issues * passagesOfIssue / 2);
}

/// Thousands of statements in the same words about other matters; one of them gives a second
/// answer.
void UniquenessTest::manyAlikeHideNone()
{
    constexpr int others = 1500;
    Sample sample;
    sample.faq(
        u"青崖仓库的铜制风琴可以借用多久？"_s, u"学员借用青崖仓库铜制风琴的期限不得超过三十天。"_s);
    for (int i = 0; i < others; ++i) {
        const QString what
            = QChar(char16_t(0x5000 + i)) + u"形"_s + QChar(char16_t(0x7000 + 2 * i));
        sample.faq(u"%1仓库可以借用多久？"_s.arg(what),
            u"学员借用%1仓库铜制风琴的期限不得超过%2天。"_s.arg(what).arg(20 + i % 5));
    }
    sample.faq(
        u"还有什么规定？"_s, u"按照规定，学员借用青崖仓库的铜制风琴，期限不能超过六十天。"_s);
    const Bank bank = sample.bank();
    for (const Item &item : bank.items) {
        QVERIFY2(
            !item.stem.contains(u"青崖"_s) || !keysValue(item, u"三十天"_s), qPrintable(item.stem));
        QVERIFY2(
            !item.stem.contains(u"青崖"_s) || !keysValue(item, u"六十天"_s), qPrintable(item.stem));
    }
}

void UniquenessTest::commonplaceIsNotTrusted()
{
    constexpr int statements = 5000;
    RestatementIndex index;
    for (int i = 0; i < statements; ++i) {
        const QString text = QString(QChar(char16_t(0x4E00 + i))) + u"库藏书归还期限"_s;
        index.add(static_cast<std::size_t>(i), matterOf(text, {}), matterOf(text, {}));
    }
    index.finish();
    QVERIFY(index.restating(matterOf(u"库藏书归还期限"_s, {})).isCommonplace);
    const auto found
        = index.restating(matterOf(QString(QChar(char16_t(0x4E07))) + u"库藏书"_s, {}));
    QVERIFY(!found.isCommonplace);
    QVERIFY(std::ranges::find(found.numbers, std::size_t(7)) != found.numbers.end());
}

QTEST_GUILESS_MAIN(UniquenessTest)
#include "tst_uniqueness.moc"

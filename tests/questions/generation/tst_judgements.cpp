// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What readers made of the items, one by one: tests/fixtures/review holds their judgements, the
// figures are computed here anew from those and from the bank as it is built now.

#include "extraction/extractor.h"
#include "generation/generator.h"
#include "questions/generation/sample.h"
#include "support/agreement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <array>
#include <cmath>
#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;
using zhixing::test::Agreement;
using zhixing::test::wilsonInterval;

namespace
{

constexpr std::size_t criteria = 9;

/// C1 key supported, C2 unique, C3 self-contained, C4 well-formed, C5 no give-away, C6 plausible,
/// C7 worth knowing, C8 explanation right, C9 safe.
struct Judgement {
    std::array<bool, criteria> met {};

    [[nodiscard]] bool isUsable() const
    {
        return std::ranges::all_of(met, [](bool yes) { return yes; });
    }
    [[nodiscard]] bool isCritical() const
    {
        return !met[0] || !met[1];
    }
};

/// item -> reader -> judgement.
using Judgements = std::map<QString, std::map<QString, Judgement>>;

/// Rows `item,reader,C1,…,C9` with 0 or 1; a line that has another form fails the test.
Judgements readJudgements(const QString &path)
{
    Judgements judgements;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text)) {
        QTest::qFail(qPrintable(file.errorString()), __FILE__, __LINE__);
        return judgements;
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    if (lines.value(0) != u"item,reader,C1,C2,C3,C4,C5,C6,C7,C8,C9") {
        QTest::qFail(qPrintable(path + u": not the expected columns"_s), __FILE__, __LINE__);
        return judgements;
    }
    for (const QString &line : lines.sliced(1)) {
        const QStringList cells = line.split(u',');
        Judgement judgement;
        bool isRight = cells.size() == 2 + static_cast<qsizetype>(criteria);
        for (std::size_t c = 0; isRight && c < criteria; ++c) {
            const QString &cell = cells[2 + static_cast<qsizetype>(c)];
            isRight = cell == u"0" || cell == u"1";
            judgement.met[c] = cell == u"1";
        }
        if (!isRight || judgements[cells[0]].contains(cells[1])) {
            QTest::qFail(qPrintable(path + u": "_s + line), __FILE__, __LINE__);
            continue;
        }
        judgements[cells[0]][cells[1]] = judgement;
    }
    return judgements;
}

Bank bankOf(const QString &path)
{
    const auto source = SourceText::read(path);
    if (!source) {
        QTest::qFail(qPrintable(source.error().detail), __FILE__, __LINE__);
        return {};
    }
    static const auto readers = builtinReaderModel();
    if (!readers) {
        QTest::qFail(qPrintable(readers.error().detail), __FILE__, __LINE__);
        return {};
    }
    auto bank = generate(
        extract(*source, QFileInfo(path).fileName()),
        testLexicon(),
        [&source](const QString &, const TextPosition &position) {
            return source->slice(position.start, position.end);
        },
        &*readers);
    if (!bank) {
        QTest::qFail(qPrintable(bank.error().detail), __FILE__, __LINE__);
        return {};
    }
    // Candidates wait for a reader: they are no part of what is asked.
    std::erase_if(bank->items, [](const Item &item) { return !isAskable(item); });
    return *bank;
}

QString percent(double share)
{
    return QString::number(100 * share, 'f', 1) + u" %"_s;
}

QString shareLine(const QString &what, int part, int whole)
{
    const auto interval = wilsonInterval(part, whole);
    return u"%1: %2 of %3, %4 (95 %: %5 to %6)"_s.arg(what).arg(part).arg(whole).arg(
        percent(whole == 0 ? 0.0 : static_cast<double>(part) / whole),
        percent(interval.low),
        percent(interval.high));
}

/// What the readers say of the items of one bank.
struct Figures {
    int judged = 0; ///< items with at least one judgement
    int judgements = 0;
    int usable = 0;
    int critical = 0;
    std::map<QString, std::pair<int, int>> byKind; ///< usable, all
    std::array<Agreement, criteria + 1> agreement; ///< by criterion; last: usable
    QStringList unjudged;
};

void add(Agreement &agreement, bool first, bool second)
{
    ++(first ? (second ? agreement.bothYes : agreement.onlyFirst)
             : (second ? agreement.onlySecond : agreement.bothNo));
}

Figures figuresOf(const Bank &bank, const Judgements &judgements)
{
    Figures figures;
    for (const Item &item : bank.items) {
        const auto found = judgements.find(item.id);
        if (found == judgements.end()) {
            figures.unjudged.append(toString(item.kind) + u' ' + item.rule + u' ' + item.stem);
            continue;
        }
        ++figures.judged;
        for (const auto &[reader, judgement] : found->second) {
            ++figures.judgements;
            figures.usable += judgement.isUsable() ? 1 : 0;
            figures.critical += judgement.isCritical() ? 1 : 0;
            auto &[usable, all] = figures.byKind[toString(item.kind)];
            usable += judgement.isUsable() ? 1 : 0;
            ++all;
        }
        if (found->second.size() < 2) {
            continue;
        }
        const Judgement &first = found->second.begin()->second;
        const Judgement &second = std::next(found->second.begin())->second;
        for (std::size_t c = 0; c < criteria; ++c) {
            add(figures.agreement[c], first.met[c], second.met[c]);
        }
        add(figures.agreement.back(), first.isUsable(), second.isUsable());
    }
    return figures;
}

} // namespace

class JudgementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldComputeIntervalsAndAgreement();
    void shouldHoldWhatReadersFound_data();
    void shouldHoldWhatReadersFound();
};

void JudgementsTest::shouldComputeIntervalsAndAgreement()
{
    const auto rounded = [](double value) {
        return qRound(value * 1000);
    };
    QCOMPARE(rounded(wilsonInterval(80, 100).low), 711);
    QCOMPARE(rounded(wilsonInterval(80, 100).high), 867);
    QCOMPARE(rounded(wilsonInterval(45, 50).low), 786);
    QCOMPARE(rounded(wilsonInterval(45, 50).high), 957);
    QCOMPARE(wilsonInterval(0, 0).high, 1.0);
    // Twenty and fifteen of fifty agreed on, by chance half.
    const Agreement agreement {20, 5, 10, 15};
    QCOMPARE(rounded(agreement.observed()), 700);
    QCOMPARE(rounded(agreement.kappa()), 400);
    QCOMPARE((Agreement {9, 0, 0, 0}).kappa(), 1.0);
}

void JudgementsTest::shouldHoldWhatReadersFound_data()
{
    QTest::addColumn<QString>("judgements");
    QTest::addColumn<QString>("source");
    const QDir folder(QStringLiteral(ZHIXING_FIXTURES "/review"));
    const QDir shipped(QStringLiteral(ZHIXING_DATA "/sources"));
    const QStringList files = folder.entryList({u"*.csv"_s}, QDir::Files, QDir::Name);
    QVERIFY2(!files.isEmpty(), "no judgements in tests/fixtures/review");
    for (const QString &file : files) {
        const QString text = QFileInfo(file).completeBaseName() + u".txt"_s;
        QTest::newRow(qPrintable(file)) << folder.filePath(
            file) << (folder.exists(text) ? folder.filePath(text) : shipped.filePath(text));
    }
}

void JudgementsTest::shouldHoldWhatReadersFound()
{
    QFETCH(const QString, judgements);
    QFETCH(const QString, source);
    const Bank bank = bankOf(source);
    const Figures figures = figuresOf(bank, readJudgements(judgements));
    QVERIFY(!bank.items.empty());

    qInfo().noquote() << shareLine(u"usable as is"_s, figures.usable, figures.judgements);
    qInfo().noquote() << shareLine(u"critical"_s, figures.critical, figures.judgements);
    for (const auto &[kind, counts] : figures.byKind) {
        qInfo().noquote() << shareLine(u"  "_s + kind, counts.first, counts.second);
    }
    for (std::size_t c = 0; c <= criteria; ++c) {
        const Agreement &agreement = figures.agreement[c];
        if (agreement.count() == 0) {
            continue; // one reader only
        }
        qInfo().noquote() << u"%1: readers agree on %2 of %3 items, kappa %4"_s.arg(
            c < criteria ? u"C%1"_s.arg(c + 1) : u"usable"_s,
            QString::number(agreement.bothYes + agreement.bothNo),
            QString::number(agreement.count()),
            QString::number(agreement.kappa(), 'f', 2));
    }
    for (const QString &item : figures.unjudged) {
        qInfo().noquote() << u"not judged yet: "_s + item;
    }

    // Rules go on changing; what is said of the bank must still be about this bank.
    QVERIFY2(figures.judged * 10 >= static_cast<int>(bank.items.size()) * 9,
        qPrintable(u"only %1 of %2 items were judged; judge the others and add their rows"_s
                .arg(figures.judged)
                .arg(bank.items.size())));
    // What was reached is not to be lost: the shipped text, and texts no rule was made for.
    const bool isShipped = source.startsWith(QStringLiteral(ZHIXING_DATA));
    const double leastUsable = isShipped ? 0.95 : 0.9;
    const double mostCritical = isShipped ? 0.0 : 0.02;
    constexpr std::size_t fewestItems = 200;
    QVERIFY(!isShipped || bank.items.size() >= fewestItems);
    QVERIFY(figures.usable >= leastUsable * figures.judgements);
    // One item of a small bank is more than its share.
    QVERIFY(figures.critical <= std::ceil(mostCritical * figures.judgements));
}

QTEST_GUILESS_MAIN(JudgementsTest)

#include "tst_judgements.moc"

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/bank_json.h"
#include "generation/corpus.h"
#include "generation/lint/lint_rules.h"
#include "generation/linter.h"
#include "questions/generation/sample.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;
using nlohmann::ordered_json;

namespace
{

// A case is a bank with what the linter says of it. "L04.case" holds a flaw of rule L04,
// "L04.not-case" comes near to it and has no flaw at all.
QDir folder()
{
    return QDir(QStringLiteral(ZHIXING_FIXTURES "/lint"));
}

QStringList casesOf(const QString &pattern)
{
    QStringList names;
    for (const QString &file : folder().entryList({pattern + u".bank.json"_s}, QDir::Files)) {
        names.append(file.chopped(QStringLiteral(".bank.json").size()));
    }
    return names;
}

Bank bankOf(const QString &name)
{
    const auto bank = loadBank(folder().filePath(name + u".bank.json"_s));
    if (!bank) {
        QTest::qFail(
            qPrintable(bank.error().where + u": "_s + bank.error().detail), __FILE__, __LINE__);
        return {};
    }
    return *bank;
}

bool isFound(const LintRule &rule, const Bank &bank)
{
    const Corpus corpus(bank.passages, testLexicon());
    LintContext context {corpus, testLexicon(), {}};
    for (const Passage &passage : bank.passages) {
        context.passages.insert(passage.id, &passage);
    }
    return std::ranges::any_of(
        bank.items, [&](const Item &item) { return !rule.check(item, context).isEmpty(); });
}

bool isFound(const BankLintRule &rule, const Bank &bank)
{
    std::vector<Finding> findings;
    rule.check(bank, testLexicon(), findings);
    return !findings.empty();
}

/// Every rule of a list finds something in a case of its name, and nothing in another.
template <typename Rules>
void requireCases(const Rules &rules)
{
    for (const auto &rule : rules) {
        const auto finds = [&rule](const QString &name) {
            return isFound(rule, bankOf(name));
        };
        const QStringList negatives = casesOf(rule.id + u".not-*"_s);
        QStringList positives = casesOf(rule.id + u".*"_s);
        for (const QString &name : negatives) {
            positives.removeAll(name);
        }
        QVERIFY2(std::ranges::any_of(positives, finds), qPrintable(rule.id + u" never fires"_s));
        QVERIFY2(!negatives.isEmpty(), qPrintable(rule.id + u" has no near miss"_s));
        QVERIFY2(std::ranges::none_of(negatives, finds), qPrintable(rule.id));
    }
}

} // namespace

class LinterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBankHasJustTheseFlaws_data();
    void aBankHasJustTheseFlaws();
    void everyRuleHasACaseAndANearMiss();
    void everyCaseHasItsPartnerAndItsRule();
    void oneItemAloneHasItsOwnFlawsOnly();
    void whatIsNotAskedReadsLikeNothing();
};

void LinterTest::aBankHasJustTheseFlaws_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = casesOf(u"*"_s);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void LinterTest::aBankHasJustTheseFlaws()
{
    QFETCH(QString, name);
    ordered_json found = ordered_json::array();
    bool isFlawed = false;
    for (const Finding &finding : lintBank(bankOf(name), testLexicon())) {
        found.push_back(
            (finding.rule + u' ' + finding.subject + u": "_s + finding.detail).toStdString());
        isFlawed = isFlawed || finding.rule == name.section(u'.', 0, 0);
    }
    QFile golden(folder().filePath(name + u".findings.json"_s));
    if (qEnvironmentVariableIsSet("ZHIXING_UPDATE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(QByteArray::fromStdString(found.dump(2) + "\n"));
    } else {
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        QCOMPARE(QByteArray::fromStdString(found.dump(2) + "\n"), golden.readAll());
    }
    if (name.section(u'.', 1).startsWith(u"not-")) {
        QVERIFY2(found.empty(), found.dump().c_str());
    } else {
        QVERIFY2(isFlawed, found.dump().c_str());
    }
}

void LinterTest::everyRuleHasACaseAndANearMiss()
{
    requireCases(lintRules());
    requireCases(bankLintRules());
}

void LinterTest::everyCaseHasItsPartnerAndItsRule()
{
    const QStringList names = casesOf(u"*"_s);
    QCOMPARE(folder().entryList(QDir::Files).size(), 2 * names.size());
    for (const QString &name : names) {
        const QString id = name.section(u'.', 0, 0);
        const auto isOfRule = [&id](const auto &rule) {
            return rule.id == id;
        };
        QVERIFY2(std::ranges::any_of(lintRules(), isOfRule)
                || std::ranges::any_of(bankLintRules(), isOfRule),
            qPrintable(name));
    }
}

void LinterTest::oneItemAloneHasItsOwnFlawsOnly()
{
    const Bank bank = bankOf(u"L30.statements-that-read-alike"_s);
    Item flawed = bank.items.front();
    flawed.stem = u"该手续应当提前30日办理。"_s;
    QVERIFY(lint(bank.items.front(), bank, testLexicon()).empty());
    const auto findings = lint(flawed, bank, testLexicon());
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().rule, u"L23"_s);
    QCOMPARE(findings.front().subject, flawed.id);
}

void LinterTest::whatIsNotAskedReadsLikeNothing()
{
    Bank bank = bankOf(u"L30.statements-that-read-alike"_s);
    const auto alike = [&bank] {
        const auto findings = lintBank(bank, testLexicon());
        return std::ranges::count(findings, u"L30"_s, &Finding::rule);
    };
    QVERIFY(alike() > 0);
    for (const ReviewState state : {ReviewState::Candidate, ReviewState::Rejected}) {
        bank.items.back().review = state;
        QCOMPARE(alike(), 0);
    }
}

QTEST_GUILESS_MAIN(LinterTest)
#include "tst_linter.moc"

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/validator.h"
#include "questions/bank/sample_bank.h"

#include <QCryptographicHash>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

using Damage = std::function<void(Bank &)>;
Q_DECLARE_METATYPE(Damage)

class ValidatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFindNothingInASoundBank();
    void shouldNameTheDefect_data();
    void shouldNameTheDefect();
    void shouldProveTheBankAgainstItsSource();
    void shouldRefuseAnotherSource();
    void shouldNoticeAShiftedPlaceInTheSource();
};

void ValidatorTest::shouldFindNothingInASoundBank()
{
    const auto findings = validateBank(test::sampleBank());
    QVERIFY2(findings.empty(), findings.empty() ? "" : qPrintable(findings.front().detail));
}

void ValidatorTest::shouldNameTheDefect_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("subject");

    const auto row = [](const char *name, Damage damage, const char *rule, const char *subject) {
        QTest::newRow(name) << damage << QString::fromLatin1(rule) << QString::fromLatin1(subject);
    };
    row("key no option", [](Bank &b) { b.items[0].key = {u"z"_s}; }, "key", "i1");
    row("empty key", [](Bank &b) { b.items[0].key.clear(); }, "key", "i1");
    row("two keys", [](Bank &b) { b.items[0].key = {u"a"_s, u"b"_s}; }, "key", "i1");
    row("empty cloze answer", [](Bank &b) { b.items[1].key = {QString()}; }, "key", "i2");
    row("item id twice", [](Bank &b) { b.items[1].id = u"i1"_s; }, "id", "i1");
    row("passage id twice", [](Bank &b) { b.passages[1].id = u"p1"_s; }, "id", "p1");
    row("option id twice", [](Bank &b) { b.items[0].options[0].id = u"c"_s; }, "option", "i1");
    row(
        "no certificate",
        [](Bank &b) { b.items[0].options[0].certificate.reset(); },
        "certificate",
        "i1");
    row(
        "quote not verbatim",
        [](Bank &b) { b.items[0].evidence[0].exact += u"！"_s; },
        "quote",
        "i1");
    row("quote misplaced", [](Bank &b) { ++b.items[0].evidence[0].start; }, "quote", "i1");
    row("no evidence", [](Bank &b) { b.items[0].evidence.clear(); }, "quote", "i1");
    row(
        "unknown passage",
        [](Bank &b) { b.items[0].evidence[0].passage = u"p9"_s; },
        "reference",
        "i1");
    row(
        "all options right",
        [](Bank &b) {
            b.items[0].kind = ItemKind::MultipleChoice;
            b.items[0].key.clear();
            for (const Option &option : b.items[0].options) {
                b.items[0].key.append(option.id);
            }
        },
        "key",
        "i1");
    row(
        "a member never placed",
        [](Bank &b) { b.items[0].kind = ItemKind::Ordering; },
        "key",
        "i1");
    row(
        "a member never paired",
        [](Bank &b) {
            b.items[0].kind = ItemKind::Matching;
            b.items[0].targets = {{b.items[0].key.first(), u"甲"_s, std::nullopt}};
        },
        "key",
        "i1");
    row(
        "spare target without certificate",
        [](Bank &b) {
            Item &item = b.items[0];
            item.kind = ItemKind::Matching;
            item.key.clear();
            for (const Option &option : item.options) {
                item.targets.push_back({u"t-"_s + option.id, option.text, std::nullopt});
                item.key.append(u"t-"_s + option.id);
            }
            item.targets.push_back({u"t"_s, u"丁"_s, std::nullopt});
        },
        "certificate",
        "i1");
    row(
        "targets without 连线",
        [](Bank &b) { b.items[0].targets = {{u"t"_s, u"甲"_s, std::nullopt}}; },
        "option",
        "i1");
    row("unknown enemy", [](Bank &b) { b.items[0].enemies = {u"i9"_s}; }, "reference", "i1");
    row("one-sided enemy", [](Bank &b) { b.items[0].enemies = {u"i2"_s}; }, "reference", "i1");
    row("unknown document", [](Bank &b) { b.passages[0].document = u"d9"_s; }, "reference", "p1");
}

void ValidatorTest::shouldNameTheDefect()
{
    QFETCH(Damage, damage);
    QFETCH(QString, rule);
    QFETCH(QString, subject);

    auto bank = test::sampleBank();
    damage(bank);
    const auto findings = validateBank(bank);
    QVERIFY(!findings.empty());
    QCOMPARE(findings.front().rule, rule);
    QCOMPARE(findings.front().subject, subject);
}

void ValidatorTest::shouldProveTheBankAgainstItsSource()
{
    const auto bank = test::sampleBank();
    const auto &document = bank.documents.front();
    const auto findings
        = validateAgainstSource(bank, document, test::sampleSource(), document.sha256);
    QVERIFY2(findings.empty(), findings.empty() ? "" : qPrintable(findings.front().detail));
}

void ValidatorTest::shouldRefuseAnotherSource()
{
    const auto bank = test::sampleBank();
    const auto findings
        = validateAgainstSource(bank, bank.documents.front(), test::sampleSource(), u"00");
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().subject, u"d1"_s);
}

void ValidatorTest::shouldNoticeAShiftedPlaceInTheSource()
{
    auto bank = test::sampleBank();
    bank.passages[0].positions[0].end -= 1;
    bank.items[1].evidence[0].start += 1;
    const auto &document = bank.documents.front();
    const auto findings
        = validateAgainstSource(bank, document, test::sampleSource(), document.sha256);
    QCOMPARE(findings.size(), std::size_t(2));
    QCOMPARE(findings[0].subject, u"p1"_s);
    QCOMPARE(findings[1].subject, u"i2"_s);
}

QTEST_GUILESS_MAIN(ValidatorTest)
#include "validator_test.moc"

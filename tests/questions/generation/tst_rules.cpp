// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/generation/sample.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;
using nlohmann::ordered_json;

namespace
{

QDir folder()
{
    return QDir(QStringLiteral(ZHIXING_FIXTURES "/generation/rules"));
}

std::string utf8(const QString &text)
{
    return text.toStdString();
}

QString text(const ordered_json &object, const char *key)
{
    return QString::fromStdString(object.value(key, std::string()));
}

Bank bankOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    Sample sample;
    for (const auto &passage : ordered_json::parse(file.readAll().toStdString())) {
        if (passage.contains("event")) {
            sample.event(text(passage, "text"), text(passage, "event"), text(passage, "start"));
        } else if (passage.contains("heading")) {
            sample.faq(text(passage, "heading"), text(passage, "text"));
        } else {
            sample.excerpt(text(passage, "text"),
                text(passage, "date"),
                text(passage, "start"),
                text(passage, "occasion"));
        }
        if (passage.contains("attribution")) {
            sample.attributed(text(passage, "attribution"));
        }
        if (passage.contains("article")) {
            sample.in(text(passage, "article"), text(passage, "document"));
        }
    }
    return sample.bank();
}

/// "J" stands for all statements.
bool isOf(const QString &rule, const QString &family)
{
    return family.size() == 1 ? rule.startsWith(family + u'-') : rule == family;
}

QString textOf(const std::vector<Option> &options, const QString &id)
{
    const auto it = std::ranges::find(options, id, &Option::id);
    return it == options.end() ? QString() : it->text;
}

ordered_json describedItem(const Item &item)
{
    ordered_json entry;
    entry["rule"] = utf8(item.rule);
    entry["stem"] = utf8(item.stem);
    const bool isChoice
        = item.kind == ItemKind::SingleChoice || item.kind == ItemKind::MultipleChoice;
    const auto &unkeyed = item.kind == ItemKind::Matching ? item.targets : item.options;
    if (item.kind == ItemKind::Matching) {
        for (qsizetype i = 0; i < item.key.size(); ++i) {
            entry["pairs"].push_back({utf8(item.options[static_cast<std::size_t>(i)].text),
                utf8(textOf(item.targets, item.key[i]))});
        }
    }
    for (const Option &option : unkeyed) {
        const bool isKey = item.key.contains(option.id);
        if (isChoice || (item.kind == ItemKind::Matching && !isKey)) {
            entry["options"].push_back(utf8(
                isKey ? u"* "_s + option.text : option.certificate->code + u' ' + option.text));
        }
    }
    for (const QString &key : item.key) {
        if (!isChoice && item.kind != ItemKind::Matching) {
            entry["key"].push_back(
                utf8(item.kind == ItemKind::Ordering ? textOf(item.options, key) : key));
        }
    }
    entry["rationale"] = utf8(item.rationale);
    return entry;
}

/// What a reader of a fixture wants to see: wording, key, options with certificates; and why the
/// rest fell. Only of the rule it shows, and of the facts it is made from.
ordered_json described(const Bank &bank, const QString &family)
{
    ordered_json items = ordered_json::array();
    for (const Item &item : bank.items) {
        if (isOf(item.rule, family)) {
            items.push_back(describedItem(item));
        }
    }
    std::set<std::string> dropped;
    for (const Rejection &rejection : bank.rejections) {
        if (isOf(rejection.rule, family) || rejection.rule == u"facts") {
            dropped.insert(utf8(rejection.rule + u": "_s + rejection.reason.section(u':', 0, 0)));
        }
    }
    ordered_json whole;
    whole["items"] = items;
    whole["dropped"] = dropped;
    return whole;
}

} // namespace

class RulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void passagesYieldJustTheseItems_data();
    void passagesYieldJustTheseItems();
    void everyRuleHasACaseThatMakesAnItem();
    void negativesAreAsManyAsRules();
};

void RulesTest::passagesYieldJustTheseItems_data()
{
    QTest::addColumn<QString>("name");
    const auto files = folder().entryList({u"*.passages.json"_s}, QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    for (const QString &file : files) {
        const QString name = file.chopped(QStringLiteral(".passages.json").size());
        QTest::newRow(qPrintable(name)) << name;
    }
}

void RulesTest::passagesYieldJustTheseItems()
{
    QFETCH(QString, name);
    const Bank bank = bankOf(folder().filePath(name + u".passages.json"_s));
    const QString rule = name.section(u'.', 0, 0);
    const auto found = described(bank, rule);
    QFile golden(folder().filePath(name + u".items.json"_s));
    if (qEnvironmentVariableIsSet("ZHIXING_UPDATE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(QByteArray::fromStdString(found.dump(2) + "\n"));
        return;
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
    const auto expected = ordered_json::parse(golden.readAll().toStdString());
    QCOMPARE(QByteArray::fromStdString(found.dump(2)), QByteArray::fromStdString(expected.dump(2)));
    // A case is named after the rule it shows: "J-NUM.case" makes one, "J-NUM.not-case" makes none.
    const bool isNegative = name.section(u'.', 1).startsWith(u"not-");
    const bool makesOne
        = std::ranges::any_of(bank.items, [&](const Item &item) { return isOf(item.rule, rule); });
    QCOMPARE(makesOne, !isNegative);
}

void RulesTest::everyRuleHasACaseThatMakesAnItem()
{
    const QStringList all {u"J-TRUE"_s,
        u"J-MODAL"_s,
        u"J-POL"_s,
        u"J-NUM"_s,
        u"J-START"_s,
        u"J-DEF"_s,
        u"J-ORG"_s,
        u"J-DOC"_s,
        u"J-CASE"_s,
        u"S-DUR"_s,
        u"S-NUM"_s,
        u"S-START"_s,
        u"S-ORG"_s,
        u"S-DOC"_s,
        u"S-CASE"_s,
        u"S-DATE"_s,
        u"S-ATTR"_s,
        u"C-DUR"_s,
        u"C-NUM"_s,
        u"C-DOC"_s,
        u"C-DATE"_s,
        u"C-TERM"_s,
        u"C-QUOTE"_s,
        u"S-ACT"_s,
        u"S-HOW"_s,
        u"S-WHO"_s,
        u"C-ORG"_s,
        u"C-ACT"_s,
        u"C-DEF"_s,
        u"C-PAIR"_s,
        u"A-FAQ"_s,
        u"S-YEAR"_s,
        u"S-MEET"_s,
        u"J-YEAR"_s,
        u"S-FIRST"_s,
        u"S-PER"_s,
        u"J-ENT"_s,
        u"O-DATE"_s,
        u"P-DATE"_s,
        u"P-DOC"_s,
        u"P-ATTR"_s,
        u"P-PER"_s,
        u"M-STMT"_s,
        u"M-ENUM"_s,
        u"M-ALLOW"_s,
        u"M-LIST"_s,
        u"M-PROC"_s,
        u"M-YEAR"_s,
        u"O-PROC"_s,
        u"O-BEFORE"_s,
        u"P-CASE"_s,
        u"P-GLOSS"_s,
        u"P-TERM"_s};
    const auto files = folder().entryList({u"*.passages.json"_s}, QDir::Files);
    for (const QString &rule : all) {
        QVERIFY2(std::ranges::any_of(files,
                     [&](const QString &file) {
                         return file.startsWith(rule + u'.') && !file.startsWith(rule + u".not-"_s);
                     }),
            qPrintable(rule));
    }
}

void RulesTest::negativesAreAsManyAsRules()
{
    const auto all = folder().entryList({u"*.passages.json"_s}, QDir::Files);
    const auto negatives = folder().entryList({u"*.not-*.passages.json"_s}, QDir::Files);
    QVERIFY(negatives.size() * 2 >= all.size() - 6);
    QCOMPARE(folder().entryList({u"*.items.json"_s}, QDir::Files).size(), all.size());
}

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"

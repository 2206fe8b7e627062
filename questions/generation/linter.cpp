// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/linter.h"

#include "generation/corpus.h"
#include "generation/lint/lint_rules.h"

#include <QHash>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

struct Linter::Private {
    LintContext context;
};

Linter::Linter(const Bank &bank, const Corpus &corpus, const Lexicon &lexicon)
    : m_private(new Private {{corpus, lexicon, {}}})
{
    for (const Passage &passage : bank.passages) {
        m_private->context.passages.insert(passage.id, &passage);
    }
}

Linter::~Linter() = default;

std::vector<Finding> Linter::findings(const Item &item) const
{
    std::vector<Finding> found;
    for (const LintRule &rule : lintRules()) {
        if (const QString detail = rule.check(item, m_private->context); !detail.isEmpty()) {
            found.push_back({rule.id, item.id, detail});
        }
    }
    return found;
}

std::vector<Finding> lintBank(const Bank &bank, const Lexicon &lexicon)
{
    const Corpus corpus(bank.passages, lexicon);
    const Linter linter(bank, corpus, lexicon);
    std::vector<Finding> findings;
    for (const Item &item : bank.items) {
        for (Finding &finding : linter.findings(item)) {
            findings.push_back(std::move(finding));
        }
    }
    // A bank's shares and likenesses are those of what it asks.
    Bank asked;
    asked.passages = bank.passages;
    std::ranges::copy_if(bank.items, std::back_inserter(asked.items), isAskable);
    for (const BankLintRule &rule : bankLintRules()) {
        rule.check(asked, lexicon, findings);
    }
    return findings;
}

std::vector<Finding> lint(const Item &item, const Bank &bank, const Lexicon &lexicon)
{
    const Corpus corpus(bank.passages, lexicon);
    return Linter(bank, corpus, lexicon).findings(item);
}

QString findingTitle(const QString &rule)
{
    static const QHash<QString, QString> titles = [] {
        // What bank/validator.h and the schema report.
        QHash<QString, QString> known {{u"schema"_s, u"格式不合"_s},
            {u"id"_s, u"标识"_s},
            {u"key"_s, u"答案"_s},
            {u"option"_s, u"选项"_s},
            {u"certificate"_s, u"凭证"_s},
            {u"quote"_s, u"引文"_s},
            {u"reference"_s, u"引用的对象"_s},
            {u"source"_s, u"原文"_s}};
        for (const BankLintRule &bankRule : bankLintRules()) {
            known.insert(bankRule.id, bankRule.title);
        }
        for (const LintRule &itemRule : lintRules()) {
            known.insert(itemRule.id, itemRule.title);
        }
        return known;
    }();
    return titles.value(rule);
}

} // namespace zhixing

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/validator.h"

#include "bank/code_points.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

class BankValidation
{
public:
    explicit BankValidation(const Bank &bank)
        : m_bank(bank)
    {
    }

    std::vector<Finding> run()
    {
        for (const auto &document : m_bank.documents) {
            checkId(document.id, m_documents);
        }
        for (const auto &passage : m_bank.passages) {
            checkId(passage.id, m_passageIds);
            m_passages.insert(passage.id, &passage);
            if (!m_documents.contains(passage.document)) {
                report(u"reference"_s,
                    passage.id,
                    u"names no document of this bank: "_s + passage.document);
            }
        }
        for (const auto &item : m_bank.items) {
            checkId(item.id, m_items);
            checkKey(item);
            checkOptions(item);
            checkTargets(item);
            checkEvidence(item);
        }
        checkEnemies();
        return std::move(m_findings);
    }

private:
    void report(const QString &rule, const QString &subject, const QString &detail)
    {
        m_findings.push_back({rule, subject, detail});
    }

    void checkId(const QString &id, QSet<QString> &seen)
    {
        if (id.isEmpty()) {
            report(u"id"_s, id, u"an id is empty"_s);
        } else if (seen.contains(id)) {
            report(u"id"_s, id, u"the id stands twice"_s);
        }
        seen.insert(id);
    }

    void checkKey(const Item &item)
    {
        if (item.key.isEmpty() || item.key.contains(QString())) {
            report(u"key"_s, item.id, u"the key is empty"_s);
        }
        if (QSet(item.key.begin(), item.key.end()).size() != item.key.size()) {
            report(u"key"_s, item.id, u"the key names something twice"_s);
        }
        const bool isSingle
            = item.kind == ItemKind::SingleChoice || item.kind == ItemKind::TrueFalse;
        if (isSingle && item.key.size() > 1) {
            report(u"key"_s, item.id, u"more than one key for a kind that has one"_s);
        }
        if (item.kind == ItemKind::MultipleChoice
            && (item.key.size() < 2
                || item.key.size() >= static_cast<qsizetype>(item.options.size()))) {
            report(u"key"_s, item.id, u"多选 needs two keys or more, and a distractor"_s);
        }
        if (item.kind == ItemKind::Ordering
            && item.key.size() != static_cast<qsizetype>(item.options.size())) {
            report(u"key"_s, item.id, u"the key must name every option once"_s);
        }
        const bool isFromOptions
            = isSingle || item.kind == ItemKind::MultipleChoice || item.kind == ItemKind::Ordering;
        for (const auto &id : item.key) {
            if (isFromOptions
                && std::ranges::find(item.options, id, &Option::id) == item.options.end()) {
                report(u"key"_s, item.id, u"the key is no option: "_s + id);
            }
        }
    }

    /// 连线: one target for each option; others: none.
    void checkTargets(const Item &item)
    {
        if (item.kind != ItemKind::Matching) {
            if (!item.targets.empty()) {
                report(u"option"_s, item.id, u"only 连线 has targets"_s);
            }
            return;
        }
        if (static_cast<std::size_t>(item.key.size()) != item.options.size()) {
            report(u"key"_s, item.id, u"the key must name one target for each option"_s);
        }
        QSet<QString> ids;
        for (const auto &target : item.targets) {
            if (target.id.isEmpty() || ids.contains(target.id)) {
                report(
                    u"option"_s, item.id, u"a target id is empty or stands twice: "_s + target.id);
            }
            ids.insert(target.id);
            if (!target.certificate && !item.key.contains(target.id)) {
                report(u"certificate"_s,
                    item.id,
                    u"no certificate for the spare target "_s + target.text);
            }
        }
        for (const auto &id : item.key) {
            if (!ids.contains(id)) {
                report(u"key"_s, item.id, u"the key is no target: "_s + id);
            }
        }
    }

    /// Every enemy is an item of this bank, and names this one in turn.
    void checkEnemies()
    {
        QHash<QString, const Item *> items;
        for (const auto &item : m_bank.items) {
            items.insert(item.id, &item);
        }
        for (const auto &item : m_bank.items) {
            for (const auto &enemy : item.enemies) {
                const auto *other = items.value(enemy);
                if (!other || other == &item) {
                    report(u"reference"_s, item.id, u"the enemy is no other item here: "_s + enemy);
                } else if (!other->enemies.contains(item.id)) {
                    report(
                        u"reference"_s, item.id, u"an enemy does not name it in turn: "_s + enemy);
                }
            }
        }
    }

    void checkOptions(const Item &item)
    {
        QSet<QString> ids;
        for (const auto &option : item.options) {
            if (option.id.isEmpty() || ids.contains(option.id)) {
                report(
                    u"option"_s, item.id, u"an option id is empty or stands twice: "_s + option.id);
            }
            ids.insert(option.id);
            const bool isChoice
                = item.kind == ItemKind::SingleChoice || item.kind == ItemKind::MultipleChoice;
            if (isChoice && !option.certificate && !item.key.contains(option.id)) {
                report(u"certificate"_s,
                    item.id,
                    u"no certificate for the distractor "_s + option.text);
            }
        }
    }

    void checkEvidence(const Item &item)
    {
        if (item.evidence.empty()) {
            report(u"quote"_s, item.id, u"no evidence"_s);
        }
        for (const auto &quote : item.evidence) {
            const auto *passage = m_passages.value(quote.passage);
            if (!passage) {
                report(u"reference"_s,
                    item.id,
                    u"evidence names no passage of this bank: "_s + quote.passage);
                continue;
            }
            if (quote.exact.isEmpty() || !isVerbatim(quote, *passage)) {
                report(
                    u"quote"_s, item.id, u"not verbatim in %1: %2"_s.arg(passage->id, quote.exact));
            } else if (hasPlace(quote) && !passage->printed.empty()
                && !isAtItsPlace(quote, *passage)) {
                report(u"quote"_s,
                    item.id,
                    u"not at its place %1–%2: %3"_s.arg(quote.start)
                        .arg(quote.end)
                        .arg(quote.exact));
            }
        }
    }

    /// A quote that somebody wrote down by hand may lack its place.
    static bool hasPlace(const Evidence &quote)
    {
        return quote.start != 0 || quote.end != 0;
    }

    static bool isVerbatim(const Evidence &quote, const Passage &passage)
    {
        return passage.text.contains(quote.exact) || passage.heading.contains(quote.exact)
            || passage.attribution.contains(quote.exact);
    }

    static bool isAtItsPlace(const Evidence &quote, const Passage &passage)
    {
        return std::ranges::any_of(passage.printed, [&quote](const PrintedSlice &slice) {
            if (quote.start < slice.start) {
                return false;
            }
            const auto text = CodePointCursor(slice.text)
                                  .slice({quote.start - slice.start, quote.end - slice.start});
            return text && withoutWhiteSpace(*text) == withoutWhiteSpace(quote.exact);
        });
    }

    const Bank &m_bank;
    std::vector<Finding> m_findings;
    QSet<QString> m_documents;
    QSet<QString> m_passageIds;
    QSet<QString> m_items;
    QHash<QString, const Passage *> m_passages;
};

} // namespace

std::vector<Finding> validateBank(const Bank &bank)
{
    return BankValidation(bank).run();
}

std::vector<Finding> validateAgainstSource(
    const Bank &bank, const Document &document, QStringView text, QStringView sha256)
{
    std::vector<Finding> findings;
    if (document.sha256 != sha256) {
        findings.push_back({u"source"_s,
            document.id,
            u"the source is not the one the bank was built from (sha256 %1, expected %2)"_s.arg(
                sha256, document.sha256)});
        return findings;
    }
    CodePointCursor cursor(text);
    const auto check = [&](const QString &subject,
                           const std::vector<TextPosition> &positions,
                           QStringView expected,
                           QLatin1StringView part) {
        QString found;
        for (const auto &position : positions) {
            const auto slice = cursor.slice(position);
            found += slice ? withoutWhiteSpace(*slice) : QString();
        }
        if (found != withoutWhiteSpace(expected)) {
            findings.push_back(
                {u"source"_s, subject, u"the source differs at the places of its %1"_s.arg(part)});
        }
    };
    QSet<QString> passages;
    for (const auto &passage : bank.passages) {
        if (passage.document != document.id) {
            continue;
        }
        passages.insert(passage.id);
        check(passage.id, passage.positions, passage.text, "text"_L1);
        if (!passage.headingPositions.empty()) {
            check(passage.id, passage.headingPositions, passage.heading, "heading"_L1);
        }
        if (!passage.attributionPositions.empty()) {
            check(passage.id, passage.attributionPositions, passage.attribution, "attribution"_L1);
        }
    }
    for (const auto &item : bank.items) {
        for (const auto &quote : item.evidence) {
            if (passages.contains(quote.passage) && quote.end > 0) {
                check(item.id, {{quote.start, quote.end}}, quote.exact, "evidence"_L1);
            }
        }
    }
    return findings;
}

} // namespace zhixing

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/item_linter.h"

#include "generation/corpus.h"
#include "generation/linter.h"
#include "ui/background_work.h"

namespace zhixing
{

/// What a Linter refers to, in the order it has to live.
struct ItemLinter::Context {
    explicit Context(std::shared_ptr<const Library> source)
        : library(std::move(source))
        , lexicon(builtinLexicon().value_or(Lexicon {}))
        , corpus(library->bank().passages, lexicon)
        , linter(library->bank(), corpus, lexicon)
    {
    }

    std::shared_ptr<const Library> library;
    Lexicon lexicon;
    Corpus corpus;
    Linter linter;
};

ItemLinter::ItemLinter(QObject *parent)
    : QObject(parent)
{
}

ItemLinter::~ItemLinter() = default;

void ItemLinter::read(const std::shared_ptr<const Library> &library)
{
    const int generation = ++m_generation;
    m_context.reset();
    m_findings.clear();
    struct Read {
        std::shared_ptr<const Context> context;
        QHash<QString, std::vector<Finding>> findings;
    };
    runInBackground(
        this,
        [library] {
            Read read {std::make_shared<const Context>(library), {}};
            for (Finding &finding : lintBank(library->bank(), read.context->lexicon)) {
                const QString item = finding.subject;
                read.findings[item].push_back(std::move(finding));
            }
            return read;
        },
        [this, generation](Read read) {
            if (m_generation == generation) {
                m_context = std::move(read.context);
                m_findings = std::move(read.findings);
                Q_EMIT ready();
            }
        });
}

bool ItemLinter::isReady() const
{
    return m_context != nullptr;
}

const std::vector<Finding> &ItemLinter::findings(const QString &item) const
{
    static const std::vector<Finding> none;
    const auto it = m_findings.constFind(item);
    return it == m_findings.cend() ? none : *it;
}

void ItemLinter::reread(const Item &item)
{
    if (!m_context) {
        return;
    }
    runInBackground(
        this,
        [context = m_context, item] { return context->linter.findings(item); },
        [this, context = m_context, id = item.id](const std::vector<Finding> &findings) {
            if (m_context == context) {
                m_findings.insert(id, findings);
                Q_EMIT itemRead(id);
            }
        });
}

void ItemLinter::check(const Item &item, int ticket)
{
    if (!m_context) {
        return;
    }
    runInBackground(
        this,
        [context = m_context, item] { return context->linter.findings(item); },
        [this, ticket](const std::vector<Finding> &findings) { Q_EMIT checked(ticket, findings); });
}

} // namespace zhixing

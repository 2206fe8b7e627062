// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/item_linter.h"

#include "generation/corpus.h"
#include "generation/linter.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

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
    QThreadPool::globalInstance()->start([self = QPointer<ItemLinter>(this), library, generation] {
        const auto context = std::make_shared<const Context>(library);
        QHash<QString, std::vector<Finding>> findings;
        for (Finding &finding : lintBank(library->bank(), context->lexicon)) {
            const QString item = finding.subject;
            findings[item].push_back(std::move(finding));
        }
        QMetaObject::invokeMethod(
            qApp,
            [self, context, findings, generation] {
                if (self && self->m_generation == generation) {
                    self->m_context = context;
                    self->m_findings = findings;
                    Q_EMIT self->ready();
                }
            },
            Qt::QueuedConnection);
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
    QThreadPool::globalInstance()->start(
        [self = QPointer<ItemLinter>(this), context = m_context, item] {
            const std::vector<Finding> findings = context->linter.findings(item);
            QMetaObject::invokeMethod(
                qApp,
                [self, context, findings, id = item.id] {
                    if (self && self->m_context == context) {
                        self->m_findings.insert(id, findings);
                        Q_EMIT self->itemRead(id);
                    }
                },
                Qt::QueuedConnection);
        });
}

void ItemLinter::check(const Item &item, int ticket)
{
    if (!m_context) {
        return;
    }
    QThreadPool::globalInstance()->start(
        [self = QPointer<ItemLinter>(this), context = m_context, item, ticket] {
            const std::vector<Finding> findings = context->linter.findings(item);
            QMetaObject::invokeMethod(
                qApp,
                [self, findings, ticket] {
                    if (self) {
                        Q_EMIT self->checked(ticket, findings);
                    }
                },
                Qt::QueuedConnection);
        });
}

} // namespace zhixing

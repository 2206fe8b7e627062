// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/passage_reader.h"

#include "assessment/form.h"
#include "ui/background_work.h"
#include "ui/wording.h"
#include "ui/workspace.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

PassageReader::PassageReader(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(this, &PassageReader::changed, this, &PassageReader::htmlChanged);
}

bool PassageReader::isLoaded() const
{
    return passage() != nullptr;
}

int PassageReader::row() const
{
    return m_row;
}

int PassageReader::count() const
{
    const Library *library = m_workspace.library();
    return library ? static_cast<int>(library->bank().passages.size()) : 0;
}

QString PassageReader::passageId() const
{
    return passage() ? passage()->id : QString();
}

QString PassageReader::article() const
{
    return passage() ? passage()->article : QString();
}

QString PassageReader::documentTitle() const
{
    if (!passage()) {
        return {};
    }
    const std::vector<Document> &documents = m_workspace.library()->bank().documents;
    const auto found = std::ranges::find(documents, passage()->document, &Document::id);
    return found == documents.end() ? QString() : found->title;
}

QString PassageReader::sealLine() const
{
    return passage() ? wording::sealLine(*passage()) : QString();
}

bool PassageReader::isExcerpt() const
{
    return passage() && passage()->kind == PassageKind::Excerpt;
}

int PassageReader::itemCount() const
{
    return passage() ? m_workspace.library()->itemCount(passage()->id) : 0;
}

QString PassageReader::question() const
{
    return m_question;
}

bool PassageReader::hasPrinted() const
{
    return passage() && !passage()->printed.empty();
}

QString PassageReader::headingHtml() const
{
    return passage() ? markedHtml(passage()->heading, m_marks.heading, style()) : QString();
}

QString PassageReader::bodyHtml() const
{
    return passage() ? paragraphsHtml(passage()->text, m_marks.text, style(), m_indent) : QString();
}

QString PassageReader::attributionHtml() const
{
    return passage() ? markedHtml(passage()->attribution, m_marks.attribution, style()) : QString();
}

QString PassageReader::printedHtml() const
{
    QString html;
    if (passage()) {
        for (const PrintedSlice &slice : passage()->printed) {
            html += zhixing::printedHtml(slice.text, printedMarks(slice), style());
        }
    }
    return html;
}

int PassageReader::firstMark() const
{
    return m_marks.text.empty() ? -1 : static_cast<int>(m_marks.text.front().start);
}

int PassageReader::firstPrintedMark() const
{
    if (!passage()) {
        return -1;
    }
    qsizetype shown = 0;
    for (const PrintedSlice &slice : passage()->printed) {
        const std::vector<TextRange> marks = printedMarks(slice);
        if (!marks.empty()) {
            return static_cast<int>(shown + shownBefore(slice.text, marks.front().start));
        }
        shown += shownBefore(slice.text, slice.text.size());
    }
    return -1;
}

bool PassageReader::isAttributionMarked() const
{
    return !m_marks.attribution.empty();
}

int PassageReader::markCount() const
{
    return static_cast<int>(
        m_marks.heading.size() + m_marks.text.size() + m_marks.attribution.size());
}

PassageItemModel *PassageReader::items()
{
    return &m_items;
}

MissListModel *PassageReader::misses()
{
    return &m_misses;
}

bool PassageReader::hasRecord() const
{
    return m_hasRecord;
}

int PassageReader::answered() const
{
    return m_items.total().answered;
}

int PassageReader::correct() const
{
    return m_items.total().correct;
}

QString PassageReader::markedWords() const
{
    QStringList words;
    const auto collect = [&words](const QString &text, const std::vector<TextRange> &ranges) {
        for (const TextRange &range : ranges) {
            words << text.mid(range.start, range.end - range.start);
        }
    };
    if (passage()) {
        collect(passage()->heading, m_marks.heading);
        collect(passage()->text, m_marks.text);
        collect(passage()->attribution, m_marks.attribution);
    }
    return words.join(u'…');
}

void PassageReader::openRow(int row)
{
    show(row, {}, {});
}

void PassageReader::openPassage(const QString &id)
{
    if (m_workspace.library()) {
        openRow(m_workspace.library()->passageRow(id));
    }
}

void PassageReader::next()
{
    openRow(m_row + 1);
}

void PassageReader::previous()
{
    openRow(m_row - 1);
}

bool PassageReader::openEvidence(const FormEntry &entry)
{
    const Library *library = m_workspace.library();
    if (!library || entry.item.evidence.empty()) {
        return false;
    }
    const int row = library->passageRow(entry.item.evidence.front().passage);
    m_terms.clear();
    show(row, entry.item.evidence, entry.item.stem);
    return row >= 0;
}

bool PassageReader::openFound(
    const QString &passage, const QString &item, const std::vector<SearchTerm> &terms)
{
    const Library *library = m_workspace.library();
    const int row = library ? library->passageRow(passage) : -1;
    if (row < 0) {
        return false;
    }
    m_terms = terms;
    m_foundItem = item;
    show(row, {}, {});
    return true;
}

void PassageReader::markWords(const std::vector<SearchTerm> &terms)
{
    if (terms != m_terms) {
        m_terms = terms;
        mark();
        Q_EMIT changed();
    }
}

void PassageReader::readLibrary()
{
    m_items.readPassage(m_workspace.library(), passage() ? passage()->id : QString(), {});
    showMisses();
    Q_EMIT changed();
    Q_EMIT recordChanged();
}

void PassageReader::withhold(const QSet<QString> &items)
{
    m_withheld = items;
    m_items.withholdKeys(items);
    showMisses();
}

void PassageReader::forgetRecord()
{
    m_hasRecord = false;
    m_errors.clear();
    showMisses();
    m_isRecordRead = false;
    ++m_recordTicket;
}

void PassageReader::readRecord()
{
    if (m_isRecordRead || !m_workspace.learner()) {
        return;
    }
    m_isRecordRead = true;
    struct Record {
        QHash<QString, ItemStatistics> statistics;
        std::map<QString, ErrorCount> errors;
    };
    runInBackground(
        this,
        [path = m_workspace.recordsAddress(),
            learner = m_workspace.learner()->id]() -> std::optional<Record> {
            // A connection belongs to its thread.
            Result<Database> database = Database::openBeside(path);
            if (!database) {
                return std::nullopt;
            }
            Record record;
            const auto count = [&record](const std::vector<JudgedAnswer> &answers) {
                for (const auto &[item, more] : errorsByItem(answers)) {
                    record.errors[item].practice += more.practice;
                    record.errors[item].tests += more.tests;
                }
            };
            const auto practised = PracticeStore(*database).forEachResponse(
                learner, [&](const PracticeResponse &response) {
                    count(judgedAnswers(std::vector {response}));
                });
            const auto tested = AttemptStore(*database).forEach(
                {learner, {}}, [&](const SummarizedAttempt &taken) {
                    addStatistics(record.statistics, taken.attempt);
                    count(judgedAnswers(taken.attempt));
                });
            return practised && tested ? std::optional(record) : std::nullopt;
        },
        [this, ticket = m_recordTicket](std::optional<Record> read) {
            if (!read || ticket != m_recordTicket) {
                return;
            }
            m_items.setStatistics(read->statistics);
            m_errors = std::move(read->errors);
            m_hasRecord = true;
            showMisses();
            Q_EMIT recordChanged();
        });
}

QString PassageReader::quotation(const QString &words) const
{
    if (!passage()) {
        return {};
    }
    QStringList parts;
    if (!words.isEmpty()) {
        // A selection in a document ends its paragraphs by a mark of its own.
        parts << QString(words).replace(QChar::ParagraphSeparator, u'\n');
    } else {
        if (passage()->kind == PassageKind::Faq) {
            parts << passage()->heading;
        }
        parts << passage()->text;
    }
    parts << wording::citation(*passage(), documentTitle());
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QString PassageReader::spokenText() const
{
    return passage() ? QString(passage()->heading + u'\n' + passage()->text) : QString();
}

void PassageReader::copy(const QString &words)
{
    if (!passage()) {
        return;
    }
    QGuiApplication::clipboard()->setText(quotation(words));
    Q_EMIT said(words.isEmpty() ? tr("已复制本段，附有出处。") : tr("已复制所选文字，附有出处。"));
}

void PassageReader::show(int row, std::vector<Evidence> evidence, const QString &question)
{
    if (row < 0 || row >= count()) {
        return;
    }
    m_row = row;
    m_evidence = std::move(evidence);
    m_question = question;
    mark();
    m_items.readPassage(m_workspace.library(), passage()->id, std::exchange(m_foundItem, {}));
    showMisses();
    Q_EMIT changed();
    Q_EMIT recordChanged();
}

void PassageReader::mark()
{
    m_marks = {};
    if (!passage()) {
        return;
    }
    m_marks = m_evidence.empty() ? PassageMarks {findTerms(passage()->heading, m_terms),
                                       findTerms(passage()->text, m_terms),
                                       findTerms(passage()->attribution, m_terms)}
                                 : findMarks(*passage(), m_evidence);
}

void PassageReader::showMisses()
{
    if (!passage() || m_errors.empty()) {
        m_misses.setMisses({}, {});
        return;
    }
    m_misses.setMisses(
        findMisses(*passage(), m_workspace.library()->bank().items, m_errors, m_withheld),
        passage()->text);
}

std::vector<TextRange> PassageReader::printedMarks(const PrintedSlice &slice) const
{
    return m_evidence.empty() ? findTerms(slice.text, m_terms, LineFeeds::Ignored)
                              : findPrintedMarks(slice, m_evidence);
}

const Passage *PassageReader::passage() const
{
    return m_row >= 0 && m_row < count()
        ? &m_workspace.library()->bank().passages[static_cast<std::size_t>(m_row)]
        : nullptr;
}

MarkStyle PassageReader::style() const
{
    return {m_markColor, m_markInk, m_markUnderlined};
}

} // namespace zhixing

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/search_text.h"
#include "ui/evidence_marks.h"
#include "ui/miss_list_model.h"
#include "ui/passage_html.h"
#include "ui/passage_item_model.h"

#include <QColor>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace zhixing
{

class Workspace;
struct FormEntry;

/// 原文: one passage as a page to read, marked: the evidence of an item where one led here, else
/// the words that are looked for. Beside it the items that rest on it, and the learner's record.
class PassageReader : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(int row READ row NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString passageId READ passageId NOTIFY changed)
    Q_PROPERTY(QString article READ article NOTIFY changed)
    Q_PROPERTY(QString documentTitle READ documentTitle NOTIFY changed)
    Q_PROPERTY(QString sealLine READ sealLine NOTIFY changed)
    Q_PROPERTY(bool isExcerpt READ isExcerpt NOTIFY changed)
    Q_PROPERTY(int itemCount READ itemCount NOTIFY changed)
    /// The stem of the item whose evidence is marked; empty when the passage is only read.
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(bool hasPrinted READ hasPrinted NOTIFY changed)
    Q_PROPERTY(QString headingHtml READ headingHtml NOTIFY htmlChanged)
    Q_PROPERTY(QString bodyHtml READ bodyHtml NOTIFY htmlChanged)
    Q_PROPERTY(QString attributionHtml READ attributionHtml NOTIFY htmlChanged)
    Q_PROPERTY(QString printedHtml READ printedHtml NOTIFY htmlChanged)
    /// Where the first mark begins in the body, -1 without one: the page scrolls there.
    Q_PROPERTY(int firstMark READ firstMark NOTIFY changed)
    /// The same in the printed lines as they are shown.
    Q_PROPERTY(int firstPrintedMark READ firstPrintedMark NOTIFY changed)
    Q_PROPERTY(bool attributionMarked READ isAttributionMarked NOTIFY changed)
    /// How many places are marked.
    Q_PROPERTY(int markCount READ markCount NOTIFY changed)
    Q_PROPERTY(zhixing::PassageItemModel *items READ items CONSTANT)
    /// Where the learner answered wrongly, once the record is read.
    Q_PROPERTY(zhixing::MissListModel *misses READ misses CONSTANT)
    /// The learner's finished answers to the items here.
    Q_PROPERTY(int answered READ answered NOTIFY recordChanged)
    Q_PROPERTY(int correct READ correct NOTIFY recordChanged)
    Q_PROPERTY(QString markedWords READ markedWords NOTIFY changed)
    Q_PROPERTY(QColor markColor MEMBER m_markColor NOTIFY htmlChanged)
    Q_PROPERTY(QColor markInk MEMBER m_markInk NOTIFY htmlChanged)
    Q_PROPERTY(bool markUnderlined MEMBER m_markUnderlined NOTIFY htmlChanged)
    Q_PROPERTY(int indent MEMBER m_indent NOTIFY htmlChanged)
public:
    explicit PassageReader(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] bool isLoaded() const;
    [[nodiscard]] int row() const;
    [[nodiscard]] int count() const;
    [[nodiscard]] QString passageId() const;
    [[nodiscard]] QString article() const;
    [[nodiscard]] QString documentTitle() const;
    [[nodiscard]] QString sealLine() const;
    [[nodiscard]] bool isExcerpt() const;
    [[nodiscard]] int itemCount() const;
    [[nodiscard]] QString question() const;
    [[nodiscard]] bool hasPrinted() const;
    [[nodiscard]] QString headingHtml() const;
    [[nodiscard]] QString bodyHtml() const;
    [[nodiscard]] QString attributionHtml() const;
    [[nodiscard]] QString printedHtml() const;
    [[nodiscard]] int firstMark() const;
    [[nodiscard]] int firstPrintedMark() const;
    [[nodiscard]] bool isAttributionMarked() const;
    [[nodiscard]] int markCount() const;
    [[nodiscard]] PassageItemModel *items();
    [[nodiscard]] MissListModel *misses();
    /// What the learner answered is known.
    [[nodiscard]] bool hasRecord() const;
    [[nodiscard]] int answered() const;
    [[nodiscard]] int correct() const;
    /// What is marked as plain words, for the ear and for tests.
    [[nodiscard]] QString markedWords() const;

    Q_INVOKABLE void openRow(int row);
    Q_INVOKABLE void openPassage(const QString &id);
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();
    /// Opens the passage an item rests on, its evidence marked. False if this bank no longer has
    /// it.
    bool openEvidence(const FormEntry &entry);
    /// Opens a passage with the words marked that led to it; an item that was found comes first.
    bool openFound(
        const QString &passage, const QString &item, const std::vector<SearchTerm> &terms);
    /// Marks these words in whatever is read from now on; none for an empty list.
    void markWords(const std::vector<SearchTerm> &terms);
    /// The bank changed under the reader: other items.
    void readLibrary();
    /// Items of a test that is not handed in: neither their keys nor their evidence are told.
    void withhold(const QSet<QString> &items);
    /// The records changed: they are read again when the page is next looked at.
    void forgetRecord();
    /// The page is looked at: the learner's record is wanted.
    Q_INVOKABLE void readRecord();
    /// These words of the passage, or all of it, with where they are from.
    [[nodiscard]] Q_INVOKABLE QString quotation(const QString &words) const;
    Q_INVOKABLE void copy(const QString &words);
    /// Heading and words, for reading aloud.
    [[nodiscard]] Q_INVOKABLE QString spokenText() const;

Q_SIGNALS:
    void changed();
    void htmlChanged();
    void recordChanged();
    /// A line to show for a while.
    void said(const QString &text);

private:
    void show(int row, std::vector<Evidence> evidence, const QString &question);
    void mark();
    void showMisses();
    [[nodiscard]] std::vector<TextRange> printedMarks(const PrintedSlice &slice) const;
    [[nodiscard]] const Passage *passage() const;
    [[nodiscard]] MarkStyle style() const;

    Workspace &m_workspace;
    int m_row = -1;
    std::vector<Evidence> m_evidence;
    std::vector<SearchTerm> m_terms;
    PassageMarks m_marks;
    PassageItemModel m_items;
    MissListModel m_misses;
    std::map<QString, ErrorCount> m_errors;
    QSet<QString> m_withheld;
    QString m_foundItem;
    bool m_isRecordRead = false; ///< or being read
    bool m_hasRecord = false;
    int m_recordTicket = 0;
    QString m_question;
    QColor m_markColor = Qt::yellow;
    QColor m_markInk = Qt::black;
    bool m_markUnderlined = false;
    int m_indent = 36;
};

} // namespace zhixing

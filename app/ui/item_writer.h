// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "ui/review_line_model.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace zhixing
{

class ItemLinter;
class Workspace;
struct Finding;

/// A new item being written: a sentence is marked in a passage, and asked for.
class ItemWriter : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the review")
    Q_PROPERTY(QString heading READ heading NOTIFY passageChanged)
    Q_PROPERTY(QString passageText READ passageText NOTIFY passageChanged)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY passageChanged)
    Q_PROPERTY(bool hasPrevious READ hasPrevious NOTIFY passageChanged)
    /// The marked words; empty until something is marked.
    Q_PROPERTY(QString sentence READ sentence NOTIFY marked)
    /// Its place in the passage's text.
    Q_PROPERTY(int markStart READ markStart NOTIFY marked)
    Q_PROPERTY(int markEnd READ markEnd NOTIFY marked)
    Q_PROPERTY(Kind kind READ kind WRITE setKind NOTIFY marked)
    Q_PROPERTY(QString stem READ stem WRITE setStem NOTIFY edited)
    Q_PROPERTY(QString answer READ answer WRITE setAnswer NOTIFY edited)
    Q_PROPERTY(bool isTrue READ isTrue WRITE setTrue NOTIFY edited)
    /// Why a false statement is false.
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY edited)
    Q_PROPERTY(QString rationale READ rationale WRITE setRationale NOTIFY edited)
    Q_PROPERTY(zhixing::ReviewLineModel *distractors READ distractors CONSTANT)
    Q_PROPERTY(QString flaws READ flaws NOTIFY judged)
    /// What is still missing, in words; empty if the item can be saved.
    Q_PROPERTY(QString missing READ missing NOTIFY edited)
public:
    enum class Kind { TrueFalse, SingleChoice, Cloze };
    Q_ENUM(Kind)

    ItemWriter(Workspace &workspace, ItemLinter &linter, QObject *parent = nullptr);

    /// Starts with nothing marked.
    void begin(const QString &passage);
    [[nodiscard]] const QString &passageId() const;
    /// Unset while something is missing.
    [[nodiscard]] std::optional<Item> item() const;

    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString passageText() const;
    [[nodiscard]] bool hasNext() const;
    [[nodiscard]] bool hasPrevious() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] int markStart() const;
    [[nodiscard]] int markEnd() const;
    [[nodiscard]] Kind kind() const;
    void setKind(Kind kind);
    [[nodiscard]] QString stem() const;
    void setStem(const QString &stem);
    [[nodiscard]] QString answer() const;
    void setAnswer(const QString &answer);
    [[nodiscard]] bool isTrue() const;
    void setTrue(bool isTrue);
    [[nodiscard]] QString reason() const;
    void setReason(const QString &reason);
    [[nodiscard]] QString rationale() const;
    void setRationale(const QString &rationale);
    [[nodiscard]] ReviewLineModel *distractors();
    [[nodiscard]] QString flaws() const;
    [[nodiscard]] QString missing() const;

    Q_INVOKABLE void turn(int steps);
    /// Marks characters of the passage's text; the sentence around a place where both are one.
    Q_INVOKABLE void mark(int start, int end);
    Q_INVOKABLE void setDistractor(int row, const QString &text);
    Q_INVOKABLE void setDistractorReason(int row, const QString &reason);

Q_SIGNALS:
    void passageChanged();
    void marked();
    void edited();
    void judged();

private:
    [[nodiscard]] const Passage *passage() const;
    void prefill();
    void touch();
    void judge(int ticket, const std::vector<Finding> &findings);
    [[nodiscard]] Item draft() const;

    Workspace &m_workspace;
    ItemLinter &m_linter;
    QString m_passage;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    Kind m_kind = Kind::TrueFalse;
    QString m_stem;
    QString m_answer;
    QString m_reason;
    QString m_rationale;
    bool m_isTrue = true;
    ReviewLineModel m_distractors;
    QString m_flaws;
    QTimer m_pause;
    int m_ticket = 1;
};

} // namespace zhixing

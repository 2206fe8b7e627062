// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/item.h"
#include "review/decision.h"
#include "ui/review_line_model.h"

#include <QObject>
#include <QTimer>

namespace zhixing
{

class ItemLinter;
struct Finding;

/// An item being reworded; the linter looks at it as it is typed.
class ItemEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the review")
    Q_PROPERTY(QString stem READ stem WRITE setStem NOTIFY edited)
    Q_PROPERTY(QString rationale READ rationale WRITE setRationale NOTIFY edited)
    /// One accepted answer or point a line; empty for kinds that have options.
    Q_PROPERTY(QString answers READ answers WRITE setAnswers NOTIFY edited)
    Q_PROPERTY(bool hasAnswers READ hasAnswers NOTIFY begun)
    Q_PROPERTY(bool hasOptions READ hasOptions NOTIFY begun)
    Q_PROPERTY(bool isCloze READ isCloze NOTIFY begun)
    Q_PROPERTY(bool canSave READ canSave NOTIFY edited)
    Q_PROPERTY(zhixing::ReviewLineModel *options READ options CONSTANT)
    /// What the linter holds against each part; empty lines for none.
    Q_PROPERTY(QString stemFlaws READ stemFlaws NOTIFY judged)
    Q_PROPERTY(QString optionFlaws READ optionFlaws NOTIFY judged)
    Q_PROPERTY(QString answerFlaws READ answerFlaws NOTIFY judged)
    Q_PROPERTY(QString rationaleFlaws READ rationaleFlaws NOTIFY judged)
    /// The linter has looked at what stands there now.
    Q_PROPERTY(bool isJudged READ isJudged NOTIFY judged)
public:
    explicit ItemEditor(ItemLinter &linter, QObject *parent = nullptr);

    void begin(const Item &item);
    [[nodiscard]] Revision revision() const;
    [[nodiscard]] const Item &item() const;

    [[nodiscard]] QString stem() const;
    void setStem(const QString &stem);
    [[nodiscard]] QString rationale() const;
    void setRationale(const QString &rationale);
    [[nodiscard]] QString answers() const;
    void setAnswers(const QString &answers);
    [[nodiscard]] bool hasAnswers() const;
    [[nodiscard]] bool hasOptions() const;
    [[nodiscard]] bool isCloze() const;
    [[nodiscard]] bool canSave() const;
    [[nodiscard]] ReviewLineModel *options();
    [[nodiscard]] QString stemFlaws() const;
    [[nodiscard]] QString optionFlaws() const;
    [[nodiscard]] QString answerFlaws() const;
    [[nodiscard]] QString rationaleFlaws() const;
    [[nodiscard]] bool isJudged() const;
    Q_INVOKABLE void setOption(int row, const QString &text);

Q_SIGNALS:
    void begun();
    void edited();
    void judged();

private:
    void touch();
    void judge(int ticket, const std::vector<Finding> &findings);
    [[nodiscard]] QString flaws(int part) const;

    ItemLinter &m_linter;
    Item m_original;
    Item m_item;
    ReviewLineModel m_options;
    QStringList m_flaws;
    QTimer m_pause;
    int m_ticket = 0; ///< even; a writer uses the odd ones
    bool m_isJudged = false;
};

/// The findings of an item as lines of words, by the part they are about (ItemPart).
[[nodiscard]] QStringList flawsByPart(const std::vector<Finding> &findings, ItemKind kind);

} // namespace zhixing

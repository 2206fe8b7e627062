// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/item.h"
#include "reports/item_statistics.h"
#include "ui/passage_reader.h"
#include "ui/review_line_model.h"

#include <QObject>

#include <optional>

namespace zhixing
{

class ItemLinter;
class Workspace;

/// One item as a reviewer sees it, key and all: wording, evidence, certificates, flaws, answers
/// given, decisions made.
class ReviewItemView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the review")
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString itemId READ itemId NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString rule READ rule NOTIFY changed)
    Q_PROPERTY(QString topic READ topic NOTIFY changed)
    Q_PROPERTY(QString stem READ stem NOTIFY changed)
    Q_PROPERTY(QString rationale READ rationale NOTIFY changed)
    Q_PROPERTY(QString stateName READ stateName NOTIFY changed)
    Q_PROPERTY(int state READ state NOTIFY changed)
    /// What is special about its state, in a sentence: up again, or a candidate; empty otherwise.
    Q_PROPERTY(QString openText READ openText NOTIFY changed)
    Q_PROPERTY(bool conflicting READ isConflicting NOTIFY changed)
    Q_PROPERTY(QString statistics READ statistics NOTIFY changed)
    Q_PROPERTY(zhixing::ReviewLineModel *options READ options CONSTANT)
    Q_PROPERTY(zhixing::ReviewLineModel *findings READ findings CONSTANT)
    Q_PROPERTY(zhixing::ReviewLineModel *decisions READ decisions CONSTANT)
    Q_PROPERTY(zhixing::PassageReader *reader READ reader CONSTANT)
public:
    ReviewItemView(Workspace &workspace, ItemLinter &linter, QObject *parent = nullptr);

    [[nodiscard]] bool isLoaded() const;
    [[nodiscard]] QString itemId() const;
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QString rule() const;
    [[nodiscard]] QString topic() const;
    [[nodiscard]] QString stem() const;
    [[nodiscard]] QString rationale() const;
    [[nodiscard]] QString stateName() const;
    [[nodiscard]] int state() const;
    [[nodiscard]] QString openText() const;
    [[nodiscard]] bool isConflicting() const;
    [[nodiscard]] QString statistics() const;
    [[nodiscard]] ReviewLineModel *options();
    [[nodiscard]] ReviewLineModel *findings();
    [[nodiscard]] ReviewLineModel *decisions();
    [[nodiscard]] PassageReader *reader();

    /// Null for none.
    void show(const Item *item);
    void setStatistics(QHash<QString, ItemStatistics> statistics);
    /// Findings came in.
    void readFindings();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] std::vector<ReviewLine> optionLines() const;
    [[nodiscard]] std::vector<ReviewLine> decisionLines() const;

    Workspace &m_workspace;
    ItemLinter &m_linter;
    std::optional<Item> m_item;
    ReviewLineModel m_options;
    ReviewLineModel m_findings;
    ReviewLineModel m_decisions;
    PassageReader m_reader;
    QHash<QString, ItemStatistics> m_statistics;
};

} // namespace zhixing

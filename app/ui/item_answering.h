// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/form.h"
#include "ui/option_list_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace zhixing
{

/// How one item is shown and answered, whatever its kind and whoever asks it. What becomes of an
/// answer is the subclass's matter; neither key nor rationale is reachable from here.
class ItemAnswering : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("What a test and practice have in common")
    Q_PROPERTY(zhixing::OptionListModel *options READ options CONSTANT)
    /// 连线: the members on the right.
    Q_PROPERTY(zhixing::OptionListModel *targets READ targets CONSTANT)
    Q_PROPERTY(int current READ current NOTIFY entryChanged)
    Q_PROPERTY(Form form READ form NOTIFY entryChanged)
    Q_PROPERTY(QString kindName READ kindName NOTIFY entryChanged)
    Q_PROPERTY(QString topic READ topic NOTIFY entryChanged)
    Q_PROPERTY(QString stem READ stem NOTIFY entryChanged)
    Q_PROPERTY(QString answerWords READ answerWords NOTIFY entryChanged)
    /// Options ticked, or pairs drawn.
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY entryChanged)
    /// Nothing is left to do at the current item.
    Q_PROPERTY(bool answered READ isAnswered NOTIFY entryChanged)
public:
    /// How the current item is answered.
    enum class Form { OneOption, SeveralOptions, Words, Order, Pairs, Essay };
    Q_ENUM(Form)

    using QObject::QObject;

    [[nodiscard]] OptionListModel *options();
    [[nodiscard]] OptionListModel *targets();
    [[nodiscard]] virtual int current() const = 0;
    [[nodiscard]] Form form() const;
    [[nodiscard]] QString kindName() const;
    [[nodiscard]] QString topic() const;
    [[nodiscard]] QString stem() const;
    [[nodiscard]] QString answerWords() const;
    [[nodiscard]] int chosenCount() const;
    [[nodiscard]] bool isAnswered() const;

    /// Chooses an option; of several, takes a chosen one back.
    Q_INVOKABLE void choose(int row);
    /// Moves a member of an order to another place, not an answer until keepOrder().
    Q_INVOKABLE void moveOption(int from, int to);
    /// Answers with the order as it stands.
    Q_INVOKABLE void keepOrder();
    /// Pairs a left row with a right one; both leave the partners they had.
    Q_INVOKABLE void pair(int leftRow, int rightRow);
    Q_INVOKABLE void unpair(int leftRow);
    /// Words for a 填空 or a 简答; an empty text takes the answer back.
    Q_INVOKABLE void write(const QString &words);
    Q_INVOKABLE void clearAnswer();

Q_SIGNALS:
    void entryChanged();

protected:
    /// The item at hand; nullptr where there is none.
    [[nodiscard]] virtual const FormEntry *entry() const = 0;
    /// What is answered so far.
    [[nodiscard]] virtual QStringList givenAnswer() const = 0;
    [[nodiscard]] virtual bool takesAnswers() const = 0;
    /// Called with an answer that differs from the one before.
    virtual void takeAnswer(const QStringList &answer) = 0;

    /// Lays out the options of the item at hand; to be called whenever it or its answer changes.
    void showOptions();

private:
    void give(const QStringList &answer);
    [[nodiscard]] std::vector<OptionRow> choiceRows() const;
    [[nodiscard]] std::vector<OptionRow> orderRows() const;
    void showPairs();
    /// The answer to a 连线 with a place for every left member.
    [[nodiscard]] QStringList pairing() const;

    OptionListModel m_options;
    OptionListModel m_targets;
};

} // namespace zhixing

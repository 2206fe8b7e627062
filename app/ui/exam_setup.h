// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/form.h"
#include "records/template_store.h"
#include "ui/choice_list_model.h"

#include <set>

namespace zhixing
{

class Workspace;

/// 组卷: what to draw and under which conditions.
class ExamSetup : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(zhixing::ChoiceListModel *topics READ topics CONSTANT)
    Q_PROPERTY(zhixing::ChoiceListModel *kinds READ kinds CONSTANT)
    Q_PROPERTY(int count READ count WRITE setCount NOTIFY changed)
    Q_PROPERTY(int available READ available NOTIFY changed)
    /// 0: untimed.
    Q_PROPERTY(int minutes READ minutes WRITE setMinutes NOTIFY changed)
    Q_PROPERTY(int passPoints READ passPoints WRITE setPassPoints NOTIFY changed)
    Q_PROPERTY(bool pauseAllowed READ isPauseAllowed WRITE setPauseAllowed NOTIFY changed)
    Q_PROPERTY(ChoiceCredit choiceCredit READ choiceCredit WRITE setChoiceCredit NOTIFY changed)
    Q_PROPERTY(OrderCredit orderCredit READ orderCredit WRITE setOrderCredit NOTIFY changed)
    /// What the rule chosen for 多选 comes to; empty where no 多选 is asked. So too for 排序.
    Q_PROPERTY(QString choiceRule READ choiceRule NOTIFY changed)
    Q_PROPERTY(QString orderRule READ orderRule NOTIFY changed)
    /// The most items that can stand on one form.
    Q_PROPERTY(int wholeCount READ wholeCount NOTIFY changed)
    Q_PROPERTY(Preset preset READ preset NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
public:
    enum class Preset { Custom, Short, Standard, Whole };
    Q_ENUM(Preset)
    /// MultipleChoiceCredit and OrderingCredit, for the page.
    enum class ChoiceCredit { AllOrNothing, HalfForSubset, PerOption };
    Q_ENUM(ChoiceCredit)
    enum class OrderCredit { Exact, Partial };
    Q_ENUM(OrderCredit)

    explicit ExamSetup(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] ChoiceListModel *topics();
    [[nodiscard]] ChoiceListModel *kinds();
    [[nodiscard]] int count() const;
    void setCount(int count);
    [[nodiscard]] int available() const;
    [[nodiscard]] int minutes() const;
    void setMinutes(int minutes);
    [[nodiscard]] int passPoints() const;
    void setPassPoints(int points);
    [[nodiscard]] bool isPauseAllowed() const;
    void setPauseAllowed(bool allowed);
    [[nodiscard]] ChoiceCredit choiceCredit() const;
    void setChoiceCredit(ChoiceCredit credit);
    [[nodiscard]] OrderCredit orderCredit() const;
    void setOrderCredit(OrderCredit credit);
    [[nodiscard]] QString choiceRule() const;
    [[nodiscard]] QString orderRule() const;
    [[nodiscard]] int wholeCount() const;
    [[nodiscard]] Preset preset() const;
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] QString message() const;

    Q_INVOKABLE void applyPreset(zhixing::ExamSetup::Preset preset);
    /// Draws and hands the form on; nothing happens while not ready.
    Q_INVOKABLE void start();

    [[nodiscard]] Blueprint blueprint() const;
    /// The present choice, without name and id. All topics ticked: whatever topics a bank has.
    [[nodiscard]] ExamTemplate choice() const;
    /// Makes a template the present choice, as far as the bank has what it names.
    void take(const ExamTemplate &wished);
    /// Draws a template as it is, and leaves the present choice alone.
    void start(const ExamTemplate &wished);
    /// Reads the topics and kinds of the loaded bank.
    void readLibrary();

Q_SIGNALS:
    void changed();
    void drawn(const zhixing::Form &form);

private:
    void recount();
    void draw(Blueprint wanted);
    [[nodiscard]] std::set<QString> chosenTopics() const;
    [[nodiscard]] std::set<ItemKind> chosenKinds() const;
    [[nodiscard]] QString blueprintName() const;

    Workspace &m_workspace;
    ChoiceListModel m_topics;
    ChoiceListModel m_kinds;
    std::vector<QString> m_topicNames;
    std::vector<ItemKind> m_kindValues;
    int m_count = 10;
    int m_available = 0;
    int m_wholeCount = 0;
    MarkingRules m_marking;
    int m_minutes = 0;
    int m_passPoints = 60;
    bool m_pauseAllowed = true;
    bool m_applyingPreset = false;
    Preset m_preset = Preset::Custom;
};

} // namespace zhixing

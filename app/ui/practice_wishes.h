// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace zhixing
{

class PracticeRecords;

/// 设置: how the learner at work wishes to practise. Kept for each learner.
class PracticeWishes : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    /// Right answers in a row after which an item leaves 错题本.
    Q_PROPERTY(int leaveAfter READ leaveAfter WRITE setLeaveAfter NOTIFY changed)
    Q_PROPERTY(int newADay READ newADay WRITE setNewADay NOTIFY changed)
    /// Of a hundred facts, how many are to be remembered when they come up again.
    Q_PROPERTY(int retention READ retention WRITE setRetention NOTIFY changed)
    /// Time given where there is a limit, in percent of the usual.
    Q_PROPERTY(int timePercent READ timePercent WRITE setTimePercent NOTIFY changed)
    /// Answers a day that the wished retention will cost, new facts among them; -1 while that is
    /// not known.
    Q_PROPERTY(int answersADay READ answersADay NOTIFY estimated)
public:
    explicit PracticeWishes(PracticeRecords &records, QObject *parent = nullptr);

    [[nodiscard]] int leaveAfter() const;
    void setLeaveAfter(int answers);
    [[nodiscard]] int newADay() const;
    void setNewADay(int facts);
    [[nodiscard]] int retention() const;
    void setRetention(int percent);
    [[nodiscard]] int timePercent() const;
    void setTimePercent(int percent);

    [[nodiscard]] int answersADay() const;
    /// Works out answersADay on a pool thread, from what is wished now. The page asks for it when
    /// it is opened and after each change.
    Q_INVOKABLE void estimate();

Q_SIGNALS:
    void changed();
    void estimated();

private:
    PracticeRecords &m_records;
    int m_answersADay = -1;
    bool m_isAsked = false; ///< for when the records are read
    int m_ticket = 0;
};

} // namespace zhixing

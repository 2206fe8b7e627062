// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace zhixing
{

class HomeOverview;
class PracticeRecords;
class Preferences;
class Workspace;

/// The cards that say what the program does. They come up by themselves once for each learner who
/// has answered nothing yet, and again when they are asked for.
class Introduction : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(bool shown READ isShown NOTIFY changed)
public:
    Introduction(Workspace &workspace,
        const HomeOverview &home,
        const PracticeRecords &practice,
        Preferences &preferences,
        QObject *parent = nullptr);

    [[nodiscard]] bool isShown() const;
    /// Whether it comes up by itself; where the program runs without a reader it does not.
    void setOffered(bool offered);
    /// Another learner may be at work. After home and practice were read.
    void followLearner();
    /// A learner who was deleted for good leaves nothing behind in the settings.
    void forget(const QString &learner);

    Q_INVOKABLE void show();
    /// Read or skipped: the learner at work has seen it.
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();

private:
    void setShown(bool shown);
    [[nodiscard]] bool isNewcomer() const;

    Workspace &m_workspace;
    const HomeOverview &m_home;
    const PracticeRecords &m_practice;
    Preferences &m_preferences;
    QString m_learner;
    bool m_offered = true;
    bool m_shown = false;
};

} // namespace zhixing

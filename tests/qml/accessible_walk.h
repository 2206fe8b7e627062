// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

class QQuickItem;

/// Looks at a page as those do who do not see it or do not use a mouse: a screen reader's tree, and
/// the stops of the tab key.
class AccessibleWalk : public QObject
{
    Q_OBJECT
public:
    /// What is wrong below `root`, one line each: a control without name or role in the screen
    /// reader's tree, a stop of the tab key that the tree does not know, a control smaller than
    /// `smallest` pixels in height. Links inside a text and rows of a text are no controls.
    Q_INVOKABLE QStringList complaints(QQuickItem *root, qreal smallest) const;
    /// How many controls of the tree are below `root`.
    Q_INVOKABLE int controls(QQuickItem *root) const;
};

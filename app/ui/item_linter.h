// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/finding.h"
#include "ui/library.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace zhixing
{

/// Runs the linter off the GUI thread: over a bank once, then over single items as they change.
class ItemLinter : public QObject
{
    Q_OBJECT
public:
    explicit ItemLinter(QObject *parent = nullptr);
    ~ItemLinter() override;

    /// Starts over with this bank; ready() follows.
    void read(const std::shared_ptr<const Library> &library);
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] const std::vector<Finding> &findings(const QString &item) const;
    /// An item is worded differently from now on.
    void reread(const Item &item);
    /// Looks at an item that is in no bank; checked() follows with the same ticket.
    void check(const Item &item, int ticket);

Q_SIGNALS:
    void ready();
    void itemRead(const QString &item);
    void checked(int ticket, const std::vector<zhixing::Finding> &findings);

private:
    struct Context;
    std::shared_ptr<const Context> m_context;
    QHash<QString, std::vector<Finding>> m_findings;
    int m_generation = 0;
};

} // namespace zhixing

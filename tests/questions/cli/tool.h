// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/files.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace zhixing::test
{

/// What a run of zhixing-bank left behind.
struct Run {
    int exitCode = -1; ///< -1 if it crashed
    QByteArray out;
    QByteArray messages;
};

[[nodiscard]] Run run(
    const QStringList &arguments, const QString &locale = QStringLiteral("C.UTF-8"));

/// A file of tests/fixtures/cli.
[[nodiscard]] QString fixture(const QString &name);

} // namespace zhixing::test

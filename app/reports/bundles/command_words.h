// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/bundles/commands.h"
#include "reports/bundles/manifest.h"

#include <QCommandLineParser>

namespace zhixing
{

/// What the commands share.

/// Prints the error with its place, and gives the exit code that belongs to it.
BundleExit report(const Error &error, const BundleSetting &setting);

/// Parses what stands behind the command's name; unset after saying what does not fit.
[[nodiscard]] bool parse(
    QCommandLineParser &parser, const QStringList &arguments, const BundleSetting &setting);

/// The collection named by --into, or the one beside the records.
[[nodiscard]] QString collectionPath(
    const QCommandLineParser &parser, const BundleSetting &setting);
/// The options that say where the collection is.
void addPlaces(QCommandLineParser &parser);

/// "渡口支部, export 3 of …, made …, key …".
[[nodiscard]] QString describe(const Manifest &manifest, const BundleSetting &setting);

BundleExit runMerge(const QStringList &arguments, const BundleSetting &setting);
BundleExit runKeys(const QStringList &arguments, const BundleSetting &setting);
BundleExit runConflicts(const QStringList &arguments, const BundleSetting &setting);

} // namespace zhixing

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace zhixing::test
{

/// How a page reaches the browser.
enum class Served {
    AsFile,
    OverPlainHttp, ///< no secure context: no WebCrypto
    WithoutScripts, ///< as where scripts are turned off
};

/// Chromium without a window.
class Browser
{
public:
    /// Empty where there is none on this computer.
    [[nodiscard]] static QString program();

    /// The page's tree, spelled out, after its scripts have run; empty where the browser failed.
    [[nodiscard]] static QString treeOf(const QByteArray &page, Served served = Served::AsFile);
    /// What is seen of it, as a PNG.
    [[nodiscard]] static QByteArray pictureOf(
        const QByteArray &page, Served served = Served::AsFile);
};

} // namespace zhixing::test

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace zhixing
{

enum class LookChoice { AsSet, Light, Dark };
enum class LanguageChoice { AsSet, Chinese, English };

/// What was asked for on the command line.
struct CommandLine {
    QStringList banks; ///< empty: those installed beside the program
    QString dataFolder; ///< empty: the XDG place
    QString server; ///< address of the records on a server; empty: they are in the data folder
    QString movedFile; ///< records to copy to the server; empty: none
    QString learner;
    QString branch;
    QString backup; ///< file or folder for a copy of the records; empty: none
    QString screenshots; ///< folder for the pictures; empty: none
    QStringList states; ///< that the pictures are to show, or "all"; empty: the tour
    LookChoice look = LookChoice::AsSet;
    LanguageChoice language = LanguageChoice::AsSet;
    bool inTerminal = false;
    bool clearsPin = false; ///< of the learner named
    bool tracesStartup = false;
    bool tracesPages = false;
    bool wantsVersion = false;
    bool wantsHelp = false;
    QString problem; ///< why the arguments do not fit; empty if they do
};

[[nodiscard]] CommandLine parseCommandLine(const QStringList &arguments);
[[nodiscard]] QString helpText();

} // namespace zhixing

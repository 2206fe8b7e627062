// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/bank_json.h"
#include "cli/commands.h"
#include "extraction/extractor.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

ExitCode runExtract(const QStringList &arguments, const Terminal &terminal)
{
    if (arguments.isEmpty() || arguments.front().startsWith(u'-')) {
        return terminal.report({ErrorCode::BadUse,
            terminal.words(u"用法：zhixing-bank extract 原文文件…"_s,
                u"usage: zhixing-bank extract SOURCE..."_s),
            {}});
    }
    const auto sources = extractFiles(arguments);
    if (!sources) {
        return terminal.report(sources.error());
    }
    terminal.out << QString::fromUtf8(passagesToJson(sources->extraction));
    terminal.out.flush();
    if (sources->extraction.passages.empty()) {
        return terminal.report(terminal.nothingFoundIn(arguments));
    }
    return ExitCode::Done;
}

} // namespace zhixing

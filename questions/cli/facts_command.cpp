// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/inputs.h"
#include "generation/facts_json.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

ExitCode runFacts(const QStringList &arguments, const Terminal &terminal)
{
    const QString usage
        = terminal.words(u"用法：zhixing-bank facts 原文文件… [--lexicon 词表.json]…"_s,
            u"usage: zhixing-bank facts SOURCE... [--lexicon FILE]..."_s);
    const auto taken
        = takeApart(arguments, {{u"--lexicon"_s, OptionForm::Takes::ManyValues, {}}}, usage);
    if (!taken || taken->plain.isEmpty()) {
        return terminal.report({ErrorCode::BadUse, usage, {}});
    }
    const auto lexicon = lexiconWith(taken->all(u"--lexicon"_s));
    if (!lexicon) {
        return terminal.report(lexicon.error());
    }
    const auto sources = extractFiles(taken->plain);
    if (!sources) {
        return terminal.report(sources.error());
    }
    const auto reader = readerOf(*sources);
    const auto bank = bankOf(*sources, *lexicon);
    const auto json = bank ? factsToJson(*bank, *lexicon, reader) : std::unexpected(bank.error());
    if (!json) {
        return terminal.report(json.error());
    }
    terminal.out << QString::fromUtf8(*json);
    terminal.out.flush();
    return sources->extraction.passages.empty()
        ? terminal.report(terminal.nothingFoundIn(taken->plain))
        : ExitCode::Done;
}

} // namespace zhixing

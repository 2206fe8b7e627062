// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/bank_json.h"
#include "bank/printed.h"
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/summary.h"
#include "extraction/extractor.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

struct BuildArguments {
    QStringList sources;
    QString output;
    QStringList lexicons;
};

Result<BuildArguments> parse(const QStringList &arguments, const Terminal &terminal)
{
    using Takes = OptionForm::Takes;
    const QString usage = terminal.words(
        u"用法：zhixing-bank build 原文文件… -o 题库.json [--lexicon 词表.json]…"_s,
        u"usage: zhixing-bank build SOURCE... -o BANK.json [--lexicon FILE]..."_s);
    const auto taken = takeApart(arguments,
        {{u"--output"_s, Takes::OneValue, u"-o"_s}, {u"--lexicon"_s, Takes::ManyValues, {}}},
        usage);
    if (!taken) {
        return std::unexpected(taken.error());
    }
    BuildArguments parsed {taken->plain, taken->one(u"--output"_s), taken->all(u"--lexicon"_s)};
    if (parsed.sources.isEmpty() || parsed.output.isEmpty()) {
        return fail(ErrorCode::BadUse, usage);
    }
    if (isAmong(parsed.output, parsed.sources + parsed.lexicons)) {
        return fail(ErrorCode::BadUse,
            terminal.words(u"题库文件就是原文或词表文件，请换一个名字"_s,
                u"the bank would overwrite a source or a lexicon; choose another name"_s),
            parsed.output);
    }
    return parsed;
}

/// The passages with the lines they were printed on, so that a bank can be read and proved by
/// itself.
void addPrintedSlices(Bank &bank, const std::vector<SourceText> &texts)
{
    std::vector<CodePointCursor> cursors;
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < bank.documents.size(); ++i) {
        cursors.emplace_back(texts[i].text());
        places.insert(bank.documents[i].id, i);
    }
    for (auto &passage : bank.passages) {
        const auto place = places.constFind(passage.document);
        if (place != places.constEnd()) {
            passage.printed = printedSlices(passage, texts[*place].text(), cursors[*place]);
        }
    }
}

Result<Bank> buildBank(const Sources &sources, const Lexicon &lexicon)
{
    auto bank = bankOf(sources, lexicon);
    if (bank) {
        QStringList titles;
        for (const auto &document : bank->documents) {
            titles.append(document.title);
        }
        bank->title = titles.join(u"、"_s);
        addPrintedSlices(*bank, sources.texts);
    }
    return bank;
}

} // namespace

ExitCode runBuild(const QStringList &arguments, const Terminal &terminal)
{
    const auto parsed = parse(arguments, terminal);
    if (!parsed) {
        return terminal.report(parsed.error());
    }
    const auto lexicon = lexiconWith(parsed->lexicons);
    if (!lexicon) {
        return terminal.report(lexicon.error());
    }
    const auto sources = extractFiles(parsed->sources);
    if (!sources) {
        return terminal.report(sources.error());
    }
    if (sources->extraction.passages.empty()) {
        return terminal.report(terminal.nothingFoundIn(parsed->sources));
    }
    const auto bank = buildBank(*sources, *lexicon);
    if (!bank) {
        return terminal.report(bank.error());
    }
    if (const auto saved = saveFile(bankToJson(*bank), parsed->output); !saved) {
        return terminal.report(saved.error());
    }
    printSummary(*bank, parsed->output, terminal);
    return ExitCode::Done;
}

} // namespace zhixing

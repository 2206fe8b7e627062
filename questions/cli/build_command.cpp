// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/bank_json.h"
#include "bank/printed.h"
#include "cli/commands.h"
#include "cli/summary.h"
#include "extraction/extractor.h"
#include "generation/generator.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

struct BuildArguments {
    QStringList sources;
    QString output;
};

Result<BuildArguments> parse(const QStringList &arguments, const Terminal &terminal)
{
    const auto usage = fail(ErrorCode::BadUse,
        terminal.words(u"用法：zhixing-bank build 原文文件… -o 题库.json"_s,
            u"usage: zhixing-bank build SOURCE... -o BANK.json"_s));
    BuildArguments parsed;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const auto &argument = arguments[i];
        if (argument == u"-o"_s || argument == u"--output"_s) {
            if (i + 1 == arguments.size() || !parsed.output.isEmpty()) {
                return usage;
            }
            parsed.output = arguments[++i];
        } else if (argument.startsWith(u'-')) {
            return usage;
        } else {
            parsed.sources.append(argument);
        }
    }
    if (parsed.sources.isEmpty() || parsed.output.isEmpty()) {
        return usage;
    }
    const bool overwritesSource = std::ranges::any_of(parsed.sources, [&](const QString &source) {
        const QFileInfo output(parsed.output);
        return output.exists()
            && QFileInfo(source).canonicalFilePath() == output.canonicalFilePath();
    });
    if (overwritesSource) {
        return fail(ErrorCode::BadUse,
            terminal.words(u"题库文件就是原文文件，请换一个名字"_s,
                u"the bank would overwrite a source; choose another name"_s),
            parsed.output);
    }
    return parsed;
}

/// The passages with the lines they were printed on, so that a bank can be read and proved by
/// itself.
void addPrintedSlices(Bank &bank, const std::vector<SourceText> &texts)
{
    for (std::size_t i = 0; i < bank.documents.size(); ++i) {
        CodePointCursor cursor(texts[i].text());
        for (auto &passage : bank.passages) {
            if (passage.document == bank.documents[i].id) {
                passage.printed = printedSlices(passage, texts[i].text(), cursor);
            }
        }
    }
}

Result<Bank> buildBank(const Sources &sources)
{
    const auto lexicon = builtinLexicon();
    if (!lexicon) {
        return std::unexpected(lexicon.error());
    }
    const auto readPlace = [&sources](const QString &document, const TextPosition &position) {
        const auto &documents = sources.extraction.documents;
        const auto found = std::ranges::find(documents, document, &Document::id);
        return found == documents.end()
            ? QString()
            : sources.texts[std::size_t(found - documents.begin())].slice(
                  position.start, position.end);
    };
    auto bank = generate(sources.extraction, *lexicon, readPlace);
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

Result<void> save(const QByteArray &json, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        return fail(ErrorCode::Unwritable, file.errorString(), path);
    }
    return {};
}

} // namespace

ExitCode runBuild(const QStringList &arguments, const Terminal &terminal)
{
    const auto parsed = parse(arguments, terminal);
    if (!parsed) {
        return terminal.report(parsed.error());
    }
    const auto sources = extractFiles(parsed->sources);
    if (!sources) {
        return terminal.report(sources.error());
    }
    if (sources->extraction.passages.empty()) {
        return terminal.report(terminal.nothingFoundIn(parsed->sources));
    }
    const auto bank = buildBank(*sources);
    if (!bank) {
        return terminal.report(bank.error());
    }
    if (const auto saved = save(bankToJson(*bank), parsed->output); !saved) {
        return terminal.report(saved.error());
    }
    printSummary(*bank, parsed->output, terminal);
    return ExitCode::Done;
}

} // namespace zhixing

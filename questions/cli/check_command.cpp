// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/bank_json.h"
#include "bank/validator.h"
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/schema_check.h"
#include "generation/linter.h"
#include "text/source_text.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

struct CheckArguments {
    QString bank;
    QStringList sources;
    QStringList lexicons;
};

Result<CheckArguments> parse(const QStringList &arguments, const Terminal &terminal)
{
    using Takes = OptionForm::Takes;
    const QString usage = terminal.words(
        u"用法：zhixing-bank check 题库.json [--source 原文文件]… [--lexicon 词表.json]…"_s,
        u"usage: zhixing-bank check BANK.json [--source SOURCE]... [--lexicon FILE]..."_s);
    const auto taken = takeApart(arguments,
        {{u"--source"_s, Takes::ManyValues, {}}, {u"--lexicon"_s, Takes::ManyValues, {}}},
        usage);
    if (!taken) {
        return std::unexpected(taken.error());
    }
    if (taken->plain.size() != 1) {
        return fail(ErrorCode::BadUse, usage);
    }
    return CheckArguments {
        taken->plain.first(), taken->all(u"--source"_s), taken->all(u"--lexicon"_s)};
}

/// The document a source belongs to: the one of the same digest, else the one of the same file
/// name.
const Document *documentOf(const Bank &bank, const SourceText &source, const QString &path)
{
    auto found = std::ranges::find(bank.documents, source.sha256(), &Document::sha256);
    if (found == bank.documents.end()) {
        found = std::ranges::find(bank.documents, QFileInfo(path).fileName(), &Document::file);
    }
    return found == bank.documents.end() ? nullptr : &*found;
}

Result<void> proveSources(
    const Bank &bank, const QStringList &paths, std::vector<Finding> &findings)
{
    for (const auto &path : paths) {
        const auto source = SourceText::read(path);
        if (!source) {
            return std::unexpected(source.error());
        }
        const auto *document = documentOf(bank, *source, path);
        if (!document) {
            findings.push_back(
                {u"source"_s, path, u"no document of this bank comes from this file"_s});
            continue;
        }
        std::ranges::move(validateAgainstSource(bank, *document, source->text(), source->sha256()),
            std::back_inserter(findings));
    }
    return {};
}

/// What a Chinese reader is told before the finding's own words.
QString detailOf(const Finding &finding, const Terminal &terminal)
{
    const QString title = findingTitle(finding.rule);
    return terminal.isChinese && !title.isEmpty() ? title + u"："_s + finding.detail
                                                  : finding.detail;
}

ExitCode printFindings(const std::vector<Finding> &findings, const Terminal &terminal)
{
    for (const auto &finding : findings) {
        terminal.out << finding.rule << u'\t' << finding.subject << u'\t'
                     << detailOf(finding, terminal) << u'\n';
    }
    terminal.out.flush();
    if (findings.empty()) {
        terminal.messages << terminal.words(u"未发现问题。"_s, u"no findings."_s) << Qt::endl;
        return ExitCode::Done;
    }
    terminal.messages
        << terminal.words(u"发现 %1 处问题。"_s, u"%1 findings."_s).arg(findings.size())
        << Qt::endl;
    return ExitCode::Findings;
}

} // namespace

ExitCode runCheck(const QStringList &arguments, const Terminal &terminal)
{
    const auto parsed = parse(arguments, terminal);
    if (!parsed) {
        return terminal.report(parsed.error());
    }
    const auto lexicon = lexiconWith(parsed->lexicons);
    if (!lexicon) {
        return terminal.report(lexicon.error());
    }
    QFile file(parsed->bank);
    if (!file.open(QIODevice::ReadOnly)) {
        return terminal.report({ErrorCode::Unreadable, file.errorString(), parsed->bank});
    }
    const auto json = file.readAll();
    const auto schemaFindings = checkSchema(json, parsed->bank);
    if (!schemaFindings) {
        return terminal.report(schemaFindings.error());
    }
    auto findings = *schemaFindings;
    const auto bank = bankFromJson(json, parsed->bank);
    if (!bank) {
        if (findings.empty() || bank.error().code == ErrorCode::TooNew) {
            return terminal.report(bank.error());
        }
        terminal.messages << terminal.words(
            u"题库的格式有误，无法读出题目；先改正下列格式问题，再核对内容。"_s,
            u"the bank breaks its format and cannot be read; mend this first, then check again."_s)
                          << Qt::endl;
        return printFindings(findings, terminal);
    }
    std::ranges::move(validateBank(*bank), std::back_inserter(findings));
    if (const auto proved = proveSources(*bank, parsed->sources, findings); !proved) {
        return terminal.report(proved.error());
    }
    std::ranges::move(lintBank(*bank, *lexicon), std::back_inserter(findings));
    return printFindings(findings, terminal);
}

} // namespace zhixing

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/bank_json.h"
#include "bank/validator.h"
#include "cli/commands.h"
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
};

Result<CheckArguments> parse(const QStringList &arguments, const Terminal &terminal)
{
    const auto usage = fail(ErrorCode::BadUse,
        terminal.words(u"用法：zhixing-bank check 题库.json [--source 原文文件]…"_s,
            u"usage: zhixing-bank check BANK.json [--source SOURCE]..."_s));
    CheckArguments parsed;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const auto &argument = arguments[i];
        if (argument == u"--source"_s) {
            if (i + 1 == arguments.size()) {
                return usage;
            }
            parsed.sources.append(arguments[++i]);
        } else if (argument.startsWith(u'-') || !parsed.bank.isEmpty()) {
            return usage;
        } else {
            parsed.bank = argument;
        }
    }
    if (parsed.bank.isEmpty()) {
        return usage;
    }
    return parsed;
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

} // namespace

ExitCode runCheck(const QStringList &arguments, const Terminal &terminal)
{
    const auto parsed = parse(arguments, terminal);
    if (!parsed) {
        return terminal.report(parsed.error());
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
    if (bank) {
        std::ranges::move(validateBank(*bank), std::back_inserter(findings));
        if (const auto proved = proveSources(*bank, parsed->sources, findings); !proved) {
            return terminal.report(proved.error());
        }
        const auto lexicon = builtinLexicon();
        if (!lexicon) {
            return terminal.report(lexicon.error());
        }
        std::ranges::move(lintBank(*bank, *lexicon), std::back_inserter(findings));
    } else if (findings.empty() || bank.error().code == ErrorCode::TooNew) {
        return terminal.report(bank.error());
    }
    for (const auto &finding : findings) {
        terminal.out << finding.rule << u'\t' << finding.subject << u'\t' << finding.detail
                     << u'\n';
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

} // namespace zhixing

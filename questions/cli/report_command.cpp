// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/bank_json.h"
#include "bank/validator.h"
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/report.h"
#include "generation/linter.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

ExitCode runReport(const QStringList &arguments, const Terminal &terminal)
{
    using Takes = OptionForm::Takes;
    const QString usage = terminal.words(
        u"用法：zhixing-bank report 题库.json [-o 报告.html] [--json] [--lexicon 词表.json]…"_s,
        u"usage: zhixing-bank report BANK.json [-o REPORT.html] [--json] [--lexicon FILE]..."_s);
    const auto taken = takeApart(arguments,
        {{u"--output"_s, Takes::OneValue, u"-o"_s},
            {u"--json"_s, Takes::Nothing, {}},
            {u"--lexicon"_s, Takes::ManyValues, {}}},
        usage);
    if (!taken || taken->plain.size() != 1) {
        return terminal.report({ErrorCode::BadUse, usage, {}});
    }
    const QString output = taken->one(u"--output"_s);
    if (taken->has(u"--output"_s)
        && (output.isEmpty() || isAmong(output, taken->plain + taken->all(u"--lexicon"_s)))) {
        return terminal.report({ErrorCode::BadUse,
            terminal.words(u"报告文件就是题库或词表文件，请换一个名字"_s,
                u"the report would overwrite the bank or a lexicon; choose another name"_s),
            output});
    }
    const auto lexicon = lexiconWith(taken->all(u"--lexicon"_s));
    if (!lexicon) {
        return terminal.report(lexicon.error());
    }
    const auto bank = loadBank(taken->plain.first());
    if (!bank) {
        return terminal.report(bank.error());
    }
    auto findings = validateBank(*bank);
    std::ranges::move(lintBank(*bank, *lexicon), std::back_inserter(findings));
    const auto coverage = coverageOf(*bank);
    const ReportParts parts {*bank, coverage, findings};
    if (taken->has(u"--output"_s)) {
        if (const auto saved = saveFile(reportPage(parts), output); !saved) {
            return terminal.report(saved.error());
        }
    }
    if (taken->has(u"--json"_s)) {
        terminal.out << QString::fromUtf8(reportToJson(parts));
        terminal.out.flush();
    } else {
        printReport(parts, terminal);
    }
    return ExitCode::Done;
}

} // namespace zhixing

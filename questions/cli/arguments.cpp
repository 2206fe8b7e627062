// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/arguments.h"

#include <algorithm>

namespace zhixing
{

Result<Arguments> takeApart(
    const QStringList &arguments, const QList<OptionForm> &forms, const QString &usage)
{
    Arguments taken;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (!argument.startsWith(u'-')) {
            taken.plain.append(argument);
            continue;
        }
        const auto form = std::ranges::find_if(forms, [&](const OptionForm &known) {
            return argument == known.name || (!known.letter.isEmpty() && argument == known.letter);
        });
        const bool isKnown = form != forms.end();
        if (!isKnown || (form->takes != OptionForm::Takes::ManyValues && taken.has(form->name))) {
            return fail(ErrorCode::BadUse, usage);
        }
        QString value;
        if (form->takes != OptionForm::Takes::Nothing) {
            if (i + 1 == arguments.size()) {
                return fail(ErrorCode::BadUse, usage);
            }
            value = arguments[++i];
        }
        taken.options[form->name].append(value);
    }
    return taken;
}

} // namespace zhixing

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/bank_title.h"

#include <QStringList>

namespace zhixing
{

QString titleOf(const Bank &bank)
{
    if (!bank.title.isEmpty()) {
        return bank.title;
    }
    QStringList titles;
    for (const Document &document : bank.documents) {
        titles << document.title;
    }
    return titles.join(u'、');
}

} // namespace zhixing

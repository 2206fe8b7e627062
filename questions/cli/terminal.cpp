// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

Error Terminal::nothingFoundIn(const QStringList &paths) const
{
    return {ErrorCode::NothingFound,
        words(u"没有找到问答，也没有找到注明日期和场合的论述摘编；请确认文件选对了"_s,
            u"found no questions with answers and no dated excerpts; check that this is the right "
            u"file"_s),
        paths.join(u", "_s)};
}

ExitCode Terminal::report(const Error &error) const
{
    const auto place = error.where.isEmpty() ? QString() : error.where + u": "_s;
    messages << "zhixing-bank: " << place << error.detail << Qt::endl;
    switch (error.code) {
    case ErrorCode::BadUse:
    case ErrorCode::Unwritable:
        return ExitCode::BadUse;
    case ErrorCode::NothingFound:
        return ExitCode::NothingFound;
    case ErrorCode::Unreadable:
    case ErrorCode::Invalid:
    case ErrorCode::TooNew:
    case ErrorCode::Damaged:
    case ErrorCode::Unreachable:
    case ErrorCode::Contended:
        return ExitCode::Unreadable;
    }
    return ExitCode::Unreadable;
}

} // namespace zhixing

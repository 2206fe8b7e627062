// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/workbook_sheets.h"

#include "roster/workbook_parts.h"
#include "roster/workbook_taker.h"

#include <orcus/orcus_ods.hpp>
#include <orcus/orcus_xlsx.hpp>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

RosterResult<std::vector<Sheet>> readWorkbookSheets(
    const QByteArray &bytes, const RosterLimits &limits)
{
    const auto safe = safeWorkbook(bytes, limits);
    if (!safe) {
        return std::unexpected(safe.error());
    }
    const std::string_view content(
        safe->bytes.constData(), static_cast<std::size_t>(safe->bytes.size()));
    WorkbookTaker taker(limits);
    try {
        if (safe->kind == WorkbookKind::Xlsx) {
            orcus::orcus_xlsx(&taker).read_stream(content);
        } else {
            orcus::orcus_ods(&taker).read_stream(content);
        }
    } catch (const std::length_error &problem) {
        return fault(RosterProblem::TooLarge, QString::fromUtf8(problem.what()));
    } catch (const std::exception &problem) {
        return fault(RosterProblem::Damaged, QString::fromUtf8(problem.what()));
    } catch (...) {
        return fault(RosterProblem::Damaged, u"liborcus gave up"_s);
    }
    return taker.sheets();
}

} // namespace zhixing

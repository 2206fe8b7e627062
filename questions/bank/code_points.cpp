// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/code_points.h"

namespace zhixing
{

void CodePointCursor::stepForward()
{
    const bool isPair = m_text[m_unit].isHighSurrogate() && m_unit + 1 < m_text.size()
        && m_text[m_unit + 1].isLowSurrogate();
    m_unit += isPair ? 2 : 1;
    ++m_codePoint;
}

void CodePointCursor::stepBack()
{
    const bool isPair = m_unit >= 2 && m_text[m_unit - 1].isLowSurrogate()
        && m_text[m_unit - 2].isHighSurrogate();
    m_unit -= isPair ? 2 : 1;
    --m_codePoint;
}

std::optional<qsizetype> CodePointCursor::unitAt(qint64 codePoint)
{
    if (codePoint < 0) {
        return std::nullopt;
    }
    while (m_codePoint < codePoint) {
        if (m_unit >= m_text.size()) {
            return std::nullopt;
        }
        stepForward();
    }
    while (m_codePoint > codePoint) {
        stepBack();
    }
    return m_unit;
}

qint64 CodePointCursor::codePointAt(qsizetype unit)
{
    while (m_unit < unit && m_unit < m_text.size()) {
        stepForward();
    }
    while (m_unit > unit && m_unit > 0) {
        stepBack();
    }
    return m_codePoint;
}

std::optional<QStringView> CodePointCursor::slice(TextPosition position)
{
    if (position.end < position.start) {
        return std::nullopt;
    }
    const auto from = unitAt(position.start);
    const auto to = from ? unitAt(position.end) : std::nullopt;
    if (!to) {
        return std::nullopt;
    }
    return m_text.mid(*from, *to - *from);
}

QString withoutWhiteSpace(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace() && !c.isNull() && c != QChar::ByteOrderMark) {
            kept.append(c);
        }
    }
    return kept;
}

} // namespace zhixing

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generation/workshop.h"

namespace zhixing
{

/// What happened, told without its date: 县政府成立测量队. Made from the first sentence of an
/// event's passage.
struct Event {
    /// With the clauses it is known for, no mark at its end.
    [[nodiscard]] QString told() const
    {
        return text + mark;
    }
    /// Told, up to when it was: 测量队成立是在, and behind more clauses …，时间是.
    [[nodiscard]] QString dated() const
    {
        return told() + (mark.isEmpty() ? QStringLiteral("是在") : QStringLiteral("，时间是"));
    }

    std::size_t passage = 0;
    QString fact; ///< items of one event share it
    QString text; ///< the deed alone, without mark at its end
    QString subject; ///< what stands before the verb
    QString verb;
    QString object; ///< what follows it; may be empty
    QString after; ///< the clause behind it, empty if there is none
    QString rest; ///< all clauses behind it, each behind a comma
    QString mark; ///< those of them that it is known for, told with it: ，为本县第一家
    QString behind; ///< the sentences behind the one that tells it
    QString date; ///< as printed, without blanks; 同年5月 spelled out
    int year = 0;
    int earliest = 0; ///< bounds of the day, yyyymmdd
    int latest = 0;
    bool isDoubted = false; ///< readers would not keep it (reader_doubt.h)
    bool isExact = true; ///< the year is named: no span, decade, 前后
    std::vector<Quote> quotes; ///< the sentence, and where its year stands
    QString refusal; ///< why it cannot be asked by itself; empty if it can
};

/// The events of one article of them, in their order. Those that do not identify themselves (B5) or
/// cannot stand alone say why.
[[nodiscard]] std::vector<Event> readEvents(const Article &article, const Workshop &shop);

/// An article's title as it is cited: without the 【】 it was printed in, blanks of one width.
[[nodiscard]] QString titleOf(const QString &article);

/// 根据材料《…》， with the title of an event's article, or 根据材料， where it has none or a long
/// one.
[[nodiscard]] QString materialLead(const Article &article);

/// A document in 《》 with the marks, if a text holds just one; empty otherwise.
[[nodiscard]] QString onlyDocumentIn(QStringView text);

/// Documents that other years' events speak of, with 《》 (W5); those in one year with `event` are
/// left out.
[[nodiscard]] std::vector<Distractor> otherDocuments(
    const QString &key, const Event &event, const std::vector<Event> &events, const Workshop &shop);

/// Years of the other events of an article, each once, ascending (W5). Years named by `event` are
/// left out.
[[nodiscard]] std::vector<Distractor> otherYears(
    const Event &event, const std::vector<Event> &events);

/// A draft about one event, its quotes set.
[[nodiscard]] Draft draftFor(const Event &event, ItemKind kind, const QString &rule);

/// 材料原文：「…」 the sentence an event is told in.
[[nodiscard]] QString citation(const Event &event, const Workshop &shop);

} // namespace zhixing

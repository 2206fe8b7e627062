// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/form.h"
#include "records/attempt_store.h"
#include "records/learner_store.h"
#include "ui/library.h"

#include <functional>
#include <iosfwd>
#include <optional>
#include <set>

namespace zhixing
{

/// The same quiz without pages: name, timed items, answers committed as they are given, score, and
/// for each item key, reason and source with the evidence marked. Ends quietly when the input ends;
/// what was answered stays and is offered again.
class TerminalQuiz
{
public:
    struct Parts {
        const Library &library;
        LearnerStore &learners;
        AttemptStore &attempts;
        std::function<UtcTime()> now;
        std::function<quint64()> seed;
        std::istream &in;
        std::ostream &out;
        bool decorated = false; ///< colours and weights by escape sequences
        /// What is to be said of the records after an answer; empty: nothing.
        std::function<QString()> tidings = {};
    };

    explicit TerminalQuiz(Parts parts);

    /// Exit code: 0, or 4 where records cannot be read or written.
    [[nodiscard]] int run(QString name, QString branch);

private:
    enum class Step { Next, Previous, Submit, Leave, Stay };

    [[nodiscard]] Result<bool> hasPin(const QString &name, const QString &branch) const;
    void say(const QString &line);
    [[nodiscard]] std::optional<QString> ask(const QString &prompt);
    [[nodiscard]] std::optional<Attempt> resumeOrBegin(const QString &learner);
    [[nodiscard]] bool take(Attempt &attempt);
    void showEntry(const Attempt &attempt);
    [[nodiscard]] Step answer(Attempt &attempt, const QString &line);
    [[nodiscard]] bool append(
        Attempt &attempt, AttemptEventKind kind, int entry = -1, const QStringList &given = {});
    [[nodiscard]] bool confirmSubmit(const Attempt &attempt);
    void showOptions(const FormEntry &entry, const EntryState &state);
    /// Has the points of each 简答 confirmed; false where that cannot be stored.
    [[nodiscard]] bool markPoints(Attempt &attempt);
    [[nodiscard]] std::optional<QStringList> askForPoints(
        const Item &item, const std::set<int> &suggested);
    void showResult(const Attempt &attempt);
    void showAnswerAndKey(const FormEntry &entry, const EntryState &state, const Mark &mark);
    void showSource(const FormEntry &entry);
    [[nodiscard]] QString emphasized(const QString &words) const;

    Parts m_parts;
    bool m_inputEnded = false;
    bool m_failed = false;
};

/// What a bank holds, in a few lines.
[[nodiscard]] QString bankSummary(const Bank &bank);

} // namespace zhixing

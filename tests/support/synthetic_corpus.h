// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace zhixing
{

/// What a second statement of a rule does to its answer.
enum class Restatement {
    OtherValue, ///< a second answer: whoever asks for the value has two keys
    SameValue, ///< the same answer, perhaps in another spelling: nothing wrong with asking
};

/// A rule stated twice, in words of its own each time.
struct Planted {
    Restatement restatement = Restatement::OtherValue;
    QString sort; ///< of the value: duration, age, start, organ, document or date
    QString sentence; ///< as the one passage has it
    QString value; ///< in it
    QString otherSentence; ///< as the other passage has it
    QString otherValue;
};

/// Issues of an invented magazine: each with ten questions and answers and ten dated excerpts about
/// a body of its own, and rules that two issues state.
struct SyntheticCorpus {
    QStringList issues; ///< the text of each
    std::vector<Planted> planted;
};

/// The same corpus for the same arguments. About one rule in fifteen is stated twice, half of those
/// with a second answer; an issue's text depends on nothing but its number, what it restates aside.
[[nodiscard]] SyntheticCorpus syntheticCorpus(int issues, quint64 seed);

} // namespace zhixing

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"

#include <QStringList>

namespace zhixing::test
{

/// One sentence of a made-up source with a number in it, and how its items are worded.
struct Sentence {
    QString text; ///< holds `number` once
    QString number;
    QString wrongNumber;
    QString lead = {};
};

/// A passage of such sentences.
struct Section {
    QString heading;
    std::vector<Sentence> sentences;
};

/// A bank as the extractor and the generator would build it: ids come from the content, places
/// from the source; each sentence gives a true and a false 判断, a 单选 and a 填空.
[[nodiscard]] Bank bankOf(const std::vector<Section> &sections);

/// Two sections of two sentences each.
[[nodiscard]] std::vector<Section> sampleSections();

/// The item of a rule (J-TRUE, J-NUM, S-NUM, C-NUM) that rests on a sentence with these words.
[[nodiscard]] const Item &itemOf(const Bank &bank, const QString &rule, const QString &words);

} // namespace zhixing::test

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace zhixing
{

/// A body that acts or decides. Organs of one domain and different levels may stand for each other
/// as distractors; of one level they are too close to be told apart.
struct Organ {
    QString name;
    QString domain;
    QString level;
    int rank = 0; ///< who reports to whom: from lower to higher; 0 where nobody does
    bool isOfTransfer = false; ///< named by somebody's moving: 调入单位…
    QStringList setting = {}; ///< where none of these words stands, nobody expects it
    QStringList aliases = {}; ///< other names of the same body: right wherever this one is
    bool operator==(const Organ &) const = default;
};

/// A document by its title without 《》. Only documents of one sort are distractors of each other.
struct KnownDocument {
    QString title;
    QString sort;
    bool operator==(const KnownDocument &) const = default;
};

/// A unit with the values that questions are made of, ascending.
struct NumberLadder {
    QString unit;
    QString kind; ///< what is measured: 时间, 年龄, 人数 ...
    std::vector<double> values;
    bool operator==(const NumberLadder &) const = default;
};

/// A way of doing something, and the ways that exclude it: 延期, not 提前.
struct Manner {
    QString way;
    QStringList others;
    QString action; ///< with which it is meant; empty for any
    bool operator==(const Manner &) const = default;
};

/// The words the rules work with: data/lexicon says what each list is for and how to extend it.
struct Lexicon {
    std::vector<Organ> organs;
    std::vector<KnownDocument> documents;
    std::vector<NumberLadder> ladders;
    std::vector<std::pair<QString, QString>> modalFlips; ///< 不得 -> 可以
    std::vector<std::pair<QString, QString>> polarityFlips; ///< 不是 -> 是
    QStringList modalStops; ///< words that hold a modal and are none: 适应, 不得不
    std::vector<QStringList>
        families; ///< words of one make that are told apart: 道路自信, 理论自信
    QStringList boilerplate; ///< set phrases not worth asking
    QStringList connectives; ///< leading words that a sentence stands without
    QStringList contrasts; ///< connectives that also point back: 但, 不过
    QStringList anaphora; ///< beginnings that point outside the sentence
    QStringList pronouns; ///< need a person or body before them in the sentence
    QStringList persons; ///< endings of noun phrases that name persons
    QStringList
        bodies; ///< endings of noun phrases that name bodies: 其 and 对方 may stand for them
    QStringList verbs; ///< a sentence beginning with one of these lacks its subject
    QStringList verblikeNouns; ///< words that begin like one of `verbs` and are none: 应急, 会员
    QStringList anchors; ///< what a sentence can be recognised by: 烈士, 起义
    QStringList places;
    std::vector<Manner> manners;
    QStringList measures; ///< verbs of what is done about a case: 取消, 延长
    QStringList pejoratives; ///< idioms that nothing allows: 照本宣科
    QStringList transfers; ///< words of moving from one body to another
    QStringList privatePersons; ///< cues of a private person's affairs
    QStringList absolutes; ///< 一切, 永远 ...
    QStringList vagueWords; ///< 若干, 较多 ...
    QRegularExpression numberPattern; ///< a numeral and a unit; follows from the ladders
    bool operator==(const Lexicon &) const = default;
};

/// The lexicon that is part of the program.
[[nodiscard]] Result<Lexicon> builtinLexicon();

/// The lexicon with the entries of a file of the same form added. Invalid, with the place, if it
/// has another.
[[nodiscard]] Result<Lexicon> extendedLexicon(
    Lexicon lexicon, const QByteArray &json, const QString &fileName);

} // namespace zhixing

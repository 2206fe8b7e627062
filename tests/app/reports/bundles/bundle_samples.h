// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/bundles/bundle_file.h"

#include <QStringList>

#include <vector>

namespace zhixing::test
{

/// The key of a branch, the same each time.
[[nodiscard]] SigningKey branchKey(int number);

struct SampleLearner {
    QString id;
    QString name;
    QString branch;
    qint64 addedMs = 1'700'000'000'000;
    qint64 archivedMs = -1; ///< not archived
};

struct SampleAttempt {
    QString id;
    QString learner;
    int entries = 2;
    int selfMarks = 0; ///< events after the end
    QString answer = QStringLiteral("o0");
};

struct SampleBundle {
    int branch = 1; ///< whose key signs
    int records = 0; ///< whose key signed the first export; 0: the same
    int sequence = 1;
    QByteArray previous;
    QString branchName = QStringLiteral("渡口支部");
    bool isComplete = false;
    qint64 createdMs = 1'700'000'000'000;
    std::vector<SampleLearner> learners;
    std::vector<SampleAttempt> attempts;
    std::vector<std::pair<QString, int>> practice; ///< learner, answers on one day
};

[[nodiscard]] BundleContent contentOf(const SampleBundle &sample);
[[nodiscard]] Manifest manifestOf(const SampleBundle &sample);
/// The .zxb file's bytes.
[[nodiscard]] QByteArray packed(const SampleBundle &sample);
[[nodiscard]] Bundle unpacked(const SampleBundle &sample);

/// Learners 学员1, 学员2, … of one branch, each with one attempt.
[[nodiscard]] SampleBundle branchOf(int number, int learners, int entries);

} // namespace zhixing::test

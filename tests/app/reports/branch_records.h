// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/attempt.h"
#include "records/database.h"
#include "records/learner_store.h"
#include "reports/branch_report.h"

#include <QTimeZone>

#include <chrono>
#include <vector>

namespace zhixing::test
{

/// A moment on the wall clock in Shanghai.
[[nodiscard]] UtcTime shanghai(int year, int month, int day, int hour = 9, int minute = 0);
[[nodiscard]] QTimeZone shanghaiZone();

/// One test of a learner: begun, an answer an entry (empty: left blank), each after `pace`, handed
/// in at `end`, one pace after the last: that one is open for two.
struct Sitting {
    QString id;
    QString learner;
    Form form;
    std::vector<QStringList> answers;
    UtcTime end;
    std::chrono::milliseconds pace {1000};
};

/// Writes many sittings quickly, and returns the attempts they came to. Fails the test if it
/// cannot.
std::vector<Attempt> keep(Database &database, const std::vector<Sitting> &sittings);

struct PracticeAnswer {
    QString learner;
    Item item;
    QStringList answer;
    UtcTime at;
    std::chrono::milliseconds spent {0};
};
void keepPractice(Database &database, const std::vector<PracticeAnswer> &answers);

/// A form of these items in this order, options as in the bank.
[[nodiscard]] Form formOf(const QString &id, const std::vector<Item> &items, double passMark = 0.6);

/// Four items, two weeks from 2 March 2026 and seven learners, whose figures stand in
/// tst_branch_report:
///  - 渡口支部: 学员甲 two tests, 学员乙 one, 学员丙 practice only, 学员丁 nothing
///  - 对岸支部: 学员戊 a test after the end
///  - 学员己 is archived and took a test; 学员庚 was added after the end
void keepSmallBranch(Database &database);
[[nodiscard]] ReportScope smallBranchScope();
[[nodiscard]] std::vector<Item> smallBranchItems();

} // namespace zhixing::test

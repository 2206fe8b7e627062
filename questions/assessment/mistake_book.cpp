// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/mistake_book.h"

#include "assessment/score.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace zhixing
{

std::vector<JudgedAnswer> judgedAnswers(const Attempt &attempt)
{
    std::vector<JudgedAnswer> answers;
    if (!attempt.finishedAt) {
        return answers;
    }
    const std::vector<Mark> marks = scoreAttempt(attempt).marks;
    for (std::size_t entry = 0; entry < marks.size(); ++entry) {
        if (marks[entry].answered && !marks[entry].pending) {
            answers.push_back({attempt.form.entries[entry].item.id,
                Sitting::Test,
                *attempt.finishedAt,
                marks[entry].correct});
        }
    }
    return answers;
}

std::vector<JudgedAnswer> judgedAnswers(const std::vector<PracticeResponse> &responses)
{
    std::vector<JudgedAnswer> answers;
    for (const PracticeResponse &response : responses) {
        const Mark mark = markResponse(response);
        if (!mark.pending) {
            answers.push_back(
                {response.entry.item.id, Sitting::Practice, response.given.at, mark.correct});
        }
    }
    return answers;
}

std::vector<Mistake> mistakesIn(std::vector<JudgedAnswer> answers, int leaveAfter)
{
    std::ranges::stable_sort(answers, {}, &JudgedAnswer::at);
    std::map<QString, Mistake> items;
    for (const JudgedAnswer &answer : answers) {
        Mistake &mistake = items[answer.item];
        mistake.item = answer.item;
        if (!answer.correct) {
            ++mistake.errors;
            mistake.rightInARow = 0;
            mistake.lastError = answer.at;
        } else if (answer.sitting == Sitting::Practice) {
            ++mistake.rightInARow;
        }
    }
    std::vector<Mistake> mistakes;
    for (const auto &[item, mistake] : items) {
        if (mistake.errors > 0 && mistake.rightInARow < leaveAfter) {
            mistakes.push_back(mistake);
        }
    }
    std::ranges::sort(mistakes, [](const Mistake &left, const Mistake &right) {
        return std::tie(right.lastError, left.item) < std::tie(left.lastError, right.item);
    });
    return mistakes;
}

std::map<QString, ErrorCount> errorsByItem(const std::vector<JudgedAnswer> &answers)
{
    std::map<QString, ErrorCount> errors;
    for (const JudgedAnswer &answer : answers) {
        if (!answer.correct) {
            ErrorCount &count = errors[answer.item];
            ++(answer.sitting == Sitting::Practice ? count.practice : count.tests);
        }
    }
    return errors;
}

} // namespace zhixing

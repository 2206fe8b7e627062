// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/practice_figures.h"

#include <algorithm>

namespace zhixing
{

namespace
{

constexpr int fewestItems = 3;

struct LastAnswer {
    QString topic;
    bool correct = false;
};

} // namespace

int studyStreak(const std::set<StudyDay> &days, StudyDay today)
{
    StudyDay day = days.contains(today) ? today : today - std::chrono::days(1);
    int streak = 0;
    while (days.contains(day)) {
        ++streak;
        day -= std::chrono::days(1);
    }
    return streak;
}

std::optional<TopicShare> weakestTopic(const std::vector<PracticeResponse> &responses)
{
    std::map<QString, LastAnswer> answers;
    for (const PracticeResponse &response : responses) {
        const Mark mark = markResponse(response);
        if (!mark.pending) {
            answers[response.entry.item.id] = {response.entry.item.topic, mark.correct};
        }
    }
    std::map<QString, TopicShare> topics;
    for (const auto &[item, answer] : answers) {
        TopicShare &share = topics[answer.topic];
        share.topic = answer.topic;
        ++share.items;
        share.right += answer.correct ? 1 : 0;
    }
    return weakestOf(topics);
}

std::optional<TopicShare> weakestOf(const std::map<QString, TopicShare> &topics)
{
    std::optional<TopicShare> weakest;
    for (const auto &[topic, share] : topics) {
        const bool tells = share.items >= fewestItems && share.right < share.items;
        if (tells && (!weakest || share.right * weakest->items < weakest->right * share.items)) {
            weakest = share;
        }
    }
    return weakest;
}

int bestChallenge(const std::vector<PracticeResponse> &responses)
{
    std::map<QString, int> sittings;
    int best = 0;
    for (const PracticeResponse &response : responses) {
        if (response.mode == PracticeMode::Challenge && markResponse(response).correct) {
            best = std::max(best, ++sittings[response.sitting]);
        }
    }
    return best;
}

} // namespace zhixing

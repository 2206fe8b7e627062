// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/answer_times.h"

#include <algorithm>

namespace zhixing
{

using std::chrono::milliseconds;

std::vector<AnswerTime> answerTimes(const Attempt &attempt)
{
    std::vector<AnswerTime> times;
    if (!attempt.finishedAt) {
        return times;
    }
    for (std::size_t entry = 0; entry < attempt.entries.size(); ++entry) {
        const EntryState &state = attempt.entries[entry];
        if (!state.answer.isEmpty()) {
            times.push_back({attempt.form.entries[entry].item.kind, Sitting::Test, state.spent});
        }
    }
    return times;
}

std::vector<AnswerTime> answerTimes(const std::vector<PracticeResponse> &responses)
{
    std::vector<AnswerTime> times;
    for (const PracticeResponse &response : responses) {
        if (!response.answer.isEmpty()) {
            times.push_back({response.entry.item.kind, Sitting::Practice, response.spent});
        }
    }
    return times;
}

MedianTime medianTime(std::vector<milliseconds> times)
{
    if (times.empty()) {
        return {};
    }
    std::ranges::sort(times);
    const std::size_t middle = times.size() / 2;
    const milliseconds upper = times[middle];
    const milliseconds lower = times.size() % 2 == 1 ? upper : times[middle - 1];
    return {static_cast<int>(times.size()), (lower + upper) / 2};
}

std::vector<KindTimes> timesByKind(const std::vector<AnswerTime> &times)
{
    std::vector<KindTimes> kinds;
    for (const ItemKind kind : allItemKinds()) {
        std::vector<milliseconds> practised;
        std::vector<milliseconds> tested;
        for (const AnswerTime &time : times) {
            if (time.kind == kind) {
                (time.sitting == Sitting::Practice ? practised : tested).push_back(time.spent);
            }
        }
        if (!practised.empty() || !tested.empty()) {
            kinds.push_back({kind, medianTime(practised), medianTime(tested)});
        }
    }
    return kinds;
}

} // namespace zhixing

// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/utc_time.h"

#include <chrono>
#include <vector>

namespace zhixing
{

struct BuzzerRules {
    std::chrono::milliseconds reading {5'000}; ///< nobody may press before it is over
    std::chrono::milliseconds lockout {1'000}; ///< after it, for who pressed before
    bool operator==(const BuzzerRules &) const = default;
};

enum class BuzzerState {
    Idle, ///< nothing is asked
    Reading,
    Free, ///< the first key has the right to answer
    Held, ///< somebody has it
};

/// What came of a key.
enum class BuzzerPress {
    Won, ///< the right to answer
    TooEarly, ///< locked out for a moment once keys are free
    LockedOut, ///< the moment is not over
    Tried, ///< answered this item wrongly already
    Taken, ///< somebody else has the right
    NotNow, ///< nothing is asked, or nobody has this key
    Repeated, ///< the key is held down
};

/// Who of up to eight players at one keyboard may answer. Presses count in the order in which they
/// are handed over, so that there are no ties: a keyboard gives one key after the other. Knows
/// neither window nor clock nor what is right.
class Buzzer
{
public:
    static constexpr int mostPlayers = 8;

    explicit Buzzer(int players = 0, BuzzerRules rules = {});

    /// An item is shown: reading begins.
    void show(UtcTime now);
    /// An item that was under way goes on, keys free at once: who tried, and who has the right; -1:
    /// nobody.
    void goOn(const std::vector<int> &tried, int holder, UtcTime now);
    /// The host cuts reading short.
    void release(UtcTime now);
    /// The answer of who has the right was wrong: the others may press again.
    void pass();
    /// Nothing is asked any more.
    void stop();

    BuzzerPress press(int player, UtcTime now, bool isRepeated = false);

    [[nodiscard]] BuzzerState state(UtcTime now) const;
    [[nodiscard]] int players() const;
    [[nodiscard]] int holder() const; ///< -1: nobody
    [[nodiscard]] bool hasTried(int player) const;
    [[nodiscard]] bool isLockedOut(int player, UtcTime now) const;
    [[nodiscard]] std::chrono::milliseconds readingLeft(UtcTime now) const;

private:
    struct Player {
        bool hasTried = false;
        bool wasEarly = false;
    };

    BuzzerRules m_rules;
    std::vector<Player> m_players;
    bool m_isAsked = false;
    UtcTime m_freeAt;
    int m_holder = -1;
};

} // namespace zhixing

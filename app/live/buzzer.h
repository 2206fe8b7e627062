// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/room_record.h"

#include <optional>
#include <vector>

namespace zhixing
{

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
    FalseStart, ///< too early, by rules that put who does it out for this item
    LockedOut, ///< the moment is not over
    Out, ///< for this item: answered it wrongly, or had a false start
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
    /// An item that was under way goes on, keys free at once: who is out, who has the right (-1:
    /// nobody), and since when.
    void goOn(const std::vector<int> &out,
        int holder,
        UtcTime now,
        std::chrono::milliseconds held = std::chrono::milliseconds(0));
    /// The host cuts reading short.
    void release(UtcTime now);
    /// The answer of who has the right was wrong: who may press again is a matter of the rules.
    void pass();
    /// Nothing is asked any more.
    void stop();

    BuzzerPress press(int player, UtcTime now, bool isRepeated = false);

    [[nodiscard]] BuzzerState state(UtcTime now) const;
    [[nodiscard]] int players() const;
    [[nodiscard]] int holder() const; ///< -1: nobody
    [[nodiscard]] bool isOut(int player) const;
    [[nodiscard]] bool isLockedOut(int player, UtcTime now) const;
    [[nodiscard]] std::chrono::milliseconds readingLeft(UtcTime now) const;
    /// For who has the right to answer; unset without limit, and while nobody has it. At nothing it
    /// was no answer.
    [[nodiscard]] std::optional<std::chrono::milliseconds> answeringLeft(UtcTime now) const;

private:
    struct Player {
        bool isOut = false;
        bool wasEarly = false;
    };

    BuzzerRules m_rules;
    std::vector<Player> m_players;
    bool m_isAsked = false;
    UtcTime m_freeAt;
    int m_holder = -1;
    UtcTime m_heldSince;
};

} // namespace zhixing

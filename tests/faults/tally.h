// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

/// What became of the trials of one group, as the server has it.
struct Tally
{
    int trials = 0;
    int shown = 0; ///< the value arrived, and it is the one that the server made
    int found = 0; ///< the value was lost, the secret found and deleted
    int chosen = 0; ///< likewise, where a person had to say which one it is
    int notMade = 0; ///< nothing was made, and nobody claimed it
    int unsent = 0; ///< of those not made: the program said that nothing was sent, and nothing was
    int restarted = 0; ///< of those found or not made: only once the program was started anew
    int doubled = 0; ///< more than one request or secret for one Add
    int unaccounted = 0; ///< a secret that nobody tells of, or a claim that is not true

    bool isClean() const { return doubled == 0 && unaccounted == 0 && shown > 0; }

    void add(const Tally &other)
    {
        trials += other.trials;
        shown += other.shown;
        found += other.found;
        chosen += other.chosen;
        notMade += other.notMade;
        unsent += other.unsent;
        restarted += other.restarted;
        doubled += other.doubled;
        unaccounted += other.unaccounted;
    }
};

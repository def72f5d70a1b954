// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "faults/tally.h"

#include <QByteArray>

#include <functional>
#include <vector>

/// Faults of one kind, and at least one Add without any, so that a server that is gone is noticed.
struct Group
{
    QByteArray name;
    std::function<Tally()> run;
};

std::vector<Group> exchangeGroups(); ///< the exchange of addPassword itself
std::vector<Group> aftermathGroups(); ///< also what follows a lost answer
std::vector<Group> tlsGroups(); ///< servers that cannot prove who they are
std::vector<Group> http2Groups(); ///< a server that speaks HTTP/2, too, and breaks its streams
std::vector<Group> journalGroups(); ///< a journal that cannot be written
std::vector<Group> restartGroups(); ///< a program that is killed in the middle

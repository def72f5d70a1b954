// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>
#include <ctime>
#include <vector>

/// Writes "name value" as a line, for tests/perf/bench to read.
void tell(const QString &name, double value);

/// Of this thread alone, where the system tells.
double processorMilliseconds();

double median(std::vector<double> values);

/// What is typed to measure a keystroke: names and digits of IDs, few hits and many, none.
QStringList needles();

/// Milliseconds of processor time of this thread that it takes; the least of some tries.
template<typename Work>
double leastMilliseconds(int tries, Work work)
{
    double least = 1e9;
    for (int i = 0; i < tries; ++i) {
        const double start = processorMilliseconds();
        work();
        least = std::min(least, processorMilliseconds() - start);
    }
    return least;
}

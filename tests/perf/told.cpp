// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "perf/told.h"

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

void tell(const QString &name, double value)
{
    std::printf("%s %.6g\n", qPrintable(name), value);
    std::fflush(stdout);
}

double processorMilliseconds()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
#else
    return 1e3 * double(std::clock()) / CLOCKS_PER_SEC;
#endif
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

QStringList needles()
{
    return {u"p"_s,     u"e"_s,    u"pa"_s,     u"pay"_s,        u"payroll"_s,
            u"größe"_s, u"3f2a"_s, u"3f2a81"_s, u"payroll eu"_s, u"zzzz"_s};
}

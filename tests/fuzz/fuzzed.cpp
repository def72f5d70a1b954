// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzz/fuzzed.h"

#include "fuzz/libfuzzer.h"

#include <QLoggingCategory>

#include <cstdio>
#include <cstdlib>

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "This does not hold: %s.\n", what);
    std::abort();
}

int LLVMFuzzerInitialize(int * /*count*/, char *** /*arguments*/)
{
    QLoggingCategory::setFilterRules(QStringLiteral("*=false")); // what is odd is told in the log
    return 0;
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    takeInput({data, qsizetype(size)});
    return 0;
}

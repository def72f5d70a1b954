// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/windowbench.h"

// The window on a sample tenant of that many objects, for somebody outside who uses it.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const qsizetype size = QCoreApplication::arguments().value(1).toLongLong();
    WindowBench bench({.applications = size});
    bench.openSampleTenant();
    return QApplication::exec();
}

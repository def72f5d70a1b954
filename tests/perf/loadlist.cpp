// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "loading.h"

#include <QApplication>

#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>

/// load_list SERVER COUNT: loads a list of that many objects once and prints the milliseconds that
/// passed and those of processor time. The token comes by the standard input.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    std::string token;
    if (argc != 3 || !std::getline(std::cin, token))
        return 2;
    const QUrl server(QString::fromLocal8Bit(argv[1]));
    const auto [seconds, processorSeconds] =
        timeOfLoading(server, QByteArray::fromStdString(token), std::atoi(argv[2]));
    std::printf("%.1f %.1f\n", seconds * 1000, processorSeconds * 1000);
    return 0;
}

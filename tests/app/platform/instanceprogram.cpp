// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
// instance_program HOME ARGUMENT…: an instance of the kind that SingleInstance is for. Tells in
// lines what becomes of it; the first runs until it is killed.
#include "app/platform/singleinstance.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

void tell(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    SingleInstance instance(arguments.value(1), std::chrono::minutes(1));
    QObject::connect(&instance, &SingleInstance::asked, [](const StartRequest &request) {
        tell(u"asked "_s + request.arguments.join(u' '));
    });
    QObject::connect(&instance, &SingleInstance::handedOver, [] {
        tell(u"handed over"_s);
        QCoreApplication::quit();
    });
    QObject::connect(&instance, &SingleInstance::unanswered, [] { tell(u"unanswered"_s); });
    if (instance.beFirst() == SingleInstance::Standing::First)
        tell(u"first"_s);
    else
        instance.handOver({.arguments = arguments.mid(2)});
    return QCoreApplication::exec();
}

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/addingprogram.h"
#include "faults/waiting.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <cstdio>
#include <optional>

// A program to be killed: adds one secret, and does what a person would about what came of it.
// Reads from its input where and how, a line of JSON, and says each step once it is done, a line
// each. What is said is what the person knows by then. At the end it waits for its death.

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

void say(const QByteArray &step)
{
    std::printf("%s\n", step.constData());
    std::fflush(stdout);
}

/// As long as it takes somebody to read.
void pause()
{
    bool isOver = false;
    QTimer::singleShot(10ms, [&isOver] { isOver = true; });
    waitUntil([&isOver] { return isOver; }, "the end of a pause");
}

void saveValue(AddingProgram &program, const QUuid &id)
{
    say("told " + program.pending.find(id)->credential.keyId.toByteArray(QUuid::WithoutBraces));
    pause();
    say("saved"); // by the person, who then says so
    program.pending.discard(id);
    pause();
    say("done");
}

void deleteWhatIsFound(AddingProgram &program)
{
    say("lost");
    program.waitForLooks();
    say("looked");
    for (const QUuid &id : program.recovery.ids()) {
        const RecoveryCase one = *program.recovery.find(id);
        if (!one.candidates.empty())
            program.recovery.remove(id, one.candidates.front().keyId);
    }
    program.waitForLooks();
    pause();
    say("done");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    const QJsonObject where = QJsonDocument::fromJson(input.readLine()).object();
    AddingProgram program(GraphEndpoint(QUrl(where["endpoint"_L1].toString())),
                          where["bearer"_L1].toString().toLatin1(), where["journal"_L1].toString());
    const ObjectRef owner{.kind = ObjectKind::Application,
                          .objectId = QUuid(where["objectId"_L1].toString()),
                          .appId = QUuid(where["appId"_L1].toString())};
    std::optional<QUuid> issued;
    bool isLost = false;
    QObject::connect(&program.issuer, &SecretIssuer::issued, &program.issuer,
                     [&issued](const ObjectRef &, const QUuid &id) { issued = id; });
    QObject::connect(&program.issuer, &SecretIssuer::issuingFailed, &program.issuer,
                     [&isLost] { isLost = true; });
    say("begun");
    program.add(owner);
    waitUntil([&] { return issued || isLost; }, "an answer or its loss");
    if (issued)
        saveValue(program, *issued);
    else
        deleteWhatIsFound(program);
    return QCoreApplication::exec();
}

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/randomvalues.h"
#include "app/secrets/secretformat.h"
#include "support/program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Python = u"/usr/bin/python3"_s; // the one that packaging/provide installs modules for

QByteArray formatted(SecretFormat format, const QByteArray &value)
{
    const auto text = formatSecret(format, value);
    return text ? text->utf8().toByteArray() : QByteArray("nothing");
}

/// What stands before each NUL.
QByteArrayList split(const QByteArray &output)
{
    QByteArrayList parts = output.split('\0');
    if (!parts.isEmpty())
        parts.removeLast();
    return parts;
}

/// What a reader finds in the texts, which have a NUL behind each.
QByteArrayList readBy(const QString &reader, const QByteArray &texts)
{
    const ProgramResult result =
        runProgram(Python, {u"-B"_s, QFINDTESTDATA("read-values"), reader}, texts);
    if (result.exitCode != 0)
        qWarning("%s", result.errors.constData());
    return split(result.output);
}

QByteArray textsOf(SecretFormat format, const QByteArrayList &values)
{
    QByteArray texts;
    for (const QByteArray &value : values)
        texts += formatted(format, value) + '\0';
    return texts;
}

/// A script for bash that does what a person at its prompt has it do, history expansion included.
QByteArray bashScript(SecretFormat format, const QByteArrayList &values, const QByteArray &behind)
{
    QByteArray script = "HISTFILE=/dev/null; set -o history -o histexpand\n";
    for (const QByteArray &value : values)
        script += formatted(format, value) + '\n' + behind;
    return script;
}

ProgramResult runBash(const QByteArray &script)
{
    return runProgram(u"bash"_s, {u"--norc"_s, u"--noprofile"_s}, script);
}

/// The first that are not the same, for a message; empty if none.
QByteArray difference(const QByteArrayList &found, const QByteArrayList &expected)
{
    if (found.size() != expected.size())
        return QByteArray::number(found.size()) + " values instead of "
            + QByteArray::number(expected.size());
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (found[i] != expected[i])
            return found[i] + " instead of " + expected[i];
    }
    return {};
}

} // namespace

/// Are values read back as they were, by what really reads them?
class TestSecretFormatReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bashReadsWhatWasWritten();
    void bashWouldTripOverAnythingElse();
    void githubsClientIsGivenWhatWasWritten();
    void noProgramIsGivenTheValueAsAnArgument();
    void pythonReadsWhatWasWritten_data();
    void pythonReadsWhatWasWritten();
    void warnsOfVariablesInEnvFilesAndOfNothingElse();
    void bashReadsEnvFilesToo();
};

void TestSecretFormatReaders::bashReadsWhatWasWritten()
{
    const QByteArrayList values = manyValues();

    const ProgramResult result = runBash(
        bashScript(SecretFormat::Bash, values, "printf '%s\\0' \"$AZURE_CLIENT_SECRET\"\n"));

    QCOMPARE(result.errors, QByteArray());
    QCOMPARE(difference(split(result.output), values), QByteArray());
}

/// That test fails where nothing is quoted, or in the quotes that are right elsewhere.
void TestSecretFormatReaders::bashWouldTripOverAnythingElse()
{
    const QByteArrayList values = {"a!!b", "a$HOME"};

    QByteArray script = "HISTFILE=/dev/null; set -o history -o histexpand\n";
    for (const QByteArray &value : values)
        script += "x=\"" + value + "\"\nprintf '%s\\0' \"$x\"\n";

    const QByteArrayList found = split(runBash(script).output);
    QCOMPARE(found.size(), 2);
    QVERIFY(found[0] != values[0]);
    QVERIFY(found[1] != values[1]);
}

/// A function in the place of gh: the line is the same, and 10,000 programs need not start.
void TestSecretFormatReaders::githubsClientIsGivenWhatWasWritten()
{
    const QByteArrayList values = manyValues();
    const auto function =
        R"(gh() { IFS= read -r -d '' value; printf '%s|%s\0' "$*" "$value"; })"_ba + '\n';

    const ProgramResult result =
        runBash(function + bashScript(SecretFormat::GitHubCli, values, {}));

    QByteArrayList expected;
    for (const QByteArray &value : values)
        expected.append("secret set AZURE_CLIENT_SECRET|" + value);
    QCOMPARE(result.errors, QByteArray());
    QCOMPARE(difference(split(result.output), expected), QByteArray());
}

/// The programs that the line starts tell what they were given, and it is gh alone.
void TestSecretFormatReaders::noProgramIsGivenTheValueAsAnArgument()
{
    const QTemporaryDir folder;
    QFile gh(folder.filePath(u"gh"_s));
    QVERIFY(gh.open(QIODevice::WriteOnly));
    // Whatever of its family has it on its command line, /proc tells.
    gh.write("#!/bin/bash\nread -r -d '' value\n"
             "for line in /proc/$PPID/cmdline /proc/$$/cmdline; do tr '\\0' ' ' <$line; done\n"
             "echo \"given $value\"\n");
    QVERIFY(gh.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    gh.close();

    const ProgramResult result =
        runBash("PATH=" + folder.path().toLocal8Bit() + ":$PATH\ntype -t printf\n"
                + formatted(SecretFormat::GitHubCli, "7o48Q~'value") + '\n');

    QVERIFY2(result.output.startsWith("builtin\n"), result.output.constData());
    QVERIFY2(result.output.endsWith("given 7o48Q~'value\n"), result.output.constData());
    QVERIFY(result.output.contains("gh secret set AZURE_CLIENT_SECRET"));
    QCOMPARE(result.output.count("value"), 1);
}

void TestSecretFormatReaders::pythonReadsWhatWasWritten_data()
{
    QTest::addColumn<SecretFormat>("format");
    QTest::addColumn<QString>("reader");

    QTest::newRow("dotenv") << SecretFormat::DotEnv << u"dotenv"_s;
    QTest::newRow("YAML") << SecretFormat::Yaml << u"yaml"_s;
    QTest::newRow("JSON") << SecretFormat::Json << u"json"_s;
}

void TestSecretFormatReaders::pythonReadsWhatWasWritten()
{
    QFETCH(SecretFormat, format);
    QFETCH(QString, reader);
    const QByteArrayList values = manyValues();

    const QByteArrayList found = readBy(reader, textsOf(format, values));

    QCOMPARE(difference(found, values), QByteArray());
}

/// python-dotenv replaces ${…} within single quotes, too, and knows no way to write it.
void TestSecretFormatReaders::warnsOfVariablesInEnvFilesAndOfNothingElse()
{
    const QByteArrayList values = manyValues();

    const QByteArrayList found =
        readBy(u"dotenv-variables"_s, textsOf(SecretFormat::DotEnv, values));

    QCOMPARE(found.size(), values.size());
    int told = 0;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto warnings = warningsAbout(SecretFormat::DotEnv, values[i]);
        const bool isTold =
            std::ranges::find(warnings, SecretFormatWarning::DotEnvVariable) != warnings.end();
        told += int(isTold);
        QVERIFY2(found[i] == values[i] || isTold, values[i].constData());
    }
    QVERIFY(told > 0);
    QVERIFY(told < 500);
}

/// Whoever has `source .env` in a script gets the same, unless told to look.
void TestSecretFormatReaders::bashReadsEnvFilesToo()
{
    QByteArrayList values = manyValues();
    values.append({"~root/abc", "a:~root", "7o48Q~QF3ZyBWNQ2"});
    values.removeIf([](const QByteArray &value) {
        const auto warnings = warningsAbout(SecretFormat::DotEnv, value);
        return std::ranges::find(warnings, SecretFormatWarning::DotEnvDialects) != warnings.end();
    });
    QVERIFY(values.size() > 5'000);
    QByteArray script;
    for (const QByteArray &value : values)
        script +=
            formatted(SecretFormat::DotEnv, value) + "\nprintf '%s\\0' \"$AZURE_CLIENT_SECRET\"\n";

    const ProgramResult result = runBash(script);

    QCOMPARE(result.errors, QByteArray());
    QCOMPARE(difference(split(result.output), values), QByteArray());
}

QTEST_GUILESS_MAIN(TestSecretFormatReaders)
#include "tst_secretformat_readers.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/randomvalues.h"
#include "app/secrets/secretformat.h"

#include <QTest>

#include <algorithm>
#include <utility>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

using Warnings = std::vector<SecretFormatWarning>;

QByteArray formatted(SecretFormat format, const QByteArray &value)
{
    const auto text = formatSecret(format, value);
    return text ? text->utf8().toByteArray() : QByteArray("nothing");
}

/// What PowerShell makes of a verbatim string: it ends with a quote that no other follows.
/// https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules
std::optional<QByteArray> powerShellString(QByteArrayView text)
{
    if (!text.startsWith('\''))
        return std::nullopt;
    QByteArray value;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] != '\'') {
            value.append(text[i]);
        } else if (i + 1 < text.size() && text[i + 1] == '\'') {
            value.append('\'');
            ++i;
        } else {
            return i + 1 == text.size() ? std::optional(value) : std::nullopt;
        }
    }
    return std::nullopt;
}

using Pairs = std::vector<std::pair<QByteArray, QByteArray>>;

/// A value in quotes of either kind, which are doubled within; `at` is moved behind it.
std::optional<QByteArray> quotedValue(QByteArrayView text, qsizetype &at)
{
    const char quote = text[at++];
    QByteArray value;
    while (at < text.size()) {
        const char c = text[at++];
        if (c != quote) {
            value.append(c);
        } else if (at < text.size() && text[at] == quote) {
            value.append(quote);
            ++at;
        } else {
            return value;
        }
    }
    return std::nullopt;
}

/// A value in quotes or without, up to the end of its pair.
std::optional<QByteArray> pairsValue(QByteArrayView text, qsizetype &at)
{
    if (at < text.size() && (text[at] == '"' || text[at] == '\'')) {
        const auto value = quotedValue(text, at);
        const bool isWhole = at == text.size() || text[at] == ';';
        return isWhole ? value : std::nullopt;
    }
    const qsizetype semicolon = text.indexOf(';', at);
    const qsizetype end = semicolon < 0 ? text.size() : semicolon;
    const qsizetype begin = std::exchange(at, end);
    return text.sliced(begin, end - begin).toByteArray();
}

/// A connection string as DbConnectionStringBuilder reads it: keyword=value;keyword=value.
/// https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax
std::optional<Pairs> connectionPairs(QByteArrayView text)
{
    Pairs pairs;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at] == ';' || text[at] == ' ') {
            ++at;
            continue;
        }
        const qsizetype equals = text.indexOf('=', at);
        if (equals < 0)
            return std::nullopt;
        const QByteArray keyword = text.sliced(at, equals - at).trimmed().toByteArray();
        at = equals + 1;
        const auto value = pairsValue(text, at);
        if (!value)
            return std::nullopt;
        pairs.emplace_back(keyword, *value);
    }
    return pairs;
}

} // namespace

class TestSecretFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatIsDocumented_data();
    void writesWhatIsDocumented();
    void isReadBackByThePowerShellGrammar();
    void isReadBackByTheConnectionStringGrammar();
    void endsNoLine();
    void refusesWhatIsNotPrintableAscii_data();
    void refusesWhatIsNotPrintableAscii();
    void warnsOfWhatProgramsMangle_data();
    void warnsOfWhatProgramsMangle();
    void warnsOfNothingThatQuotesSettle();
    void warnsWhereReadersOfEnvFilesDiffer();
    void saysEachWarningInASentence();
};

void TestSecretFormat::writesWhatIsDocumented_data()
{
    QTest::addColumn<SecretFormat>("format");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("text");

    using enum SecretFormat;
    QTest::newRow("plain") << Plain << "a'b"_ba
                           << "a'b"_ba;
    QTest::newRow("bash") << Bash << "a'b"_ba
                          << R"( export AZURE_CLIENT_SECRET='a'\''b')"_ba;
    QTest::newRow("PowerShell") << PowerShell << "a'b"_ba
                                << " $env:AZURE_CLIENT_SECRET = 'a''b'"_ba;
    QTest::newRow(".env, harmless") << DotEnv << "a~b.c"_ba
                                    << "AZURE_CLIENT_SECRET=a~b.c"_ba;
    QTest::newRow(".env, odd") << DotEnv << "a#b"_ba
                               << "AZURE_CLIENT_SECRET='a#b'"_ba;
    QTest::newRow(".env, apostrophe") << DotEnv << "a'b"_ba
                                      << R"(AZURE_CLIENT_SECRET="a'b")"_ba;
    QTest::newRow(".env, both") << DotEnv << R"(a'b"c)"_ba
                                << R"(AZURE_CLIENT_SECRET='a\'b"c')"_ba;
    QTest::newRow("YAML") << Yaml << "a'b"_ba
                          << "AZURE_CLIENT_SECRET: 'a''b'"_ba;
    QTest::newRow("JSON") << Json << R"(a"b\)"_ba
                          << R"({"AZURE_CLIENT_SECRET": "a\"b\\"})"_ba;
    QTest::newRow("connection string") << ConnectionString << R"(a;b"c)"_ba
                                       << R"(;ClientSecret="a;b""c")"_ba;
    QTest::newRow("GitHub") << GitHubCli << "-a"_ba
                            << " printf '%s' '-a' | gh secret set AZURE_CLIENT_SECRET"_ba;
}

void TestSecretFormat::writesWhatIsDocumented()
{
    QFETCH(SecretFormat, format);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, text);

    QCOMPARE(formatted(format, value), text);
}

void TestSecretFormat::isReadBackByThePowerShellGrammar()
{
    const auto front = " $env:AZURE_CLIENT_SECRET = "_ba;
    const QByteArrayList values = manyValues();
    int read = 0;
    for (const QByteArray &value : values) {
        const QByteArray text = formatted(SecretFormat::PowerShell, value);
        QVERIFY(text.startsWith(front));
        QCOMPARE(powerShellString(QByteArrayView(text).sliced(front.size())), value);
        ++read;
    }
    QVERIFY(read > 10'000);
}

void TestSecretFormat::isReadBackByTheConnectionStringGrammar()
{
    const QByteArrayList values = manyValues();
    int read = 0;
    for (const QByteArray &value : values) {
        const auto pairs =
            connectionPairs("AuthType=ClientSecret;ClientId=x"
                            + formatted(SecretFormat::ConnectionString, value) + ";Url=y");
        const Pairs expected = {
            {"AuthType", "ClientSecret"}, {"ClientId", "x"}, {"ClientSecret", value}, {"Url", "y"}};
        QVERIFY2(pairs == expected, value.constData());
        ++read;
    }
    QVERIFY(read > 10'000);
}

/// What is pasted into a shell shall wait for Enter.
void TestSecretFormat::endsNoLine()
{
    for (const SecretFormat format : AllSecretFormats)
        QVERIFY(!formatted(format, "a'b\"c").contains('\n'));
}

void TestSecretFormat::refusesWhatIsNotPrintableAscii_data()
{
    QTest::addColumn<QByteArray>("value");

    QTest::newRow("a quote that PowerShell takes for its own") << "a\u2019b"_ba;
    QTest::newRow("a letter") << "\u00e4"_ba;
    QTest::newRow("a line's end") << "a\nb"_ba;
    QTest::newRow("half a character") << "\xff"_ba;
    QTest::newRow("DEL") << "\x7f"_ba;
}

void TestSecretFormat::refusesWhatIsNotPrintableAscii()
{
    QFETCH(QByteArray, value);

    for (const SecretFormat format : AllSecretFormats) {
        QCOMPARE(formatSecret(format, value).has_value(), format == SecretFormat::Plain);
        QCOMPARE(warningsAbout(format, value)[0], SecretFormatWarning::NotAscii);
    }
    QCOMPARE(formatted(SecretFormat::Plain, value), value);
}

void TestSecretFormat::warnsOfWhatProgramsMangle_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<Warnings>("warnings");

    using enum SecretFormatWarning;
    QTest::newRow("nothing") << "abc.DEF_123-"_ba << Warnings{};
    QTest::newRow("hyphen") << "-abc"_ba << Warnings{LeadingHyphen};
    QTest::newRow("tilde") << "a~b"_ba << Warnings{Tilde};
    QTest::newRow("semicolon") << "a;b"_ba << Warnings{Separator};
    QTest::newRow("equals sign") << "a=b"_ba << Warnings{Separator};
    QTest::newRow("dollar") << "a$b"_ba << Warnings{Expansion};
    QTest::newRow("backtick") << "a`b"_ba << Warnings{Expansion};
    QTest::newRow("per cent") << "a%b"_ba << Warnings{Percent};
    QTest::newRow("apostrophe") << "a'b"_ba << Warnings{Quote};
    QTest::newRow("quote") << R"(a"b)"_ba << Warnings{Quote};
    QTest::newRow("backslash") << R"(a\b)"_ba << Warnings{Backslash};
    QTest::newRow("exclamation mark") << "a!b"_ba << Warnings{History};
    QTest::newRow("several") << "-~%"_ba << Warnings{LeadingHyphen, Percent, Tilde};
}

void TestSecretFormat::warnsOfWhatProgramsMangle()
{
    QFETCH(QByteArray, value);
    QFETCH(Warnings, warnings);

    QCOMPARE(warningsAbout(value), warnings);
    QCOMPARE(warningsAbout(SecretFormat::Plain, value), warnings);
}

void TestSecretFormat::warnsOfNothingThatQuotesSettle()
{
    for (const SecretFormat format : AllSecretFormats) {
        if (format != SecretFormat::Plain && format != SecretFormat::DotEnv)
            QCOMPARE(warningsAbout(format, "-'\"\\$`;=%!~"), Warnings{});
    }
    QCOMPARE(warningsAbout(SecretFormat::DotEnv, "-$`;=%!~\\n"), Warnings{});
}

void TestSecretFormat::warnsWhereReadersOfEnvFilesDiffer()
{
    using enum SecretFormatWarning;
    const auto about = [](const char *value) { return warningsAbout(SecretFormat::DotEnv, value); };

    QCOMPARE(about(R"(a'b"c)"), Warnings{DotEnvDialects});
    QCOMPARE(about(R"(a\\b)"), Warnings{DotEnvDialects});
    QCOMPARE(about(R"(ab\)"), Warnings{DotEnvDialects});
    QCOMPARE(about("a${b}"), Warnings{DotEnvVariable});
    QCOMPARE(about("a${b"), Warnings{});
    QCOMPARE(about("a'b"), Warnings{});
}

void TestSecretFormat::saysEachWarningInASentence()
{
    for (int i = 0; i <= int(SecretFormatWarning::NotAscii); ++i) {
        const QString text = warningText(SecretFormatWarning(i));
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestSecretFormat)
#include "tst_secretformat.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/secretformat.h"

#include <QByteArray>
#include <QCoreApplication>

#include <algorithm>
#include <cctype>

namespace Keyturn {

namespace {

    // lupdate finds strings by the class that tr() belongs to.
    struct SecretFormatText
    {
        Q_DECLARE_TR_FUNCTIONS(SecretFormatText)
    };

    /// Bytes that are wiped at the end. There is room for all from the beginning, or growing would
    /// leave a copy behind.
    class WipedBytes
    {
    public:
        explicit WipedBytes(qsizetype most) { m_bytes.reserve(most); }
        ~WipedBytes() { wipe({m_bytes.data(), size_t(m_bytes.size())}); }
        Q_DISABLE_COPY_MOVE(WipedBytes)

        WipedBytes &operator<<(QByteArrayView more)
        {
            Q_ASSERT(m_bytes.size() + more.size() <= m_bytes.capacity());
            m_bytes.append(more);
            return *this;
        }
        WipedBytes &operator<<(char one) { return *this << QByteArrayView(&one, 1); }
        QByteArrayView bytes() const { return m_bytes; }

    private:
        QByteArray m_bytes;
    };

    constexpr qsizetype LongestFrame = 64; // of what stands around a value
    constexpr qsizetype LongestEscape = 4; // of one character: '\''

    bool isPrintableAscii(QByteArrayView value)
    {
        return std::ranges::all_of(value, [](char c) { return c >= ' ' && c <= '~'; });
    }

    bool hasAny(QByteArrayView value, QByteArrayView characters)
    {
        return std::ranges::any_of(value, [&](char c) { return characters.contains(c); });
    }

    /// The value between `quote`s, with `escape` in the place of each of the characters of
    /// `special` within; a '%' in it stands for that character.
    void writeQuoted(WipedBytes &out, QByteArrayView value, char quote, QByteArrayView special,
                     QByteArrayView escape)
    {
        out << quote;
        for (const char c : value) {
            if (!special.contains(c)) {
                out << c;
                continue;
            }
            for (const char part : escape)
                out << (part == '%' ? c : part);
        }
        out << quote;
    }

    void writeForBash(WipedBytes &out, QByteArrayView value)
    {
        writeQuoted(out, value, '\'', "'", R"('\%')");
    }

    /// Readers of .env files, bash among them, agree on what needs no quotes, and on what stands in
    /// single quotes as long as it has none of these and no pair of backslashes, and does not end
    /// with one.
    enum class DotEnvWay { Bare, Literal, Double, Escaped };

    DotEnvWay dotEnvWay(QByteArrayView value)
    {
        constexpr QByteArrayView Harmless = "._~/+@,-";
        const auto isBare = [&](char c) {
            return std::isalnum(static_cast<unsigned char>(c)) || Harmless.contains(c);
        };
        // A shell that reads the file takes a ~ at the beginning for a home.
        if (!value.isEmpty() && value.front() != '~' && std::ranges::all_of(value, isBare))
            return DotEnvWay::Bare;
        const bool hasPair = value.indexOf(R"(\\)") >= 0;
        if (!value.contains('\'') && !hasPair && (value.isEmpty() || value.back() != '\\'))
            return DotEnvWay::Literal;
        return hasAny(value, R"("\$`)") ? DotEnvWay::Escaped : DotEnvWay::Double;
    }

    void writeForDotEnv(WipedBytes &out, QByteArrayView value)
    {
        switch (dotEnvWay(value)) {
        case DotEnvWay::Bare:
            out << value;
            break;
        case DotEnvWay::Literal:
            writeQuoted(out, value, '\'', {}, {});
            break;
        case DotEnvWay::Double:
            writeQuoted(out, value, '"', {}, {});
            break;
        case DotEnvWay::Escaped:
            writeQuoted(out, value, '\'', R"('\)", R"(\%)");
            break;
        }
    }

    void write(WipedBytes &out, SecretFormat format, QByteArrayView value)
    {
        switch (format) {
        case SecretFormat::Plain:
            out << value;
            break;
        case SecretFormat::Bash:
            writeForBash(out << " export " << SecretVariable << '=', value);
            break;
        case SecretFormat::PowerShell:
            writeQuoted(out << " $env:" << SecretVariable << " = ", value, '\'', "'", "%%");
            break;
        case SecretFormat::DotEnv:
            writeForDotEnv(out << SecretVariable << '=', value);
            break;
        case SecretFormat::Yaml:
            writeQuoted(out << SecretVariable << ": ", value, '\'', "'", "%%");
            break;
        case SecretFormat::Json:
            writeQuoted(out << R"({")" << SecretVariable << R"(": )", value, '"', R"("\)", R"(\%)");
            out << '}';
            break;
        case SecretFormat::ConnectionString:
            writeQuoted(out << ";ClientSecret=", value, '"', R"(")", "%%");
            break;
        case SecretFormat::GitHubCli:
            writeForBash(out << " printf '%s' ", value);
            out << " | gh secret set " << SecretVariable;
            break;
        }
    }

    bool hasVariable(QByteArrayView value)
    {
        const qsizetype begin = value.indexOf("${");
        return begin >= 0 && value.sliced(begin).contains('}');
    }

} // namespace

std::optional<SecretText> formatSecret(SecretFormat format, QByteArrayView value)
{
    if (format != SecretFormat::Plain && !isPrintableAscii(value))
        return std::nullopt;
    WipedBytes out(value.size() * LongestEscape + LongestFrame);
    write(out, format, value);
    return SecretText(out.bytes());
}

std::vector<SecretFormatWarning> warningsAbout(QByteArrayView value)
{
    using enum SecretFormatWarning;
    std::vector<SecretFormatWarning> found;
    const auto add = [&found](bool applies, SecretFormatWarning warning) {
        if (applies)
            found.push_back(warning);
    };
    add(!isPrintableAscii(value), NotAscii);
    add(value.startsWith('-'), LeadingHyphen);
    add(hasAny(value, "'\""), Quote);
    add(value.contains('\\'), Backslash);
    add(hasAny(value, "$`"), Expansion);
    add(hasAny(value, ";="), Separator);
    add(value.contains('%'), Percent);
    add(value.contains('!'), History);
    add(value.contains('~'), Tilde);
    return found;
}

std::vector<SecretFormatWarning> warningsAbout(SecretFormat format, QByteArrayView value)
{
    using enum SecretFormatWarning;
    if (!isPrintableAscii(value))
        return {NotAscii};
    if (format == SecretFormat::Plain)
        return warningsAbout(value);
    std::vector<SecretFormatWarning> left;
    if (format == SecretFormat::DotEnv && dotEnvWay(value) == DotEnvWay::Escaped)
        left.push_back(DotEnvDialects);
    if (format == SecretFormat::DotEnv && hasVariable(value))
        left.push_back(DotEnvVariable);
    return left;
}

QString warningText(SecretFormatWarning warning)
{
    switch (warning) {
    case SecretFormatWarning::LeadingHyphen:
        return SecretFormatText::tr("Begins with a hyphen: az takes it for an option. Write "
                                    "--password=VALUE, in one word.");
    case SecretFormatWarning::Separator:
        return SecretFormatText::tr("Holds a ; or =: connection strings need it in quotes.");
    case SecretFormatWarning::Expansion:
        return SecretFormatText::tr("Holds a $ or `: shells replace what follows, unless it stands "
                                    "in single quotes.");
    case SecretFormatWarning::History:
        return SecretFormatText::tr(
            "Holds a !: bash replaces what follows, even in double quotes.");
    case SecretFormatWarning::Percent:
        return SecretFormatText::tr("Holds a %: batch files, crontab and addresses take it for "
                                    "something else.");
    case SecretFormatWarning::Quote:
        return SecretFormatText::tr("Holds a quotation mark, which ends a text in quotes.");
    case SecretFormatWarning::Backslash:
        return SecretFormatText::tr("Holds a backslash, which many files drop or take for the "
                                    "beginning of something else.");
    case SecretFormatWarning::Tilde:
        return SecretFormatText::tr("Holds a ~, which some programs write as %7E or drop.");
    case SecretFormatWarning::DotEnvDialects:
        return SecretFormatText::tr("Readers of .env files differ over the quotation marks and "
                                    "backslashes in this value. Check what yours makes of it.");
    case SecretFormatWarning::DotEnvVariable:
        return SecretFormatText::tr("Some readers of .env files replace ${…} in this value, "
                                    "whatever its quotes. Check what yours makes of it.");
    case SecretFormatWarning::NotAscii:
        return SecretFormatText::tr("Holds other characters than Entra's values do: only the plain "
                                    "value can be copied.");
    }
    return {};
}

} // namespace Keyturn

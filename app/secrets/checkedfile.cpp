// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/checkedfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace Keyturn {

namespace {

    struct CheckedFile
    {
        Q_DECLARE_TR_FUNCTIONS(Keyturn::CheckedFile)
    };

    /// Bytes that may hold secrets: overwritten when they go.
    struct ReadBytes
    {
        explicit ReadBytes(QByteArray text)
            : bytes(std::move(text))
        { }
        ~ReadBytes() { wipe({bytes.data(), size_t(bytes.size())}); }
        Q_DISABLE_COPY_MOVE(ReadBytes)

        QByteArray bytes;
    };

    std::optional<QStringDecoder::Encoding> wideEncoding(QByteArrayView content)
    {
        if (content.startsWith("\xff\xfe"))
            return QStringDecoder::Utf16LE;
        if (content.startsWith("\xfe\xff"))
            return QStringDecoder::Utf16BE;
        return std::nullopt;
    }

    SecretText narrowed(QByteArrayView content, QStringDecoder::Encoding encoding)
    {
        QString text = QStringDecoder(encoding)(content);
        const ReadBytes utf8(text.toUtf8());
        wipe({reinterpret_cast<char *>(text.data()), size_t(text.size()) * sizeof(QChar)});
        return SecretText(utf8.bytes);
    }

} // namespace

tl::expected<SecretText, QString> readCheckedFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (QFileInfo(path).isDir())
        return tl::unexpected(CheckedFile::tr("“%1” is a folder. Choose a file in it.").arg(name));
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile()) // a pipe, say, would be waited for
        return tl::unexpected(CheckedFile::tr("“%1” is no file that can be read.").arg(name));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return tl::unexpected(
            CheckedFile::tr("“%1” cannot be read: %2").arg(name, file.errorString()));
    const ReadBytes content(file.read(LargestCheckedFile + 1));
    if (file.error() != QFile::NoError)
        return tl::unexpected(
            CheckedFile::tr("“%1” cannot be read: %2").arg(name, file.errorString()));
    if (content.bytes.size() > LargestCheckedFile)
        return tl::unexpected(CheckedFile::tr("“%1” is larger than %2. Nothing in it was checked.")
                                  .arg(name, QLocale().formattedDataSize(LargestCheckedFile)));
    if (const auto encoding = wideEncoding(content.bytes))
        return narrowed(content.bytes, *encoding);
    if (content.bytes.contains('\0'))
        return tl::unexpected(
            CheckedFile::tr("“%1” is no text. Only text files can be checked.").arg(name));
    return SecretText(content.bytes);
}

} // namespace Keyturn

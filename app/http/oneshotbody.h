// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>

namespace Keyturn {

/// The body of a request that must not be sent twice. Qt silently sends a POST again whose
/// connection drops before the reply, up to four times; it cannot where the body refuses to be
/// read again. That holds only together with DoNotBufferUploadDataAttribute and a Content-Length
/// header: without these Qt keeps a copy of its own.
class OneShotBody : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray content, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool seek(qint64 /*position*/) override { return false; }
    qint64 bytesAvailable() const override { return m_content.size() - m_read; }

    /// As long as nothing was taken, nothing can have been sent.
    bool isUntouched() const { return m_read == 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }

private:
    const QByteArray m_content;
    qint64 m_read = 0;
};

} // namespace Keyturn

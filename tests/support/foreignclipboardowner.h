// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QClipboard>
#include <QGuiApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

/// Another program that owns the clipboard and can say afterwards how often it was asked for it:
/// xclip, which may be frozen meanwhile as a program is that hangs.
class ForeignClipboardOwner
{
public:
    ForeignClipboardOwner()
        : m_ownersToldOf(QGuiApplication::clipboard(), &QClipboard::dataChanged)
    {
        m_xclip.start(QStringLiteral("xclip"),
                      {QStringLiteral("-verbose"), QStringLiteral("-selection"),
                       QStringLiteral("clipboard")});
        m_xclip.write("somebody else's");
        m_xclip.closeWriteChannel();
    }
    ~ForeignClipboardOwner()
    {
        signal(SIGCONT);
        m_xclip.kill();
        m_xclip.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(ForeignClipboardOwner)

    /// From now on it serves, and the clipboard is no longer ours. Its own word does not suffice:
    /// it says so before it has sent what makes it the owner, and frozen then it never does.
    bool hasTheClipboard()
    {
        const auto owns = [this] {
            return !m_ownersToldOf.isEmpty() && told().contains("request number 1");
        };
        return QTest::qWaitFor(owns, 20000);
    }

    void freeze() { signal(SIGSTOP); }

    /// Ends it, by taking the clipboard from it, and says whether somebody asked it for its text or
    /// for what formats it has.
    bool wasAsked()
    {
        signal(SIGCONT);
        QGuiApplication::clipboard()->setText(QStringLiteral("ours"));
        if (!QTest::qWaitFor([this] { return m_xclip.state() == QProcess::NotRunning; }, 20000))
            return true;
        return told().contains("request number 2");
    }

private:
    void signal(int number)
    {
        if (m_xclip.state() == QProcess::Running)
            ::kill(pid_t(m_xclip.processId()), number);
    }

    const QByteArray &told()
    {
        m_told += m_xclip.readAllStandardError();
        return m_told;
    }

    QSignalSpy m_ownersToldOf; ///< by the X server
    QProcess m_xclip;
    QByteArray m_told;
};

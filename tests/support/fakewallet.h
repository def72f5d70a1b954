// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/dbusmock.h"

#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <QProcess>
#include <QTest>

/// A KWallet 5 on the session's bus, played by python-dbusmock. It is honest until it is taught
/// otherwise. Has to be there before QtKeychain is first asked in a process, as that then looks
/// once whether it is on Plasma.
class FakeWallet
{
public:
    FakeWallet()
    {
        qputenv("XDG_CURRENT_DESKTOP", "KDE");
        qputenv("KDE_SESSION_VERSION", "5");
        qputenv("KDE_FULL_SESSION", "true");
        m_python.setStandardOutputFile(QProcess::nullDevice()); // it would tell every value
        m_python.start(QStringLiteral("/usr/bin/python3"),
                       {QStringLiteral("-m"), QStringLiteral("dbusmock"),
                        QStringLiteral("--session"), Service, Path, Interface});
    }
    ~FakeWallet()
    {
        m_python.kill();
        m_python.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(FakeWallet)

    bool isThere() const
    {
        return QTest::qWaitFor(
            [] { return QDBusConnection::sessionBus().interface()->isServiceRegistered(Service); },
            60'000);
    }

    /// What a call of that name does, as Python: `self.kept` is what is in it, `ret` the answer.
    bool teach(const QString &method, const QString &code)
    {
        return m_mock.tell(
            QStringLiteral("AddMethod"),
            {Interface, method, signatureOf(method).first, signatureOf(method).second, code});
    }

    bool beHonest()
    {
        return teach(QStringLiteral("networkWallet"), QStringLiteral("ret = 'kdewallet'"))
            && teach(QStringLiteral("open"),
                     QStringLiteral("self.kept = getattr(self, 'kept', {}); ret = 7"))
            && teach(QStringLiteral("hasFolder"), QStringLiteral("ret = True"))
            && teach(QStringLiteral("entryType"), QStringLiteral("ret = int(args[2] in self.kept)"))
            && teach(QStringLiteral("readPassword"),
                     QStringLiteral("ret = self.kept.get(args[2], '')"))
            && teach(QStringLiteral("writePassword"),
                     QStringLiteral("self.kept[args[2]] = args[3]; ret = 0"))
            && teach(QStringLiteral("removeEntry"),
                     QStringLiteral("ret = 0 if self.kept.pop(args[2], None) else -3"));
    }

    /// How often that was called.
    int calls(const QString &method) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(
            Service, Path, QStringLiteral("org.freedesktop.DBus.Mock"),
            QStringLiteral("GetMethodCalls"));
        message.setArguments({method});
        const QDBusMessage reply = QDBusConnection::sessionBus().call(message);
        const auto list = reply.arguments().value(0).value<QDBusArgument>();
        int count = 0;
        list.beginArray();
        while (!list.atEnd()) {
            quint64 time = 0;
            QVariantList arguments;
            list.beginStructure();
            list >> time >> arguments;
            list.endStructure();
            ++count;
        }
        list.endArray();
        return count;
    }

private:
    static inline const QString Service = QStringLiteral("org.kde.kwalletd5");
    static inline const QString Path = QStringLiteral("/modules/kwalletd5");
    static inline const QString Interface = QStringLiteral("org.kde.KWallet");

    /// Of arguments and answer.
    static std::pair<QString, QString> signatureOf(const QString &method)
    {
        if (method == QLatin1String("networkWallet"))
            return {QString(), QStringLiteral("s")};
        if (method == QLatin1String("open"))
            return {QStringLiteral("sxs"), QStringLiteral("i")};
        if (method == QLatin1String("hasFolder"))
            return {QStringLiteral("iss"), QStringLiteral("b")};
        if (method == QLatin1String("readPassword"))
            return {QStringLiteral("isss"), QStringLiteral("s")};
        if (method == QLatin1String("writePassword"))
            return {QStringLiteral("issss"), QStringLiteral("i")};
        return {QStringLiteral("isss"), QStringLiteral("i")};
    }

    QProcess m_python;
    DBusMock m_mock{QDBusConnection::sessionBus(), Service, Path};
};

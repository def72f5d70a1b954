// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sample/sampleserver.h"
#include "app/session/session.h"
#include "app/settings/preferencestore.h"
#include "app/signin/tokenprovider.h"
#include "support/memoryvault.h"
#include "support/spokennames.h"
#include "ui/common/secretclipboard.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

/// A token that can be spoilt and mended while a session uses it.
class ChangingToken : public Keyturn::TokenProvider
{
public:
    explicit ChangingToken(QByteArray token)
        : bearer(std::move(token))
    { }

    void requestToken(const Keyturn::TokenWish & /*wish*/, QObject * /*context*/,
                      Keyturn::TokenHandler handler) override
    {
        ++asked;
        handler(Keyturn::AccessToken(bearer));
    }

    QByteArray bearer;
    int asked = 0; // once for each request, at least
};

/// The program without its main(): the real window on a real sample tenant over HTTP, with settings
/// and an index of their own and a keychain in memory.
struct WindowBench
{
    explicit WindowBench(const Keyturn::SampleServer::Options &options = {})
        : server(options)
    { }

    void openSampleTenant(bool isSignInSpoilt = false)
    {
        openSampleTenantAt(server.graphEndpoint(), isSignInSpoilt);
    }

    /// Elsewhere than at the server itself: at a proxy before it.
    void openSampleTenantAt(const QUrl &graphEndpoint, bool isSignInSpoilt = false)
    {
        auto token = std::make_unique<ChangingToken>(isSignInSpoilt ? "wrong" : server.bearer());
        tokens = token.get();
        Keyturn::SessionSetup setup{.cloud = {.displayName = QStringLiteral("Sample cloud"),
                                              .loginAuthority = server.loginAuthority(),
                                              .graphEndpoint = graphEndpoint},
                                    .tokens = std::move(token),
                                    .journalFolder = folder.filePath(QStringLiteral("issuing")),
                                    .activityFile =
                                        folder.filePath(QStringLiteral("activity.jsonl")),
                                    .isSampleTenant = true,
                                    .recoverySchedule = recoverySchedule};
        session = std::make_unique<Keyturn::Session>(std::move(setup), keptSecrets);
        window = std::make_unique<Keyturn::MainWindow>(settings, preferences, clipboard);
        window->showSession(*session);
        window->show();
    }

    /// The visible child that a screen reader would call so; null if there is none.
    template<typename Widget = QWidget>
    Widget *find(const QString &name, const QWidget *inside = nullptr) const
    {
        for (Widget *widget : (inside ? inside : window.get())->findChildren<Widget *>()) {
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            if (widget->isVisible() && accessible
                && isCalled()(accessible->text(QAccessible::Name), name))
                return widget;
        }
        return nullptr;
    }

    QAbstractButton *button(const QString &name, const QWidget *inside = nullptr) const
    {
        return find<QAbstractButton>(name, inside);
    }

    template<typename Widget = QWidget>
    Widget *named(const char *objectName) const
    {
        return window->findChild<Widget *>(QLatin1StringView(objectName));
    }

    QAbstractItemView *objects() const
    {
        return find<QAbstractItemView>(QStringLiteral("Directory objects"));
    }

    QAbstractItemView *secrets() const
    {
        return find<QAbstractItemView>(QStringLiteral("Client secrets"));
    }

    static void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }

    static void clickRow(QAbstractItemView &view, int row)
    {
        const QModelIndex index = view.model()->index(row, 0);
        view.scrollTo(index);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
    }

    static int rowOf(const QAbstractItemView &view, const QString &text)
    {
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            if (isCalled()(view.model()->index(row, 0).data().toString(), text))
                return row;
        }
        return -1;
    }

    /// Loads the list and chooses an application in it.
    bool choose(const QString &application)
    {
        if (!QTest::qWaitFor([this] { return objects() && objects()->model()->rowCount() > 0; },
                             20000))
            return false;
        const int row = rowOf(*objects(), application);
        if (row < 0)
            return false;
        clickRow(*objects(), row);
        return QTest::qWaitFor([&] { return named<QLabel>("displayName")->text() == application; });
    }

    /// What the error panels say.
    QString message() const
    {
        const auto *text = find<QTextEdit>(QStringLiteral("Message"));
        return text ? text->toPlainText() : QString();
    }

    QString said() const { return window->statusBar()->currentMessage(); }

    /// The program's dialog of that title, once it is open.
    static QWidget *dialog(const QString &title)
    {
        const QWidgetList found = windowsCalled(title);
        return found.isEmpty() ? nullptr : found.constFirst();
    }

    static QWidgetList windowsCalled(const QString &title)
    {
        QWidgetList found;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && isCalled()(widget->windowTitle(), title))
                found.append(widget);
        }
        return found;
    }

    void mendSignIn() const { tokens->bearer = server.bearer(); }

    Keyturn::SampleServer server;
    ChangingToken *tokens = nullptr; // the session's
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Keyturn::PreferenceStore preferences{settings};
    MemoryVault vault;
    Keyturn::KeptSecrets keptSecrets{vault, folder.filePath(QStringLiteral("kept.json"))};
    Keyturn::SecretClipboard clipboard{*QGuiApplication::clipboard()};
    Keyturn::RecoverySchedule recoverySchedule = Keyturn::RecoverySchedule::usual();
    std::unique_ptr<Keyturn::Session> session;
    std::unique_ptr<Keyturn::MainWindow> window;
};

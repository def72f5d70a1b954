// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/keyringstatus.h"
#include "app/settings/cloudstore.h"
#include "app/settings/networkpreferencestore.h"
#include "app/settings/preferencestore.h"
#include "app/settings/settingstores.h"
#include "app/vault/keychaintrial.h"
#include "support/memoryvault.h"
#include "support/namedwidget.h"
#include "support/spokennames.h"
#include "ui/settings/storageplaces.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

/// A keychain that is as a test wants it; while held, it does not tell.
class ChangingKeyring : public Keyturn::KeyringStatus
{
public:
    void query(QObject *context, std::function<void(Keyturn::KeyringState)> handler) override
    {
        ++queries;
        if (isHeld)
            held = {context, std::move(handler)};
        else
            handler(state);
    }

    void answer()
    {
        isHeld = false;
        const auto [context, handler] = std::exchange(held, {});
        if (context)
            handler(state);
    }

    Keyturn::KeyringState state = Keyturn::KeyringState::Unlocked;
    bool isHeld = false;
    int queries = 0;

private:
    std::pair<QPointer<QObject>, std::function<void(Keyturn::KeyringState)>> held;
};

/// What the settings need, with a keychain in memory.
struct SettingsBench
{
    explicit SettingsBench(Keyturn::ManagedSettings laidDown = {})
        : managed(std::move(laidDown))
    { }

    const Keyturn::Preferences &chosen() const { return preferences.preferences(); }

    /// Qt reports a combo box by its current text; its name is in the description.
    static QComboBox *comboBox(const QWidget &window, const QString &name)
    {
        for (QComboBox *box : window.findChildren<QComboBox *>()) {
            if (box->isVisible() && isCalled()(box->accessibleDescription(), name))
                return box;
        }
        return nullptr;
    }

    static QWidget *windowCalled(const QString &title)
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && widget->windowTitle() == title)
                return widget;
        }
        return nullptr;
    }

    template<typename Widget>
    static void click(const QWidget &window, const QString &name)
    {
        auto *widget = Keyturn::named<Widget>(window, name);
        QVERIFY2(widget, qPrintable(name));
        widget->click();
    }

    static bool says(const QWidget &window, const QString &text)
    {
        const auto labels = window.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) {
            return label->isVisible() && label->text() == text;
        });
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Keyturn::PreferenceStore preferences{settings};
    Keyturn::ManagedSettings managed;
    Keyturn::NetworkPreferenceStore network{settings, managed};
    Keyturn::CloudStore clouds{settings};
    Keyturn::SettingStores stores{preferences, network, clouds};
    ChangingKeyring keyring;
    MemoryVault vault;
    Keyturn::KeychainTrial trial{vault};
    Keyturn::StoragePlaces places{.settingsFile = settings.fileName(),
                                  .keptIndex = folder.filePath(QStringLiteral("kept-secrets.json")),
                                  .receipts = folder.filePath(QStringLiteral("activity.jsonl")),
                                  .journal = folder.filePath(QStringLiteral("issuing")),
                                  .lists = folder.filePath(QStringLiteral("lists")),
                                  .sampleFolder = folder.filePath(QStringLiteral("sample"))};
};

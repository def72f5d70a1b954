// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directorystore.h"
#include "support/windowbench.h"
#include "ui/directory/credentialcontroller.h"
#include "ui/directory/searchstrip.h"

#include <QLineEdit>
#include <QListWidget>

#include <array>

namespace Keyturn {

using namespace Qt::Literals::StringLiterals;

/// What is told below the search of the real window.
struct SearchBench : WindowBench
{
    explicit SearchBench(const SampleServer::Options &options = {})
        : WindowBench(options)
    {
        openSampleTenant();
    }

    bool load(ListKind kind) const
    {
        DirectoryList &list = session->list(kind);
        if (list.state() == DirectoryList::State::NotLoaded)
            list.refresh();
        return QTest::qWaitFor([&list] { return list.state() == DirectoryList::State::Loaded; },
                               20000);
    }

    bool loadAll() const
    {
        using enum ListKind;
        constexpr std::array Kinds = {AppRegistrations, OwnedApplications, EnterpriseApplications,
                                      AgentIdentityBlueprints, DeletedApplications};
        return std::ranges::all_of(Kinds, [this](ListKind kind) { return load(kind); });
    }

    QLineEdit *search() const { return find<QLineEdit>(u"Search"_s); }
    QString shownList() const { return find<QListWidget>(u"Navigation"_s)->currentItem()->text(); }

    SearchStrip *strip() const
    {
        const auto strips = window->findChildren<SearchStrip *>();
        for (auto *strip : strips) {
            if (strip->isVisible())
                return strip;
        }
        return nullptr;
    }

    QStringList buttons() const
    {
        QStringList names;
        if (strip()) {
            const auto all = strip()->findChildren<QAbstractButton *>();
            for (const auto *button : all) {
                if (button->isVisible())
                    names.append(button->accessibleName().isEmpty() ? button->text()
                                                                    : button->accessibleName());
            }
        }
        return names;
    }

    QString says(const char *name) const
    {
        const auto *label =
            strip() ? strip()->findChild<QLabel *>(QLatin1StringView(name)) : nullptr;
        return label && label->isVisible() ? label->text() : QString();
    }

    /// The first of a list that has the name.
    DirectoryObject object(ListKind kind, const QString &name) const
    {
        const DirectoryStore &store = session->list(kind).store();
        for (qsizetype row = 0; row < store.size(); ++row) {
            if (DirectoryObject object = store.object(row); object.displayName == name)
                return object;
        }
        return {};
    }

    DirectoryObject first(ListKind kind) const { return session->list(kind).store().object(0); }

    QString chosen() const
    {
        const auto &object = window->findChild<CredentialController *>()->object();
        return object ? object->displayName : QString();
    }
};

} // namespace Keyturn

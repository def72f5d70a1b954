// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/helptopics.h"

#include <QMetaObject>
#include <QWidget>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    /// What a window shows one of at a time, or before all else.
    constexpr std::array Pages = {
        HelpTopic{"StartPage"_L1, "getting-started"_L1},
        HelpTopic{"ExpiringPage"_L1, "expiring"_L1},
        HelpTopic{"KeptPage"_L1, "keychain#kept"_L1},
        HelpTopic{"ActivityPage"_L1, "deleting#activity"_L1},
        HelpTopic{"ObjectListPage"_L1, "search"_L1},
        HelpTopic{"WaysInPage"_L1, "signing-in"_L1},
        HelpTopic{"RegistrationPage"_L1, "signing-in#registration"_L1},
        HelpTopic{"BrowserWaitPage"_L1, "signing-in#browser"_L1},
        HelpTopic{"DeviceCodePage"_L1, "signing-in#device-code"_L1},
        HelpTopic{"ApplicationPage"_L1, "signing-in#application"_L1},
        HelpTopic{"TokenPage"_L1, "signing-in#token"_L1},
        HelpTopic{"ProgressPage"_L1, "signing-in"_L1},
        HelpTopic{"SignInFailedPage"_L1, "errors#sign-in"_L1},
        HelpTopic{"GeneralPage"_L1, "settings#general"_L1},
        HelpTopic{"SecurityPage"_L1, "settings#security"_L1},
        HelpTopic{"DefaultsPage"_L1, "settings#defaults"_L1},
        HelpTopic{"RemindersPage"_L1, "reminders"_L1},
        HelpTopic{"NetworkPage"_L1, "settings#network"_L1},
        HelpTopic{"DataPage"_L1, "privacy"_L1},
        HelpTopic{"AdvancedPage"_L1, "settings#advanced"_L1},
    };

    constexpr std::array PartsAndWindows = {
        HelpTopic{"SearchStrip"_L1, "search#elsewhere"_L1},
        HelpTopic{"CredentialView"_L1, "adding#details"_L1},
        HelpTopic{"RecoveryPanel"_L1, "adding#recovery"_L1},
        HelpTopic{"SignInBand"_L1, "errors#sign-in-ended"_L1},
        HelpTopic{"FasterRefreshBand"_L1, "permissions#faster-refresh"_L1},
        HelpTopic{"ErrorPanel"_L1, "errors"_L1},
        HelpTopic{"NewSecretDialog"_L1, "adding"_L1},
        HelpTopic{"IssuedSecretDialog"_L1, "adding#shown-once"_L1},
        HelpTopic{"CloseGuard"_L1, "adding#closing"_L1},
        HelpTopic{"DeleteSecretDialog"_L1, "deleting"_L1},
        HelpTopic{"CheckValueDialog"_L1, "check-value"_L1},
        HelpTopic{"TestSecretDialog"_L1, "test-secret"_L1},
        HelpTopic{"MuteDialog"_L1, "expiring#mute"_L1},
        HelpTopic{"AddQueueDialog"_L1, "expiring#add-for-each"_L1},
        HelpTopic{"RemovalDialog"_L1, "expiring#remove-expired"_L1},
        HelpTopic{"PermissionsPanel"_L1, "permissions"_L1},
        HelpTopic{"CommandPalette"_L1, "search#palette"_L1},
        HelpTopic{"SignInDialog"_L1, "signing-in"_L1},
        HelpTopic{"SettingsDialog"_L1, "settings"_L1},
        HelpTopic{"CloudDialog"_L1, "settings#clouds"_L1},
        HelpTopic{"AboutDialog"_L1, "getting-started"_L1},
        HelpTopic{"RequestLogDialog"_L1, "getting-started#sample-tenant"_L1},
        HelpTopic{"HelpWindow"_L1, "keys#help"_L1},
    };

    /// By its class or one of those it is derived from.
    bool is(const QWidget &widget, const HelpTopic &topic)
    {
        for (const QMetaObject *type = widget.metaObject(); type; type = type->superClass()) {
            QLatin1StringView name(type->className());
            if (name.startsWith("Keyturn::"_L1)
                && name.sliced("Keyturn::"_L1.size()) == topic.screen)
                return true;
        }
        return false;
    }

    const HelpTopic *topicOf(const QWidget &widget, std::span<const HelpTopic> topics)
    {
        const auto found = std::ranges::find_if(
            topics, [&widget](const HelpTopic &topic) { return is(widget, topic); });
        return found == topics.end() ? nullptr : &*found;
    }

    const HelpTopic *topicOf(const QWidget &widget)
    {
        const HelpTopic *const topic = topicOf(widget, Pages);
        return topic ? topic : topicOf(widget, PartsAndWindows);
    }

    /// Of the page that is on show in it.
    const HelpTopic *topicWithin(const QWidget &window)
    {
        const auto parts = window.findChildren<QWidget *>();
        for (const QWidget *part : parts) {
            if (part->window() != &window || !part->isVisibleTo(&window))
                continue;
            if (const HelpTopic *topic = topicOf(*part, Pages))
                return topic;
        }
        return nullptr;
    }

} // namespace

std::vector<HelpTopic> helpTopics()
{
    std::vector<HelpTopic> topics(Pages.begin(), Pages.end());
    topics.insert(topics.end(), PartsAndWindows.begin(), PartsAndWindows.end());
    return topics;
}

QString helpTopic(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const HelpTopic *topic = widget->isWindow() ? topicWithin(*widget) : nullptr;
        if (!topic)
            topic = topicOf(*widget);
        if (topic)
            return topic->topic;
    }
    return u"getting-started"_s;
}

} // namespace Keyturn

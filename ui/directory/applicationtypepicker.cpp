// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/applicationtypepicker.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    struct Choice
    {
        const char *text;
        QLatin1StringView state;
        std::optional<ApplicationType> type;
    };

    // In the admin center's words.
    constexpr std::array Choices = {
        Choice{QT_TRANSLATE_NOOP("Keyturn::ApplicationTypePicker", "Enterprise Applications"),
               "enterprise"_L1, ApplicationType::Enterprise},
        Choice{QT_TRANSLATE_NOOP("Keyturn::ApplicationTypePicker", "Managed Identities"),
               "managedIdentities"_L1, ApplicationType::ManagedIdentity},
        Choice{QT_TRANSLATE_NOOP("Keyturn::ApplicationTypePicker", "Microsoft Applications"),
               "microsoft"_L1, ApplicationType::Microsoft},
        Choice{QT_TRANSLATE_NOOP("Keyturn::ApplicationTypePicker", "All Applications"), "all"_L1,
               std::nullopt},
    };

} // namespace

ApplicationTypePicker::ApplicationTypePicker(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(u"applicationType"_s);
    // Qt reports a combo box by its current text, so its name goes into the description as well.
    setAccessibleDescription(tr("Application type"));
    for (const Choice &choice : Choices)
        addItem(tr(choice.text), QString(choice.state));
}

std::optional<ApplicationType> ApplicationTypePicker::type() const
{
    return Choices[size_t(currentIndex())].type;
}

void ApplicationTypePicker::chooseAll()
{
    setCurrentIndex(int(Choices.size()) - 1);
}

QString ApplicationTypePicker::state() const
{
    return currentData().toString();
}

void ApplicationTypePicker::restoreState(const QString &state)
{
    const int index = findData(state);
    if (index >= 0)
        setCurrentIndex(index);
}

} // namespace Keyturn

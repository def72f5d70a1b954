// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/samplefields.h"

#include <algorithm>
#include <array>

namespace Keyturn {

namespace {

    struct NamedField
    {
        QByteArrayView name;
        SampleField field;
        bool isSortable = false;
    };

    constexpr std::array Fields = {
        NamedField{"id", SampleField::Id},
        NamedField{"appId", SampleField::AppId},
        NamedField{"displayName", SampleField::DisplayName, true},
        NamedField{"createdDateTime", SampleField::CreatedDateTime, true},
        NamedField{"deletedDateTime", SampleField::DeletedDateTime, true},
        NamedField{"signInAudience", SampleField::SignInAudience},
        NamedField{"publisherDomain", SampleField::PublisherDomain},
        NamedField{"servicePrincipalType", SampleField::ServicePrincipalType},
        NamedField{"appOwnerOrganizationId", SampleField::AppOwnerOrganizationId},
    };

} // namespace

std::optional<SampleField> filterableField(QByteArrayView name)
{
    const auto *const place = std::ranges::find(Fields, name, &NamedField::name);
    return place == Fields.end() ? std::nullopt : std::optional(place->field);
}

std::optional<SampleField> sortableField(QByteArrayView name)
{
    const auto *const place = std::ranges::find(Fields, name, &NamedField::name);
    if (place == Fields.end() || !place->isSortable)
        return std::nullopt;
    return place->field;
}

} // namespace Keyturn

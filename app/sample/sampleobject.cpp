// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/sampleobject.h"

#include "app/sample/sampleorganization.h"

#include <QDateTime>

namespace Keyturn {

QByteArray comparable(const SampleObject &object, SampleField field)
{
    switch (field) {
    case SampleField::Id:
        return object.id.toByteArray(QUuid::WithoutBraces);
    case SampleField::AppId:
        return object.appId.toByteArray(QUuid::WithoutBraces);
    case SampleField::DisplayName:
        return comparableName(object.displayName);
    case SampleField::CreatedDateTime:
        return comparableTime(object.created);
    case SampleField::DeletedDateTime:
        return comparableTime(object.deleted);
    case SampleField::SignInAudience:
        return object.signInAudience.toLower();
    case SampleField::PublisherDomain:
        return SampleOrganization::Domain;
    case SampleField::ServicePrincipalType:
        return object.servicePrincipalType.toLower();
    case SampleField::AppOwnerOrganizationId:
        return object.homeTenant.isNull() ? QByteArray()
                                          : object.homeTenant.toByteArray(QUuid::WithoutBraces);
    }
    return {};
}

QByteArray comparableName(QByteArrayView utf8)
{
    return QString::fromUtf8(utf8).toCaseFolded().toUtf8();
}

QByteArray comparableTime(std::optional<qint64> milliseconds)
{
    // As many digits for every time from year 1 on, so that the text sorts as the number.
    constexpr qint64 FromYearOne = 62'135'596'800'000;
    if (!milliseconds)
        return {};
    return QByteArray::number(*milliseconds + FromYearOne).rightJustified(16, '0');
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/objectref.h"
#include "app/graph/graphendpoint.h"

#include <QByteArray>
#include <QStringList>

#include <span>

namespace Keyturn {

struct NewSecret;

/// Which of the documented ways is taken to ask for a secret. Blueprints are named by their object
/// ID whatever stands here, as no other way is documented for them.
struct IssuingForm
{
    GraphVersion version = GraphVersion::V1;
    Addressing addressing = Addressing::ObjectId;

    bool operator==(const IssuingForm &) const = default;
};

/// A POST whose reply tells a secret. It goes out by a PasswordPost and by nothing else.
struct PasswordRequest
{
    GraphVersion version = GraphVersion::V1;
    QString path; ///< below the version
    QByteArray body;

    /// For a person to read before it goes out: the verb and the whole URL, an empty line, the
    /// body.
    QString text(const GraphEndpoint &endpoint) const;

    bool operator==(const PasswordRequest &) const = default;
};

/// https://learn.microsoft.com/graph/api/application-addpassword,
/// https://learn.microsoft.com/graph/api/serviceprincipal-addpassword and
/// https://learn.microsoft.com/graph/api/agentidentityblueprint-addpassword
PasswordRequest addPassword(const ObjectRef &owner, const NewSecret &wanted,
                            const IssuingForm &form = {});

/// As the page of 2019 has it, which knows no wishes and says to send no body. We send `{}`:
/// a request without a body has no upload device, and Qt would be free to send it again when the
/// connection drops (see OneShotBody). `{}` says the same, since the parameter is optional.
PasswordRequest addDefaultPassword(const ObjectRef &owner, const IssuingForm &form = {});

/// An application of this tenant only, together with its first secret.
/// https://learn.microsoft.com/graph/api/application-post-applications
PasswordRequest createApplication(const QString &displayName, const NewSecret &wanted,
                                  GraphVersion version = GraphVersion::V1);

/// A blueprint with its first secret. `sponsors` are the object IDs of users; there must be one.
/// https://learn.microsoft.com/graph/api/agentidentityblueprint-post
PasswordRequest createBlueprint(const QString &displayName, std::span<const QUuid> sponsors,
                                const NewSecret &wanted, const GraphEndpoint &endpoint,
                                GraphVersion version = GraphVersion::V1);

} // namespace Keyturn

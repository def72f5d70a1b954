// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/detailscontroller.h"

#include "app/directory/owner.h"
#include "app/session/session.h"
#include "ui/common/grapherrortext.h"
#include "ui/directory/counterpartpane.h"
#include "ui/directory/credentialcontroller.h"
#include "ui/directory/credentialview.h"
#include "ui/directory/essentialsline.h"
#include "ui/help/errortopics.h"

#include <chrono>

using namespace std::chrono_literals;

namespace Keyturn {

DetailsController::DetailsController(Session &session, const CredentialController &chosen,
                                     CredentialView &view, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_chosen(chosen)
    , m_view(view)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { m_view.essentials().setOwnersAwaited(true); });
    connect(&m_chosen, &CredentialController::chosen, this, &DetailsController::forget);
    connect(&m_chosen, &CredentialController::readingStarted, this, &DetailsController::read);
    connect(&m_session, &Session::objectRead, this, [this](const DirectoryObject &object) {
        if (object.ref == m_counterpart)
            showCounterpart(object);
    });
    connect(&m_session, &Session::tenantKnown, this,
            [this] { m_view.essentials().setTenantId(m_session.tenant().id); });
}

DetailsController::~DetailsController() = default;

void DetailsController::forget()
{
    m_reading.reset();
    m_patience.stop();
    m_areOwnersTold = false;
    m_counterpart.reset();
    m_view.counterpart().clear();
    const auto &object = m_chosen.object();
    if (object && object->deletedDateTime.isValid())
        m_view.essentials().setOwnersUnavailable(
            tr("Owners of a deleted application are known again once it is restored."));
    else
        m_view.essentials().setOwnersAwaited(false);
}

void DetailsController::read()
{
    const DirectoryObject object = *m_chosen.object();
    m_reading = std::make_unique<QObject>();
    readOwnersOf(object);
    if (mayHaveCounterpart(object))
        readCounterpartOf(object);
}

void DetailsController::readOwnersOf(const DirectoryObject &object)
{
    if (!m_areOwnersTold)
        m_patience.start();
    const auto tell = [this, kind = object.ref.kind](const GraphResult<OwnerList> &owners) {
        m_patience.stop();
        m_areOwnersTold = true;
        if (owners)
            m_view.essentials().setOwners(*owners);
        else
            m_view.essentials().setOwnersUnread(owners.error(), kind);
    };
    readOwners(m_session.graph(), object.ref, m_reading.get(), tell);
}

void DetailsController::readCounterpartOf(const DirectoryObject &object)
{
    const bool isOfApplication = object.ref.kind == ObjectKind::Application;
    const auto tell = [this, isOfApplication](const auto &found) {
        if (found && *found) {
            if ((*found)->ref != m_counterpart) // else Session::objectRead has told
                showCounterpart(**found);
            return;
        }
        m_counterpart.reset();
        if (!found && isOfApplication)
            m_view.counterpart().setUnread(
                graphReadingErrorText(found.error(), ObjectKind::ServicePrincipal),
                errorTopic(found.error()));
        else
            m_view.counterpart().clear();
    };
    m_session.readCounterpartOf(object.ref, m_reading.get(), tell);
}

void DetailsController::showCounterpart(const DirectoryObject &counterpart)
{
    m_counterpart = counterpart.ref;
    m_view.counterpart().setCounterpart(counterpart);
}

/// Of the enterprise applications those of this directory, which alone has their registrations.
bool DetailsController::mayHaveCounterpart(const DirectoryObject &object) const
{
    if (object.ref.appId.isNull())
        return false;
    switch (object.ref.kind) {
    case ObjectKind::Application:
        return true;
    case ObjectKind::ServicePrincipal:
        return object.canHoldSecrets()
            && object.appOwnerOrganizationId == QUuid(m_session.tenant().id);
    case ObjectKind::AgentIdentityBlueprint:
        break; // what belongs to it takes no secrets
    }
    return false;
}

} // namespace Keyturn

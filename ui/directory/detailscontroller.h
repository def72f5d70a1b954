// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/objectref.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace Keyturn {

class CredentialController;
class CredentialView;
class Session;
struct DirectoryObject;

/// Tells what belongs to the chosen object and is not part of it: its owners, and the secrets of
/// its enterprise application or app registration. It is read whenever the object itself is, and
/// what goes wrong here is in nobody's way.
class DetailsController : public QObject
{
    Q_OBJECT

public:
    DetailsController(Session &session, const CredentialController &chosen, CredentialView &view,
                      QObject *parent = nullptr);
    ~DetailsController() override;

private:
    void forget();
    void read();
    void readOwnersOf(const DirectoryObject &object);
    void readCounterpartOf(const DirectoryObject &object);
    void showCounterpart(const DirectoryObject &counterpart);
    bool mayHaveCounterpart(const DirectoryObject &object) const;

    Session &m_session;
    const CredentialController &m_chosen;
    CredentialView &m_view;
    std::unique_ptr<QObject> m_reading; // the context of all that is read of one object
    bool m_areOwnersTold = false;
    std::optional<ObjectRef> m_counterpart; // on show
    QTimer m_patience; // a short wait is not worth a word
};

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/keptsecretsmodel.h"
#include "ui/placepage.h"

class QLabel;
class QPushButton;
class QStackedLayout;

namespace Keyturn {

class DirectoryList;
class EmptyState;
class ErrorPanel;
class RowTable;
class Session;

/// What the system's keychain holds for this program, by the value-free index: of all tenants, and
/// how each stands in the lists of this one. It shows and asks; see KeptPageFlow for who answers.
class KeptPage : public PlacePage
{
    Q_OBJECT

public:
    explicit KeptPage(Session &session, QWidget *parent = nullptr);

    void refresh() override; ///< loads the lists that tell whether a secret is still there

    ErrorPanel &error() { return *m_error; }
    void setProgress(const QString &sentence); ///< of the keychain; nothing if empty
    RowTable &table() { return *m_table; }

Q_SIGNALS:
    void copyChosen(const Keyturn::KeptSecret &secret);
    void removalChosen(const Keyturn::KeptSecret &secret);
    void openChosen(const QUuid &keyId); ///< where it is listed
    void forgetChosen(); ///< everything that is on this computer

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpTable();
    void setUpActions();
    void layOut();
    void follow();
    void checkStandings();
    void checkIfLookedAt();
    void keepSelection();
    void updateActions();
    std::vector<DirectoryList *> lists() const;
    const KeptSecret *chosen() const;

    Session &m_session;
    KeptSecretsModel m_model;
    QPushButton *const m_copy;
    QPushButton *const m_remove;
    QPushButton *const m_open;
    QPushButton *const m_forget;
    QLabel *const m_progress;
    RowTable *const m_table;
    EmptyState *const m_empty;
    ErrorPanel *const m_error;
    QStackedLayout *const m_pages;
    int m_run = 0; // of checkStandings(); what is older is not shown
};

} // namespace Keyturn

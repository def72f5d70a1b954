// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directoryobject.h"
#include "app/secrets/newsecret.h"
#include "ui/secrets/expirypicker.h"

#include <QDialog>

#include <functional>
#include <optional>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Keyturn {

class PendingSecrets;
class RequestPreview;
class SecretClipboard;

/// Asks what a new client secret shall be like. It sends nothing: on accepted(), ask newSecret().
class NewSecretDialog : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        DirectoryObject object; ///< that the secret is for, as it is now
        QString tenantName;
        QString description = {}; ///< to begin with
        int lifetimeDays = 180; ///< to begin with; zero for dates of one's own
        QDateTime startDateTime = {}; ///< those, if there are any; invalid for now
        QDateTime endDateTime = {}; ///< likewise; invalid if there are none
        QString clockNote = {}; ///< what is wrong with the clock of this computer
        EndMark mark = EndMark::random(); ///< what the secret can be known by
        /// The request that would go out for what is entered.
        std::function<QString(const NewSecret &)> requestText;
    };

    /// `clock` says what time it is, in any time zone.
    /// The values that `pending` and `clipboard` know are refused as a description.
    NewSecretDialog(Question question, Clock clock, const PendingSecrets &pending,
                    SecretClipboard &clipboard, QWidget *parent = nullptr);

    /// What Add was pressed for; before that, what it would be.
    NewSecret newSecret() const;
    /// The lifetime the person wants, for the next time; zero for dates of one's own.
    int lifetimeDays() const { return m_expiry->lifetimeDays(); }

    /// What the tenant allows, once that is known. It changes nothing that was entered by then.
    void setPolicy(const SecretPolicy &policy);
    /// Beside the note on permissions: "Show permissions", where they have more to say.
    enum class PermissionLink { Absent, Present };
    /// Whether the person may add a secret here, as far as is known; empty to say nothing. It keeps
    /// nobody from trying: Entra decides.
    void setPermissionNote(const QString &sentence, PermissionLink link = PermissionLink::Absent);
    void updateRequest(); ///< what it depends on besides the dialog has changed
    /// Where it is one of several questions, which of them: "2 of 5". It can be skipped then, and
    /// to reject it is to stop.
    void setPlaceInQueue(const QString &place);

    void accept() override;

Q_SIGNALS:
    void permissionsChosen(); ///< to be shown
    void skipped(); ///< this one of several; it closes itself

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addTarget();
    void addDescription(const PendingSecrets &pending, SecretClipboard &clipboard);
    void addPermissionNote();
    void addClockNote();
    void addProblem();
    QWidget *makeButtons();
    QString problem() const;
    NewSecret collect() const;
    void applyPolicy();
    void showPermissionNote();
    void showWhatCame();
    void updateSameDescription();
    void validate();

    const Question m_question;
    const Clock m_clock;
    QFormLayout *m_form;
    QLineEdit *m_description;
    QLabel *m_sameDescription;
    ExpiryPicker *m_expiry = nullptr;
    QWidget *m_permissionRow;
    QLabel *m_permissionNote;
    QPushButton *m_showPermissions;
    QLabel *m_problem;
    RequestPreview *m_request = nullptr;
    QPushButton *m_add = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    std::optional<SecretPolicy> m_policy;
    QString m_prohibition; // of the policy
    QString m_permission; // what its note shall say
    PermissionLink m_permissionLink = PermissionLink::Absent; // and what shall be beside it
    bool m_isOnScreen = false;
    std::optional<NewSecret> m_added;
};

} // namespace Keyturn

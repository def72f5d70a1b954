// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/mayadd.h"
#include "app/signin/signinway.h"

#include <QDateTime>
#include <QDialog>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace Keyturn {

class ExplainButton;
class FittingScrollArea;
class PermissionOffer;
class TextTable;

/// What Microsoft documents about who may do what, and where one stands oneself. It shows what it
/// is given and asks for nothing.
class PermissionsPanel : public QDialog
{
    Q_OBJECT

public:
    struct Facts
    {
        QString account = {}; ///< who is signed in; empty where that is not known
        TokenAccess token = {};
        RoleList roles = {};
        ObjectKind kind = ObjectKind::Application; ///< of the chosen object, or of the list
        QString objectName = {}; ///< of the chosen object; empty if none is
        std::optional<bool> ownsObject = {};
        QDateTime checkedAt = {}; ///< when this was asked for
        QString problem = {}; ///< why asking anew came to nothing; empty if it did not
        QString problemTopic = {}; ///< where the help explains that
        bool canAsk = false; ///< for more permissions, by signing in again
        std::optional<SignInWay> way = {}; ///< how one is signed in; nothing in the sample tenant
    };

    explicit PermissionsPanel(Facts facts, QWidget *parent = nullptr);

    /// What was found out since; what the person looks at stays. It ends the checking.
    void setFacts(const Facts &facts);
    void setChecking(); ///< a new token is being asked for; until setFacts()

Q_SIGNALS:
    void checkAgainChosen();
    void askChosen(const QStringList &permissions); ///< that the token lacks

private:
    void addForm();
    QWidget *makeContent();
    QLayout *makeButtons();
    void offerKinds();
    void offerActs();
    void showAll();
    void showVerdict();
    void showTable();
    void showOffer(const PermissionTable &table);
    void showRoles(const RoleRule &rule);
    void showCheck();
    ObjectKind chosenKind() const;
    DirectoryAct chosenAct() const;
    bool isAboutObject() const; ///< and not about its kind

    Facts m_facts;
    bool m_isChecking = false;
    QFormLayout *const m_form;
    QLabel *const m_account;
    QComboBox *const m_kind;
    QLabel *const m_object;
    QLabel *const m_verdict;
    QLabel *const m_nextStep;
    QComboBox *const m_act;
    TextTable *const m_permissions;
    PermissionOffer *const m_offer;
    QLabel *const m_rolesNote;
    TextTable *const m_roles;
    QLabel *const m_page;
    QPushButton *const m_checkAgain;
    QLabel *const m_check;
    ExplainButton *const m_explain;
};

} // namespace Keyturn

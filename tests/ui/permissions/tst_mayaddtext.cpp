// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/mayadd.h"
#include "ui/permissions/mayaddtext.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Write = u"Application.ReadWrite.All"_s;
const QString Owned = u"Application.ReadWrite.OwnedBy"_s;
const QString Credentials = u"AgentIdentityBlueprint.AddRemoveCreds.All"_s;
const QString AsUser = u"Directory.AccessAsUser.All"_s;
const RoleList NoRoles{.roles = {}, .isComplete = true};

TokenAccess work(const QStringList &permissions)
{
    return {.kind = TokenKind::WorkAccount, .permissions = permissions};
}
TokenAccess application(const QStringList &permissions)
{
    return {.kind = TokenKind::Application, .permissions = permissions};
}
TokenAccess personal(const QStringList &permissions)
{
    return {.kind = TokenKind::PersonalAccount, .permissions = permissions};
}

} // namespace

class TestMayAddText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheVerdict_data();
    void tellsTheVerdict();
    void tellsWhatHoldsForTheWholeList_data();
    void tellsWhatHoldsForTheWholeList();
    void tellsTheNextStep_data();
    void tellsTheNextStep();
};

void TestMayAddText::tellsTheVerdict_data()
{
    QTest::addColumn<AddingFacts>("facts");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *tag, const AddingFacts &facts, const QString &text) {
        QTest::newRow(tag) << facts << text;
    };
    using enum ObjectKind;
    row("owner of an app", {.kind = Application, .token = work({Write}), .ownsObject = true},
        u"You own this app."_s);
    row("owner of a principal",
        {.kind = ServicePrincipal, .token = work({Write}), .ownsObject = true},
        u"You own this enterprise application."_s);
    row("owner of a blueprint",
        {.kind = AgentIdentityBlueprint, .token = work({Credentials}), .ownsObject = true},
        u"You own this blueprint."_s);
    row("an application that owns", {.token = application({Owned}), .ownsObject = true},
        u"The application that is signed in owns this app."_s);
    row("by a role",
        {.token = work({Write}), .roles = {.roles = {{u"Application Administrator"_s, {}}}}},
        u"You may add secrets here: Application Administrator."_s);
    row("by a permission", {.token = application({Write})},
        u"You may add secrets here: Application.ReadWrite.All."_s);
    row("no permission", {.token = work({}), .ownsObject = true},
        u"Entra will refuse this. The permission Application.ReadWrite.All is missing."_s);
    row("no role", {.token = work({Write}), .roles = NoRoles, .ownsObject = false},
        u"Entra will probably refuse this. You do not own this app. You have none of these roles: "
        "Cloud Application Administrator, Application Administrator, and Global "
        "Administrator."_s);
    row("two reasons", {.token = work({}), .roles = NoRoles, .ownsObject = false},
        u"Entra will refuse this. The permission Application.ReadWrite.All is missing. You do not "
        "own this app. You have none of these roles: Cloud Application Administrator, Application "
        "Administrator, and Global Administrator."_s);
    row("hidden",
        {.kind = AgentIdentityBlueprint, .token = work({Credentials, AsUser}), .ownsObject = true},
        u"Entra will refuse this. It ignores the permissions for blueprints where a sign-in also "
        "carries Directory.AccessAsUser.All."_s);
    row("an application that does not own", {.token = application({Owned}), .ownsObject = false},
        u"Entra will refuse this. The application that is signed in does not own this app."_s);
    row("a personal account that does not own", {.token = personal({Write}), .ownsObject = false},
        u"Entra will refuse this. You do not own this app."_s);
    row("not for personal accounts", {.kind = ServicePrincipal, .token = personal({Write})},
        u"Entra will refuse this. Enterprise applications are not supported for personal Microsoft "
        "accounts."_s);
    row("nothing known of the token", {},
        u"It is not known whether you may. The token does not tell what kind of account it is for."_s);
    row("nothing known but the kind of token", {.token = {.kind = TokenKind::WorkAccount}},
        u"It is not known whether you may. The token does not tell its permissions. Not all of "
        u"your "
        "roles could be read. The owners of this app could not be read."_s);
}

void TestMayAddText::tellsTheVerdict()
{
    QFETCH(AddingFacts, facts);
    QFETCH(QString, text);

    QCOMPARE(mayAddText(mayAdd(facts)), text);
}

void TestMayAddText::tellsWhatHoldsForTheWholeList_data()
{
    QTest::addColumn<AddingFacts>("facts");
    QTest::addColumn<QString>("text");

    QTest::newRow("no role") << AddingFacts{.token = work({Write}), .roles = NoRoles}
                             << u"You may add secrets to app registrations that you own."_s;
    QTest::newRow("a personal account") << AddingFacts{.token = personal({Write})}
                                        << u"You may add secrets to app registrations that you "
                                           "own."_s;
    QTest::newRow("an application")
        << AddingFacts{.kind = ObjectKind::ServicePrincipal, .token = application({Owned})}
        << u"Secrets can be added to enterprise applications that the application owns which is "
           "signed in."_s;
    QTest::newRow("a role") << AddingFacts{.token = work({Write}),
                                           .roles = {.roles = {{u"Global Administrator"_s, {}}}}}
                            << u"You may add secrets here: Global Administrator."_s;
    QTest::newRow("roles not known")
        << AddingFacts{.token = work({Write})}
        << u"It is not known whether you may. Not all of your roles could be read."_s;
}

void TestMayAddText::tellsWhatHoldsForTheWholeList()
{
    QFETCH(AddingFacts, facts);
    QFETCH(QString, text);

    QCOMPARE(mayAddText(mayAdd(facts), Objects::AnyOfTheKind), text);
}

void TestMayAddText::tellsTheNextStep_data()
{
    QTest::addColumn<AddingFacts>("facts");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *tag, const AddingFacts &facts, const QString &text) {
        QTest::newRow(tag) << facts << text;
    };
    using enum ObjectKind;
    row("nothing to do", {.token = work({Write}), .ownsObject = true}, {});
    row("nothing known", {}, {});
    row("no permission", {.token = work({}), .ownsObject = true},
        u"An administrator can grant Application.ReadWrite.All to the registration that Keyturn "
        "signs in as. Then check again."_s);
    row("no role", {.token = work({Write}), .roles = NoRoles, .ownsObject = false},
        u"Activate your role if it is only eligible, or ask to be made an owner. Then check again. "
        "Custom roles, and roles given to a group or for single applications, are not seen from "
        "here."_s);
    row("hidden, and more besides",
        {.kind = AgentIdentityBlueprint, .token = work({AsUser}), .ownsObject = true},
        u"Have Directory.AccessAsUser.All removed from the registration that Keyturn signs in as, "
        "or sign in as another one. Then check again."_s);
    row("an application that does not own", {.token = application({Owned}), .ownsObject = false},
        u"Make the application an owner, or grant it Application.ReadWrite.All. Then check again."_s);
    row("a personal account that does not own", {.token = personal({Write}), .ownsObject = false},
        u"Ask an owner to add you as one. Then check again."_s);
    row("not for personal accounts", {.kind = AgentIdentityBlueprint, .token = personal({})},
        u"Sign in with a work or school account."_s);
}

void TestMayAddText::tellsTheNextStep()
{
    QFETCH(AddingFacts, facts);
    QFETCH(QString, text);

    QCOMPARE(mayAddNextStep(mayAdd(facts)), text);
}

QTEST_MAIN(TestMayAddText)
#include "tst_mayaddtext.moc"

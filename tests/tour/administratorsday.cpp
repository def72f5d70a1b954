// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "tour/administratorsday.h"

#include "support/program.h"
#include "tour/robot.h"

#include <QAbstractItemView>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView ApplicationName = u"Order Confirmation"; // all its secrets have expired

/// As Microsoft Entra words it.
QString expiredMessage(const QUuid &appId)
{
    return u"AADSTS7000222: The provided client secret keys for app '%1' are expired. Visit the "
           "Azure portal to create new keys for your app: https://aka.ms/NewClientSecret, or "
           "consider using certificate credentials for added security: https://aka.ms/certCreds. "
           "Trace ID: 6a1ef3d2-8d0a-4a30-9a66-51c8f0a81900 Correlation ID: "
           "0b5f43c1-9f5c-46f1-a1d2-7e9d2d1b6a11 Timestamp: 2026-11-21 06:12:44Z"_s.arg(
               appId.toString(QUuid::WithoutBraces));
}

} // namespace

AdministratorsDay::Steps AdministratorsDay::steps()
{
    return {
        {u"The sample tenant opens; its navigation counts what expires"_s,
         [this] { openSampleTenant(); }},
        {u"Expiring shows seven secrets, the soonest first"_s, [this] { openExpiring(); }},
        {u"An error message in Search leaves one application"_s, [this] { findByMessage(); }},
        {u"Ctrl+N and Enter make exactly one secret"_s, [this] { add(); }},
        {u"Copy value is pasted into another program, and told so"_s, [this] { copy(); }},
        {u"The same value is refused as a description"_s, [this] { misplaceValue(); }},
        {u"Check a value names the secret"_s, [this] { checkValue(); }},
        {u"Test secret has it accepted"_s, [this] { testValue(); }},
        {u"A lost reply makes one secret and no second request"_s, [this] { loseReply(); }},
    };
}

void AdministratorsDay::openExpiring()
{
    m_application = tenant().find(ObjectKind::Application, ApplicationName).value_or(ObjectRef());
    auto *const navigation = view(QAccessible::List, u"Navigation"_s);
    check(Robot::waitFor([&] { return rowWith(*navigation, u"Expiring (7)") >= 0; }),
          u"entry that counts seven secrets"_s);
    const int row = rowWith(*navigation, u"Expiring (7)");
    check(Robot::clickRow(*navigation, navigation->model()->index(row, 0)), u"click on it"_s);
    const QAbstractItemModel &expiring = *table(u"Expiring secrets"_s)->model();
    check(Robot::waitFor([&] { return expiring.rowCount() == 7; }), u"row for each of seven"_s);
    check(expiring.index(0, 0).data().toString() == "Nightly Export"_L1, u"soonest one on top"_s);
}

void AdministratorsDay::findByMessage() const
{
    auto *const navigation = view(QAccessible::List, u"Navigation"_s);
    check(Robot::clickRow(*navigation, navigation->model()->index(0, 0)), u"first entry"_s);
    const QByteArray message = expiredMessage(m_application.appId).toUtf8();
    check(runProgram(u"xclip"_s, {u"-selection"_s, u"clipboard"_s}, message).exitCode == 0,
          u"message on the clipboard"_s);
    check(Robot::press(u"ctrl+f"_s) && Robot::press(u"ctrl+v"_s), u"key pressed"_s);
    const QAbstractItemView *const objects = table(u"Directory objects"_s);
    check(Robot::waitFor([&] {
              return objects->model()->rowCount() == 1 && rowWith(*objects, ApplicationName) == 0;
          }),
          u"single row, of the application that the message names"_s);
    check(Robot::waitFor([] { return isSaid(u"AADSTS7000222: .*"_s); }),
          u"word of what the code means"_s);
    check(Robot::press(u"Down"_s), u"key pressed"_s);
}

void AdministratorsDay::add()
{
    const auto before = secrets();
    const QAbstractItemView *const credentials = table(u"Client secrets"_s);
    check(Robot::waitFor([&] { return credentials->model()->rowCount() == int(before.size()); }),
          u"row for each secret of the application"_s);
    check(Robot::press(u"ctrl+n"_s), u"key pressed"_s);
    check(Robot::find(QAccessible::Button, u"Add"_s), u"button Add"_s);
    check(Robot::press(u"Return"_s), u"key pressed"_s);
    check(Robot::find(QAccessible::Button, u"Copy value"_s), u"window with the value"_s);
    QTest::qWait(1000); // time for the second secret that must not come
    check(tenant().callCount("POST", "/addPassword") == 1, u"single POST on the tenant's side"_s);
    const auto now = secrets();
    check(now.size() == before.size() + 1, u"single new secret on the tenant's side"_s);
    const auto added = std::ranges::find_if(now, [&before](const PasswordCredential &one) {
        return std::ranges::find(before, one.keyId, &PasswordCredential::keyId) == before.end();
    });
    m_added = *added;
}

void AdministratorsDay::copy()
{
    check(Robot::click(QAccessible::Button, u"Copy value"_s), u"button Copy value"_s);
    QTest::qWait(PersonsPause);
    check(Robot::waitFor(
              [this] { return tenant().secretEquals(m_added.keyId, clipboard(u"clipboard"_s)); }),
          u"value on the clipboard that equals the tenant's"_s);
    check(Robot::waitFor([] { return isSaid(u"Pasted at .*"_s); }), u"word that it was pasted"_s);
}

void AdministratorsDay::misplaceValue()
{
    check(Robot::click(QAccessible::Button, u"Done"_s), u"button Done"_s);
    // It goes soon after it was pasted, and is wanted a few times more.
    check(Robot::click(QAccessible::Button, u"+1 min"_s), u"button +1 min"_s);
    check(Robot::press(u"ctrl+n"_s), u"key pressed"_s);
    check(Robot::find(QAccessible::EditableText, u"Description"_s), u"field Description"_s);
    pasteByKeys();
    check(Robot::waitFor([] { return isSaid(u"This is the secret value\\. .*"_s); }),
          u"word that it is the value"_s);
    check(Robot::find(QAccessible::EditableText, u"Description"_s)
              ->text(QAccessible::Value)
              .isEmpty(),
          u"empty description"_s);
}

void AdministratorsDay::checkValue()
{
    check(Robot::press(u"Escape"_s), u"key pressed"_s);
    check(Robot::click(QAccessible::Button, u"Check a value"_s), u"button Check a value"_s);
    check(Robot::find(QAccessible::EditableText, u"Value"_s), u"field Value"_s);
    pasteByKeys();
    const QString verdict = u"Matches hint %1: a secret of “%2” .*"_s.arg(
        QRegularExpression::escape(m_added.hint), ApplicationName);
    check(Robot::waitFor([&] { return isSaid(verdict); }), u"word which secret it is"_s);
}

void AdministratorsDay::testValue()
{
    check(Robot::press(u"Escape"_s), u"key pressed"_s);
    const QAbstractItemView *const credentials = table(u"Client secrets"_s);
    const int row = rowWith(*credentials, m_added.hint + u"******"_s, 3);
    check(Robot::clickRow(*credentials, credentials->model()->index(row, 0)), u"row of it"_s);
    check(Robot::click(QAccessible::Button, u"Test secret"_s), u"button Test secret"_s);
    check(Robot::find(QAccessible::EditableText, u"Value"_s), u"field Value"_s);
    pasteByKeys();
    check(Robot::press(u"Return"_s), u"key pressed"_s);
    check(Robot::waitFor([] { return isSaid(u"Accepted.*"_s); }), u"word that it is accepted"_s);
    check(tenant().callCount("POST", "/oauth2/v2.0/token") > 0, u"question to the tenant"_s);
}

void AdministratorsDay::loseReply()
{
    check(Robot::press(u"Escape"_s), u"key pressed"_s);
    const auto before = secrets();
    const auto posts = tenant().callCount("POST", "/addPassword");
    check(Robot::click(QAccessible::Button, u"Menu"_s), u"button Menu"_s);
    check(Robot::click(QAccessible::MenuItem, u"Help"_s), u"entry Help"_s);
    check(Robot::click(QAccessible::MenuItem, u"Simulate a lost reply"_s), u"entry below it"_s);
    check(Robot::press(u"ctrl+n"_s), u"key pressed"_s);
    check(Robot::find(QAccessible::Button, u"Add"_s), u"button Add"_s);
    check(Robot::press(u"Return"_s), u"key pressed"_s);
    check(Robot::waitFor([&] { return secrets().size() == before.size() + 1; }),
          u"new secret on the tenant's side"_s);
    QTest::qWait(3000); // time for the second request that must not come
    check(tenant().callCount("POST", "/addPassword") == posts + 1, u"single POST"_s);
    check(secrets().size() == before.size() + 1, u"single new secret"_s);
}

void AdministratorsDay::pasteByKeys() const
{
    check(tenant().secretEquals(m_added.keyId, clipboard(u"clipboard"_s)),
          u"value on the clipboard"_s);
    check(Robot::press(u"ctrl+v"_s), u"key pressed"_s);
}

std::vector<PasswordCredential> AdministratorsDay::secrets() const
{
    return tenant().secretsOf(m_application.objectId);
}

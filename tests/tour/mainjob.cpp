// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "tour/mainjob.h"

#include "support/program.h"
#include "tour/robot.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView ApplicationName = u"Payroll";
constexpr QStringView Description = u"tour-2027";

/// GET /organization: the tenant's own ID, which names what is kept of it.
QString idOf(SampleTenant &tenant)
{
    const auto reply = tenant.respond({.method = "GET", .path = "/v1.0/organization"});
    const QJsonDocument json = QJsonDocument::fromJson(reply ? reply->body : QByteArray());
    return json["value"_L1][0]["id"_L1].toString();
}

} // namespace

MainJob::Steps MainJob::steps()
{
    return {
        {u"The start page offers the sample tenant"_s,
         [] { check(Robot::find(QAccessible::Button, u"Open sample tenant"_s), u"the button"_s); }},
        {u"A click on it lists every application"_s, [this] { seeList(); }},
        {u"Typing filters the list"_s, [this] { filter(); }},
        {u"A click on Payroll shows its client secrets"_s, [this] { openApplication(); }},
        {u"Add secret asks for a description and an expiry"_s, [this] { fillInNewSecret(); }},
        {u"A double click on Add makes exactly one secret"_s, [this] { add(); }},
        {u"Reveal shows the value"_s, [this] { reveal(); }},
        {u"Copy value puts it on the clipboard, and nowhere else"_s, [this] { copy(); }},
        {u"Save to keychain keeps it; another program reads it there"_s, [this] { keep(); }},
        {u"Done closes the window; the secret is in the list"_s, [this] { close(); }},
        {u"Copy from keychain has it again"_s, [this] { copyAgain(); }},
        {u"Remove from keychain takes it out"_s, [this] { removeFromKeychain(); }},
        {u"Delete secret takes it, and only it, out of the directory"_s,
         [this] { deleteSecret(); }},
        {u"Ctrl+Q closes the window"_s, [this] { quit(); }},
    };
}

void MainJob::seeList()
{
    openSampleTenant();
    m_application = tenant().find(ObjectKind::Application, ApplicationName).value_or(ObjectRef());
    m_tenantId = idOf(tenant());
}

void MainJob::filter()
{
    check(Robot::press(u"ctrl+f"_s) && Robot::type(u"payroll"_s), u"key pressed"_s);
    QAbstractItemView *objects = table(u"Directory objects"_s);
    check(Robot::waitFor([&] { return isSaid(u"\\d+ of \\d+ objects"_s); }), u"filtered count"_s);
    const auto areMatches = [objects] {
        const QAbstractItemModel &model = *objects->model();
        const auto matches = model.match(model.index(0, 0), Qt::DisplayRole,
                                         ApplicationName.toString(), -1, Qt::MatchContains);
        return !matches.isEmpty() && matches.size() == model.rowCount();
    };
    check(Robot::waitFor(areMatches), u"list of nothing but matches"_s);
}

void MainJob::openApplication()
{
    QAbstractItemView *objects = table(u"Directory objects"_s);
    const int row = rowWith(*objects, ApplicationName);
    check(Robot::clickRow(*objects, objects->model()->index(row, 0)), u"row of Payroll"_s);
    m_before = secrets();
    check(!m_before.empty(), u"secrets in the tenant"_s);
    QAbstractItemView *credentials = table(u"Client secrets"_s);
    check(Robot::waitFor([&] { return credentials->model()->rowCount() == int(m_before.size()); }),
          u"row for each of its secrets"_s);
}

void MainJob::fillInNewSecret()
{
    check(Robot::click(QAccessible::Button, u"Add secret"_s), u"button Add secret"_s);
    check(Robot::click(QAccessible::EditableText, u"Description"_s), u"field Description"_s);
    check(Robot::type(Description.toString()), u"key pressed"_s);
    check(Robot::press(u"Tab"_s) && Robot::type(u"365"_s), u"expiry chosen by keys"_s);
    check(Robot::find(QAccessible::Button, u"Add"_s), u"button Add"_s);
}

void MainJob::add()
{
    check(Robot::doubleClick(QAccessible::Button, u"Add"_s), u"button Add"_s);
    check(Robot::find(QAccessible::Button, u"Copy value"_s), u"window with the value"_s);
    QTest::qWait(1000); // time for the second secret that must not come
    const auto now = secrets();
    check(tenant().callCount("POST", "/addPassword") == 1, u"single POST on the tenant's side"_s);
    check(now.size() == m_before.size() + 1, u"single new secret on the tenant's side"_s);
    const auto isNew = [this](const PasswordCredential &one) {
        return std::ranges::find(m_before, one.keyId, &PasswordCredential::keyId) == m_before.end();
    };
    const auto added = std::ranges::find_if(now, isNew);
    check(added != now.end() && added->displayName == Description, u"secret of that description"_s);
    const qint64 days = QDateTime::currentDateTimeUtc().daysTo(added->endDateTime);
    check(days == 365, u"365 days of validity but %1"_s.arg(days));
    m_keyId = added->keyId;
}

void MainJob::reveal()
{
    check(Robot::click(QAccessible::Button, u"Reveal"_s), u"button Reveal"_s);
    const QAccessibleInterface *value = Robot::find(QAccessible::EditableText, u"Value"_s);
    check(value && Robot::waitFor([&] {
              return tenant().secretEquals(m_keyId, value->text(QAccessible::Value).toUtf8());
          }),
          u"value that equals the tenant's"_s);
}

void MainJob::copy()
{
    check(Robot::click(QAccessible::Button, u"Copy value"_s), u"button Copy value"_s);
    QTest::qWait(PersonsPause);
    check(hasClipboardTheValue(), u"value on the clipboard that equals the tenant's"_s);
    check(Robot::waitFor([] { return isSaid(u"Pasted at .*"_s); }), u"word that it was pasted"_s);
    check(clipboard(u"primary"_s).isEmpty(), u"empty selection"_s);
}

void MainJob::keep()
{
    check(keychain().isEmpty(), u"empty keychain before"_s);
    check(Robot::click(QAccessible::Button, u"Save to keychain"_s), u"button Save to keychain"_s);
    check(Robot::waitFor([] { return isSaid(u"Kept in the keychain.*"_s); }),
          u"word that it is kept"_s);
    check(Robot::waitFor([this] { return tenant().secretEquals(m_keyId, keychain()); }),
          u"value there that equals the tenant's"_s);
}

void MainJob::close()
{
    check(Robot::click(QAccessible::Button, u"Done"_s), u"button Done"_s);
    QAbstractItemView *credentials = table(u"Client secrets"_s);
    check(Robot::waitFor([&] { return rowWith(*credentials, Description) >= 0; }), u"row for it"_s);
    const QModelIndex row = credentials->model()->index(rowWith(*credentials, Description), 0);
    check(Robot::clickRow(*credentials, row), u"click on its row"_s);
}

void MainJob::copyAgain()
{
    check(runProgram(u"xclip"_s, {u"-selection"_s, u"clipboard"_s}, "something else").exitCode == 0,
          u"other program's clipboard"_s);
    check(Robot::click(QAccessible::Button, u"Copy from keychain"_s), u"button"_s);
    check(hasClipboardTheValue(), u"value on the clipboard that equals the tenant's"_s);
    m_copied = clipboard(u"clipboard"_s); // the tenant will have forgotten it
    // It goes soon after it was pasted, and the last step wants to see it go with the program.
    check(Robot::click(QAccessible::Button, u"+1 min"_s), u"button +1 min"_s);
}

void MainJob::removeFromKeychain()
{
    check(Robot::click(QAccessible::Button, u"Remove from keychain"_s), u"button"_s);
    check(Robot::click(QAccessible::Button, u"Remove"_s), u"question before it"_s);
    check(Robot::waitFor([this] { return keychain().isEmpty(); }), u"empty keychain"_s);
}

void MainJob::deleteSecret()
{
    check(Robot::click(QAccessible::Button, u"Delete secret"_s), u"button Delete secret"_s);
    check(Robot::click(QAccessible::Button, u"Delete"_s), u"button Delete"_s);
    check(Robot::waitFor([this] { return secrets() == m_before; }), u"tenant as it was before"_s);
    QAbstractItemView *credentials = table(u"Client secrets"_s);
    check(Robot::waitFor([&] { return rowWith(*credentials, Description) < 0; }), u"row less"_s);
}

void MainJob::quit()
{
    // Else the empty clipboard of the last step would prove nothing.
    check(!m_copied.isEmpty() && clipboard(u"clipboard"_s) == m_copied,
          u"value on the clipboard before"_s);
    check(Robot::press(u"ctrl+q"_s), u"key pressed"_s);
    const auto isGone = [] {
        return std::ranges::none_of(QApplication::topLevelWidgets(), &QWidget::isVisible);
    };
    check(Robot::waitFor(isGone), u"closed window"_s);
}

bool MainJob::hasClipboardTheValue() const
{
    return Robot::waitFor(
        [this] { return tenant().secretEquals(m_keyId, clipboard(u"clipboard"_s)); });
}

QByteArray MainJob::keychain() const
{
    // As the README tells it.
    const QString user =
        u"Keyturn/%1/%2/%3"_s.arg(m_tenantId, m_application.appId.toString(QUuid::WithoutBraces),
                                  m_keyId.toString(QUuid::WithoutBraces));
    const ProgramResult tool =
        runProgram(u"secret-tool"_s, {u"lookup"_s, u"server"_s, u"Keyturn"_s, u"user"_s, user});
    // It also exits with 1 where it could not ask, and says so then.
    const bool isNotThere = tool.exitCode == 1 && tool.errors.isEmpty();
    check(tool.exitCode == 0 || isNotThere, u"answer from secret-tool"_s);
    return tool.output;
}

std::vector<PasswordCredential> MainJob::secrets() const
{
    return tenant().secretsOf(m_application.objectId);
}

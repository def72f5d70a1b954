// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/newsecretbench.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestNewSecretDialogPermission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhetherOneMay();
    void saysNothingWhereThereIsNothingToSay();
    void takesItForText();
    void keepsNobodyFromAdding();
    void leadsToThePermissionsWhereThatIsOffered();
    void keepsItsSizeUntilItIsOnTheScreen();
};

void TestNewSecretDialogPermission::saysWhetherOneMay()
{
    NewSecretBench bench;
    QCOMPARE(bench.shown(u"permissionNote"_s), QString());

    bench.dialog.setPermissionNote(u"You own this app."_s);

    QTRY_COMPARE(bench.shown(u"permissionNote"_s), u"You own this app."_s);
}

void TestNewSecretDialogPermission::saysNothingWhereThereIsNothingToSay()
{
    NewSecretBench bench;
    bench.dialog.setPermissionNote(u"You own this app."_s);
    QTRY_VERIFY(!bench.shown(u"permissionNote"_s).isEmpty());

    bench.dialog.setPermissionNote({});

    QVERIFY(!bench.dialog.findChild<QLabel *>(u"permissionNote"_s)->isVisible());
}

void TestNewSecretDialogPermission::takesItForText()
{
    const NewSecretBench bench;

    QCOMPARE(bench.dialog.findChild<QLabel *>(u"permissionNote"_s)->textFormat(), Qt::PlainText);
}

void TestNewSecretDialogPermission::keepsNobodyFromAdding()
{
    NewSecretBench bench;

    bench.dialog.setPermissionNote(u"Entra will refuse this: the permission X is missing."_s);
    QTRY_VERIFY(!bench.shown(u"permissionNote"_s).isEmpty());

    QVERIFY(bench.add->isEnabled());
    bench.add->click();
    QCOMPARE(bench.accepted.size(), 1);
}

void TestNewSecretDialogPermission::leadsToThePermissionsWhereThatIsOffered()
{
    using Link = NewSecretDialog::PermissionLink;
    NewSecretBench bench;
    const QSignalSpy chosen(&bench.dialog, &NewSecretDialog::permissionsChosen);
    const auto link = [&bench] { return named<QPushButton>(bench.dialog, u"Show permissions"_s); };
    bench.dialog.setPermissionNote(u"You own this app."_s);
    QTRY_VERIFY(!bench.shown(u"permissionNote"_s).isEmpty());
    QVERIFY(!link());

    bench.dialog.setPermissionNote(u"Not known whether you may: …"_s, Link::Present);
    QTRY_VERIFY(link());
    QVERIFY(!link()->autoDefault()); // Enter adds
    link()->click();

    QCOMPARE(chosen.size(), 1);
    QVERIFY(bench.accepted.isEmpty());
}

void TestNewSecretDialogPermission::keepsItsSizeUntilItIsOnTheScreen()
{
    PendingSecrets pending;
    SecretClipboard clipboard{*QGuiApplication::clipboard()};
    NewSecretDialog dialog({.object = NewSecretBench::payroll(),
                            .tenantName = u"Contoso"_s,
                            .requestText = [](const NewSecret &) { return QString(); }},
                           &QDateTime::currentDateTime, pending, clipboard);
    const QSize before = dialog.sizeHint();

    dialog.setPermissionNote(u"You own this app."_s);
    QCOMPARE(dialog.sizeHint(), before);
    dialog.show();

    const auto *const note = dialog.findChild<QLabel *>(u"permissionNote"_s);
    QTRY_VERIFY(note->isVisible());
    QCOMPARE(note->text(), u"You own this app."_s);
}

QTEST_MAIN(TestNewSecretDialogPermission)
#include "tst_newsecretdialog_permission.moc"

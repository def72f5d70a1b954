// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/secretfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestSecretField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsNothingOfIt();
    void lendsACopy();
    void isEmptyOnceItIsTaken();
    void overwritesWhatItHad();
    void bringsNothingBackByUndo();
    void tellsThatItWasEmptied();
};

void TestSecretField::showsNothingOfIt()
{
    SecretField field;
    field.setText(u"a.made-up~value"_s);
    field.selectAll();
    QGuiApplication::clipboard()->setText(u"untouched"_s);

    field.copy();

    QCOMPARE(QGuiApplication::clipboard()->text(), u"untouched"_s);
    QVERIFY(!field.displayText().contains(u'm'));
}

void TestSecretField::lendsACopy()
{
    SecretField field;
    field.insert(u"pässword"_s);

    QVERIFY(field.secret().equals("pässword"));
    QVERIFY(field.secret().equals("pässword"));
}

void TestSecretField::isEmptyOnceItIsTaken()
{
    SecretField field;
    QTest::keyClicks(&field, u"pass word"_s);

    QVERIFY(field.take().equals("pass word"));

    QVERIFY(field.text().isEmpty());
    QVERIFY(field.take().isEmpty());
}

void TestSecretField::overwritesWhatItHad()
{
    SecretField field;
    QTest::keyClicks(&field, u"password"_s);
    const QString shared = field.text(); // the field's own memory, kept from being freed

    field.wipeText();

    QCOMPARE(shared, QString(8, QChar(u'\0')));
}

void TestSecretField::bringsNothingBackByUndo()
{
    SecretField field;
    QTest::keyClicks(&field, u"password"_s);
    field.wipeText();

    field.setEchoMode(QLineEdit::Normal); // which undoes, as hidden ones do not
    field.undo();

    QVERIFY(field.text().isEmpty());
}

void TestSecretField::tellsThatItWasEmptied()
{
    SecretField field;
    QTest::keyClicks(&field, u"password"_s);
    const QSignalSpy changed(&field, &QLineEdit::textChanged);

    field.wipeText();
    field.wipeText();

    QCOMPARE(changed, (QList<QVariantList>{{QString()}}));
}

QTEST_MAIN(TestSecretField)
#include "tst_secretfield.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/applicationtypepicker.h"

#include <QAbstractItemView>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Type = ApplicationType;

class TestApplicationTypePicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersTheAdminCentersTypes();
    void isTakenByClickAndKeys();
    void choosesAll();
    void isRestored();
    void staysAsItIsWhereSettingsAreOdd();
};

void TestApplicationTypePicker::offersTheAdminCentersTypes()
{
    ApplicationTypePicker picker;
    QStringList texts;
    std::vector<std::optional<Type>> types;
    for (int i = 0; i < picker.count(); ++i) {
        picker.setCurrentIndex(i);
        texts += picker.currentText();
        types.push_back(picker.type());
    }

    QCOMPARE(texts,
             (QStringList{u"Enterprise Applications"_s, u"Managed Identities"_s,
                          u"Microsoft Applications"_s, u"All Applications"_s}));
    QVERIFY((types
             == std::vector<std::optional<Type>>{Type::Enterprise, Type::ManagedIdentity,
                                                 Type::Microsoft, std::nullopt}));
    QVERIFY(ApplicationTypePicker().type() == Type::Enterprise);
    QCOMPARE(picker.accessibleDescription(), u"Application type"_s);
}

void TestApplicationTypePicker::isTakenByClickAndKeys()
{
    ApplicationTypePicker picker;
    picker.show();
    QVERIFY(QTest::qWaitForWindowActive(&picker));

    QTest::mouseClick(&picker, Qt::LeftButton);
    QTRY_VERIFY(picker.view()->isVisible());
    QTest::keyClick(picker.view(), Qt::Key_Down);
    QTest::keyClick(picker.view(), Qt::Key_Return);

    QCOMPARE(picker.currentText(), u"Managed Identities"_s);
    QTRY_VERIFY(!picker.view()->isVisible());
}

void TestApplicationTypePicker::choosesAll()
{
    ApplicationTypePicker picker;
    const QSignalSpy changes(&picker, &QComboBox::currentIndexChanged);

    picker.chooseAll();

    QCOMPARE(picker.currentText(), u"All Applications"_s);
    QVERIFY(!picker.type());
    QCOMPARE(changes.size(), 1);
}

void TestApplicationTypePicker::isRestored()
{
    for (int i = 0; i < ApplicationTypePicker().count(); ++i) {
        ApplicationTypePicker before;
        before.setCurrentIndex(i);
        ApplicationTypePicker after;

        after.restoreState(before.state());

        QCOMPARE(after.currentIndex(), i);
    }
}

void TestApplicationTypePicker::staysAsItIsWhereSettingsAreOdd()
{
    ApplicationTypePicker picker;
    picker.chooseAll();

    picker.restoreState({});
    picker.restoreState(u"Enterprise Applications"_s);

    QVERIFY(!picker.type());
}

QTEST_MAIN(TestApplicationTypePicker)
#include "tst_applicationtypepicker.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/namedwidget.h"
#include "ui/settings/clouddialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

Cloud lab()
{
    return CloudStore::cloudOf(u"Lab"_s, u"https://login.lab.example"_s,
                               u"https://graph.lab.example"_s, u"https://portal.lab.example"_s);
}

struct Bench
{
    explicit Bench(const Cloud &before = {})
    {
        clouds.add(lab());
        dialog = std::make_unique<CloudDialog>(clouds, before);
        dialog->show();
    }

    void type(const QString &field, const QString &text) const
    {
        auto *edit = named<QLineEdit>(*dialog, field);
        QVERIFY2(edit, qPrintable(field));
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    void press(const QString &button) const
    {
        QTest::mouseClick(named<QPushButton>(*dialog, button), Qt::LeftButton);
    }

    QStringList problems() const
    {
        QStringList texts;
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->font().bold())
                texts += label->text();
        }
        return texts;
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    CloudStore clouds{settings};
    std::unique_ptr<CloudDialog> dialog;
};

} // namespace

class TestCloudDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void collectsACloud();
    void tellsEachMistakeBelowItsField();
    void forgetsAMistakeThatIsBeingMended();
    void showsWhatIsToBeChanged();
    void isAcceptedByEnterAndClosedByEscape();
};

void TestCloudDialog::collectsACloud()
{
    const Bench bench;
    const QSignalSpy accepted(bench.dialog.get(), &QDialog::accepted);
    QCOMPARE(bench.dialog->windowTitle(), u"Add cloud"_s);
    QVERIFY(named<QLineEdit>(*bench.dialog, u"Name"_s)->hasFocus()
            || bench.dialog->focusWidget() == named<QLineEdit>(*bench.dialog, u"Name"_s));

    bench.type(u"Name"_s, u"Gateway"_s);
    bench.type(u"Login authority"_s, u"https://login.example/"_s);
    bench.type(u"Graph endpoint"_s, u"http://127.0.0.1:8080"_s);
    bench.press(u"Add"_s);

    QCOMPARE(accepted.size(), 1);
    const Cloud expected = CloudStore::cloudOf(u"Gateway"_s, u"https://login.example"_s,
                                               u"http://127.0.0.1:8080"_s, {});
    QVERIFY(bench.dialog->cloud() == expected);
}

void TestCloudDialog::tellsEachMistakeBelowItsField()
{
    const Bench bench;
    const QSignalSpy accepted(bench.dialog.get(), &QDialog::accepted);
    bench.type(u"Name"_s, u"lab"_s);
    bench.type(u"Login authority"_s, u"http://login.example"_s);
    bench.type(u"Portal"_s, u"portal"_s);
    QVERIFY(bench.problems().isEmpty());

    bench.press(u"Add"_s);

    QCOMPARE(accepted.size(), 0);
    QVERIFY(bench.dialog->isVisible());
    const QStringList problems = bench.problems();
    QCOMPARE(problems.size(), 4);
    QCOMPARE(problems.at(0), u"There is a cloud of this name already."_s);
    QVERIFY(problems.at(1).startsWith("Enter an address such as"_L1));
    QCOMPARE(problems.at(2), u"Enter an address."_s);
    QVERIFY(problems.at(3).startsWith("Enter an address such as"_L1));
    QCOMPARE(bench.dialog->focusWidget(), named<QLineEdit>(*bench.dialog, u"Name"_s));
}

void TestCloudDialog::forgetsAMistakeThatIsBeingMended()
{
    const Bench bench;
    bench.press(u"Add"_s);
    QCOMPARE(bench.problems().size(), 3);

    bench.type(u"Name"_s, u"G"_s);

    QCOMPARE(bench.problems().size(), 2);
}

void TestCloudDialog::showsWhatIsToBeChanged()
{
    const Bench bench(lab());

    QCOMPARE(bench.dialog->windowTitle(), u"Edit cloud"_s);
    QVERIFY(bench.dialog->cloud() == lab());
    const QSignalSpy accepted(bench.dialog.get(), &QDialog::accepted);
    bench.press(u"Save"_s); // its own name is not taken

    QCOMPARE(accepted.size(), 1);
}

void TestCloudDialog::isAcceptedByEnterAndClosedByEscape()
{
    const Bench bench;
    QTest::keyClick(named<QLineEdit>(*bench.dialog, u"Portal"_s), Qt::Key_Return);
    QCOMPARE(bench.problems().size(), 3);

    QTest::keyClick(bench.dialog.get(), Qt::Key_Escape);

    QVERIFY(!bench.dialog->isVisible());
}

QTEST_MAIN(TestCloudDialog)
#include "tst_clouddialog.moc"

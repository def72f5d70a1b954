// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directorystore.h"
#include "support/explained.h"
#include "support/windowbench.h"
#include "ui/flows/checkvalueflow.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto Title = u"Check a value"_s;
const auto RestOfValue = "8Q~aBcDeFgHiJkLmNoPqRsTuVwXyZ01.23_-x"_ba;

struct Bench : WindowBench
{
    /// Payroll's list is there, and the dialog is open.
    bool open()
    {
        openSampleTenant();
        if (!choose(u"Payroll"_s))
            return false;
        click(button(Title));
        return QTest::qWaitFor([] { return dialog(Title) != nullptr; });
    }

    void enter(const QByteArray &text) const
    {
        auto *const field = find<QLineEdit>(u"Value"_s, dialog(Title));
        field->setText(QString::fromLatin1(text));
    }

    bool says(const QString &words) const
    {
        return QTest::qWaitFor([&] { return verdict().contains(words); });
    }

    QString verdict() const { return dialog(Title)->findChild<QLabel *>(u"verdict"_s)->text(); }

    QString scope() const { return dialog(Title)->findChild<QLabel *>(u"scope"_s)->text(); }

    QAbstractItemView *matches() const
    {
        return find<QAbstractItemView>(u"Matches"_s, dialog(Title));
    }

    /// A secret of the chosen application that Entra tells a hint of.
    PasswordCredential someSecret() const
    {
        const DirectoryStore &store = session->list(ListKind::AppRegistrations).store();
        for (qsizetype row = 0; row < store.size(); ++row) {
            for (const PasswordCredential &secret : store.object(row).passwordCredentials) {
                if (!secret.hint.isEmpty() && store.object(row).displayName == u"Payroll"_s)
                    return secret;
            }
        }
        return {};
    }

    QString fileWith(const QByteArray &text) const
    {
        const QString path = folder.filePath(u"robot.env"_s);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text) > 0 ? path : QString();
    }

    static bool drop(QWidget &target, const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&target, &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&target, &event);
        return enter.isAccepted() && event.isAccepted();
    }
};

} // namespace

class TestCheckValueFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheSecretThatAValueIs();
    void saysWhatASecretIdIs();
    void saysThatNothingMatches();
    void namesTheSecretsOfAFile();
    void saysWhyAFileCannotBeChecked();
    void takesAFileThatIsDroppedOntoTheWindow();
    void takesNoTextThatIsDropped();
    void goesToTheSecret();
    void comparesWithListsThatAreLoadedLater();
    void asksNobody();
    void showsNoCharacter();
    void isNoPlaceThatAValueIsPastedAt();
    void saysThatFilesWereTooMany();
    void explainsThatAFileCannotBeRead();
    void comesUpForNothingButItsButton();
    void keepsNoMoreOfAValueThanItsHint();
};

void TestCheckValueFlow::namesTheSecretThatAValueIs()
{
    Bench bench;
    QVERIFY(bench.open());
    const PasswordCredential secret = bench.someSecret();

    bench.enter(secret.hint.toLatin1() + RestOfValue);

    QVERIFY2(bench.says(u"Matches hint %1"_s.arg(secret.hint)), qPrintable(bench.verdict()));
    QVERIFY(bench.verdict().contains(secret.displayName));
    QVERIFY(bench.matches());
    QVERIFY(bench.verdict().contains(u"expire"_s));
}

void TestCheckValueFlow::saysWhatASecretIdIs()
{
    Bench bench;
    QVERIFY(bench.open());

    bench.enter(bench.someSecret().keyId.toByteArray(QUuid::WithoutBraces));

    QVERIFY(bench.says(u"That is the Secret ID of "_s));
    QVERIFY(bench.says(u"not the value. The value cannot be recovered; add a new secret."_s));
}

void TestCheckValueFlow::saysThatNothingMatches()
{
    Bench bench;
    QVERIFY(bench.open());

    bench.enter("zz");
    QVERIFY(bench.says(u"at least the first three"_s));
    bench.enter("\x7f\x7f\x7f");
    QVERIFY(bench.says(u"No secret that is listed here begins like that"_s));
    bench.enter("");
    QTRY_COMPARE(bench.verdict(), QString());
    QVERIFY(!bench.matches());
}

void TestCheckValueFlow::namesTheSecretsOfAFile()
{
    Bench bench;
    QVERIFY(bench.open());
    const QByteArray value = bench.someSecret().hint.toLatin1() + RestOfValue;
    const QString path =
        bench.fileWith("TENANT=contoso.com\nAZURE_CLIENT_SECRET=\"" + value + "\"\n");

    QVERIFY(Bench::drop(*Bench::dialog(Title), path));

    QVERIFY2(bench.says(u"in “robot.env”"_s), qPrintable(bench.verdict()));
    QVERIFY(bench.matches());
    const QString where = bench.matches()->model()->index(0, 0).data().toString();
    QCOMPARE(where, u"robot.env: AZURE_CLIENT_SECRET, line 2"_s);
}

void TestCheckValueFlow::saysWhyAFileCannotBeChecked()
{
    Bench bench;
    QVERIFY(bench.open());

    QVERIFY(Bench::drop(*Bench::dialog(Title), u"/bin/sh"_s));

    QVERIFY(bench.says(u"“sh” is no text"_s));
}

void TestCheckValueFlow::takesAFileThatIsDroppedOntoTheWindow()
{
    Bench bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    QWidget *target = bench.objects();
    while (target && !target->acceptDrops())
        target = target->parentWidget();
    QVERIFY(target);

    QVERIFY(Bench::drop(*target, bench.fileWith("NOTHING=here\n")));

    QTRY_VERIFY(Bench::dialog(Title));
    QVERIFY(bench.says(u"Nothing in “robot.env”"_s));
}

void TestCheckValueFlow::takesNoTextThatIsDropped()
{
    Bench bench;
    QVERIFY(bench.open());
    QMimeData data;
    data.setText(u"some text"_s);

    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    enter.ignore();
    QCoreApplication::sendEvent(Bench::dialog(Title), &enter);

    QVERIFY(!enter.isAccepted());
}

void TestCheckValueFlow::goesToTheSecret()
{
    Bench bench;
    QVERIFY(bench.open());
    const PasswordCredential secret = bench.someSecret();
    QVERIFY(bench.choose(u"Access Reviews"_s));
    bench.enter(secret.keyId.toByteArray(QUuid::WithoutBraces));
    QTRY_VERIFY(bench.matches());

    Bench::click(bench.button(u"Go to this secret"_s, Bench::dialog(Title)));

    QTRY_COMPARE(bench.named<QLabel>("displayName")->text(), u"Payroll"_s);
    QTRY_VERIFY(bench.secrets() && bench.secrets()->selectionModel()->hasSelection());
    const QModelIndex chosen = bench.secrets()->selectionModel()->selectedRows().constFirst();
    QCOMPARE(chosen.data().toString(), secret.displayName);
}

void TestCheckValueFlow::comparesWithListsThatAreLoadedLater()
{
    Bench bench;
    QVERIFY(bench.open());
    QVERIFY(bench.scope().contains(u"Compared with: App registrations."_s));
    QVERIFY(bench.scope().contains(u"Enterprise applications"_s));
    bench.enter("abc");

    Bench::click(bench.button(u"Load the other lists"_s, Bench::dialog(Title)));

    QTRY_VERIFY_WITH_TIMEOUT(!bench.scope().contains(u"Not loaded"_s), 20000);
    QVERIFY(!bench.button(u"Load the other lists"_s, Bench::dialog(Title)));
    QVERIFY(bench.scope().contains(u"Deleted applications"_s));
}

void TestCheckValueFlow::asksNobody()
{
    Bench bench;
    QVERIFY(bench.open());
    QTest::qWait(300); // what belongs to the chosen object is read beside it
    const int asked = bench.tokens->asked;

    bench.enter("7o4" + RestOfValue);
    QTRY_VERIFY(!bench.verdict().isEmpty());

    QCOMPARE(bench.tokens->asked, asked);
}

void TestCheckValueFlow::showsNoCharacter()
{
    Bench bench;
    QVERIFY(bench.open());

    const auto *field = bench.find<QLineEdit>(u"Value"_s, Bench::dialog(Title));

    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QVERIFY(!bench.button(u"Reveal"_s, Bench::dialog(Title)));
}

/// A value that is checked has not reached where it is to go.
void TestCheckValueFlow::isNoPlaceThatAValueIsPastedAt()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.clipboard.copy(QUuid::createUuid(), SecretText("a.made-up~value-that-is-none"_ba));
    const QSignalSpy pasted(&bench.clipboard, &SecretClipboard::pasted);
    QTest::qWait(700); // who reads sooner is taken for no person

    bench.find<QLineEdit>(u"Value"_s, Bench::dialog(Title))->paste();

    QVERIFY(bench.says(u"No secret that is listed here"_s));
    QTest::qWait(300);
    QCOMPARE(pasted.count(), 0);
}

void TestCheckValueFlow::saysThatFilesWereTooMany()
{
    Bench bench;
    QVERIFY(bench.open());
    const QString path = bench.fileWith("NOTHING=here\n");

    bench.window->findChild<CheckValueFlow *>()->checkFiles(QStringList(51, path));

    QVERIFY2(bench.says(u"Only the first 50 files were read."_s), qPrintable(bench.verdict()));
}

void TestCheckValueFlow::explainsThatAFileCannotBeRead()
{
    Bench bench;
    QVERIFY(bench.open());
    auto *const flow = bench.window->findChild<CheckValueFlow *>();

    flow->checkFiles({bench.folder.path()});

    QVERIFY2(bench.says(u"is a folder"_s), qPrintable(bench.verdict()));
    QCOMPARE(explained(*Bench::dialog(Title)), u"errors#files"_s);
    flow->checkFiles({bench.fileWith("NOTHING=here\n")});
    QVERIFY(bench.says(u"Nothing in “robot.env”"_s));
    QCOMPARE(explained(*Bench::dialog(Title)), QString());
}

void TestCheckValueFlow::comesUpForNothingButItsButton()
{
    Bench bench;
    QVERIFY(bench.open());
    QVERIFY(Bench::drop(*Bench::dialog(Title), bench.fileWith("NOTHING=here\n")));
    QVERIFY(bench.says(u"Nothing in “robot.env”"_s));
    bench.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));

    DirectoryList &list = bench.session->list(ListKind::AppRegistrations);
    list.reload();
    QTRY_COMPARE_WITH_TIMEOUT(list.state(), DirectoryList::State::Loaded, 20000);

    QTest::qWait(300);
    QVERIFY(bench.window->isActiveWindow());
    QVERIFY(bench.says(u"Nothing in “robot.env”"_s));
}

void TestCheckValueFlow::keepsNoMoreOfAValueThanItsHint()
{
    Bench bench;
    QVERIFY(bench.open());
    const QByteArray value = bench.someSecret().hint.toLatin1() + RestOfValue;
    bench.enter(value);
    QTRY_VERIFY(bench.matches());

    const QAbstractItemModel &model = *bench.matches()->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString text = model.index(row, column).data().toString();
            QVERIFY(!text.contains(QString::fromLatin1(value.first(4))));
        }
    }
}

QTEST_MAIN(TestCheckValueFlow)
#include "tst_checkvalueflow.moc"

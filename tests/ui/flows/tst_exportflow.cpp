// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/filecontent.h"
#include "support/windowbench.h"
#include "ui/common/popupbutton.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench : WindowBench
{
    Bench() { openSampleTenant(); }

    QString path(const QString &name) const { return folder.filePath(name); }

    /// Answers the question where to write, once it is there.
    bool saveAs(const QString &file) const
    {
        QFileDialog *question = nullptr;
        if (!QTest::qWaitFor([&] {
                question = window->findChild<QFileDialog *>();
                return question && question->isVisible();
            }))
            return false;
        Q_EMIT question->fileSelected(file);
        question->close();
        return true;
    }

    void chooseInExport(const QString &entry) const
    {
        const auto *const button = find<PopupButton>(u"Export"_s);
        for (QAction *action : button->menu().actions()) {
            if (action->text() == entry)
                action->trigger();
        }
    }

    void search(const QString &text) const { find<QLineEdit>(u"Search"_s)->setText(text); }

    QJsonArray json(const QString &name) const
    {
        return QJsonDocument::fromJson(contentOf(path(name))).array();
    }

    bool openExpiring() const
    {
        auto *const navigation = find<QListWidget>(u"Navigation"_s);
        for (int row = 0; row < navigation->count(); ++row) {
            if (navigation->item(row)->text().startsWith(u"Expiring"_s))
                navigation->setCurrentRow(row);
        }
        return QTest::qWaitFor(
            [this] {
                const auto *const table = find<QAbstractItemView>(u"Expiring secrets"_s);
                return table && table->model()->rowCount() > 1;
            },
            20000);
    }
};

} // namespace

class TestExportFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheRowsInView();
    void writesAllRows();
    void writesTheRowsInViewByKey();
    void tellsThatAFileCannotBeWritten();
    void asksOneThingAtATime();
    void writesWhatExpiresAsACalendar();
    void writesWhatExpiresWithWhatElseIsValid();
    void copiesARowAsText();
};

void TestExportFlow::writesTheRowsInView()
{
    Bench bench;
    QVERIFY(bench.choose(u"Payroll"_s));
    bench.search(u"payroll"_s);
    const int seen = bench.objects()->model()->rowCount();

    bench.chooseInExport(u"Rows in view…"_s);
    QVERIFY(bench.saveAs(bench.path(u"some.json"_s)));

    QTRY_VERIFY(bench.said().startsWith(u"Exported to"_s));
    QCOMPARE(bench.json(u"some.json"_s).size(), seen);
    QCOMPARE(bench.json(u"some.json"_s).first().toObject()["displayName"_L1].toString(),
             bench.objects()->model()->index(0, 0).data().toString());
}

void TestExportFlow::writesAllRows()
{
    Bench bench;
    QVERIFY(bench.choose(u"Payroll"_s));
    const int all = bench.objects()->model()->rowCount();
    bench.search(u"payroll"_s);

    bench.chooseInExport(u"All rows…"_s);
    QVERIFY(bench.saveAs(bench.path(u"all.json"_s)));

    QTRY_VERIFY(bench.said().startsWith(u"Exported to"_s));
    QCOMPARE(bench.json(u"all.json"_s).size(), all);
}

void TestExportFlow::writesTheRowsInViewByKey()
{
    Bench bench;
    QVERIFY(bench.choose(u"Payroll"_s));

    QTest::keyClick(bench.window.get(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(bench.saveAs(bench.path(u"all.csv"_s)));

    QTRY_VERIFY(bench.said().startsWith(u"Exported to"_s));
    QVERIFY(contentOf(bench.path(u"all.csv"_s)).contains("\"Payroll\",\"application\""));
}

void TestExportFlow::tellsThatAFileCannotBeWritten()
{
    Bench bench;
    QVERIFY(bench.choose(u"Payroll"_s));

    bench.chooseInExport(u"All rows…"_s);
    QVERIFY(bench.saveAs(u"/nowhere/at/all.csv"_s));

    QTRY_VERIFY(Bench::dialog(u"Export"_s));
    const auto *const box = qobject_cast<QMessageBox *>(Bench::dialog(u"Export"_s));
    QVERIFY(box->text().contains(
        u"“%1” cannot be written"_s.arg(QDir::toNativeSeparators(u"/nowhere/at/all.csv"_s))));
}

void TestExportFlow::asksOneThingAtATime()
{
    Bench bench;
    QVERIFY(bench.choose(u"Payroll"_s));

    bench.chooseInExport(u"All rows…"_s);
    bench.chooseInExport(u"All rows…"_s);

    QCOMPARE(bench.window->findChildren<QFileDialog *>().size(), 1);
}

void TestExportFlow::writesWhatExpiresAsACalendar()
{
    Bench bench;
    QVERIFY(bench.choose(u"Payroll"_s));
    QVERIFY(bench.openExpiring());

    Bench::click(bench.button(u"Export"_s));
    QVERIFY(bench.saveAs(bench.path(u"expiring.ics"_s)));

    QTRY_VERIFY(bench.said().startsWith(u"Exported to"_s));
    const QByteArray calendar = contentOf(bench.path(u"expiring.ics"_s));
    const auto *const table = bench.find<QAbstractItemView>(u"Expiring secrets"_s);
    QCOMPARE(calendar.count("BEGIN:VEVENT"), table->model()->rowCount());
}

void TestExportFlow::writesWhatExpiresWithWhatElseIsValid()
{
    Bench bench;
    QVERIFY(bench.openExpiring());
    const auto *const model = bench.find<QAbstractItemView>(u"Expiring secrets"_s)->model();
    const auto owner = [model] { return model->index(0, 7).data().toString(); };
    QTRY_VERIFY_WITH_TIMEOUT(owner().size() > 1, 20000);

    QTest::keyClick(bench.window.get(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(bench.saveAs(bench.path(u"soon.json"_s)));

    QTRY_VERIFY(bench.said().startsWith(u"Exported to"_s));
    const QJsonArray written = bench.json(u"soon.json"_s);
    QCOMPARE(written.size(), model->rowCount());
    const QJsonObject first = written.first().toObject();
    QCOMPARE(first["displayName"_L1].toString(), model->index(0, 0).data().toString());
    QCOMPARE(first["alsoValid"_L1].toString(), model->index(0, 6).data().toString());
    QCOMPARE(first["owner"_L1].toString(), owner());
}

void TestExportFlow::copiesARowAsText()
{
    Bench bench;
    QVERIFY(bench.choose(u"Payroll"_s));

    QTest::keyClick(bench.objects(), Qt::Key_C, Qt::ControlModifier);

    const QStringList cells = QGuiApplication::clipboard()->text().split(u'\t');
    QCOMPARE(cells.size(), bench.objects()->model()->columnCount());
    QCOMPARE(cells.first(), u"Payroll"_s);
}

QTEST_MAIN(TestExportFlow)
#include "tst_exportflow.moc"

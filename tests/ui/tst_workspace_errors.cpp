// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/windowbench.h"
#include "ui/common/rowtable.h"
#include "ui/directory/credentialcontroller.h"
#include "ui/directory/detailsplitter.h"

#include <QCursor>
#include <QScrollBar>
#include <QTextDocument>

#include <cmath>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench : WindowBench
{
    bool open()
    {
        openSampleTenant();
        window->resize(1024, 700);
        if (!choose(u"Payroll"_s))
            return false;
        QTest::qWait(0); // for the layout
        list = static_cast<RowTable *>(objects());
        // The last one on the screen is chosen, which is the first to be covered, and the pointer
        // is on another.
        const QPoint bottom(40, list->viewport()->height() - 2);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, bottom);
        lastRow = list->currentIndex().row();
        for (const QPoint &somewhere : {QPoint(40, 2), place(lastRow - 4)}) {
            QCursor::setPos(list->viewport()->mapToGlobal(somewhere));
            QTest::mouseMove(list->viewport(), somewhere);
        }
        return QTest::qWaitFor([this] { return list->pointerHeight().has_value(); })
            && QTest::qWaitFor([this] { return button(u"Add secret"_s)->isEnabled(); });
    }

    QPoint place(int row) const { return list->visualRect(list->model()->index(row, 0)).center(); }

    bool isCovered(int row) const
    {
        const QRect rect = list->visualRect(list->model()->index(row, 0));
        return rect.bottom() >= list->viewport()->height();
    }

    QList<int> sizes() const { return window->findChild<DetailSplitter *>()->sizes(); }

    QPoint placeOnScreen(const QAbstractItemView &view, int row) const
    {
        return view.viewport()->mapToGlobal(view.visualRect(view.model()->index(row, 0)).topLeft());
    }

    void tell(const QString &message) const
    {
        auto *controller = window->findChild<CredentialController *>();
        controller->tell(controller->object()->ref,
                         {.message = message, .details = u"500"_s, .canRead = true});
        for (int i = 0; i < 5; ++i)
            QTest::qWait(0); // for the layout, and what it asks for in its turn
    }

    void clear() const
    {
        auto *controller = window->findChild<CredentialController *>();
        controller->clearProblem(controller->object()->ref);
        QTest::qWait(0);
    }

    RowTable *list = nullptr;
    int lastRow = -1;
};

} // namespace

/// Where what went wrong is said, and what stays where it is meanwhile.
class TestWorkspaceErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leaveTheListAsItIs();
    void leaveTheRowsWhereTheyAre();
    void areSaidWholeHoweverLong();
};

void TestWorkspaceErrors::leaveTheListAsItIs()
{
    Bench bench;
    QVERIFY(bench.open());
    const QList<int> sizes = bench.sizes();
    const QPoint row = bench.placeOnScreen(*bench.list, bench.lastRow);
    const QPoint secret = bench.placeOnScreen(*bench.secrets(), 0);

    bench.tell(u"Nothing was deleted: the secrets are read anew before, and that failed.\n"
               "Microsoft Graph did not answer. It may be the network, or a proxy on the way."_s);
    QVERIFY(!bench.message().isEmpty());
    QCOMPARE(bench.sizes(), sizes);
    QCOMPARE(bench.placeOnScreen(*bench.list, bench.lastRow), row);
    QCOMPARE(bench.placeOnScreen(*bench.secrets(), 0), secret);
    bench.clear();

    QCOMPARE(bench.sizes(), sizes);
    QCOMPARE(bench.placeOnScreen(*bench.list, bench.lastRow), row);
}

/// Of the directory itself, below everything: that takes room from the list, but moves no row.
void TestWorkspaceErrors::leaveTheRowsWhereTheyAre()
{
    Bench bench;
    QVERIFY(bench.open());
    const QPoint row = bench.placeOnScreen(*bench.list, bench.lastRow);

    Q_EMIT bench.session->failed({.kind = GraphError::Kind::Service, .message = u"broken"_s});
    QTRY_VERIFY(!bench.message().isEmpty());
    QTRY_VERIFY(bench.isCovered(bench.lastRow));

    QCOMPARE(bench.placeOnScreen(*bench.list, bench.lastRow), row);
}

/// What does not fit is scrolled to, rather than that it pushes the list out of sight.
void TestWorkspaceErrors::areSaidWholeHoweverLong()
{
    Bench bench;
    QVERIFY(bench.open());

    bench.tell(QStringList(9, u"The secret may be there all the same."_s).join(u'\n'));

    const auto *text = bench.find<QTextEdit>(u"Message"_s);
    QTRY_VERIFY(text->verticalScrollBar()->maximum() > 0);
    QCOMPARE(text->viewport()->height() + text->verticalScrollBar()->maximum(),
             int(std::ceil(text->document()->size().height())));
    QCOMPARE(text->visibleRegion().boundingRect().size(), text->size());
}

QTEST_MAIN(TestWorkspaceErrors)
#include "tst_workspace_errors.moc"

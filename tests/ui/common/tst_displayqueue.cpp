// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/program.h"
#include "ui/common/displayqueue.h"
#include "ui/common/secretclipboard.h"

#include <QGuiApplication>
#include <QTest>

#include <cstdlib>
#include <malloc.h>
#include <xcb/xcb.h>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QByteArrayView Value = "a1b8Q~made-up.value_of~nobody-anywhere.0";

xcb_connection_t *connection()
{
    return qGuiApp->nativeInterface<QNativeInterface::QX11Application>()->connection();
}

/// libxcb's object, which has the queue in it.
bool holdsValue()
{
    const auto *const bytes = reinterpret_cast<const char *>(connection());
    return QByteArrayView(bytes, qsizetype(malloc_usable_size(connection()))).contains(Value);
}

} // namespace

class TestDisplayQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsNothingOfOldRequests();
    void holdsNothingOfAPaste();
    void holdsNothingOfOldAnswers();
};

void TestDisplayQueue::holdsNothingOfOldRequests()
{
    xcb_intern_atom(connection(), 1, uint16_t(Value.size()), Value.data());
    xcb_flush(connection());
    QVERIFY(holdsValue());

    overwriteDisplayQueue();

    QVERIFY(!holdsValue());
}

void TestDisplayQueue::holdsNothingOfAPaste()
{
    SecretClipboard clipboard(*QGuiApplication::clipboard());
    clipboard.copy(QUuid::createUuid(), SecretText(Value));

    const QByteArray pasted =
        runProgram(u"xclip"_s, {u"-o"_s, u"-selection"_s, u"clipboard"_s}).output;

    QCOMPARE(pasted, Value.toByteArray());
    QTRY_VERIFY(!holdsValue());
}

void TestDisplayQueue::holdsNothingOfOldAnswers()
{
    const QByteArray whole = QByteArray(2'000, '-') + Value.toByteArray();
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection())).data->root;
    xcb_change_property(connection(), XCB_PROP_MODE_REPLACE, root, XCB_ATOM_CUT_BUFFER0,
                        XCB_ATOM_STRING, 8, uint32_t(whole.size()), whole.constData());
    overwriteDisplayQueue();
    const auto asked =
        xcb_get_property(connection(), 1, root, XCB_ATOM_CUT_BUFFER0, XCB_ATOM_STRING, 0, 1'000);
    std::free(xcb_get_property_reply(connection(), asked, nullptr));
    if (!holdsValue())
        QSKIP("The answer came in pieces, as it may on a busy machine, and left nothing behind.");

    overwriteDisplayAnswers();

    QTRY_VERIFY(!holdsValue());
}

QTEST_MAIN(TestDisplayQueue)
#include "tst_displayqueue.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/program.h"
#include "ui/common/displayqueue.h"
#include "ui/common/secretclipboard.h"

#include <QGuiApplication>
#include <QTest>

#include <cstdlib>
#include <malloc.h>
#include <vector>
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

xcb_window_t root()
{
    return xcb_setup_roots_iterator(xcb_get_setup(connection())).data->root;
}

/// And leaves nothing of it in the queue by which it goes to the server.
void putOnServer(const QByteArray &content)
{
    xcb_change_property(connection(), XCB_PROP_MODE_REPLACE, root(), XCB_ATOM_CUT_BUFFER0,
                        XCB_ATOM_STRING, 8, uint32_t(content.size()), content.constData());
    overwriteDisplayQueue();
}

void fetchFromServer(int times)
{
    constexpr uint32_t LargestAnswer = 2000; // of four bytes
    std::vector<xcb_get_property_cookie_t> asked;
    asked.reserve(size_t(times));
    for (int i = 0; i < times; ++i)
        asked.push_back(xcb_get_property(connection(), 0, root(), XCB_ATOM_CUT_BUFFER0,
                                         XCB_ATOM_STRING, 0, LargestAnswer));
    for (const auto &one : asked)
        std::free(xcb_get_property_reply(connection(), one, nullptr));
}

/// Until it has answered all that it was asked before, and that was read.
void waitForServer()
{
    std::free(xcb_get_input_focus_reply(connection(), xcb_get_input_focus(connection()), nullptr));
}

} // namespace

class TestDisplayQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsNothingOfOldRequests();
    void holdsNothingOfAPaste();
    void holdsNothingOfOldAnswers_data();
    void holdsNothingOfOldAnswers();
    void holdsNothingOfManyAnswers();
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

void TestDisplayQueue::holdsNothingOfOldAnswers_data()
{
    QTest::addColumn<int>("before"); // bytes of the answer
    QTest::addColumn<int>("atOnce"); // how often it is asked for before the first is read
    QTest::newRow("near the beginning") << 0 << 1;
    QTest::newRow("in the middle") << 2'000 << 1;
    QTest::newRow("at the end") << 4'000 << 1;
    QTest::newRow("fetched several times") << 100 << 20;
}

void TestDisplayQueue::holdsNothingOfOldAnswers()
{
    QFETCH(const int, before);
    QFETCH(const int, atOnce);
    putOnServer(QByteArray(before, '-') + Value.toByteArray());
    // Whether one goes through the queue as a whole is up to how soon it is read.
    for (int i = 0; i < 1'000 && !holdsValue(); ++i)
        fetchFromServer(atOnce);
    QVERIFY(holdsValue());

    overwriteDisplayAnswers();

    QTRY_VERIFY(!holdsValue());
}

/// What is left once does not show every time.
void TestDisplayQueue::holdsNothingOfManyAnswers()
{
    putOnServer(QByteArray(100, '-') + Value.toByteArray());
    int held = 0;
    for (int i = 0; i < 50; ++i) {
        fetchFromServer(5);
        held += holdsValue() ? 1 : 0;

        overwriteDisplayAnswers();
        waitForServer();

        QVERIFY2(!holdsValue(), qPrintable(u"after %1 times"_s.arg(i)));
    }
    QVERIFY(held > 0);
}

QTEST_MAIN(TestDisplayQueue)
#include "tst_displayqueue.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/secrettext.h"
#include "app/signin/accesstoken.h"

#include <QDebug>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <new>
#include <type_traits>

using namespace Keyturn;

namespace {

bool isWatching = false;
int freedWithText = 0;

/// Memory keeps what was in it when it is freed, so that is the moment to look.
void look(const void *memory)
{
    constexpr std::array Text = {'s', '3', 'c', 'r', 'e', 't'};
    const auto *bytes = static_cast<const char *>(memory);
    if (isWatching && bytes && std::equal(Text.begin(), Text.end(), bytes))
        ++freedWithText;
}

struct Watch
{
    Watch() { isWatching = true; }
    ~Watch() { isWatching = false; }
    Q_DISABLE_COPY_MOVE(Watch)
};

} // namespace

// Of this program alone. What they look at has at least six bytes, so that look() stays within.
void *operator new[](std::size_t size)
{
    return std::malloc(std::max<std::size_t>(size, 6)); // NOLINT(*-no-malloc,*-owning-memory)
}

void operator delete[](void *memory) noexcept
{
    look(memory);
    std::free(memory); // NOLINT(*-no-malloc,*-owning-memory)
}

void operator delete[](void *memory, std::size_t /*size*/) noexcept
{
    operator delete[](memory);
}

template<typename T>
concept Printable = requires(QDebug out, const T &value)
{
    out << value;
};

template<typename T>
concept Text = std::is_convertible_v<T, QByteArray> || std::is_convertible_v<
    T, QByteArrayView> || std::is_convertible_v<T, QString>;

static_assert(Printable<QByteArray> && Text<QByteArray>); // else these would say nothing
static_assert(!Printable<SecretText> && !Text<SecretText>);
static_assert(!Printable<AccessToken> && !Text<AccessToken>);
static_assert(!std::is_copy_constructible_v<SecretText>);

class TestSecretText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wipesMemory();
    void isWipedBeforeItsMemoryIsFreed();
    void leavesNothingBehindWhenMoved();
    void comparesAllOfIt();
    void countsCharactersNotBytes();
};

void TestSecretText::wipesMemory()
{
    std::array<char, 6> memory = {'s', '3', 'c', 'r', 'e', 't'};

    wipe(memory);

    QCOMPARE(QByteArrayView(memory), QByteArrayView("\0\0\0\0\0\0", 6));
}

void TestSecretText::isWipedBeforeItsMemoryIsFreed()
{
    const Watch watch;
    freedWithText = 0;

    auto plain = std::make_unique<std::array<char, 6>[]>(1); // NOLINT(modernize-avoid-c-arrays)
    plain[0] = {'s', '3', 'c', 'r', 'e', 't'};
    plain.reset();
    QCOMPARE(freedWithText, 1); // so it would be seen

    std::make_unique<SecretText>("s3cret").reset();
    SecretText moved("s3cret");
    moved = SecretText("other");
    moved = SecretText("s3cret").duplicate();
    moved = {};

    QCOMPARE(freedWithText, 1);
}

void TestSecretText::leavesNothingBehindWhenMoved()
{
    SecretText first("s3cret");
    SecretText second("other");
    const char *const place = first.utf8().data();

    second = std::move(first);

    QCOMPARE(second.utf8(), QByteArrayView("s3cret"));
    QVERIFY(second.utf8().data() == place); // the same bytes, not a copy; QCOMPARE would read text
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that it is empty is the promise
}

void TestSecretText::comparesAllOfIt()
{
    const SecretText text("s3cret");

    QVERIFY(text.equals("s3cret"));
    QVERIFY(!text.equals("s3creT"));
    QVERIFY(!text.equals("s3cre"));
    QVERIFY(!text.equals(""));
    QVERIFY(SecretText().equals(""));
}

void TestSecretText::countsCharactersNotBytes()
{
    QCOMPARE(SecretText("a\xc3\xa4\xf0\x9f\x94\x91").characterCount(), 3);
}

QTEST_GUILESS_MAIN(TestSecretText)
#include "tst_secrettext.moc"

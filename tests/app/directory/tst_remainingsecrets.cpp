// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/passwordcredential.h"
#include "app/directory/remainingsecrets.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime now()
{
    return {{2026, 11, 20}, {12, 0}, Qt::UTC};
}

PasswordCredential secret(const QDateTime &start, const QDateTime &end)
{
    return {.keyId = QUuid::createUuid(),
            .displayName = {},
            .hint = {},
            .startDateTime = start,
            .endDateTime = end};
}

PasswordCredential current()
{
    return secret({}, now().addDays(100));
}

PasswordCredential endless()
{
    return secret({}, {});
}

PasswordCredential expired()
{
    return secret({}, now().addSecs(-1));
}

PasswordCredential future()
{
    return secret(now().addSecs(1), now().addDays(100));
}

} // namespace

class TestRemainingSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsOnlyWhatCanBeUsedNow_data();
    void countsOnlyWhatCanBeUsedNow();
    void knowsNothingOfASecretThatIsNotThere();
};

void TestRemainingSecrets::countsOnlyWhatCanBeUsedNow_data()
{
    QTest::addColumn<std::vector<PasswordCredential>>("secrets"); // the first of them goes
    QTest::addColumn<bool>("isValid");
    QTest::addColumn<int>("otherValidCount");
    QTest::addColumn<bool>("losesLastValid");

    using Secrets = std::vector<PasswordCredential>;
    QTest::newRow("the only one") << Secrets{current()} << true << 0 << true;
    QTest::newRow("beside an expired one") << Secrets{current(), expired()} << true << 0 << true;
    QTest::newRow("beside a future one") << Secrets{current(), future()} << true << 0 << true;
    QTest::newRow("one of two") << Secrets{current(), endless()} << true << 1 << false;
    QTest::newRow("one of three") << Secrets{endless(), current(), current()} << true << 2 << false;
    QTest::newRow("an expired one") << Secrets{expired(), current()} << false << 1 << false;
    QTest::newRow("an expired one alone") << Secrets{expired()} << false << 0 << false;
    QTest::newRow("a future one") << Secrets{future(), current()} << false << 1 << false;
}

void TestRemainingSecrets::countsOnlyWhatCanBeUsedNow()
{
    QFETCH(std::vector<PasswordCredential>, secrets);
    QFETCH(bool, isValid);
    QFETCH(int, otherValidCount);

    const auto remaining = RemainingSecrets::without(secrets.front().keyId, secrets, now());

    QCOMPARE(remaining.isValid, isValid);
    QCOMPARE(remaining.otherValidCount, otherValidCount);
    QTEST(remaining.losesLastValid(), "losesLastValid");
}

void TestRemainingSecrets::knowsNothingOfASecretThatIsNotThere()
{
    const std::vector secrets = {current()};

    const auto remaining = RemainingSecrets::without(QUuid::createUuid(), secrets, now());

    QVERIFY(!remaining.isValid);
    QCOMPARE(remaining.otherValidCount, 1);
}

QTEST_GUILESS_MAIN(TestRemainingSecrets)
#include "tst_remainingsecrets.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/listdifference.h"
#include "support/listreplies.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

SharedPage page(std::initializer_list<int> numbers)
{
    QJsonArray rows;
    for (const int number : numbers)
        rows.append(listedObject(number, u"name %1"_s.arg(number), {u"2030-01-01T00:00:00Z"_s}));
    return listedPage(rows);
}

std::vector<int> numbers(const PageBatch &batch)
{
    std::vector<int> found;
    for (const SharedPage &one : batch.pages) {
        for (const QUuid &id : one->objectIds())
            found.push_back(id.data4[7]);
    }
    return found;
}

} // namespace

class TestListDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNoneWhereOnlyTheOrderIsAnother();
    void holdsWhatIsMissingInFull();
    void tellsThatSomethingHasVanished();
};

void TestListDifference::isNoneWhereOnlyTheOrderIsAnother()
{
    const auto difference =
        listDifference({page({1, 2, 3}), page({4})}, {page({4, 3}), page({}), page({2, 1})});

    QVERIFY(difference.missing.pages.empty());
    QVERIFY(!difference.hasVanished);
}

void TestListDifference::holdsWhatIsMissingInFull()
{
    const auto difference = listDifference({page({1, 3})}, {page({1, 2}), page({3}), page({4, 5})});

    QCOMPARE(numbers(difference.missing), (std::vector{2, 4, 5}));
    QCOMPARE(difference.missing.pages.size(), size_t(2));
    QVERIFY(!difference.hasVanished);
    const ObjectView view = difference.missing.pages.front()->view(0);
    QCOMPARE(view.displayName, "name 2"_ba);
    QCOMPARE(view.secrets.size(), size_t(1));
}

void TestListDifference::tellsThatSomethingHasVanished()
{
    QVERIFY(listDifference({page({1, 2})}, {page({2})}).hasVanished);
    QVERIFY(listDifference({page({1})}, {}).hasVanished);
    QVERIFY(!listDifference({}, {page({1})}).hasVanished);
}

QTEST_GUILESS_MAIN(TestListDifference)
#include "tst_listdifference.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/settingsbench.h"
#include "ui/settings/cloudpanel.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

Cloud cloudCalled(const QString &name)
{
    return CloudStore::cloudOf(name, u"https://login.%1.example"_s.arg(name.toLower()),
                               u"https://graph.example"_s, {});
}

struct Bench : SettingsBench
{
    explicit Bench(const QStringList &names = {})
    {
        for (const QString &name : names)
            clouds.add(cloudCalled(name));
        panel.show();
    }

    QListWidget *list() const { return named<QListWidget>(panel, u"Clouds of your own"_s); }

    void choose(int row) const
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualItemRect(list()->item(row)).center());
    }

    QPushButton *button(const QString &name) const { return named<QPushButton>(panel, name); }

    static void type(const QWidget &dialog, const QString &field, const QString &text)
    {
        auto *edit = named<QLineEdit>(dialog, field);
        QVERIFY2(edit, qPrintable(field));
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    CloudPanel panel{clouds};
};

} // namespace

class TestCloudPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatThereIsNone();
    void listsThem();
    void addsOne();
    void changesOne();
    void removesOneAfterAQuestion();
    void changesOneByADoubleClick();
};

void TestCloudPanel::saysThatThereIsNone()
{
    const Bench bench;

    QCOMPARE(bench.list()->count(), 1);
    QCOMPARE(bench.list()->item(0)->text(), u"None"_s);
    bench.choose(0);
    QVERIFY(!bench.button(u"Edit cloud"_s)->isEnabled());
    QVERIFY(!bench.button(u"Remove cloud"_s)->isEnabled());
}

void TestCloudPanel::listsThem()
{
    const Bench bench({u"Lab"_s, u"Gateway"_s});

    QCOMPARE(bench.list()->count(), 2);
    QCOMPARE(bench.list()->item(1)->text(), u"Gateway (login.gateway.example)"_s);
    QVERIFY(!bench.button(u"Edit cloud"_s)->isEnabled());
    bench.choose(1);
    QVERIFY(bench.button(u"Edit cloud"_s)->isEnabled());
}

void TestCloudPanel::addsOne()
{
    const Bench bench;

    QTest::mouseClick(bench.button(u"Add cloud"_s), Qt::LeftButton);
    const QWidget *dialog = Bench::windowCalled(u"Add cloud"_s);
    QVERIFY(dialog);
    Bench::type(*dialog, u"Name"_s, u"Lab"_s);
    Bench::type(*dialog, u"Login authority"_s, u"https://login.lab.example"_s);
    Bench::type(*dialog, u"Graph endpoint"_s, u"https://graph.example"_s);
    Bench::click<QPushButton>(*dialog, u"Add"_s);

    QVERIFY(bench.clouds.custom() == std::vector{cloudCalled(u"Lab"_s)});
    QCOMPARE(bench.list()->currentItem()->text(), u"Lab (login.lab.example)"_s);
}

void TestCloudPanel::changesOne()
{
    const Bench bench({u"Lab"_s, u"Gateway"_s});
    bench.choose(0);

    QTest::mouseClick(bench.button(u"Edit cloud"_s), Qt::LeftButton);
    const QWidget *dialog = Bench::windowCalled(u"Edit cloud"_s);
    QVERIFY(dialog);
    Bench::type(*dialog, u"Name"_s, u"Laboratory"_s);
    Bench::click<QPushButton>(*dialog, u"Save"_s);

    QCOMPARE(bench.clouds.custom().front().name, u"Laboratory"_s);
    QCOMPARE(bench.clouds.custom().size(), 2u);
    QCOMPARE(bench.list()->currentRow(), 0);
}

void TestCloudPanel::removesOneAfterAQuestion()
{
    const Bench bench({u"Lab"_s, u"Gateway"_s});
    bench.choose(0);

    QTest::mouseClick(bench.button(u"Remove cloud"_s), Qt::LeftButton);
    const QWidget *question = Bench::windowCalled(u"Remove cloud"_s);
    QVERIFY(question);
    QCOMPARE(bench.clouds.custom().size(), 2u);
    Bench::click<QPushButton>(*question, u"Remove"_s);

    QVERIFY(bench.clouds.custom() == std::vector{cloudCalled(u"Gateway"_s)});
}

void TestCloudPanel::changesOneByADoubleClick()
{
    const Bench bench({u"Lab"_s});
    bench.choose(0);
    const QPoint place = bench.list()->visualItemRect(bench.list()->item(0)).center();

    QTest::mouseDClick(bench.list()->viewport(), Qt::LeftButton, {}, place);

    QVERIFY(Bench::windowCalled(u"Edit cloud"_s));
}

QTEST_MAIN(TestCloudPanel)
#include "tst_cloudpanel.moc"

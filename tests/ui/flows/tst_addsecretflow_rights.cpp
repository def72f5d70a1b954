// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/rightsbench.h"

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Writer = u"Application.ReadWrite.All User.Read"_s;
const QString Reader = u"Application.Read.All User.Read"_s;

QWidget *question()
{
    return WindowBench::dialog(u"Add secret"_s);
}

QString note()
{
    return RightsBench::shown(question(), "permissionNote");
}

bool ask(const WindowBench &bench)
{
    const auto isOffered = [&bench] {
        const auto *const add = bench.button(u"Add secret"_s);
        return add && add->isEnabled();
    };
    if (!QTest::qWaitFor(isOffered))
        return false;
    WindowBench::click(bench.button(u"Add secret"_s));
    return question() != nullptr;
}

struct Bench : RightsBench
{
    using RightsBench::RightsBench;

    bool openQuestion() { return choose(u"Payroll"_s) && ask(*this); }

    QAbstractButton *link() const { return button(u"Show permissions"_s, question()); }
};

} // namespace

/// What is said, before one adds a secret, of whether one may.
class TestAddSecretFlowRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatOneMay();
    void saysThatOneMayNotAndShowsWhatItTakes();
    void saysWhatIsNotKnown();
    void waitsForNothing();
    void noticesWhatIsGrantedMeanwhile();
    void showsWhatItTakesWhereGraphRefuses();
    void saysInTheSampleTenantThatOneMay();
};

void TestAddSecretFlowRights::saysThatOneMay()
{
    Bench bench(Writer);
    bench.setRoles("Cloud Application Administrator");

    QVERIFY(bench.openQuestion());

    QTRY_COMPARE(note(), u"You may add secrets here: Cloud Application Administrator."_s);
    QVERIFY(!bench.link()); // it has no more to say
}

void TestAddSecretFlowRights::saysThatOneMayNotAndShowsWhatItTakes()
{
    Bench bench(Reader);
    QVERIFY(bench.openQuestion());
    QTRY_VERIFY(note().startsWith(u"Entra will refuse this. The permission "_s));
    QVERIFY(bench.button(u"Add"_s, question())->isEnabled()); // for Entra decides

    Bench::click(bench.link());

    QVERIFY(Bench::panel());
    QCOMPARE(Bench::panel()->parentWidget(), question());
    QCOMPARE(Bench::shown(Bench::panel(), "object"), u"Payroll"_s);
    Bench::click(bench.button(u"Ask for this permission"_s, Bench::panel()));
    QCOMPARE(bench.wanted->size(), 1);
}

void TestAddSecretFlowRights::saysWhatIsNotKnown()
{
    Bench bench(Writer);
    bench.graph.replyTo("/me/memberOf", 403, "{}");
    bench.graph.replyTo("/owners", 403, "{}");

    QVERIFY(bench.openQuestion());

    QTRY_COMPARE(
        note(),
        u"It is not known whether you may. Not all of your roles could be read. The owners "
        "of this app could not be read."_s);
    QVERIFY(bench.link());
}

void TestAddSecretFlowRights::waitsForNothing()
{
    Bench bench(Writer);
    bench.graph.replyTo("/me/memberOf", 200, R"({"value":[]})", std::chrono::seconds(30));

    QVERIFY(bench.openQuestion());

    QVERIFY(bench.button(u"Add"_s, question())->isEnabled());
    QCOMPARE(note(), QString());
    Bench::click(bench.button(u"Add"_s, question()));
    QTRY_VERIFY(bench.requestCount("/addPassword") > 0);
}

void TestAddSecretFlowRights::noticesWhatIsGrantedMeanwhile()
{
    Bench bench(Reader);
    bench.setRoles("Application Administrator");
    QVERIFY(bench.openQuestion());
    QTRY_VERIFY(note().startsWith(u"Entra will refuse this"_s));

    bench.grant(Writer);

    QTRY_COMPARE(note(), u"You may add secrets here: Application Administrator."_s);
    QVERIFY(!bench.link());
}

void TestAddSecretFlowRights::showsWhatItTakesWhereGraphRefuses()
{
    Bench bench(Reader);
    bench.graph.replyTo("/addPassword", 403,
                        R"({"error":{"code":"Authorization_RequestDenied","message":"No."}})");
    QVERIFY(bench.openQuestion());
    Bench::click(bench.button(u"Add"_s, question()));
    QTRY_VERIFY(bench.message().contains(u"You do not have the right to do this."_s));

    Bench::click(bench.button(u"Show permissions"_s));

    QVERIFY(Bench::panel());
    QCOMPARE(Bench::shown(Bench::panel(), "object"), u"Payroll"_s);
}

void TestAddSecretFlowRights::saysInTheSampleTenantThatOneMay()
{
    WindowBench bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));

    QVERIFY(ask(bench));

    QTRY_VERIFY(!note().isEmpty());
    QVERIFY2(note().startsWith(u"You "_s), qPrintable(note()));
}

QTEST_MAIN(TestAddSecretFlowRights)
#include "tst_addsecretflow_rights.moc"

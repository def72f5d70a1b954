// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/searchquestion.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto App = u"5c2b7e11-93a4-4d0e-8a51-0c6c1f7d2b01"_s;
const auto Other = u"0b1ec701-0000-4000-8000-00000000002a"_s;
const auto Run = u"77777777-1111-4222-8333-444444444444"_s;
const auto Tenant = u"99999999-1111-4222-8333-444444444444"_s;

QStringList texts(const std::vector<QUuid> &ids)
{
    QStringList texts;
    for (const QUuid &id : ids)
        texts.append(id.toString(QUuid::WithoutBraces));
    return texts;
}

/// The texts have <app> in the place of an ID, and so on.
QString filled(const QString &text)
{
    return QString(text)
        .replace("<app>"_L1, App)
        .replace("<other>"_L1, Other)
        .replace("<run>"_L1, Run)
        .replace("<tenant>"_L1, Tenant);
}

} // namespace

class TestSearchQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheIdsOfMessagesAndLinks_data();
    void takesTheIdsOfMessagesAndLinks();
    void leavesWordsWords_data();
    void leavesWordsWords();
    void leavesOutRequestsAndTenants_data();
    void leavesOutRequestsAndTenants();
    void knowsTheCode_data();
    void knowsTheCode();
    void hasEachIdOnceAndNotTooMany();
    void takesAnything();
};

void TestSearchQuestion::takesTheIdsOfMessagesAndLinks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");

    QTest::newRow("a message")
        << u"AADSTS7000222: The provided client secret keys for app '<app>' are expired. Visit the "
           "Azure portal to create new keys for your app: https://aka.ms/NewClientSecret.\r\n"
           "Trace ID: <run>\r\nCorrelation ID: <run>\r\nTimestamp: 2026-11-22 10:00:00Z"_s
        << QStringList{App};
    QTest::newRow("a message in one line")
        << u"AADSTS700016: Application with identifier '<app>' was not found in the directory "
           u"'<tenant>'. "
           "Trace ID: <run> Correlation ID: <run> Timestamp: 2026-11-22 10:00:00Z"_s
        << QStringList{App};
    QTest::newRow("German") << u"AADSTS7000215: Ungültiger geheimer Clientschlüssel für die App "
                               "„<app>“.\nAblaufverfolgungs-ID: <run>\nKorrelations-ID: <run>"_s
                            << QStringList{App};
    QTest::newRow("Japanese, nothing between")
        << u"アプリケーション<app>のエラー。トレース ID: <run> 相関 ID: <run>"_s
        << QStringList{App};
    QTest::newRow("JSON")
        << uR"({"error":"invalid_client","error_description":"AADSTS7000222: app '<app>'",)"
           R"("trace_id":"<run>","correlation_id":"<run>"})"_s
        << QStringList{App};
    QTest::newRow("a link to secrets")
        << u"https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/"
           "~/Credentials/appId/<app>/isMSAApp~/false"_s
        << QStringList{App};
    QTest::newRow("a link to an enterprise application")
        << u"https://portal.azure.com/<tenant>/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/"
           u"Overview/"
           "objectId/<other>/appId/<app>/preferredSingleSignOnMode~/null"_s
        << QStringList{Other, App};
    QTest::newRow("an encoded link")
        << u"https://portal.azure.com/#view%2FMicrosoft_AAD_RegisteredApps%2FappId%2F<app>%2Fx"_s
        << QStringList{App};
    QTest::newRow("an address of Graph")
        << u"https://graph.microsoft.com/v1.0/applications(appId='<app>')/addPassword"_s
        << QStringList{App};
    QTest::newRow("an address of tokens")
        << u"https://login.microsoftonline.com/<tenant>/oauth2/v2.0/authorize?client_id=<app>&state=<run>"_s
        << QStringList{App};
    QTest::newRow("quoted") << u"'<app>'"_s << QStringList{App};
    QTest::newRow("a URN") << u"urn:uuid:<app>"_s << QStringList{App};
    QTest::newRow("an address of an application") << u"api://<app>/.default"_s << QStringList{App};
    QTest::newRow("a sentence") << u"Please look at <app> and at the secret {<other>}, too."_s
                                << QStringList{App, Other};
    QTest::newRow("a column") << u"<app>\n<other>\n"_s << QStringList{App, Other};
    QTest::newRow("one with words in lines") << u"Payroll\n<app>"_s << QStringList{App};
}

void TestSearchQuestion::takesTheIdsOfMessagesAndLinks()
{
    QFETCH(QString, text);

    const auto question = SearchQuestion::fromText(filled(text));

    QTEST(texts(question.ids), "ids");
    QVERIFY(question.areIdsMeant);
}

void TestSearchQuestion::leavesWordsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");

    QTest::newRow("nothing") << u""_s << QStringList{};
    QTest::newRow("words") << u"payroll prod"_s << QStringList{};
    QTest::newRow("a sentence without an ID")
        << u"the client secret has run out"_s << QStringList{};
    QTest::newRow("an ID") << u"<app>"_s << QStringList{App};
    QTest::newRow("an ID in upper case and braces")
        << u"{5C2B7E11-93A4-4D0E-8A51-0C6C1F7D2B01}"_s << QStringList{App};
    QTest::newRow("an ID without hyphens")
        << u"5c2b7e1193a44d0e8a510c6c1f7d2b01"_s << QStringList{App};
    QTest::newRow("an ID with a word") << u"pay <app>"_s << QStringList{App};
    QTest::newRow("a part of an ID") << u"5c2b7e11-93a4"_s << QStringList{};
    QTest::newRow("more digits than an ID")
        << u"5c2b7e1193a44d0e8a510c6c1f7d2b011"_s << QStringList{};
    QTest::newRow("a name with an ID in it") << u"ConnectSync_<app>"_s << QStringList{};
    QTest::newRow("a share in percent") << u"100%"_s << QStringList{};
}

void TestSearchQuestion::leavesWordsWords()
{
    QFETCH(QString, text);

    const auto question = SearchQuestion::fromText(filled(text));

    QVERIFY(!question.areIdsMeant);
    QTEST(texts(question.ids), "ids");
}

void TestSearchQuestion::leavesOutRequestsAndTenants_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<bool>("isLeftOut");

    for (const auto &label :
         {u"Trace ID: "_s, u"Correlation ID: "_s, u"Request Id: "_s, u"client-request-id: "_s,
          u"x-ms-request-id="_s, u"Directory (tenant) ID: "_s, u"tenantId/"_s, u"tenant_id=\""_s,
          u"Korrelations-ID: "_s, u"Anforderungs-ID: "_s, u"Mandanten-ID: "_s,
          u"ID de corrélation : "_s, u"Id. de solicitud: "_s, u"テナント ID: "_s, u"相关 ID："_s,
          u"in the tenant '"_s, u"https://sts.windows.net/"_s, u"tid="_s})
        QTest::newRow(qPrintable(label)) << label << true;
    for (const auto &label :
         {u"Application (client) ID: "_s, u"Object ID: "_s, u"Secret ID: "_s, u"appId/"_s,
          u"the requested application '"_s, u"identidad: "_s, u"Trace ID was not told. App: "_s})
        QTest::newRow(qPrintable(label)) << label << false;
}

void TestSearchQuestion::leavesOutRequestsAndTenants()
{
    QFETCH(QString, label);
    QFETCH(bool, isLeftOut);

    const auto question = SearchQuestion::fromText(label + App + u"' and more"_s);

    QCOMPARE(question.otherIdCount, isLeftOut ? 1 : 0);
    QCOMPARE(question.areIdsMeant, !isLeftOut);
    QCOMPARE(texts(question.ids), isLeftOut ? QStringList() : QStringList{App});
}

void TestSearchQuestion::knowsTheCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");

    QTest::newRow("in a message") << u"invalid_client: AADSTS7000222: The provided…"_s << 7000222;
    QTest::newRow("alone") << u"aadsts700016"_s << 700016;
    QTest::newRow("the first") << u"AADSTS50076 AADSTS50079"_s << 50076;
    QTest::newRow("no number") << u"AADSTS"_s << 0;
    QTest::newRow("too long") << u"AADSTS123456789012"_s << 0;
    QTest::newRow("a number only") << u"7000222"_s << 0;
}

void TestSearchQuestion::knowsTheCode()
{
    QFETCH(QString, text);

    QTEST(SearchQuestion::fromText(text).aadstsCode.value_or(0), "code");
}

void TestSearchQuestion::hasEachIdOnceAndNotTooMany()
{
    QString text = App + u'\n' + App + u"\n00000000-0000-0000-0000-000000000000\n"_s;
    QCOMPARE(texts(SearchQuestion::fromText(text).ids), QStringList{App});

    for (size_t i = 0; i < SearchQuestion::MostIds + 10; ++i)
        text += QUuid::createUuid().toString() + u'\n';
    QCOMPARE(SearchQuestion::fromText(text).ids.size(), SearchQuestion::MostIds);
}

void TestSearchQuestion::takesAnything()
{
    for (const auto &text : {u"%"_s, u"%%<other>"_s, u"%00"_s, u"\n\n"_s, u"'\"{("_s, u"https://"_s,
                             QString(70'000, u'-'), QString(70'000, u'a'), QString(3, u'\0')})
        QVERIFY(!SearchQuestion::fromText(text).areIdsMeant);
}

QTEST_GUILESS_MAIN(TestSearchQuestion)
#include "tst_searchquestion.moc"

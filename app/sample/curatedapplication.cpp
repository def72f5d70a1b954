// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/curatedapplication.h"

namespace Keyturn {

namespace {

    constexpr int None = CuratedSecret::None;
    constexpr const char *Personal = "AzureADandPersonalMicrosoftAccount";
    constexpr const char *ManyOrganizations = "AzureADMultipleOrgs";

} // namespace

// Seven secrets in all expire within 30 days, which is what a new user sees in the navigation
// first.
std::span<const CuratedApplication> curatedApplications()
{
    static const std::vector<CuratedApplication> applications = {
        {.displayName = "Payroll",
         .secrets = {{"payroll-batch", -168, 12}, {"payroll-web", -30, 335}, {"2024", -760, -30}},
         .isOwnedByCaller = true,
         .notes = "Runs on the last working day of the month."},
        {.displayName = "Nightly Export",
         .secrets = {{"export host", -180, CuratedSecret::Today}},
         .isOwnedByCaller = true},
        {.displayName = "Invoice Scanner", .secrets = {{"scanner 3", -177, 3}}},
        {.displayName = "Parcel Tracking",
         .secrets = {{"Production", -160, 20}, {"Staging", -160, 200}},
         .isOwnedByCaller = true},
        {.displayName = "Meter Readings", .secrets = {{"gateway", -100, 80}}},
        {.displayName = "Autumn Campaign", .secrets = {{"from next week on", 7, 187}}},
        {.displayName = "Door Access Control", .secrets = {{"controller", -1900, None}}},
        {.displayName = "Elevator Telemetry",
         .secrets = {{"forever", -400, CuratedSecret::Century}}},
        {.displayName = "Scripts of the old days",
         .secrets = {{nullptr, -700, 40}, {nullptr, -650, 80}, {nullptr, -600, -1}}},
        {.displayName = "Moved from on-premises", .secrets = {{"imported", None, 90}}},
        {.displayName = "Neither start nor end", .secrets = {{nullptr, None, None}}},
        {.displayName = "Travel Expenses",
         .secretsOfPrincipal = {{"only on the service principal", -20, 160},
                                {"and its predecessor", -200, -20}}},
    };
    return applications;
}

std::span<const CuratedApplication> ruledApplications()
{
    static const std::vector<CuratedApplication> applications = {
        {.displayName = "Recipe Box",
         .secrets = {{"phone app", -90, 90}, {"web site", -10, 170}},
         .audience = Personal,
         .isOwnedByCaller = true,
         .notes = "Signs in personal accounts, too, so two secrets are the most it may have."},
        {.displayName = "Treasury Settlements",
         .secrets = {{"quarter", -45, 45}},
         .rule = SampleRule::NinetyDays,
         .isOwnedByCaller = true},
        {.displayName = "Board Minutes",
         .secrets = {{"archive", -80, 100}},
         .rule = SampleRule::NoRight},
        {.displayName = "Bulk Mailer",
         .secrets = {{"smtp relay", -200, 165}},
         .rule = SampleRule::ThrottledEveryOther},
        {.displayName = "Retired CRM bridge",
         .secrets = {{"a", -900, -540}, {"b", -540, -180}, {"c", -180, -2}}},
        {.displayName = "Integration Hub",
         .secrets = {{"SAP", -10, 355},
                     {"Warehouse", -100, 80},
                     {"CI pipeline", -300, 5},
                     {"Vendor access, remove after the project", -400, -35},
                     {"2nd vendor", 1, 91}},
         .audience = ManyOrganizations,
         .isOwnedByCaller = true,
         .secretsOfPrincipal = {{"SCIM provisioning", -20, 70}}},
        {.displayName = "Intranet",
         .secrets = {{"web farm", -50, 130},
                     {"search", -50, 130},
                     {"print server", -300, 65},
                     {"old web farm", -415, -50}}},
        {.displayName = "Intranet", .secrets = {{"the other one", -400, -35}}},
        {.displayName = "intranet (old)"},
        {.displayName = "Identity Lab", .isOwnedByCaller = true},
        {.displayName = "Keyturn", .isOwnedByCaller = true},
        {.displayName = "Partner Portal",
         .secrets = {{"key1", -30, 700}, {"key1", -30, 700}},
         .audience = ManyOrganizations},
        {.displayName = "Leap Day Ledger", .secrets = {{"ends in a day", -365, 1}}},
    };
    return applications;
}

std::span<const CuratedApplication> oddlyNamedApplications()
{
    static const std::vector<CuratedApplication> applications = {
        {.displayName = "HR \"People First\" Portal", .secrets = {{"the \"good\" one", -9, 81}}},
        {.displayName = "O'Brien & Sons Invoicing", .secrets = {{"it's fine", -9, 50}}},
        {.displayName = "<b>Bold Reports</b>", .secrets = {{"<i>markup</i> &amp; more", -9, 171}}},
        {.displayName = "<img src=x onerror=alert(1)> Intake"},
        {.displayName = "Sales &amp; Marketing %1 %n \\n {0}"},
        {.displayName = "人事管理システム", .secrets = {{"本番環境", -40, 140}}},
        {.displayName = "财务报表平台", .secrets = {{"生产", -40, 64}}},
        {.displayName = "급여 관리 시스템"},
        {.displayName = "بوابة الموظفين", .secrets = {{"خادم الإنتاج", -40, 140}}},
        {.displayName = "מערכת שכר 2024 (prod)"},
        {.displayName = "Invoice \u202egnp.exe\u202c Viewer"},
        {.displayName = "🚀 Launchpad", .secrets = {{"🔑 production", -40, 140}}},
        {.displayName = "👩‍💻 Developer Onboarding 👨‍👩‍👧"},
        {.displayName = "Größenänderung Straße ÀÉÎÕÜ İstanbul"},
        {.displayName = "Cafe\u0301 Re\u0301servations"},
        {.displayName = "Warehouse and logistics planning for the Nordic and Baltic countries, "
                        "including customs declarations (production server)",
         .secrets = {{"A description longer than any column is wide, told by somebody who "
                      "wanted to be sure that nobody ever removes this one",
                      -40, 140}}},
        {.displayName = "=SUM(A1:A9) Budget Sync", .secrets = {{"=1+1", -40, 140}}},
        {.displayName = R"(=HYPERLINK("http://aldermoor.example","Click"))"},
        {.displayName = "+Plus Rewards"},
        {.displayName = "-Minus Discounts"},
        {.displayName = "@Mentions Bot"},
        {.displayName = "  Blanks around  "},
        {.displayName = "Tab\tand\nline feed"},
        {.displayName = "7"},
        {.displayName = "null"},
    };
    return applications;
}

std::span<const CuratedApplication> curatedBlueprints()
{
    static const std::vector<CuratedApplication> blueprints = {
        {.displayName = "Expense Assistant",
         .secrets = {{"local test", -20, 70}},
         .isOwnedByCaller = true},
        {.displayName = "Onboarding Guide", .secrets = {{"dev box", -170, 10}}},
        {.displayName = "Contract Reviewer", .rule = SampleRule::NoSecrets},
        {.displayName = "Meeting Summarizer", .secrets = {{"pilot", -400, -40}}},
        {.displayName = "Helpdesk Triage", .isOwnedByCaller = true},
        {.displayName = "Supplier Risk Watcher", .secrets = {{"trial", -5, 55}, {"ci", -5, 85}}},
        {.displayName = "Inventory Forecaster"},
        {.displayName = "Translation Desk 翻訳"},
        {.displayName = "Release Notes Writer"},
        {.displayName = "Fleet Dispatcher", .secrets = {{nullptr, -90, 90}}},
        {.displayName = "Compliance Evidence Collector", .rule = SampleRule::NoRight},
        {.displayName = "Travel Booker"},
    };
    return blueprints;
}

} // namespace Keyturn

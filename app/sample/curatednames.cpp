// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/curatednames.h"

#include <array>

namespace Keyturn {

namespace {

    constexpr std::array Ordinary = {"Absence Calendar",       "Access Reviews",
                                     "Accounts Payable Sync",  "Asset Register",
                                     "Backup Verifier",        "Badge Printing",
                                     "Benefits Enrolment",     "Budget Planner",
                                     "Cafeteria Menu",         "Call Centre Wallboard",
                                     "Cash Flow Forecast",     "Certificate Monitor",
                                     "Claims Intake",          "Cold Chain Sensors",
                                     "Commission Statements",  "Complaint Desk",
                                     "Configuration Database", "Contract Archive",
                                     "Credit Checks",          "Customer Consent",
                                     "Customer Newsletter",    "Customs Declarations",
                                     "Data Lake Loader",       "Delivery Slots",
                                     "Demand Planning",        "Depot Cameras",
                                     "Developer Portal",       "Dispute Workflow",
                                     "Document Signing",       "Driver App",
                                     "Energy Dashboard",       "Event Registration",
                                     "Exchange Rate Feed",     "Facility Tickets",
                                     "Field Service Planner",  "Fleet Telematics",
                                     "Freight Audit",          "Goods Inward Scanner",
                                     "Grant Applications",     "Hardware Orders",
                                     "Health and Safety Log",  "Hiring Pipeline",
                                     "Incident Bridge",        "Intercompany Billing",
                                     "Inventory Count",        "IT Service Desk",
                                     "Job Postings",           "Knowledge Base",
                                     "Label Printer Pool",     "Lease Accounting",
                                     "Loading Dock Planner",   "Loyalty Points",
                                     "Machine Maintenance",    "Market Research Panel",
                                     "Material Safety Sheets", "Mobile Time Sheets",
                                     "Network Inventory",      "Order Confirmation",
                                     "Packaging Optimizer",    "Password Reset Kiosk",
                                     "Pension Statements",     "Price Label Service",
                                     "Print Release",          "Product Catalogue",
                                     "Product Photos",         "Purchase Orders",
                                     "Quality Audits",         "Recall Notices",
                                     "Refund Approvals",       "Release Pipeline",
                                     "Returns Portal",         "Route Optimizer",
                                     "Shop Floor Display",     "Signage Player",
                                     "Site Reliability Bot",   "Stock Alerts",
                                     "Store Locator",          "Supplier Onboarding",
                                     "Survey Collector",       "Tax Reports",
                                     "Training Records",       "VAT Refunds",
                                     "Vehicle Booking",        "Visitor Kiosk",
                                     "Volunteer Hours",        "Warranty Claims",
                                     "Waste Records",          "Webshop Checkout",
                                     "Workplace Booking"};

    constexpr std::array Microsofts = {
        MicrosoftPrincipal{"Azure DevOps", "499b84ac-1321-427f-aa17-267ca6975798"},
        MicrosoftPrincipal{"Azure Key Vault", "cfa8b339-82a2-471a-a3c9-0fc0be7a4093"},
        MicrosoftPrincipal{"Azure Storage", "e406a681-f3d4-42a8-90b6-c2b029497af1"},
        MicrosoftPrincipal{"Microsoft Graph", "00000003-0000-0000-c000-000000000000"},
        MicrosoftPrincipal{"Microsoft Intune", "0000000a-0000-0000-c000-000000000000"},
        MicrosoftPrincipal{"Microsoft Teams Services", "cc15fd57-2c6c-4117-a88c-83b1d56b4bbe"},
        MicrosoftPrincipal{"Office 365 Exchange Online", "00000002-0000-0ff1-ce00-000000000000"},
        MicrosoftPrincipal{"Office 365 SharePoint Online", "00000003-0000-0ff1-ce00-000000000000"},
        MicrosoftPrincipal{"Power BI Service", "00000009-0000-0000-c000-000000000000"},
        MicrosoftPrincipal{"Windows Azure Active Directory",
                           "00000002-0000-0000-c000-000000000000"},
        MicrosoftPrincipal{"Windows Azure Service Management API",
                           "797f4846-ba00-4fd7-ba43-dac1f8f63013"}};

    constexpr std::array Vendors = {"Brightline Travel",         "Copperfield Expense Cloud",
                                    "Harrow & Finch Recruiting", "Larkspur Learning",
                                    "Quillfeather Signatures",   "Saltmarsh Monitoring",
                                    "Tessellate Whiteboard"};

    constexpr std::array ManagedIdentities = {
        "aks-prod-weu-agentpool", "func-orders-prod",   "func-orders-test", "id-backup-vault",
        "logic-invoice-routing",  "pipeline-runner-03", "vm-jump-01",       "vm-sql-reporting",
        "web-intranet-prod"};

    constexpr std::array Deleted = {"Christmas Lottery 2023",
                                    "Old Intranet Search",
                                    "Proof of concept (Lena)",
                                    "Summer Campaign",
                                    "test",
                                    "test 2",
                                    "Würfelspiel"};

} // namespace

std::span<const char *const> ordinaryApplicationNames()
{
    return Ordinary;
}

std::span<const MicrosoftPrincipal> microsoftPrincipals()
{
    return Microsofts;
}

std::span<const char *const> vendorPrincipalNames()
{
    return Vendors;
}

std::span<const char *const> managedIdentityNames()
{
    return ManagedIdentities;
}

std::span<const char *const> deletedApplicationNames()
{
    return Deleted;
}

} // namespace Keyturn

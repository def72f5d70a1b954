// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/samplenames.h"

#include "app/sample/samplerandom.h"

#include <array>
#include <span>

namespace Keyturn {

namespace {

    constexpr std::array Departments = {
        "Finance",    "Payroll",    "Logistics", "Sales",       "Marketing", "Legal",
        "Facilities", "Purchasing", "Warehouse", "Recruiting",  "Treasury",  "Quality",
        "Customer",   "Field",      "Retail",    "Engineering", "Research",  "Compliance",
        "Insurance",  "Fleet",      "Vertrieb",  "Qualität",    "Größen",    "Comptabilité",
        "Dirección",  "物流",       "経理",      "Kundenbüro",  "Nórdico",   "Zahlungs",
    };
    constexpr std::array Things = {
        "Ledger",   "Portal",   "Dashboard", "Archive", "Gateway",  "Scheduler", "Inbox",
        "Reports",  "Tracker",  "Catalogue", "Billing", "Planner",  "Sync",      "Exporter",
        "Importer", "Bot",      "Monitor",   "Vault",   "Registry", "Forms",     "Workflow",
        "Payments", "Contacts", "Assets",    "Survey",  "Helpdesk", "Calendar",  "Signatures",
    };
    constexpr std::array Stages = {"",       "",        "",    " (prod)", " (test)",
                                   " (dev)", " - EMEA", " v2", " API",    " Connector"};
    constexpr std::array SecretNames = {
        "Production",  "CI pipeline",       "rbac",           "Terraform", "backup job",
        "Jenkins",     "Rotated by script", "for the vendor", "key1",      "Password uploaded",
        "staging web", "GitHub Actions",    "do not delete",  "Mireille",  "2025-Q3",
    };

    const char *pick(SampleRandom &random, std::span<const char *const> words)
    {
        return words[random.below(quint32(words.size()))];
    }

} // namespace

QByteArray SampleNames::ofApplication(quint64 number)
{
    SampleRandom random(number);
    QByteArray name;
    name.reserve(64);
    name += pick(random, Departments);
    name += ' ';
    name += pick(random, Things);
    name += ' ';
    name += QByteArray::number(1000 + random.below(9000));
    name += pick(random, Stages);
    return name;
}

QByteArray SampleNames::ofSecret(quint64 number)
{
    SampleRandom random(number);
    return random.below(12) == 0 ? QByteArray() : QByteArray(pick(random, SecretNames));
}

QByteArray SampleNames::hint(quint64 number)
{
    constexpr QByteArrayView Letters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789~._-";
    SampleRandom random(number);
    QByteArray hint(3, Qt::Uninitialized);
    for (char &letter : hint)
        letter = Letters[random.below(quint32(Letters.size()))];
    return hint;
}

} // namespace Keyturn

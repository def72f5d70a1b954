// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/aadstsadvice.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace Keyturn {

namespace {

    using Step = SignInStep;

    struct Row
    {
        std::array<int, 7> codes; // the rest is zeros
        Step step;
        const char *text; // of the context AadstsAdvice
        bool isForMicrosoftToSay = false;
    };

    constexpr std::array Accounts = {
        Row{{16000, 50020, 51004, 90072},
            Step::OtherAccount,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "This account does not belong to that tenant. Sign in with another "
                              "account, give the tenant that this one belongs to, or have it "
                              "invited as a guest.")},
        Row{{50034},
            Step::OtherAccount,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "There is no such account in that tenant. Check how it is written, "
                              "or sign in with another one.")},
        Row{{50126},
            Step::TryAgain,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "The account's name or its password is wrong. Try again.")},
        Row{{50053},
            Step::TryAgain,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "The account is locked after too many wrong passwords, or somebody "
                              "uses it from a place that Microsoft does not trust. Wait a while, "
                              "then try again.")},
        Row{{50055},
            Step::SignInAgain,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "The account's password has run out. Sign in with the browser and "
                              "choose a new one there.")},
        Row{{50057},
            Step::OtherAccount,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "The account is disabled. Sign in with another one, or ask an "
                              "administrator to enable it.")},
        Row{{50105},
            Step::OtherAccount,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "Only people who are assigned to this application may sign in to it, "
                              "and this account is not. Ask an administrator to assign it under "
                              "“Users and groups” of the enterprise application, or sign in with "
                              "another account.")},
    };

    constexpr std::array Proofs = {
        Row{{50058},
            Step::SignInAgain,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "Nobody is signed in there any more. Sign in again.")},
        Row{{50074, 50076, 50078},
            Step::SignInAgain,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "Your organisation asks for a second proof of who you are, or for a "
                              "new one. Sign in again and give it there.")},
        Row{{50072, 50079},
            Step::SignInAgain,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "Your organisation asks for a second proof of who you are, and none "
                              "is set up for this account yet. Sign in again with the browser and "
                              "set it up there.")},
        Row{{50173, 50132, 50133},
            Step::SignInAgain,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "Your sign-in has ended: the password was changed, or an "
                              "administrator ended all sessions. Sign in again.")},
        Row{{70008, 700082, 70000},
            Step::SignInAgain,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "Your sign-in has run out, as it does when it is not used for long. "
                              "Sign in again.")},
        Row{{70043},
            Step::SignInAgain,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "Your organisation asks everybody to sign in anew from time to time. "
                              "Sign in again.")},
        Row{{54005},
            Step::TryAgain,
            QT_TRANSLATE_NOOP("AadstsAdvice", "This sign-in was already used. Begin again.")},
        Row{{65004},
            Step::TryAgain,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "The permissions were declined, so there is nothing that Keyturn "
                              "could do. Try again and accept them, if you want to go on.")},
        Row{{70016, 90120},
            Step::TryAgain,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "Nobody has entered the code yet, or somebody has used it before. "
                              "Begin again with a new code.")},
        Row{{70018, 90119},
            Step::TryAgain,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "The code is not one that Microsoft knows. Begin again with a new "
                              "code.")},
        Row{{70019},
            Step::TryAgain,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "The code has run out before somebody entered it. Begin again with a "
                              "new code.")},
    };

    constexpr std::array Rules = {
        Row{{50097, 53000, 53001},
            Step::OtherFlow,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "Your organisation allows this only on a device that it manages. "
                              "Sign in with the browser on such a device; a device code does not "
                              "show which one you use."),
            true},
        Row{{53002, 53003, 530032, 530035},
            Step::OtherFlow,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "A rule of your organisation (Conditional Access or security "
                              "defaults) does not allow this way to sign in. Device codes are "
                              "often blocked: try the browser, or the other way round. If neither "
                              "works, ask an administrator which rule it is."),
            true},
        Row{{530084},
            Step::OtherFlow,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "A rule of your organisation (token protection) only takes tokens "
                              "that are bound to a device, and Keyturn's are not. Ask an "
                              "administrator for an exemption, or sign in in another way."),
            true},
        Row{{500021, 500022, 500212, 500213},
            Step::OtherTenant,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "Your network or a policy between the two organisations does not "
                              "allow you into that tenant. Choose another tenant, or ask an "
                              "administrator."),
            true},
        Row{{65001},
            Step::AdminConsent,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "Nobody has consented to what this application may do here. Sign in "
                              "with the browser and consent, or let an administrator consent for "
                              "everybody.")},
        Row{{90094, 90095},
            Step::AdminConsent,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "Only an administrator can consent to these permissions. Send them "
                              "the link for that, then try again.")},
    };

    constexpr std::array Tenants = {
        Row{{50059},
            Step::OtherTenant,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "Microsoft cannot tell which tenant is meant. Give its ID or one of "
                              "its domains.")},
        Row{{50194, 90130},
            Step::OtherTenant,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "The application that Keyturn signs in as belongs to one tenant "
                              "only. Give the ID or a domain of that tenant.")},
        Row{{90124, 9001023, 9002332},
            Step::OtherTenant,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "The application that Keyturn signs in as is not for personal "
                              "accounts. Sign in to a work or school tenant: give its ID or one of "
                              "its domains.")},
        Row{{90002},
            Step::OtherTenant,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "There is no such tenant in this cloud. Check how it is written, or "
                              "choose another cloud.")},
        Row{{90038},
            Step::OtherCloud,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "This tenant is in another of Microsoft's clouds. Choose that "
                              "cloud.")},
        Row{{500011},
            Step::OtherCloud,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "This tenant does not know Microsoft Graph by the address that was "
                              "asked for. It is probably in another cloud; choose that one.")},
        Row{{70011, 28002, 700022},
            Step::OtherCloud,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "Microsoft does not take the permissions that were asked for. The "
                              "address of Microsoft Graph is probably that of another cloud; check "
                              "which one is chosen."),
            true},
    };

    constexpr std::array Registrations = {
        Row{{50011, 70004},
            Step::RegisterRedirect,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "The app registration does not list the address where Keyturn waits "
                              "for the browser. Add http://localhost to it, under “Mobile and "
                              "desktop applications”.")},
        Row{{65002},
            Step::OtherClientId,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "This client ID is one of Microsoft's own applications, which may "
                              "not ask for these permissions. Use a registration of your own.")},
        Row{{700016, 700011},
            Step::OtherClientId,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "That tenant does not know the application that Keyturn signs in as. "
                              "Check the client ID and the tenant; an application of another "
                              "tenant needs an administrator's consent first.")},
        Row{{7000112},
            Step::OtherClientId,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "The application that Keyturn signs in as is disabled. Ask an "
                              "administrator to enable it, or use another registration.")},
        Row{{700025},
            Step::OtherFlow,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "This registration is for people who sign in, and takes no secret or "
                              "certificate. Sign in with the browser, or use another "
                              "registration.")},
        Row{{7000218},
            Step::EnablePublicClient,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "The app registration does not allow programs on a computer to sign "
                              "people in. Turn on “Allow public client flows” under "
                              "Authentication.")},
        Row{{7000215},
            Step::OtherCredential,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "The client secret is wrong. Take its value and not its ID; one that "
                              "was added just now may take a minute before it works.")},
        Row{{7000222},
            Step::OtherCredential,
            QT_TRANSLATE_NOOP("AadstsAdvice", "The client secret has run out. Use a new one.")},
        Row{{700027, 50012},
            Step::OtherCredential,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "The certificate is not one that the app registration knows, or it "
                              "has run out. Add it under “Certificates & secrets”, or use another "
                              "one. A wrong clock of this computer has the same effect.")},
        Row{{90033, 90006},
            Step::TryAgain,
            QT_TRANSLATE_NOOP("AadstsAdvice",
                              "Microsoft's sign-in service has a problem of its own. Try again in "
                              "a few minutes.")},
    };

    const Row *findIn(std::span<const Row> rows, int code)
    {
        const auto found = std::ranges::find_if(rows, [code](const Row &row) {
            return std::ranges::find(row.codes, code) != row.codes.end();
        });
        return found == rows.end() ? nullptr : &*found;
    }

} // namespace

std::optional<AadstsAdvice> AadstsAdvice::on(int code)
{
    if (code <= 0) // it would be found where a row has fewer codes than there is room for
        return std::nullopt;
    for (const std::span<const Row> rows :
         {std::span<const Row>(Accounts), std::span<const Row>(Proofs), std::span<const Row>(Rules),
          std::span<const Row>(Tenants), std::span<const Row>(Registrations)}) {
        if (const Row *row = findIn(rows, code)) {
            return AadstsAdvice{.text = QCoreApplication::translate("AadstsAdvice", row->text),
                                .step = row->step,
                                .isForMicrosoftToSay = row->isForMicrosoftToSay};
        }
    }
    return std::nullopt;
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/signinfailures.h"

#include "app/core/formdata.h"
#include "app/signin/signinerror.h"
#include "ui/help/errortopics.h"
#include "ui/signin/signinerrortext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    // lupdate finds strings by the class that tr() belongs to.
    struct SignInFailures
    {
        Q_DECLARE_TR_FUNCTIONS(SignInFailures)
    };

    SignInFailure::Step otherFlow(WayIn way)
    {
        if (way == WayIn::DeviceCode)
            return {.id = BrowserStep, .text = SignInFailures::tr("Sign in with &browser")};
        return {.id = DeviceCodeStep, .text = SignInFailures::tr("Use a &device code")};
    }

    std::vector<SignInFailure::Step> stepsFor(SignInStep step, WayIn way)
    {
        switch (step) {
        case SignInStep::OtherFlow:
            return {otherFlow(way)};
        case SignInStep::AdminConsent:
            return {{.id = AdminConsentStep,
                     .text = SignInFailures::tr("Ask an &administrator…"),
                     .help = SignInFailures::tr("Opens the page where an administrator consents "
                                                "for everybody.")}};
        case SignInStep::EnablePublicClient:
        case SignInStep::RegisterRedirect:
        case SignInStep::OtherClientId:
            return {{.id = RegistrationStep,
                     .text = SignInFailures::tr("See how Keyturn is &registered")}};
        case SignInStep::OtherAccount:
        case SignInStep::OtherCloud:
        case SignInStep::OtherTenant:
        case SignInStep::OtherCredential:
            return {{.id = WaysInStep, .text = SignInFailures::tr("Change what was &entered")}};
        case SignInStep::None:
        case SignInStep::TryAgain:
        case SignInStep::SignInAgain:
        case SignInStep::CheckNetwork:
        case SignInStep::UpdateAzureCli:
        case SignInStep::LogInToAzureCli:
            return {};
        }
        return {};
    }

    /// By the cloud's own login authority: others may not be reachable from there.
    QUrl explanationOf(const SignInError &error, const SignInTarget &target)
    {
        if (error.code == 0)
            return {};
        QUrl page = target.cloud.loginAuthority;
        page.setPath(u"/error"_s);
        page.setQuery(u"code=%1"_s.arg(error.code));
        return page;
    }

} // namespace

SignInFailure signInFailure(const SignInError &error, const SignInTarget &target, WayIn way)
{
    const QUrl about = explanationOf(error, target);
    return {.message = signInErrorText(error),
            .details = signInErrorDetails(error, about),
            .topic = errorTopic(error),
            .explanation = about,
            .steps = stepsFor(signInStep(error), way),
            .canTryAgain = true};
}

QUrl adminConsentLink(const SignInTarget &target)
{
    QUrl page = target.authority().adminConsentPage();
    page.setQuery(QString::fromLatin1(encodeForm({{"client_id", target.clientId.toUtf8()}})));
    return page;
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/sampletoken.h"

#include "app/core/formdata.h"
#include "app/sample/samplejsonwriter.h"
#include "app/sample/sampleorganization.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr QByteArrayView EndpointEnd = "/oauth2/v2.0/token";
    constexpr QByteArrayView LoginJson = "application/json; charset=utf-8";

    /// The fields of a form by their names. What holds the client secret is wiped with it.
    class LoginForm
    {
    public:
        explicit LoginForm(const QByteArray &body)
            : m_fields(decodeForm(body).value_or(FormFields()))
        { }

        ~LoginForm()
        {
            for (auto &[name, value] : m_fields)
                wipe({value.data(), size_t(value.size())});
        }

        Q_DISABLE_COPY_MOVE(LoginForm)

        QByteArrayView field(QByteArrayView name) const
        {
            const auto found = std::ranges::find(m_fields, name, &FormFields::value_type::first);
            return found == m_fields.end() ? QByteArrayView() : QByteArrayView(found->second);
        }

    private:
        FormFields m_fields;
    };

    QByteArray tenantIn(const QByteArray &path)
    {
        return QByteArray::fromPercentEncoding(path.sliced(1).chopped(EndpointEnd.size()));
    }

    bool isTheTenant(const QByteArray &name)
    {
        return QUuid::fromString(name) == SampleOrganization::Id
            || name.compare(SampleOrganization::Domain, Qt::CaseInsensitive) == 0
            || name.compare(SampleOrganization::InitialDomain, Qt::CaseInsensitive) == 0;
    }

    /// What comes out of a request may be any bytes, but JSON is UTF-8.
    QByteArray quoted(QByteArrayView bytes)
    {
        constexpr qsizetype Long = 200;
        return '\'' + QString::fromUtf8(bytes.first(std::min(Long, bytes.size()))).toUtf8() + '\'';
    }

    QByteArray plainId()
    {
        return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    }

    QByteArray randomToken()
    {
        std::array<quint32, 24> random = {};
        QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
        return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof(random))
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }

} // namespace

/// In Entra's words. https://learn.microsoft.com/entra/identity-platform/reference-error-codes
struct SampleToken::Refusal
{
    int status = 400;
    QByteArray error;
    int code;
    QByteArray message;

    SampleReply reply(const QDateTime &now) const
    {
        const QByteArray traceId = plainId();
        const QByteArray correlationId = plainId();
        const QByteArray timestamp = now.toUTC().toString(u"yyyy-MM-dd hh:mm:ss'Z'"_s).toLatin1();
        const QByteArray number = QByteArray::number(code);
        SampleJsonWriter out;
        out.beginObject();
        out.member("error", error);
        out.member("error_description",
                   "AADSTS" + number + ": " + message + " Trace ID: " + traceId
                       + " Correlation ID: " + correlationId + " Timestamp: " + timestamp);
        out.key("error_codes");
        out.raw('[' + number + ']');
        out.member("timestamp", timestamp);
        out.member("trace_id", traceId);
        out.member("correlation_id", correlationId);
        out.member("error_uri", "https://login.microsoftonline.com/error?code=" + number);
        out.endObject();
        return {.status = status, .body = out.take(), .contentType = LoginJson.toByteArray()};
    }
};

SampleToken::SampleToken(const SampleDirectory &directory, std::chrono::milliseconds propagation)
    : m_directory(directory)
    , m_propagation(propagation)
{ }

bool SampleToken::isEndpoint(const QByteArray &path)
{
    return path.endsWith(EndpointEnd) && path.count('/') == EndpointEnd.count('/') + 1;
}

SampleReply SampleToken::answer(const SampleRequest &request) const
{
    if (const Verdict verdict = check(request); !verdict)
        return verdict.error().reply(QDateTime::fromMSecsSinceEpoch(m_directory.now(), Qt::UTC));
    SampleJsonWriter out;
    out.beginObject();
    out.member("token_type", "Bearer");
    out.key("expires_in");
    out.raw("3599");
    out.key("ext_expires_in");
    out.raw("3599");
    out.member("access_token", randomToken());
    out.endObject();
    return {.body = out.take(), .contentType = LoginJson.toByteArray(), .holdsSecret = true};
}

SampleToken::Verdict SampleToken::check(const SampleRequest &request) const
{
    const auto refuse = [](const QByteArray &error, int code, const QByteArray &message,
                           int status = 400) {
        return tl::unexpected(
            Refusal{.status = status, .error = error, .code = code, .message = message});
    };
    const QByteArray tenant = tenantIn(request.path);
    if (!isTheTenant(tenant))
        return refuse("invalid_request", 90002,
                      "Tenant " + quoted(tenant)
                          + " not found. Check to make sure you have the correct tenant ID and are "
                            "signing into the correct cloud. Check with your subscription "
                            "administrator, this may happen if there are no active subscriptions "
                            "for the tenant.");
    if (request.method != "POST")
        return refuse("invalid_request", 900561, "The endpoint only accepts POST requests.");

    const LoginForm form(request.body);
    for (const QByteArrayView name : {"grant_type", "client_id", "scope"}) {
        if (form.field(name).isEmpty())
            return refuse("invalid_request", 900144,
                          "The request body must contain the following parameter: " + quoted(name)
                              + '.');
    }
    if (form.field("grant_type") != "client_credentials")
        return refuse("unsupported_grant_type", 70003,
                      "The app requested an unsupported grant type "
                          + quoted(form.field("grant_type")) + '.');
    if (!form.field("scope").endsWith("/.default"))
        return refuse("invalid_scope", 1002012,
                      "The provided value for scope " + quoted(form.field("scope"))
                          + " is not valid. Client credential flows must have a scope value with "
                            "/.default suffixed to the resource identifier (application ID URI).");
    const QByteArrayView client = form.field("client_id");
    const QUuid appId = QUuid::fromString(client);
    const bool isKnown = !appId.isNull()
        && (m_directory.table(SampleDirectory::Applications).indexOfAppId(appId)
            || m_directory.table(SampleDirectory::ServicePrincipals).indexOfAppId(appId));
    if (!isKnown)
        return refuse("unauthorized_client", 700016,
                      "Application with identifier " + quoted(client)
                          + " was not found in the directory "
                          + quoted(QByteArrayView(SampleOrganization::Name))
                          + ". This can happen if the application has not been installed by the "
                            "administrator of the tenant or consented to by any user in the "
                            "tenant. You may have sent your authentication request to the wrong "
                            "tenant.");
    if (form.field("client_secret").isEmpty())
        return refuse("invalid_client", 7000218,
                      "The request body must contain the following parameter: 'client_assertion' "
                      "or 'client_secret'.",
                      401);
    return checkSecret(appId, form.field("client_secret"));
}

SampleToken::Verdict SampleToken::checkSecret(const QUuid &appId, QByteArrayView value) const
{
    const QByteArray app = appId.toByteArray(QUuid::WithoutBraces);
    const std::optional<SampleCredential> secret = secretOf(appId, value);
    if (secret && secret->end && *secret->end <= m_directory.now())
        return tl::unexpected(Refusal{
            .status = 401,
            .error = "invalid_client",
            .code = 7000222,
            .message = "The provided client secret keys for app " + quoted(app)
                + " are expired. Visit the Azure portal to create new keys for your app: "
                  "https://aka.ms/NewClientSecret, or consider using certificate credentials for "
                  "added security: https://aka.ms/certCreds."});
    if (secret
        && m_directory.now()
            >= m_directory.markOf(secret->keyId)->issuedAt() + m_propagation.count())
        return {};
    return tl::unexpected(Refusal{
        .status = 401,
        .error = "invalid_client",
        .code = 7000215,
        .message = "Invalid client secret provided. Ensure the secret being sent in the request is "
                   "the client secret value, not the client secret ID, for a secret added to app "
            + quoted(app) + '.'});
}

/// Of the application or of its service principal.
std::optional<SampleCredential> SampleToken::secretOf(const QUuid &appId,
                                                      QByteArrayView value) const
{
    for (const auto which : {SampleDirectory::Applications, SampleDirectory::ServicePrincipals}) {
        const SampleTable &table = m_directory.table(which);
        const auto index = table.indexOfAppId(appId);
        const SampleObject object = index ? table.at(*index) : SampleObject();
        const auto found =
            std::ranges::find_if(object.secrets, [this, value](const SampleCredential &secret) {
                const SampleSecretMark *const mark = m_directory.markOf(secret.keyId);
                return mark && mark->isOf(value);
            });
        if (found != object.secrets.end())
            return *found;
    }
    return std::nullopt;
}

} // namespace Keyturn

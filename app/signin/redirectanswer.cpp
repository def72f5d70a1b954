// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/redirectanswer.h"

#include "app/core/formdata.h"
#include "app/core/httprequestparser.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>

namespace Keyturn {

namespace {

    RedirectVerdict badRequest()
    {
        return {.status = 400};
    }

    /// Under another name a web page may reach this computer and read what it answers.
    bool isOurName(const QByteArray &host, quint16 port)
    {
        static constexpr std::array Names = {"localhost", "127.0.0.1", "[::1]"};
        return std::ranges::any_of(Names, [&](const char *name) {
            return host.compare(name + (':' + QByteArray::number(port)), Qt::CaseInsensitive) == 0;
        });
    }

    bool isForm(const HttpRequest &request)
    {
        const QByteArray type = request.header("Content-Type").split(';').front().trimmed();
        return type.compare("application/x-www-form-urlencoded", Qt::CaseInsensitive) == 0;
    }

    /// One of the parameters that an answer is made of.
    class Parameter
    {
    public:
        Parameter(const FormFields &fields, const char *name)
        {
            for (const auto &[field, value] : fields) {
                if (field != name)
                    continue;
                ++m_count;
                m_value = value;
            }
        }

        bool isThere() const { return m_count > 0; }
        bool isTwice() const { return m_count > 1; }
        const QByteArray &value() const { return m_value; }

    private:
        int m_count = 0;
        QByteArray m_value;
    };

    RedirectVerdict judgeFields(const FormFields &fields, bool isOurPath,
                                const SecretText &expected)
    {
        const Parameter code(fields, "code");
        const Parameter error(fields, "error");
        const Parameter description(fields, "error_description");
        const Parameter state(fields, "state");
        if (!code.isThere() && !error.isThere())
            return {}; // a favicon, a look ahead: no harm meant
        if (!isOurPath)
            return {.status = 404};
        if (code.isThere() == error.isThere() || code.isTwice() || error.isTwice()
            || description.isTwice() || state.isTwice())
            return badRequest();
        if (expected.isEmpty() || !expected.equals(state.value()))
            return badRequest();
        if (code.value().isEmpty() && error.value().isEmpty())
            return badRequest();
        return {.answer = RedirectAnswer{.code = code.value(),
                                         .error = QString::fromUtf8(error.value()),
                                         .description = QString::fromUtf8(description.value())}};
    }

} // namespace

RedirectVerdict judgeRedirect(const HttpRequest &request, const SecretText &state, quint16 port)
{
    if (!isOurName(request.header("Host"), port))
        return badRequest();
    const bool isPost = request.method == "POST";
    if (!isPost && request.method != "GET")
        return {.status = 405};
    const qsizetype middle = request.target.indexOf('?');
    const QByteArrayView target(request.target);
    const QByteArrayView path = middle < 0 ? target : target.first(middle);
    const QByteArrayView query = middle < 0 ? QByteArrayView() : target.sliced(middle + 1);
    const QByteArrayView body(request.body);
    if (!(isPost ? query : body).isEmpty())
        return badRequest(); // two places to read from
    if (isPost && !body.isEmpty() && !isForm(request))
        return {.status = 415};
    const auto fields = decodeForm(isPost ? body : query);
    if (!fields)
        return badRequest();
    return judgeFields(*fields, path == "/", state);
}

} // namespace Keyturn

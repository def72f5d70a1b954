// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/formdata.h"
#include "app/core/httprequestparser.h"
#include "app/signin/redirectanswer.h"
#include "app/signin/redirectpage.h"
#include "fuzz/fuzzed.h"
#include "fuzz/requests.h"

using namespace Keyturn;

namespace {

constexpr HttpRequestParser::Limits Limits = {.head = 16 << 10, .body = 64 << 10};
constexpr auto State = "7f3a9c";
constexpr quint16 Port = 80;

/// Under a name of ours, so that it is looked at.
HttpRequest allowed(HttpRequest request)
{
    std::erase_if(request.headers,
                  [](const auto &header) { return header.first.toLower() == "host"; });
    request.headers.emplace_back("Host", "localhost:80");
    return request;
}

FormFields fieldsOf(const HttpRequest &request)
{
    const bool isPost = request.method == "POST";
    return decodeForm(isPost ? QByteArrayView(request.body)
                             : QByteArrayView(request.target).sliced(2)) // behind "/?"
        .value_or(FormFields());
}

/// By another way than the one that is checked.
void checkAnswer(const HttpRequest &request, const RedirectAnswer &answer)
{
    require(request.method == "GET" || request.method == "POST", "an answer is a GET or a POST");
    require(request.method == "GET" ? request.target.startsWith("/?") : request.target == "/",
            "an answer goes to the root");
    int states = 0;
    int codes = 0;
    int errors = 0;
    for (const auto &[name, value] : fieldsOf(request)) {
        states += name == "state" ? 1 : 0;
        codes += name == "code" ? 1 : 0;
        errors += name == "error" ? 1 : 0;
        require(name != "state" || value == State, "an answer has the state");
        require(name != "code" || value == answer.code, "the code is the one that came");
    }
    require(states == 1, "an answer has one state");
    require(codes + errors == 1, "an answer has one code or one error");
    require(answer.code.isEmpty() == (errors == 1), "an answer is what it says");
    require(answer.isError() != answer.error.isEmpty(), "an error has a name");
}

void checkPage(const RedirectVerdict &verdict)
{
    RedirectVerdict plain{.status = verdict.status};
    if (verdict.answer)
        plain.answer = RedirectAnswer{.code = verdict.answer->isError() ? "" : "c", .error = {}};
    const QByteArray page = redirectPage(verdict);
    require(page == redirectPage(plain), "nothing that came is in the page");
    require(page.startsWith("HTTP/1.1 "), "a page has a status");
    require(verdict.answer.has_value() != page.endsWith("\r\n\r\n"), "an answer alone is shown");
}

void checkVerdict(const HttpRequest &request)
{
    const RedirectVerdict verdict = judgeRedirect(request, SecretText(State), Port);
    checkPage(verdict);
    if (verdict.answer) {
        require(verdict.status == 200, "what is taken is not refused");
        checkAnswer(request, *verdict.answer);
        require(!judgeRedirect(request, SecretText("7f3a9d"), Port).answer,
                "an answer is to one question");
    }
    require(!judgeRedirect(request, SecretText(), Port).answer, "no state is no state");
}

} // namespace

/// What somebody sends to the port at which a browser's answer is waited for.
void takeInput(QByteArrayView bytes)
{
    const std::vector<HttpRequest> requests = checkedRequests(bytes, Limits);
    for (const HttpRequest &request : requests) {
        checkVerdict(request);
        checkVerdict(allowed(request));
    }
}

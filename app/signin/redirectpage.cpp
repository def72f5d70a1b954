// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/redirectpage.h"

#include "app/signin/redirectanswer.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QByteArray reason(int status)
    {
        switch (status) {
        case 200:
            return "OK";
        case 404:
            return "Not Found";
        case 405:
            return "Method Not Allowed";
        case 413:
            return "Content Too Large";
        case 415:
            return "Unsupported Media Type";
        default:
            return "Bad Request";
        }
    }

    QString text(const char *source)
    {
        return QCoreApplication::translate("Keyturn::RedirectPage", source).toHtmlEscaped();
    }

    QByteArray page(const QString &heading, const QString &advice)
    {
        return uR"(<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Keyturn</title>
<style>
body { margin: 0; min-height: 100vh; display: flex; align-items: center; justify-content: center;
       font: 1.125rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #f5f5f5; }
main { max-width: 26rem; margin: 1.5rem; padding: 2rem; border-radius: 0.5rem;
       background: #ffffff; border: 1px solid #d0d0d0; }
h1 { margin: 0 0 0.5rem; font-size: 1.5rem; line-height: 1.25; }
p { margin: 0; }
@media (prefers-color-scheme: dark) {
  body { color: #f0f0f0; background: #1c1c1c; }
  main { background: #2a2a2a; border-color: #4a4a4a; }
}
</style>
</head>
<body><main><h1>%1</h1><p>%2</p></main></body>
</html>
)"_s.arg(heading, advice)
            .toUtf8();
    }

    QByteArray bodyFor(const RedirectVerdict &verdict)
    {
        if (!verdict.answer)
            return {};
        if (verdict.answer->isError()) {
            return page(
                text(QT_TRANSLATE_NOOP("Keyturn::RedirectPage", "Sign-in did not work")),
                text(QT_TRANSLATE_NOOP("Keyturn::RedirectPage",
                                       "Keyturn says why. You can close this page and go back.")));
        }
        return page(text(QT_TRANSLATE_NOOP("Keyturn::RedirectPage", "You are signed in")),
                    text(QT_TRANSLATE_NOOP("Keyturn::RedirectPage",
                                           "You can close this page and go back to Keyturn.")));
    }

} // namespace

QByteArray redirectPage(const RedirectVerdict &verdict)
{
    const QByteArray body = bodyFor(verdict);
    return "HTTP/1.1 " + QByteArray::number(verdict.status) + ' ' + reason(verdict.status)
        + (verdict.status == 405 ? "\r\nAllow: GET, POST" : "")
        + "\r\nContent-Type: text/html; charset=utf-8"
          "\r\nContent-Length: "
        + QByteArray::number(body.size())
        + "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'"
          "\r\nCache-Control: no-store"
          "\r\nReferrer-Policy: no-referrer"
          "\r\nX-Content-Type-Options: nosniff"
          "\r\nConnection: close\r\n\r\n"
        + body;
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDesktopServices>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QUrl>
#include <QUrlQuery>

#include <utility>

/// The browser of whoever signs in: what the program wants opened comes here, for as long as this
/// lives. It opens the page, and then sends the redirect address what a login authority would have
/// it send.
class PersonsBrowser : public QObject
{
    Q_OBJECT

public:
    PersonsBrowser()
    {
        QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "open");
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open");
    }
    ~PersonsBrowser() override
    {
        QDesktopServices::unsetUrlHandler(QStringLiteral("http"));
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
    }

    /// What it brings to the redirect address besides the state; nothing where it is empty.
    void setAnswer(QByteArray answer) { m_answer = std::move(answer); }

    const QList<QUrl> &links() const { return m_links; }
    QString parameter(const char *name) const
    {
        return m_links.isEmpty()
            ? QString()
            : QUrlQuery(m_links.constLast())
                  .queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    }
    int status() const { return m_status; } ///< of what it got for its answer; 0: none yet

    Q_SLOT void open(const QUrl &link)
    {
        m_links.append(link);
        Q_EMIT opened(link);
        if (!m_answer.isEmpty() && QUrlQuery(link).hasQueryItem(QStringLiteral("redirect_uri")))
            goBack();
    }

Q_SIGNALS:
    void opened(const QUrl &link);

private:
    void goBack()
    {
        QNetworkRequest request(QUrl(parameter("redirect_uri")));
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          QStringLiteral("application/x-www-form-urlencoded"));
        QNetworkReply *const reply =
            m_network.post(request, m_answer + "&state=" + parameter("state").toUtf8());
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            m_status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            reply->deleteLater();
        });
    }

    QByteArray m_answer = "code=right";
    QList<QUrl> m_links;
    QNetworkAccessManager m_network;
    int m_status = 0;
};

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

class QNetworkReply;

/// Somebody at a browser, as far as pages to sign in need one: follows redirects, keeps cookies,
/// fills in the form of each page and sends it on, wherever it goes. So what a provider answers by
/// way of a browser really arrives at the redirect address.
class ScriptedBrowser : public QObject
{
    Q_OBJECT

public:
    enum class Mood { Agrees, Declines };

    explicit ScriptedBrowser(Mood mood = Mood::Agrees);

    static QString account(); ///< what it signs in with

    /// Signs in and agrees, or declines, on the pages from there on.
    void open(const QUrl &url);
    /// The same at the page where a device's code is entered.
    void enterDeviceCode(const QUrl &page, const QString &userCode);

Q_SIGNALS:
    /// At a page that wants nothing more, or that cannot be had: then the status is 0.
    void ended(int status, const QByteArray &page);

private:
    struct Form;

    void follow(QNetworkReply *reply);
    void read(const QUrl &url, int status, const QByteArray &page);
    void fill(Form &form) const;
    void send(const Form &form);

    const Mood m_mood;
    QHash<QByteArray, QByteArray> m_typed; // by the name of the field
    QNetworkAccessManager m_network;
    int m_pages = 0;
};

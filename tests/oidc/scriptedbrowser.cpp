// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "oidc/scriptedbrowser.h"

#include "app/core/formdata.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostPages = 12; // a page that refuses what was typed shows its form again

/// Of what a provider escapes in a page.
QString unescaped(QString text)
{
    static constexpr std::array Entities = {
        std::pair("&lt;"_L1, u'<'), std::pair("&gt;"_L1, u'>'), std::pair("&quot;"_L1, u'"'),
        std::pair("&#39;"_L1, u'\''), std::pair("&amp;"_L1, u'&')}; // at last
    for (const auto &[entity, character] : Entities)
        text.replace(entity, QString(character));
    return text;
}

QString valueOf(const QString &tag, const QString &attribute)
{
    const QRegularExpression pattern(uR"re(\b%1="([^"]*)")re"_s.arg(attribute));
    return unescaped(pattern.match(tag).captured(1));
}

QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setTransferTimeout();
    return request;
}

/// Where somebody is led who follows "Cancel".
std::optional<QUrl> wayOut(const QString &page)
{
    static const QRegularExpression pattern(uR"re(<a href="([^"]*/abort)")re"_s);
    const QRegularExpressionMatch match = pattern.match(page);
    return match.hasMatch() ? std::optional(QUrl(match.captured(1))) : std::nullopt;
}

} // namespace

struct ScriptedBrowser::Form
{
    QUrl action = {};
    Keyturn::FormFields fields = {};

    static std::optional<Form> of(const QString &page, const QUrl &base);
    bool has(QByteArrayView name) const;
};

std::optional<ScriptedBrowser::Form> ScriptedBrowser::Form::of(const QString &page,
                                                               const QUrl &base)
{
    static const QRegularExpression pattern(uR"(<form\b([^>]*)>(.*?)</form>)"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression inputs(uR"(<input\b([^>]*)>)"_s);
    const QRegularExpressionMatch match = pattern.match(page);
    if (!match.hasMatch())
        return {};
    Form form{.action = base.resolved(QUrl(valueOf(match.captured(1), u"action"_s)))};
    for (auto input = inputs.globalMatch(match.captured(2)); input.hasNext();) {
        const QString tag = input.next().captured(1);
        form.fields.emplace_back(valueOf(tag, u"name"_s).toUtf8(),
                                 valueOf(tag, u"value"_s).toUtf8());
    }
    return form;
}

bool ScriptedBrowser::Form::has(QByteArrayView name) const
{
    return std::ranges::any_of(fields, [name](const auto &field) { return field.first == name; });
}

ScriptedBrowser::ScriptedBrowser(Mood mood)
    : m_mood(mood)
    , m_typed{{"login"_ba, account().toUtf8()}, {"password"_ba, "is not looked at"_ba}}
{ }

QString ScriptedBrowser::account()
{
    return u"ana@contoso.com"_s;
}

void ScriptedBrowser::open(const QUrl &url)
{
    follow(m_network.get(requestFor(url)));
}

void ScriptedBrowser::enterDeviceCode(const QUrl &page, const QString &userCode)
{
    m_typed["user_code"_ba] = userCode.toUtf8();
    open(page);
}

void ScriptedBrowser::follow(QNetworkReply *reply)
{
    reply->setParent(this);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        read(reply->url(), reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
             reply->readAll());
    });
}

void ScriptedBrowser::read(const QUrl &url, int status, const QByteArray &page)
{
    const QString text = QString::fromUtf8(page);
    const std::optional<QUrl> out = wayOut(text);
    std::optional<Form> form = Form::of(text, url);
    if (!form || ++m_pages > MostPages) {
        Q_EMIT ended(status, page);
    } else if (m_mood == Mood::Declines && out) {
        open(*out);
    } else {
        fill(*form);
        send(*form);
    }
}

void ScriptedBrowser::fill(Form &form) const
{
    for (auto &[name, value] : form.fields)
        value = m_typed.value(name, value);
    if (m_mood == Mood::Declines && form.has("confirm"))
        form.fields.emplace_back("abort", "yes"); // the other button of that page
}

void ScriptedBrowser::send(const Form &form)
{
    QNetworkRequest request = requestFor(form.action);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    follow(m_network.post(request, Keyturn::encodeForm(form.fields)));
}

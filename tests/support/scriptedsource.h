// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signin/tokensource.h"

#include <QPointer>

#include <vector>

/// A token that is good for so long from now on.
inline Keyturn::TokenGrant grantOf(const QByteArray &bearer,
                                   std::chrono::seconds life = std::chrono::hours(1))
{
    Keyturn::TokenGrant grant{.accessToken = Keyturn::AccessToken(bearer)};
    grant.expiresAt = QDateTime::currentDateTimeUtc().addSecs(life.count());
    return grant;
}

/// What a ScriptedSource has been asked, and how the test answers it.
struct AskedSource
{
    struct Asked
    {
        Keyturn::TokenSource::Wish wish;
        QPointer<QObject> context;
        Keyturn::GrantHandler handler;
    };

    void answer(Keyturn::GrantResult result)
    {
        const Asked one = std::move(asked.at(answered++));
        if (one.context)
            one.handler(std::move(result));
    }

    std::vector<Asked> asked;
    size_t answered = 0;
};

/// A source of tokens that waits for the test to answer.
class ScriptedSource : public Keyturn::TokenSource
{
public:
    explicit ScriptedSource(AskedSource &script)
        : m_script(script)
    { }

    void renew(const Wish &wish, QObject *context, Keyturn::GrantHandler handler) override
    {
        m_script.asked.push_back({wish, context, std::move(handler)});
    }

private:
    AskedSource &m_script;
};

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/tokenrelay.h"

#include <QCoreApplication>

#include <chrono>
#include <memory>
#include <utility>

namespace Keyturn {

namespace {

    constexpr std::chrono::seconds TimeAhead(10);

    using Token = tl::expected<AccessToken, SignInError>;

    /// A question that another thread has asked. However it is lost there, dropped with a queue or
    /// forgotten by the provider, the asker gets an answer.
    class RelayedQuestion
    {
    public:
        explicit RelayedQuestion(std::function<void(const Token &)> answer)
            : m_answer(std::move(answer))
        { }
        ~RelayedQuestion()
        {
            const QString message =
                QCoreApplication::translate("Keyturn::TokenRelay", "The session has ended.");
            answer(tl::unexpected(SignInError{.message = message}));
        }
        Q_DISABLE_COPY_MOVE(RelayedQuestion)

        void answer(const Token &token)
        {
            if (const auto give = std::exchange(m_answer, {}))
                give(token);
        }

    private:
        std::function<void(const Token &)> m_answer;
    };

} // namespace

TokenRelay::TokenRelay(TokenProvider &tokens, QObject *home)
    : m_tokens(tokens)
    , m_door(new ThreadDoor(home))
    , m_there(m_door->key())
{ }

TokenRelay::~TokenRelay()
{
    m_there.post([door = m_door] { door->deleteLater(); });
}

void TokenRelay::askAhead()
{
    const auto given = std::make_shared<std::optional<AccessToken>>();
    m_tokens.requestToken(TokenProvider::Freshness::CachedIsFine, m_door,
                          [given](const Token &token) {
                              if (token)
                                  *given = *token;
                          });
    m_ahead = std::move(*given); // what comes later comes to whoever asks then, too
    m_aheadEnds.setRemainingTime(TimeAhead);
}

void TokenRelay::requestToken(const TokenWish &wish, QObject *context, TokenHandler handler)
{
    const std::optional<AccessToken> ahead = std::exchange(m_ahead, std::nullopt);
    if (ahead && !m_aheadEnds.hasExpired() && wish == TokenWish(Freshness::CachedIsFine))
        return handler(*ahead);
    auto *here = new ThreadDoor(context); // dies with the context, and the handler with it
    auto take = [here, handler = std::move(handler)](const Token &token) {
        here->deleteLater();
        handler(token);
    };
    auto give = [back = here->key(), take = std::move(take)](const Token &token) {
        back.post([take, token] { take(token); });
    };
    auto question = std::make_shared<RelayedQuestion>(std::move(give));
    m_there.post([this_ = m_door, &tokens = m_tokens, wish, question = std::move(question)] {
        tokens.requestToken(wish, this_,
                            [question](const Token &token) { question->answer(token); });
    });
}

void TokenRelay::noteRefusal(quint64 serial, const QByteArray &claims)
{
    m_there.post([&tokens = m_tokens, serial, claims] { tokens.noteRefusal(serial, claims); });
}

} // namespace Keyturn

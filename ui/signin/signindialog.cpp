// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signindialog.h"

#include "ui/signin/applicationpage.h"
#include "ui/signin/browserwaitpage.h"
#include "ui/signin/progresspage.h"
#include "ui/signin/registrationpage.h"
#include "ui/signin/tokenpage.h"

#include <QBoxLayout>
#include <QScreen>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    /// Asks for the room that the page on show wants, not for that of the largest.
    class PageStack : public QStackedWidget
    {
    public:
        using QStackedWidget::QStackedWidget;

        QSize sizeHint() const override { return currentWidget()->sizeHint(); }
        QSize minimumSizeHint() const override { return currentWidget()->minimumSizeHint(); }
    };

} // namespace

SignInDialog::SignInDialog(const SignInStart &start, const FieldGuard &guard, QWidget *parent)
    : QDialog(parent)
    , m_pages(new PageStack(this))
    , m_waysIn(new WaysInPage(start, guard, m_pages))
    , m_registration(new RegistrationPage(guard, m_pages))
    , m_progress(new ProgressPage(m_pages))
    , m_browserWait(new BrowserWaitPage(m_pages))
    , m_deviceCode(new DeviceCodePage(m_pages))
    , m_application(new ApplicationPage(m_pages))
    , m_token(new TokenPage(m_pages))
    , m_failed(new SignInFailedPage(m_pages))
{
    setWindowTitle(tr("Sign in"));
    for (SignInPage *page :
         std::initializer_list<SignInPage *>{m_waysIn, m_registration, m_progress, m_browserWait,
                                             m_deviceCode, m_application, m_token, m_failed})
        add(page);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);

    connect(m_waysIn, &WaysInPage::wayChosen, this, &SignInDialog::choose);
    connect(m_waysIn, &WaysInPage::registrationChosen, this, &SignInDialog::showRegistration);
    connect(m_waysIn, &WaysInPage::sampleTenantChosen, this, [this] {
        reject();
        Q_EMIT sampleTenantChosen();
    });
    connect(m_registration, &RegistrationPage::clientIdGiven, this, [this](const QString &id) {
        m_waysIn->setClientId(id);
        turnTo(m_waysIn);
    });
    connect(m_registration, &RegistrationPage::backChosen, this,
            [this] { m_registration->setFirst(false); });
    connect(m_registration, &RegistrationPage::linkChosen, this, &SignInDialog::linkChosen);
    connect(m_browserWait, &BrowserWaitPage::deviceCodeChosen, this,
            [this] { Q_EMIT wayChosen(WayIn::DeviceCode); });
    connect(m_deviceCode, &DeviceCodePage::linkChosen, this, &SignInDialog::linkChosen);
    connect(m_application, &ApplicationPage::signInChosen, this,
            &SignInDialog::applicationSubmitted);
    connect(m_token, &TokenPage::edited, this, &SignInDialog::tokenEdited);
    connect(m_token, &TokenPage::signInChosen, this, &SignInDialog::tokenSubmitted);
    connect(m_failed, &SignInFailedPage::tryAgainChosen, this, &SignInDialog::tryAgainChosen);
    connect(m_failed, &SignInFailedPage::stepChosen, this, &SignInDialog::stepChosen);
    connect(m_failed, &SignInFailedPage::linkChosen, this, &SignInDialog::linkChosen);
    turnTo(m_waysIn);
}

void SignInDialog::add(SignInPage *page)
{
    m_pages->addWidget(page);
    connect(page, &SignInPage::cancelChosen, this, &SignInDialog::reject);
    connect(page, &SignInPage::backChosen, this, [this] {
        turnTo(m_waysIn);
        Q_EMIT abandoned();
    });
}

void SignInDialog::turnTo(SignInPage *page)
{
    m_pages->setCurrentWidget(page);
    m_pages->updateGeometry();
    page->firstFocus()->setFocus();
    if (layout())
        growTo(*page);
}

void SignInDialog::growTo(const SignInPage &page)
{
    // By what the page wants, which may be more than the least; a page that wants less leaves the
    // window as it is. QWidget's own first size ends at two thirds of the screen.
    const QMargins edges = layout()->contentsMargins();
    const QRect room = screen()->availableGeometry();
    const QSize frame = frameGeometry().size() - size();
    const QSize before = size();
    // Twice: at first its lines are counted at the width of the page before.
    for (int i = 0; i < 2; ++i) {
        const QSize wanted = page.sizeHint().grownBy(edges);
        resize(before.expandedTo(wanted).boundedTo(room.size() - frame));
        m_pages->updateGeometry();
        layout()->activate(); // or the least height would be that of those lines
    }
    const QRect whole = frameGeometry();
    const QPoint place(std::max(room.left(), std::min(whole.x(), room.right() - whole.width())),
                       std::max(room.top(), std::min(whole.y(), room.bottom() - whole.height())));
    if (isVisible() && place != whole.topLeft()) // nothing of it may leave the screen
        move(place);
}

void SignInDialog::choose(WayIn way)
{
    if (way == WayIn::Application)
        showApplication();
    else if (way == WayIn::PastedToken)
        showToken();
    Q_EMIT wayChosen(way);
}

SignInTarget SignInDialog::target(WayIn way) const
{
    SignInTarget target = m_waysIn->target();
    if (way == WayIn::PersonalAccount)
        target.tenant = u"consumers"_s;
    return target;
}

void SignInDialog::showWaysIn()
{
    turnTo(m_waysIn);
}

void SignInDialog::beginWithRegistration()
{
    m_registration->setFirst(true);
    showRegistration();
}

void SignInDialog::showRegistration()
{
    m_registration->setTarget(m_waysIn->target());
    turnTo(m_registration);
}

void SignInDialog::showProgress(const QString &sentence)
{
    m_progress->start(sentence);
    turnTo(m_progress);
}

BrowserWaitPage &SignInDialog::showBrowserWait(const QUrl &link, std::chrono::milliseconds left)
{
    m_browserWait->start(link, left);
    turnTo(m_browserWait);
    return *m_browserWait;
}

void SignInDialog::showDeviceCode(const DeviceCodePrompt &prompt)
{
    m_deviceCode->start(prompt);
    turnTo(m_deviceCode);
}

ApplicationPage &SignInDialog::showApplication()
{
    m_application->setTarget(target(WayIn::Application));
    turnTo(m_application);
    return *m_application;
}

TokenPage &SignInDialog::showToken()
{
    turnTo(m_token);
    return *m_token;
}

void SignInDialog::showFailure(const SignInFailure &failure)
{
    m_failed->setFailure(failure);
    turnTo(m_failed);
}

} // namespace Keyturn

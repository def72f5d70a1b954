// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/waylist.h"

#include "app/core/plainname.h"
#include "ui/common/fontsize.h"
#include "ui/signin/helpline.h"

#include <QGridLayout>
#include <QPushButton>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr int LongestUserName = 30; // characters; longer ones are elided

    constexpr std::array UsualOrder{WayIn::Browser,     WayIn::DeviceCode,      WayIn::AzureCli,
                                    WayIn::Application, WayIn::PersonalAccount, WayIn::PastedToken};

    struct Words
    {
        QString text;
        QString name; ///< accessible, and the text without a mnemonic
        QString help;
    };

    Words wordsFor(WayIn way)
    {
        switch (way) {
        case WayIn::AzureCli:
            return {.text = WayList::tr("Continue with A&zure CLI"),
                    .name = WayList::tr("Continue with Azure CLI"),
                    .help = WayList::tr("As you are signed in there; not for blueprints.")};
        case WayIn::Browser:
            return {.text = WayList::tr("Sign in with &browser"),
                    .name = WayList::tr("Sign in with browser"),
                    .help = WayList::tr("On Microsoft's own page. Works nearly everywhere.")};
        case WayIn::DeviceCode:
            return {.text = WayList::tr("Use a de&vice code"),
                    .name = WayList::tr("Use a device code"),
                    .help = WayList::tr("In a browser on any device. Often forbidden.")};
        case WayIn::Application:
            return {.text = WayList::tr("Sign in as an a&pplication"),
                    .name = WayList::tr("Sign in as an application"),
                    .help = WayList::tr("By its client secret or certificate.")};
        case WayIn::PersonalAccount:
            return {.text = WayList::tr("Sign in with a p&ersonal account"),
                    .name = WayList::tr("Sign in with a personal account"),
                    .help = WayList::tr("For the applications of an Outlook.com account.")};
        case WayIn::PastedToken:
            return {.text = WayList::tr("Paste an access to&ken"),
                    .name = WayList::tr("Paste an access token"),
                    .help = WayList::tr("From another program, until it runs out.")};
        }
        return {};
    }

    QString elidedName(const QString &userName)
    {
        QString name = plainName(userName);
        if (name.size() <= LongestUserName)
            return name;
        const qsizetype half = LongestUserName / 2;
        return name.first(half) + u'…' + name.last(half - 1);
    }

} // namespace

WayList::WayList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(letterWidth(fontMetrics()) * 2);
    m_grid->setColumnStretch(1, 1);
    for (const WayIn way : UsualOrder)
        addRow(way);
    layOut(UsualOrder.front());
    fitButtons();
}

void WayList::addRow(WayIn way)
{
    const Words words = wordsFor(way);
    auto *const button = new QPushButton(words.text, this);
    button->setAccessibleName(words.name);
    auto *const help = new HelpLine({}, this);
    m_ways[way] = {.button = button, .help = help};
    setReasonAgainst(way, {});
    connect(button, &QPushButton::clicked, this, [this, way] { Q_EMIT chosen(way); });
}

QPushButton *WayList::button(WayIn way) const
{
    return m_ways.at(way).button;
}

void WayList::putFirst(WayIn way)
{
    layOut(way);
}

void WayList::layOut(WayIn first)
{
    auto order = UsualOrder;
    auto *const place = std::ranges::find(order, first);
    std::rotate(order.begin(), place, place + 1);
    QWidget *before = nullptr;
    int row = 0;
    for (const WayIn way : order) {
        const Row &parts = m_ways.at(way);
        m_grid->addWidget(parts.button, row, 0);
        m_grid->addWidget(parts.help, row, 1, Qt::AlignVCenter);
        if (before)
            setTabOrder(before, parts.button);
        before = parts.button;
        ++row;
    }
}

void WayList::setReasonAgainst(WayIn way, const QString &reason)
{
    const Row &row = m_ways.at(way);
    const QString text = reason.isEmpty() ? wordsFor(way).help : reason;
    row.button->setEnabled(reason.isEmpty());
    row.button->setAccessibleDescription(text);
    row.help->setText(text);
}

void WayList::setAzureUser(const QString &userName)
{
    QPushButton *const azure = button(WayIn::AzureCli);
    const QString name = elidedName(userName).replace(u'&', "&&"_L1);
    azure->setText(name.isEmpty() ? wordsFor(WayIn::AzureCli).text
                                  : tr("Continue as %1 (A&zure CLI)").arg(name));
    azure->setToolTip(name.isEmpty() ? QString() : plainName(userName).toHtmlEscaped());
    fitButtons();
}

void WayList::fitButtons()
{
    // Some styles leave next to nothing beside a button's text.
    int widest = 0;
    for (const auto &[way, row] : m_ways)
        widest = std::max(widest, row.button->sizeHint().width());
    m_grid->setColumnMinimumWidth(0, widest + letterWidth(fontMetrics()) * 3);
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/accounttile.h"

#include "app/core/plainname.h"
#include "ui/common/colors.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/fontsize.h"
#include "ui/common/glyphicon.h"

#include <QBoxLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QString joined(const QStringList &parts, const QString &separator)
    {
        QStringList known;
        for (const QString &part : parts) {
            if (!part.isEmpty())
                known.append(plainName(part));
        }
        return known.join(separator);
    }

    constexpr qreal DownShare = 0.14; // of the words' colour, while it is pressed

    ElidedLabel *line(const QString &text, bool isQuiet, QWidget *parent)
    {
        auto *const label = new ElidedLabel(Qt::ElideMiddle, parent);
        label->setText(text);
        label->setQuiet(isQuiet);
        label->setAttribute(Qt::WA_TransparentForMouseEvents); // clicks are the tile's
        return label;
    }

} // namespace

QString accountSentence(const AccountTile &account)
{
    return joined(
        {account.name, account.userName, account.tenantName, account.tenantDomain, account.cloud},
        //: Between two parts of who an account is, as the name and the tenant.
        AccountTileButton::tr(", "));
}

AccountTileButton::AccountTileButton(const AccountTile &account, QWidget *parent)
    : QAbstractButton(parent)
    , m_picture(new QLabel(this))
{
    setAccessibleName(accountSentence(account));
    setToolTip(accountSentence(account).toHtmlEscaped()); // for what is elided
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover); // painted anew when the pointer comes and goes
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    m_picture->setAccessibleName(accountSentence(account));
    takeColors();
    m_picture->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *const name =
        line(plainName(account.name.isEmpty() ? account.userName : account.name), false, this);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    auto *const first = new QHBoxLayout;
    first->setSpacing(letterWidth(fontMetrics()) * 2);
    first->addWidget(name, 1);
    first->addWidget(line(plainName(account.cloud), true, this));
    auto *const words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(first);
    if (!account.name.isEmpty())
        words->addWidget(line(plainName(account.userName), true, this));
    words->addWidget(
        line(joined({account.tenantName, account.tenantDomain}, u" · "_s), true, this));
    auto *const layout = new QHBoxLayout(this);
    layout->setSpacing(letterWidth(fontMetrics()) * 2);
    layout->addWidget(m_picture);
    layout->addLayout(words, 1);
}

QSize AccountTileButton::sizeHint() const
{
    return layout()->sizeHint();
}

void AccountTileButton::takeColors()
{
    // What is written on it is to be read while the pointer darkens it, too.
    const QPalette all = QGuiApplication::palette();
    QPalette colors;
    colors.setColor(backgroundRole(),
                    blend(all.color(QPalette::Window), all.color(QPalette::WindowText), DownShare));
    setPalette(colors);
    m_picture->setPixmap(
        glyphIcon(Glyph::Person).pixmap(style()->pixelMetric(QStyle::PM_LargeIconSize)));
}

void AccountTileButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColors();
}

void AccountTileButton::keyPressEvent(QKeyEvent *event)
{
    // Space is a button's own.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void AccountTileButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor window = QGuiApplication::palette().color(QPalette::Window);
    const qreal share = isDown() ? DownShare : underMouse() ? 0.09 : 0.04;
    painter.setPen(hasFocus() ? QPen(focusColor(palette()), 2) : QPen(lineColor(palette()), 1));
    painter.setBrush(blend(window, palette().color(QPalette::WindowText), share));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/announcement.h"

#include <QAccessibleWidget>
#include <QTimer>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace Keyturn {

namespace {

    constexpr auto TimeToBeRead = 10s; // readers ask for the text once they come to it

    class AnnouncementAccessible : public QAccessibleWidget
    {
    public:
        explicit AnnouncementAccessible(Announcement &announcement)
            : QAccessibleWidget(&announcement, QAccessible::Notification)
        { }

        QString text(QAccessible::Text type) const override
        {
            return type == QAccessible::Name ? static_cast<const Announcement *>(widget())->text()
                                             : QString();
        }

        /// In sight for who does not look: what is not would not be read out.
        QAccessible::State state() const override { return {}; }
    };

    QAccessibleInterface *makeAnnouncement(const QString & /*className*/, QObject *object)
    {
        if (auto *announcement = qobject_cast<Announcement *>(object))
            return new AnnouncementAccessible(*announcement);
        return nullptr;
    }

} // namespace

Announcement::Announcement(QString text, QWidget &window)
    : QWidget(&window)
    , m_text(std::move(text))
{
    QAccessible::installFactory(makeAnnouncement); // which takes each function once
    hide(); // or it would be shown with the window
    QAccessibleEvent event(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&event);
    QTimer::singleShot(TimeToBeRead, this, &QObject::deleteLater);
}

void announce(QWidget &source, const QString &text)
{
    if (!text.isEmpty())
        new Announcement(text, *source.window());
}

} // namespace Keyturn

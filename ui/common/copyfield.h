// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QTimer>

namespace Keyturn {

class ElidedLabel;

/// A name and below it a value, which a click anywhere on them copies, as do Enter and Space. It
/// says so in the value's place, for a moment. Nothing secret goes in here.
class CopyField : public QAbstractButton
{
    Q_OBJECT

public:
    struct Content
    {
        QString shown;
        QString copied; ///< nothing can be copied if empty
        QString whole = {}; ///< for the tool tip and screen readers; what is copied if empty
    };

    static constexpr int Inset = 4; ///< between the edge, which shows focus, and the text

    /// `copyText` names what a click does, for screen readers. Values longer than so many
    /// characters are elided.
    CopyField(const QString &name, const QString &copyText, Qt::TextElideMode mode, int characters,
              QWidget *parent = nullptr);

    void setContent(const Content &content);
    QString shown() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void copy();
    void showContent();
    void setShown(const QString &value);
    int glyphSide() const;

    ElidedLabel *const m_name;
    ElidedLabel *const m_value;
    const Qt::TextElideMode m_mode; // of the value
    const int m_characters;
    Content m_content;
    QTimer m_moment; // that it says "Copied"
};

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace Keyturn {

class FixedText;

/// Shows the request as it will go out, folded until somebody wants to see it.
class RequestPreview : public QWidget
{
    Q_OBJECT

public:
    enum class Dates { Fixed, CountedFromAdding };

    explicit RequestPreview(QWidget *parent = nullptr);

    void setRequest(const QString &text, Dates dates);

Q_SIGNALS:
    void unfolded();
    void folded();

private:
    QLayout *makeBottom();

    FixedText *const m_text;
    QLabel *const m_note;
};

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace Keyturn {

/// "Explain", beside an error: opens the help where that kind of error is explained. Hidden while
/// there is none.
class ExplainButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ExplainButton(QWidget *parent = nullptr);

    QString topic() const { return m_topic; }
    void setTopic(const QString &topic); ///< as helpLink() takes it

private:
    QString m_topic;
};

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextBrowser>

namespace Keyturn {

/// Shows the pages of the help, and goes from one to the other. Links that lead elsewhere are
/// opened in a browser.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    QString page() const; ///< the name of the one that is shown
    void loadAnew(); ///< the page that is shown, and stays where it is
    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(const QUrl &link);
    void takeColors();
};

} // namespace Keyturn

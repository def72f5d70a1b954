// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Keyturn {

class HelpBrowser;

/// The help, beside whatever else is open: its contents, a page, and a search in that.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    void showTopic(const QString &topic); ///< as helpLink() takes it
    void speakAnew(); ///< as the language is another

private:
    void layOut();
    void addKeys();
    void takeTexts();
    void fillContents();
    void notePage();
    void focusSearch();
    void find(bool isBackward);
    void leave(); ///< the search, or else the window

    QListWidget *const m_contents;
    HelpBrowser *const m_browser;
    QPushButton *const m_back;
    QPushButton *const m_forward;
    QLineEdit *const m_search;
    QPushButton *const m_previous;
    QPushButton *const m_next;
    QLabel *const m_outcome;
};

} // namespace Keyturn

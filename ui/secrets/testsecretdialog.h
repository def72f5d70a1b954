// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secrettext.h"
#include "app/directory/passwordcredential.h"
#include "ui/secrets/secrettarget.h"

#include <QDialog>
#include <QTimer>

#include <chrono>
#include <functional>

class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace Keyturn {

class ExplainButton;
class SecretClipboard;
class SecretField;

/// Asks which value of a secret is to be tested, says beforehand what that leaves behind, and shows
/// what comes of it. It tests nothing: on testRequested() somebody else does, and tells by the
/// slots how it goes.
class TestSecretDialog : public QDialog
{
    Q_OBJECT

public:
    struct Offer
    {
        SecretTarget target;
        PasswordCredential credential;
        bool isIssued = false; ///< its value is on show: there is no other to test
        bool isKept = false; ///< its value is in the keychain, too
    };
    /// What can be said about a value that was pasted, before anybody is asked.
    using Remark = std::function<QString(QByteArrayView value)>;

    TestSecretDialog(const Offer &offer, Remark remark, SecretClipboard &clipboard,
                     QWidget *parent = nullptr);

    void reject() override; ///< first stops what is under way
    bool takesKept() const; ///< the one in the keychain is to be tested
    SecretText pastedValue() const;

    void tellBusy(const QString &text); ///< from here on it is under way
    void tellWaiting(std::chrono::milliseconds untilNext);
    /// It is over. The details may be empty.
    /// `topic` is where "Explain" leads; it is not offered if that is empty.
    void tellResult(const QString &verdict, const QString &meaning, const QString &details = {},
                    const QString &topic = {});

Q_SIGNALS:
    void testRequested();
    void stopRequested();

private:
    void addRows(const Offer &offer);
    void addValue(const Offer &offer);
    void addResult();
    void addButtons();
    void tell(const QString &result, const QString &meaning);
    void countDown();
    void showRemark();
    void showState();
    void setBusy(bool isBusy);

    const Remark m_remark;
    SecretClipboard &m_clipboard;
    QVBoxLayout *const m_layout;
    QRadioButton *m_kept = nullptr;
    QRadioButton *m_pasted = nullptr;
    SecretField *m_value = nullptr; // null where there is a value to test already
    QLabel *m_remarkText = nullptr;
    QLabel *m_result = nullptr;
    QLabel *m_meaning = nullptr;
    ExplainButton *m_explain = nullptr;
    QPushButton *m_copyDetails = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_close = nullptr;
    QString m_details;
    QTimer m_second; // runs while it waits for the next attempt
    int m_secondsLeft = 0;
    bool m_isBusy = false;
};

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <functional>

class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Keyturn {

/// Keeps secrets out of a field that others can read, as a WrongFieldGuard does. Gives a note to be
/// laid out below the field, or null.
using FieldGuard = std::function<QWidget *(QLineEdit &field)>;

/// A field for an ID, which says below itself, while one types, what is wrong with it. What looks
/// like a client secret or a token never stays in it.
class IdentifierField : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Tenant, ///< an ID or a domain
        ClientId,
    };

    /// `help` stands below while nothing is wrong.
    IdentifierField(Kind kind, QString help, const FieldGuard &guard, QWidget *parent = nullptr);

    /// `label` has a mnemonic that leads to the field.
    void addTo(QFormLayout &form, const QString &label);
    void addBeside(QPushButton *button); ///< of the field, as high as it is
    QLineEdit *field() const { return m_field; }

    bool isEmpty() const;
    bool isGood() const; ///< and not empty
    bool isWrong() const { return !isEmpty() && !isGood(); }
    QString value() const; ///< without braces and blanks; empty unless it is good
    void setValue(const QString &value);
    void setHelp(const QString &help);
    void setManaged(); ///< by whoever runs this computer; it can only be read then

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString entered() const;
    QString problem() const;
    bool canBecomeGood() const;
    void showState();

    const Kind m_kind;
    QString m_helpText;
    QLineEdit *const m_field;
    QHBoxLayout *m_line; // of the field and what is beside it
    QLabel *const m_help;
    QLabel *const m_problem;
};

} // namespace Keyturn

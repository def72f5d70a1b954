// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QGridLayout;

namespace Keyturn {

struct IssuedSecret;

/// The IDs that belong to a client secret, folded away: they are so often taken for the value that
/// they should not stand beside it.
class IdentifierFields : public QWidget
{
    Q_OBJECT

public:
    IdentifierFields(const IssuedSecret &secret, const QString &tenantId,
                     QWidget *parent = nullptr);

private:
    void addField(QGridLayout &grid, const QString &name, const QString &value,
                  const QString &remark = {});
};

} // namespace Keyturn

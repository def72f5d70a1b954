// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace Keyturn {

struct DirectoryObject;
class ElidedLabel;
class IdField;

/// What an object is called and known by; the admin center calls it "Essentials".
class EssentialsLine : public QWidget
{
    Q_OBJECT

public:
    explicit EssentialsLine(QWidget *parent = nullptr);

    void setObject(const DirectoryObject &object);

private:
    ElidedLabel *const m_name;
    ElidedLabel *const m_kind;
    IdField *const m_appId;
    IdField *const m_objectId;
};

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/cloud.h"

#include <QObject>

class QSettings;

namespace Keyturn {

/// What is wrong with a cloud that somebody entered.
struct CloudMistake
{
    enum class Field { Name, LoginAuthority, GraphEndpoint, Portal };

    Field field = Field::Name;
    QString text = {}; ///< a sentence for people

    bool operator==(const CloudMistake &) const = default;
};

/// Whether a cloud is one that can be signed in to, whatever others there are. Its name must not be
/// one of Microsoft's.
std::vector<CloudMistake> mistakesInCloud(const Cloud &cloud);

/// The clouds that a person added to Microsoft's own, for what is air-gapped or behind a gateway;
/// kept in the program's settings. Their names are what people see and write on the command line;
/// no two are the same but for their case. What cannot be made sense of in the settings is left
/// out. One for the program; it outlives the windows.
class CloudStore : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MostClouds = 100;

    explicit CloudStore(QSettings &settings, QObject *parent = nullptr);

    const std::vector<Cloud> &custom() const { return m_custom; }
    std::vector<Cloud> all() const; ///< Microsoft's first
    /// One of all(), whatever the case of its name.
    std::optional<Cloud> named(const QString &name) const;

    /// Makes one of what was entered; its name is both of a Cloud's.
    static Cloud cloudOf(const QString &name, const QString &loginAuthority,
                         const QString &graphEndpoint, const QString &portal);
    /// In the order of the fields: those of mistakesInCloud(), and whether it could be kept, in the
    /// place of the one called `replaced` if that is not empty.
    std::vector<CloudMistake> mistakesIn(const Cloud &cloud, const QString &replaced = {}) const;

    /// Does nothing and says no if there are mistakes in it.
    bool add(const Cloud &cloud);
    bool replace(const QString &name, const Cloud &cloud);
    void remove(const QString &name);
    void forgetAll();

Q_SIGNALS:
    void changed();

private:
    void read();
    void write();

    QSettings &m_settings;
    std::vector<Cloud> m_custom;
};

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QTemporaryDir>

/// A program of a test's own: a shell script in a folder of its own, where it may leave files.
class ScriptFile
{
public:
    explicit ScriptFile(QString name, const QByteArray &commands)
        : m_name(std::move(name))
    {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write("#!/bin/sh\ncd \"$(dirname \"$0\")\" || exit 99\n" + commands + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QString folder() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(m_name); }

    /// What it has left; nothing where it has not, or not yet.
    QByteArray content(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    const QTemporaryDir m_folder;
    const QString m_name;
};

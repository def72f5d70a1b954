// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/managedplace.h"

#include <QDir>
#include <QFileInfo>

#include <array>
#include <memory>
#include <string>
// windows.h has to come first.
// clang-format off
#include <windows.h>
#include <aclapi.h>
#include <objbase.h>
#include <shlobj.h>
// clang-format on

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    struct DescriptorMemory
    {
        void operator()(void *memory) const { LocalFree(memory); }
    };

    struct TaskMemory
    {
        void operator()(wchar_t *memory) const { CoTaskMemFree(memory); }
    };

    /// Not of the environment, which is the user's own.
    QString programDataFolder()
    {
        wchar_t *path = nullptr;
        const HRESULT result = SHGetKnownFolderPath(FOLDERID_ProgramData, 0, nullptr, &path);
        const std::unique_ptr<wchar_t, TaskMemory> owned(path);
        return SUCCEEDED(result) ? QString::fromWCharArray(path) : QString();
    }

    bool isAdministrators(PSID owner)
    {
        // NT SERVICE\TrustedInstaller has no well-known type, and installs no such files.
        constexpr std::array Types = {WinBuiltinAdministratorsSid, WinLocalSystemSid};
        for (const WELL_KNOWN_SID_TYPE type : Types) {
            if (IsWellKnownSid(owner, type))
                return true;
        }
        return false;
    }

    bool isOwnedByAdministrators(const QString &path)
    {
        const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
        PSID owner = nullptr; // in the descriptor
        PSECURITY_DESCRIPTOR descriptor = nullptr;
        if (GetNamedSecurityInfoW(name.c_str(), SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION, &owner,
                                  nullptr, nullptr, nullptr, &descriptor)
            != ERROR_SUCCESS)
            return false;
        const std::unique_ptr<void, DescriptorMemory> held(descriptor);
        return owner != nullptr && isAdministrators(owner);
    }

} // namespace

QString managedSettingsFile()
{
    const QString folder = programDataFolder();
    return folder.isEmpty() ? QString() : folder + u"/Keyturn/managed.json"_s;
}

QString managedSettingsKey()
{
    return u"HKEY_LOCAL_MACHINE\\Software\\Policies\\Keyturn"_s;
}

/// Everybody may make folders in ProgramData, but not own what an administrator put there; and
/// what administrators put there others cannot write, as long as nobody opens it to them.
bool isAdministratorsFile(const QString &path)
{
    return isOwnedByAdministrators(path) && isOwnedByAdministrators(QFileInfo(path).absolutePath());
}

} // namespace Keyturn

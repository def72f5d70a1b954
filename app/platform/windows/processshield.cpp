// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/processshield.h"

#include <QString>

#include <cstddef>
#include <memory>
#include <vector>
// windows.h has to come first.
// clang-format off
#include <windows.h>
#include <sddl.h>
// clang-format on

// MinGW's werapi.h does not compile.
extern "C" __declspec(dllimport) HRESULT WINAPI WerSetFlags(DWORD flags);

namespace Keyturn {

namespace {

    constexpr DWORD ReportNoHeap = 1; // WER_FAULT_REPORTING_FLAG_NOHEAP

    struct LocalMemory
    {
        void operator()(void *memory) const { LocalFree(memory); }
    };

    /// The user who runs this process, as "S-1-5-21-…"; empty if Windows does not say.
    QString userSid()
    {
        HANDLE token = nullptr;
        if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
            return {};
        DWORD size = 0;
        GetTokenInformation(token, TokenUser, nullptr, 0, &size); // tells the size, and fails
        std::vector<std::byte> buffer(size);
        const bool isKnown = GetTokenInformation(token, TokenUser, buffer.data(), size, &size);
        CloseHandle(token);
        LPWSTR text = nullptr;
        if (!isKnown
            || !ConvertSidToStringSidW(reinterpret_cast<TOKEN_USER *>(buffer.data())->User.Sid,
                                       &text))
            return {};
        const std::unique_ptr<wchar_t, LocalMemory> owned(text);
        return QString::fromWCharArray(text);
    }

    /// The usual list of who may do what to a process lets the user's other programs read its
    /// memory. This one lets them wait for it, end it and ask for its name. Its owner may no longer
    /// change the list; the system itself may do anything.
    void refuseReaders()
    {
        constexpr DWORD Allowed =
            PROCESS_TERMINATE | PROCESS_QUERY_LIMITED_INFORMATION | SYNCHRONIZE;
        const QString user = userSid();
        if (user.isEmpty())
            return;
        const QString list = QStringLiteral("D:P(A;;0x%1;;;%2)(A;;RC;;;OW)(A;;GA;;;SY)")
                                 .arg(QString::number(Allowed, 16), user);
        PSECURITY_DESCRIPTOR descriptor = nullptr;
        if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(
                reinterpret_cast<const wchar_t *>(list.utf16()), SDDL_REVISION_1, &descriptor,
                nullptr))
            return;
        const std::unique_ptr<void, LocalMemory> owned(descriptor);
        SetKernelObjectSecurity(GetCurrentProcess(), DACL_SECURITY_INFORMATION, descriptor);
    }

} // namespace

void shieldProcess(MemoryReaders readers)
{
    // No window that offers to send a report, and what is reported is without the heap.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
    WerSetFlags(ReportNoHeap);
    if (readers == MemoryReaders::Administrators)
        refuseReaders();
}

} // namespace Keyturn

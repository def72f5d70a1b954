// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/terminal.h"

#include <string>
#include <windows.h>

namespace Keyturn {

namespace {

    bool writeBytes(HANDLE file, const QByteArray &bytes)
    {
        DWORD written = 0;
        return file != nullptr && file != INVALID_HANDLE_VALUE // whom nobody gave anything
            && WriteFile(file, bytes.constData(), DWORD(bytes.size()), &written, nullptr);
    }

    /// A file or a pipe that whoever started the program reads.
    bool tellRedirection(TerminalStream stream, const QString &line)
    {
        const DWORD which = stream == TerminalStream::Output ? STD_OUTPUT_HANDLE : STD_ERROR_HANDLE;
        return writeBytes(GetStdHandle(which), (line + u'\n').toUtf8());
    }

    /// The shell did not wait for a program with windows, so its prompt stands there already.
    bool tellConsole(const QString &line)
    {
        if (!AttachConsole(ATTACH_PARENT_PROCESS))
            return false;
        const HANDLE console = CreateFileW(L"CONOUT$", GENERIC_READ | GENERIC_WRITE,
                                           FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
        bool isTold = false;
        if (console != INVALID_HANDLE_VALUE) {
            const std::wstring text = (u'\n' + line + u'\n').toStdWString();
            DWORD written = 0;
            isTold = WriteConsoleW(console, text.data(), DWORD(text.size()), &written, nullptr);
            CloseHandle(console);
        }
        FreeConsole();
        return isTold;
    }

    void tellMessageBox(TerminalStream stream, const QString &line)
    {
        const UINT icon = stream == TerminalStream::Output ? MB_ICONINFORMATION : MB_ICONWARNING;
        MessageBoxW(nullptr, line.toStdWString().c_str(), L"Keyturn", MB_OK | icon);
    }

} // namespace

void tellTerminal(TerminalStream stream, const QString &line)
{
    if (!tellRedirection(stream, line) && !tellConsole(line))
        tellMessageBox(stream, line);
}

} // namespace Keyturn

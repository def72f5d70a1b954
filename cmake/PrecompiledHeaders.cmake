# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0

# Off where people work: then each source has to include what it needs, and ccache does better. On
# for builds that are thrown away, where Qt's headers would be compiled hundreds of times.
option(KEYTURN_PRECOMPILE "Compile Qt's headers once for all sources of a kind" OFF)

# What most sources include, and no more: the compiler copies what it touches of the result, so a
# header that few need costs all others time.
set(precompiled_core <QDateTime> <QTimer> <QUuid> <QUrl> <QStringList> <QNetworkAccessManager>
    <QNetworkReply> <algorithm> <chrono> <functional> <memory> <optional> <variant> <vector>
    <tl/expected.hpp>)
set(precompiled_widgets ${precompiled_core} <QDialog> <QGuiApplication> <QLabel> <QLineEdit>
    <QPushButton>)

# precompile(TARGET KIND HEADER…): the first target of a kind compiles the headers, all others of
# that kind use what came of it. They have to be compiled with the same options.
function(precompile target kind)
    if(NOT KEYTURN_PRECOMPILE)
        return()
    endif()
    get_property(first GLOBAL PROPERTY keyturn_precompiled_${kind})
    if(first)
        target_precompile_headers(${target} REUSE_FROM ${first})
    else()
        target_precompile_headers(${target} PRIVATE ${ARGN})
        set_property(GLOBAL PROPERTY keyturn_precompiled_${kind} ${target})
    endif()
endfunction()

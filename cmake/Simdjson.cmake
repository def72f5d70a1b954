# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0

# Its library has another name in each distribution and no static variant in Debian, so packages for
# several of them compile its two files along.
set(KEYTURN_SIMDJSON_SOURCE "" CACHE PATH
    "The folder of simdjson.cpp and simdjson.h, to link them statically; empty: the system's library")
if(KEYTURN_SIMDJSON_SOURCE)
    find_package(Threads REQUIRED)
    add_library(keyturn_simdjson STATIC ${KEYTURN_SIMDJSON_SOURCE}/simdjson.cpp)
    target_include_directories(keyturn_simdjson SYSTEM PUBLIC ${KEYTURN_SIMDJSON_SOURCE})
    # Of its four ways to find marks, each some 40 kB, those for AVX2 and for any processor: it reads what
    # CompactPage does not, which is little.
    target_compile_definitions(keyturn_simdjson PUBLIC SIMDJSON_THREADS_ENABLED=1
        SIMDJSON_IMPLEMENTATION_ICELAKE=0 SIMDJSON_IMPLEMENTATION_WESTMERE=0)
    target_link_libraries(keyturn_simdjson PUBLIC Threads::Threads)
    # Hardened as all else, with none of our warnings.
    target_compile_options(keyturn_simdjson PRIVATE
        $<TARGET_PROPERTY:project_options,INTERFACE_COMPILE_OPTIONS> -w
        -ffile-prefix-map=${KEYTURN_SIMDJSON_SOURCE}=simdjson $<$<BOOL:${KEYTURN_SMALL}>:-fno-exceptions>)
    set_target_properties(keyturn_simdjson PROPERTIES AUTOMOC OFF AUTOUIC OFF)
    add_library(simdjson::simdjson ALIAS keyturn_simdjson)
    file(STRINGS ${KEYTURN_SIMDJSON_SOURCE}/simdjson.h simdjson_VERSION
        REGEX "^#define SIMDJSON_VERSION ")
    string(REGEX REPLACE ".* " "" simdjson_VERSION "${simdjson_VERSION}")
else()
    find_package(simdjson REQUIRED)
endif()

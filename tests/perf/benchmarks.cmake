# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
if(NOT KEYTURN_BUILD_BENCHMARKS)
    return()
endif()

add_library(list_benchmark STATIC
    perf/listbodies.cpp perf/listbodies.h
    perf/loading.cpp perf/loading.h
    perf/naivemodel.cpp perf/naivemodel.h
    perf/told.cpp perf/told.h
    perf/turnclock.cpp perf/turnclock.h)
target_link_libraries(list_benchmark
    PUBLIC keyturn_app Qt6::Test Qt6::Widgets PRIVATE project_options)
target_include_directories(list_benchmark PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})

if(TARGET Qt6::DBus)
    add_executable(large_window perf/largewindow.cpp)
    target_include_directories(large_window PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(large_window
        PRIVATE keyturn_ui keyturn_sample Qt6::Test project_options)
    add_dependencies(benchmarks large_window)
endif()
if(TARGET keyturn_wiping_heap) # for packaging/dev residue
    foreach(program IN ITEMS load_list load_list_ordinary)
        add_executable(${program} EXCLUDE_FROM_ALL perf/loadlist.cpp)
        target_link_libraries(${program} PRIVATE list_benchmark Qt6::Widgets project_options)
    endforeach()
    target_link_libraries(load_list PRIVATE keyturn_wiping_heap)
endif()
add_benchmark(perf/bench_flood.cpp LIBRARIES keyturn_ui keyturn_sample network_support)
add_benchmark(perf/bench_snapshot.cpp LIBRARIES list_benchmark)

# What tests/perf/bench runs. The hello window has no library of ours, for it is what we are measured
# against; the others have the heap that the program has.
add_executable(hello_window perf/hellowindow.cpp)
target_link_libraries(hello_window PRIVATE Qt6::Widgets project_options)
add_dependencies(benchmarks hello_window)
foreach(program IN ITEMS load_page measure_posts measure_rows measure_window)
    string(REPLACE "_" "" source ${program})
    add_executable(${program} perf/${source}.cpp)
    target_link_libraries(${program} PRIVATE list_benchmark keyturn_ui project_options)
    if(TARGET keyturn_wiping_heap)
        target_link_libraries(${program} PRIVATE keyturn_wiping_heap)
    endif()
    add_dependencies(benchmarks ${program})
endforeach()

# Counted by valgrind, for tests/perf/gate. Of the program only what it counts, so that who checks a
# change has it in a minute; what is missing here the linker names.
add_executable(count_costs EXCLUDE_FROM_ALL
    perf/countcosts.cpp
    perf/listbodies.cpp perf/listbodies.h)
foreach(source IN ITEMS
        core/graphtime core/jsonreader core/logging core/namekey core/plainname
        directory/applicationtype directory/compactjson directory/compactpage
        directory/directoryobject directory/directorypage
        directory/directorystore directory/expiry directory/expiryclock
        directory/guidset directory/listedobjectreader directory/listscalars directory/nameorder
        directory/objectref
        directory/objectview directory/pagebuilder directory/pageparser
        directory/passwordcredential graph/grapherror models/bytesearch models/guidchoice
        models/guidneedle models/objectfilter models/objectranks models/searchquestion
        models/visiblerows)
    target_sources(count_costs PRIVATE ${PROJECT_SOURCE_DIR}/app/${source}.cpp)
endforeach()
target_include_directories(count_costs PRIVATE ${PROJECT_SOURCE_DIR})
target_link_libraries(count_costs
    PRIVATE Qt6::Core Qt6::Network tl::expected simdjson::simdjson project_options)
# Or all that an error can be about would be needed as well.
target_compile_options(count_costs PRIVATE -ffunction-sections)
target_link_options(count_costs PRIVATE -Wl,--gc-sections)

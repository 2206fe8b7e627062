# SPDX-FileCopyrightText: 2026 Zhixing contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Everything every target shares: the standard, the output folders, the warnings, the sanitizers.

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(QT_QML_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/qml")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # The sloppiness is what ccache's manual asks for with precompiled headers.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime;${CCACHE_PROGRAM}")
    add_compile_options(-fpch-preprocess)
endif()

add_compile_definitions(QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(ZHIXING_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

if(ZHIXING_BUILD_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined
                        -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

# zhixing_library(NAME [PRECOMPILED] SOURCES ... LINK ...): a static library of ours, included as <folder/header.h>.
# Headers are found from the project's root folders questions/ and app/, so every include names its module.
# The release and fuzz presets compile the sources of a library several at a time (CMAKE_UNITY_BUILD), which takes a
# third of the time: what two sources of one library have in unnamed namespaces must have different names.
function(zhixing_library name)
    cmake_parse_arguments(ARG "PRECOMPILED" "" "SOURCES;LINK" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    zhixing_configure(${name})
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}/questions")
    target_link_libraries(${name} PUBLIC ${ARG_LINK})
    if(ARG_PRECOMPILED OR ZHIXING_BUILD_FUZZ)
        zhixing_precompile(${name})
    endif()
endfunction()

# zhixing_precompile(TARGET HEADER...): the standard's and Qt's headers that nearly every source of a large target
# includes are read once; two thirds of the time went into them. Each source still names what it uses.
function(zhixing_precompile name)
    target_precompile_headers(${name} PRIVATE <QHash> <QRegularExpression> <QSet> <QString> <QStringList> <algorithm> <array>
                                              <map> <optional> <set> <vector> ${ARGN})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        # Without the time in it ccache knows the same header again.
        target_compile_options(${name} PRIVATE "SHELL:-Xclang -fno-pch-timestamp")
    endif()
endfunction()

# zhixing_configure(TARGET): our warnings, and only for our own code.
function(zhixing_configure name)
    target_compile_options(${name} PRIVATE -Wall -Wextra -Wpedantic -Wconversion -Wshadow
                                           $<$<BOOL:${ZHIXING_WERROR}>:-Werror>)
endfunction()

# zhixing_test(NAME SOURCES ... LINK ...): one Qt Test executable, run headless, away from the real home.
function(zhixing_test name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    zhixing_configure(${name})
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    target_compile_definitions(${name} PRIVATE ZHIXING_FIXTURES="${PROJECT_SOURCE_DIR}/tests/fixtures"
                                               ZHIXING_DATA="${PROJECT_SOURCE_DIR}/data")
    if(ZHIXING_SANITIZE)
        # What is under test keeps it; checking the tests' own arithmetic took a quarter of their compilation.
        target_compile_options(${name} PRIVATE -fno-sanitize=undefined)
    endif()
    target_link_libraries(${name} PRIVATE Qt6::Test ${ARG_LINK})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;XDG_DATA_HOME=${CMAKE_BINARY_DIR}/home/data;XDG_CONFIG_HOME=${CMAKE_BINARY_DIR}/home/config;XDG_CACHE_HOME=${CMAKE_BINARY_DIR}/home/cache;LC_ALL=C.UTF-8")
endfunction()

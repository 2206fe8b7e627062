# SPDX-FileCopyrightText: 2026 Zhixing contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Fails on a text of the program that the translation lacks, and on one the program no longer has.
# Wants LUPDATE, TRANSLATION, SCRATCH, ROOT and FOLDERS.

get_filename_component(name "${TRANSLATION}" NAME)
set(copy "${SCRATCH}/${name}")
file(COPY "${TRANSLATION}" DESTINATION "${SCRATCH}")
execute_process(
    COMMAND "${LUPDATE}" -silent -locations none -I "${ROOT}/app" -I "${ROOT}/questions" ${FOLDERS} -ts "${copy}"
    RESULT_VARIABLE failed)
if(failed)
    message(FATAL_ERROR "lupdate failed: ${failed}")
endif()
file(READ "${copy}" text)
foreach(state unfinished vanished obsolete)
    if(text MATCHES "<source>([^<]*)</source>[^<]*<translation type=\"${state}\"")
        message(FATAL_ERROR "${name} is not up to date: a text is ${state}: ${CMAKE_MATCH_1}")
    endif()
endforeach()
string(REGEX MATCHALL "<message>" messages "${text}")
list(LENGTH messages count)
if(count LESS 100)
    message(FATAL_ERROR "only ${count} texts were found: the sources were not read")
endif()

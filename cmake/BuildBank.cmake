# SPDX-FileCopyrightText: 2026 Zhixing contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DTOOL=zhixing-bank -DSOURCE=text -DBANK=bank -P BuildBank.cmake: builds one bank. Exit code 3,
# nothing found, leaves no bank and is no failure.

get_filename_component(folder "${BANK}" DIRECTORY)
file(MAKE_DIRECTORY "${folder}")
execute_process(COMMAND "${TOOL}" build "${SOURCE}" -o "${BANK}" RESULT_VARIABLE result)
if(result EQUAL 3)
    file(REMOVE "${BANK}")
elseif(NOT result EQUAL 0)
    message(FATAL_ERROR "no bank could be built from ${SOURCE} (exit code ${result})")
endif()

# SPDX-FileCopyrightText: 2026 Zhixing contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154,SC2015

# What packaging/run and packaging/test share. The caller sets `root`, the top of the tree.

# tell CHINESE ENGLISH: one message on standard error, in the reader's language; in both when the
# locale names neither. Standard output belongs to the program that is started.
tell() {
    case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
        zh*) printf '%s\n' "$1" >&2 ;;
        en*) printf '%s\n' "$2" >&2 ;;
        *) printf '%s\n%s\n' "$1" "$2" >&2 ;;
    esac
}

die() {
    tell "$@"
    exit 1
}

# package_names FILE...: the names without the reasons.
package_names() {
    sed -e 's/#.*//' -e 's/[[:space:]]*$//' -e '/^$/d' -- "$@"
}

# missing_packages FILE...: those that dpkg does not report as fully installed.
missing_packages() {
    local names
    mapfile -t names < <(package_names "$@")
    local installed
    installed=" $(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "${names[@]}" 2>/dev/null \
        | sed -n 's/^installed //p' | tr '\n' ' ' || true)"
    local name
    for name in "${names[@]}"; do
        [[ $installed == *" $name "* ]] || printf '%s\n' "$name"
    done
}

# reason PACKAGE FILE...: why it is wanted, in the reader's language.
reason() {
    local name=$1 why
    shift
    why=$(sed -n "s/^${name}[[:space:]]*# *//p" -- "$@" | head -n 1)
    case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
        zh*) printf '%s' "${why%% · *}" ;;
        en*) printf '%s' "${why##* · }" ;;
        *) printf '%s' "$why" ;;
    esac
}

# install_packages FILE...: installs what is missing, after saying what and why.
install_packages() {
    if [[ -n ${ZHIXING_SKIP_PACKAGES:-} ]]; then
        return 0
    fi
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        tell "这不是 Debian 系统，无法自动安装所需的软件。请自行安装与下列软件包相当的软件，然后运行：" \
            "This is not a Debian system, so nothing can be installed automatically. Install what corresponds to these packages, then run:"
        printf '    ZHIXING_SKIP_PACKAGES=1 %q\n\n' "$0" >&2
        local listed
        while read -r listed; do
            printf '    %-38s %s\n' "$listed" "$(reason "$listed" "$@")" >&2
        done < <(package_names "$@")
        exit 1
    fi

    local missing name
    mapfile -t missing < <(missing_packages "$@")
    if ((${#missing[@]} == 0)); then
        return 0
    fi
    tell "需要安装 ${#missing[@]} 个 Debian 软件包：" \
        "${#missing[@]} Debian packages are needed and will be installed:"
    for name in "${missing[@]}"; do
        printf '    %-38s %s\n' "$name" "$(reason "$name" "$@")" >&2
    done

    local as_root=()
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null || ! { sudo -n true 2>/dev/null || [[ -r /dev/tty && -t 2 ]]; }; then
            tell "安装软件需要管理员权限，但当前用户不是 root，也不能使用 sudo。请让管理员运行：" \
                "Installing needs an administrator, and this user is neither root nor able to use sudo. Ask an administrator to run:"
            printf '    apt-get install --no-install-recommends %s\n' "${missing[*]}" >&2
            exit 1
        fi
        as_root=(sudo)
    fi

    local log refresh=
    log=$(mktemp)
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300)
    local wanted=("${apt[@]}" install --no-install-recommends "${missing[@]}")
    # The lists are fetched only when they do not know a package, or are too old to fetch it by.
    if apt-get -s install --no-install-recommends "${missing[@]}" >/dev/null 2>&1; then
        tell "正在下载并安装（第一次需要几分钟）……" "Downloading and installing (some minutes the first time)..."
        "${wanted[@]}" </dev/null >"$log" 2>&1 || refresh=yes
    else
        refresh=yes
    fi
    if [[ -n $refresh ]]; then
        tell "正在更新软件源目录……" "Fetching the package lists..."
        if ! "${apt[@]}" update </dev/null >"$log" 2>&1; then
            tail -n 15 "$log" >&2
            die "更新软件源失败。请检查网络和 /etc/apt 中的软件源，然后重试。完整记录：$log" \
                "The package lists could not be fetched. Check the network and the sources in /etc/apt, then try again. Full log: $log"
        fi
        tell "正在下载并安装……" "Downloading and installing..."
        if ! "${wanted[@]}" </dev/null >"$log" 2>&1; then
            tail -n 15 "$log" >&2
            die "安装失败。本程序为 Debian 12 编写；旧版本可能没有上面的软件包。完整记录：$log" \
                "The installation failed. This program is made for Debian 12; an older release may lack these packages. Full log: $log"
        fi
    fi
    rm -f -- "$log"
    tell "软件包已就绪。" "The packages are installed."
}

# build_jobs: as many compilers as there are processors, fewer where memory is short: one compiler
# of Qt code takes up to a gigabyte.
build_jobs() {
    local processors memory
    processors=$(nproc)
    memory=$(sed -n 's/^MemAvailable: *\([0-9]*\) kB/\1/p' /proc/meminfo)
    memory=$((${memory:-4000000} / 1000000))
    ((memory >= 1)) || memory=1
    printf '%d' $((processors < memory ? processors : memory))
}

# show_progress LOG: copies standard input to LOG and shows how far ninja has come.
show_progress() {
    local line step shown=0 count total announced=
    while IFS= read -r line; do
        printf '%s\n' "$line"
        [[ $line =~ ^\[([0-9]+)/([0-9]+)\]\ (Building|Generating|Automatic|Linking) ]] || continue
        count=${BASH_REMATCH[1]} total=${BASH_REMATCH[2]}
        if [[ -z $announced ]]; then
            tell "正在编译（第一次需要几分钟）……" "Compiling (some minutes the first time)..."
            announced=yes
        fi
        if [[ -t 2 ]]; then
            printf '\r    %d / %d ' "$count" "$total" >&2
        else
            step=$((count * 4 / total))
            if ((step > shown && total >= 20)); then
                printf '    %d / %d\n' "$count" "$total" >&2
                shown=$step
            fi
        fi
    done >>"$1"
    if [[ -t 2 && -n $announced ]]; then
        printf '\r                    \r' >&2
    fi
}

# configured_for DIRECTORY: whether it holds a finished configuration of this very tree.
configured_for() {
    [[ -f $1/build.ninja && -f $1/CMakeCache.txt ]] \
        && grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$1/CMakeCache.txt"
}

# build PRESET DIRECTORY [TARGET...]: configures if needed and builds; the whole output goes to
# DIRECTORY/build.log, and its end is shown when something fails.
build() {
    local preset=$1 directory=$2
    shift 2
    local log=$directory/build.log
    mkdir -p -- "$directory" 2>/dev/null && [[ -w $directory ]] \
        || die "无法写入 $directory。请把整个文件夹复制到您可以写入的位置。" \
            "$directory cannot be written. Copy the whole folder to a place you may write to."
    local lock
    exec {lock}>"$directory/.lock"
    flock "$lock"
    : >"$log"
    if ! configured_for "$directory"; then
        tell "正在准备构建……" "Preparing the build..."
        # A tree that was moved or copied cannot go on with the old place's configuration.
        if ! (cd -- "$root" && cmake --fresh --preset "$preset") >>"$log" 2>&1 </dev/null; then
            rm -f -- "$directory/build.ninja"
            build_failed "$log"
            return 1
        fi
    fi
    if ! ninja -C "$directory" -j "$(build_jobs)" "$@" 2>&1 </dev/null | show_progress "$log"; then
        build_failed "$log"
        return 1
    fi
    # Not held by the program that is started next.
    exec {lock}>&-
}

build_failed() {
    printf '\n' >&2
    grep -A 12 -m 1 -E '(^FAILED|: (fatal )?error: |CMake Error)' "$1" >&2 || tail -n 30 "$1" >&2
    tell "构建失败。完整记录：$1 。若刚更新过系统或移动过文件夹，请删除 $(dirname "$1") 后重试。" \
        "The build failed. Full log: $1 . If the system was upgraded or the folder moved, delete $(dirname "$1") and try again."
}

# shellcheck shell=bash
# Sourced by app/run and tests/run: installs what is missing, then builds. Standard output stays untouched.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

say() { printf 'malar: %s\n' "$*" >&2; }

# quietly LOG COMMAND…: its output goes to LOG, and to standard error where it fails.
quietly() {
    local log=$1
    shift
    "$@" >"$log" 2>&1 </dev/null || {
        local status=$?
        cat "$log" >&2
        return "$status"
    }
}

# packages SECTION…: the names in these sections of app/packages.
packages() {
    local section name _
    while read -r name _; do
        case $name in
            '' | '#'*) ;;
            '['*) section=${name//[][]/} ;;
            *) [[ " $* " != *" $section "* ]] || echo "$name" ;;
        esac
    done <"$root/app/packages"
}

# missing NAME…: those of the packages that are not installed.
missing() {
    local installed name
    installed=$(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null) || true
    for name; do
        [[ $'\n'$installed$'\n' == *$'\n'"installed $name"$'\n'* ]] || echo "$name"
    done
}

# Debian 12 or Ubuntu 24.04, or newer: the first that carry Qt 6.4 under these package names.
has_our_packages() {
    command -v apt-get >/dev/null && [[ -r /etc/os-release ]] || return 1
    local ID='' VERSION_ID=''
    # shellcheck source=/dev/null
    source /etc/os-release
    case $ID in
        debian) ((${VERSION_ID%%.*} >= 12)) ;;
        ubuntu) ((${VERSION_ID%%.*} >= 24)) ;;
        *) return 1 ;;
    esac 2>/dev/null
}

can_build() {
    command -v cmake && command -v ninja && { command -v qmake6 || command -v qtpaths6; }
} >/dev/null

# need SECTION…: afterwards the packages of these sections are installed; else the script ends with 2.
need() {
    local -a wanted absent as_root=()
    mapfile -t wanted < <(packages "$@")
    if ! has_our_packages; then
        can_build && return
        say "install CMake 3.25, Ninja, a C++20 compiler and Qt 6.4; on Debian 12: ${wanted[*]}"
        exit 2
    fi
    mapfile -t absent < <(missing "${wanted[@]}")
    ((${#absent[@]})) || return 0

    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            say "have an administrator run: apt-get install ${absent[*]}"
            exit 2
        fi
        as_root=(sudo)
    fi
    say "installing ${absent[*]}"
    local log
    log=$(mktemp)
    local -a apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get --quiet --yes)
    # The package lists may be absent or out of date: they are fetched where the first try fails.
    "${apt[@]}" install --no-install-recommends "${absent[@]}" >"$log" 2>&1 </dev/null ||
        { quietly "$log" "${apt[@]}" update &&
            quietly "$log" "${apt[@]}" install --no-install-recommends "${absent[@]}"; } ||
        {
            say "could not install: ${absent[*]}"
            exit 2
        }
    rm -f "$log"
}

# build PRESET: configures where that was never done, or done for another folder or by older presets; then
# builds. Two at once wait for each other.
build() (
    local folder=$root/build/$1
    mkdir -p "$folder"
    exec {lock}>"$folder.lock"
    flock "$lock"
    cd "$root" || return
    if ! [[ $folder/build.ninja -nt CMakePresets.json ]] ||
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        say "building the $1 preset; the first time takes some minutes"
        quietly "$folder/configure.log" cmake --preset "$1" --fresh
    fi
    quietly "$folder/build.log" cmake --build --preset "$1"
)

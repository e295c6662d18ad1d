#!/usr/bin/env bash
# Time from the start of the process to its first visible window, in turns with DB Browser for SQLite and KeePassXC
# where those are installed: start.sh PROGRAM. Needs Xvfb and xdotool. Prints medians of seven starts each, and ratios.
set -u
for tool in Xvfb xdotool; do
    command -v "$tool" >/dev/null || { echo "start: $tool is not installed, nothing measured"; exit 0; }
done

export HOME XDG_RUNTIME_DIR
HOME=$(mktemp -d) XDG_RUNTIME_DIR=$(mktemp -d)
chmod 700 "$XDG_RUNTIME_DIR"
exec 7< <(exec Xvfb -displayfd 1 -screen 0 1366x768x24 2>/dev/null)
server=$!
read -r number <&7
export DISPLAY=":$number" QT_QPA_PLATFORM=xcb
trap 'kill "$server"; rm -rf "$HOME" "$XDG_RUNTIME_DIR"' EXIT

now() { date +%s%N; }

# Milliseconds until a window of the process is seen; -1 where none came within 20 s.
start() {
    local begin pid
    begin=$(now)
    "$@" >/dev/null 2>&1 &
    pid=$!
    local result=-1
    while (( $(now) - begin < 20000000000 )); do
        if xdotool search --onlyvisible --pid "$pid" 2>/dev/null | grep -q .; then
            result=$(( ($(now) - begin) / 1000000 ))
            break
        fi
    done
    kill -9 "$pid" 2>/dev/null
    wait "$pid" 2>/dev/null
    echo "$result"
}

median() { sort -n | sed -n 4p; }

program=$1
measure() { if [[ $1 == malar ]]; then start "$program" --demo; else start "$1"; fi; }

peers=()
for peer in sqlitebrowser keepassxc; do
    command -v "$peer" >/dev/null && peers+=("$peer")
done

declare -A times
for turn in 0 1 2 3 4 5 6 7; do # the first brings the files into memory
    for each in malar "${peers[@]}"; do
        took=$(measure "$each")
        ((turn == 0)) || times[$each]+="$took"$'\n'
    done
done
own=$(printf '%s' "${times[malar]}" | median)
echo "start to first window, training cohort: $own ms (median of 7)"
for peer in "${peers[@]}"; do
    its=$(printf '%s' "${times[$peer]}" | median)
    echo "$peer, no file open: $its ms; ratio $(awk "BEGIN { printf \"%.2f\", $own / $its }")"
done

#!/bin/sh
# Prints the figures that the README gives: how long until the first page, how long a start takes, how much memory ten people need.
# Works on a fresh clone of the last commit in a directory of its own, and takes about ten minutes.
#   benchmarks/figures.sh [--no-download]    --no-download keeps the local Maven repository instead of an empty one
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
work=$(mktemp -d)
port=8399
portal=
stop() { [ -z "$portal" ] || { kill "$portal" 2>/dev/null; wait "$portal" 2>/dev/null; portal=; } || true; }
trap 'stop; rm -rf "$work"' EXIT
trap 'exit 1' INT TERM

now() { date +%s.%N; }
since() { echo "$1 $(now)" | awk '{ printf "%.1f", $2 - $1 }'; }
answers() { curl -fs -o /dev/null "http://localhost:$port/$1"; }
until_answers() { # page, seconds at most
    left=$(($2 * 10))
    until answers "$1"; do
        left=$((left - 1))
        [ $left -gt 0 ] && kill -0 "$portal" 2>/dev/null || { cat "$work/log" >&2; echo "The portal did not answer." >&2; exit 1; }
        sleep 0.1
    done
}
run() { # name of the figure, page that must answer, command …: leaves the portal running
    what=$1 page=$2
    shift 2
    if answers actuator/health; then echo "Something answers on port $port already." >&2; exit 1; fi
    started=$(now)
    "$@" >"$work/log" 2>&1 &
    portal=$!
    until_answers "$page" 600
    printf '%-72s %6s s\n' "$what" "$(since "$started")"
}
bare() { cd "$work/clone" && SERVER_PORT=$port exec ./mvnw; }

git clone -q "$here" "$work/clone"
[ "${1:-}" = --no-download ] || MAVEN_OPTS="-Dmaven.repo.local=$work/m2"
export MAVEN_OPTS="${MAVEN_OPTS:-}"

echo "$(nproc 2>/dev/null || echo '?') cores, $(git -C "$work/clone" log -1 --format=%h)"
run "./mvnw in a fresh clone${1:+ ($1)}: until the login page" login bare
stop
run "./mvnw the second time: until the login page" login bare
java=$(readlink -f "/proc/$portal/exe" 2>/dev/null || command -v java)
stop

options=$(cat "$work/clone/.mvn/portal.options")
mkdir "$work/jar" && cd "$work/jar"
# shellcheck disable=SC2086  # one option a word
set -- "$java" $options -jar "$work/clone/target/touchstone.jar" --spring.profiles.active=demo --server.port=$port
run "java -jar touchstone.jar, first start of the demo: until ready" actuator/health "$@"
stop
run "java -jar touchstone.jar, with data: until ready" actuator/health "$@"
stop
run "./mvnw with data: until ready" actuator/health bare

memory() { awk '/^VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$portal/status"; }
printf '%-72s %6s MB\n' "resident memory after the start" "$(memory)"
cd "$here"
./mvnw -q test-compile org.codehaus.mojo:exec-maven-plugin:java -Dexec.mainClass=io.touchstone.walk.TenPeople \
    -Dexec.classpathScope=test -Dexec.args="http://localhost:$port 5"
printf '%-72s %6s MB\n' "resident memory with ten people signed in and at work for five minutes" "$(memory)"

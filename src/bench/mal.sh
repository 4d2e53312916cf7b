#!/bin/sh
# Measures Tilsynslupe beside what reading the same files costs at the very least. Prints Markdown.
#
#   src/bench/mal.sh                          10 million rows and 1 million, three times each
#   src/bench/mal.sh --rows 1000000           another size; --small-rows for the one beside it (0: none)
#   src/bench/mal.sh --data FOLDER            an export that is there, in place of a made-up one
#   src/bench/mal.sh --repeats 5              how often; medians are printed
#   src/bench/mal.sh --profile check.jfr      one more check, recorded by Java Flight Recorder
#   src/bench/mal.sh --out table.md           writes the table there as well
#
# Needs a JDK (17 or newer). Peak memory and processor time are read from /proc, so only on Linux.
# Work files lie in target/bench (about 1,5 GB at 10 million rows).
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd -P)
java=java
javac=javac
if [ -n "${JAVA_HOME:-}" ]; then
  java=$JAVA_HOME/bin/java
  javac=$JAVA_HOME/bin/javac
fi

# Builds what is missing, and makes the class-data archive, before anything is measured.
"$root/tilsynslupe" --version >&2

classes=$root/target/bench/classes
mkdir -p "$classes"
"$javac" -encoding UTF-8 -Xlint:all -Werror -proc:none -d "$classes" -cp "$root/target/app/lib/*" \
  "$root"/src/bench/java/no/tilsynslupe/bench/*.java

exec "$java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp "$classes" \
  no.tilsynslupe.bench.Benchmark "$root" "$@"

#!/bin/sh
# Mutation testing of what decides an outcome, room by room. Prints Markdown: how many mutations of
# the code the tests notice. Takes an hour or two; no part of the build.
#
#   src/mutation/mal.sh                       all rooms
#   src/mutation/mal.sh p27 office            some of them
#   src/mutation/mal.sh --sample 10 language  no more than so many mutations a class, for a first look
#
# Ends with 1 when less than 85 % are noticed, or a room could not be measured.
# Needs Maven and JDK 17. What survived stands in target/mutation/ROOM/index.html. A mutation that
# makes the program go in circles counts as noticed, so let the machine have little else to do.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd -P)
cd "$root"

no=no.tilsynslupe
c=$no.criterion
# What is said of the boundary examples, word for word, and the acceptance cases, judged in memory.
judged=$c.ExampleWordsTest,$no.acceptance.CasesOfACriterion
deadlines=$c.FristerTest

# The classes of the package itself, without those of the packages in it.
criterion=$(ls src/main/java/no/tilsynslupe/criterion/*.java |
  sed -n '/package-info/!s#.*/\(.*\)\.java#'"$c"'.\1,'"$c"'.\1$*#p' | paste -s -d , -)

# room | classes | tests | beginnings of the ids of the criteria whose cases are judged; empty: all
rooms="
sak|$no.sak.*|$no.sak.*,$judged|P17,P27,P28,KL
outcome|$no.outcome.*|$no.outcome.*,$no.store.TextTallyTest|P28
language|$no.language.*|$no.language.*,$no.acceptance.AcceptanceTextsTest|P28
criterion|$criterion|$c.EvaluatorTest,$c.FellesArsakTest,$c.MessageTextTest,$c.PhrasesTest,$c.ThemeObserverTest,$c.CatalogueTest,$c.CaseCheckerTest,$deadlines,$judged|P27,P28,P20A,KL
notion|$c.notion.*|$judged,$c.notion.*|
reference|$c.reference.*|$judged,$c.reference.*|P18-UNDER,P20A,P29
p17|$c.p17.*|$judged|P17
p18|$c.p18.*|$judged,$c.p18.*|P18,P19,P21
p20|$c.p20.*|$judged,$deadlines|P20
p27|$c.p27.*|$judged,$deadlines|P27
p28|$c.p28.*|$judged|P28,P33
p29|$c.p29.*|$judged,$deadlines,$c.p29.*|P29
procedure|$c.procedure.*|$judged,$deadlines|P11A,P41,P42,P43,KL
followup|$c.followup.*|$judged|P14A
office|$c.office.*|$judged,$c.office.*|P5
"

sample=
if [ "${1:-}" = --sample ]; then
  sample="+CLASSLIMIT(limit[$2])"
  shift 2
fi

if [ -d /dev/shm ] && [ -w /dev/shm ]; then
  temp=$(mktemp -d /dev/shm/mutation.XXXXXX)
else
  temp=$(mktemp -d)
fi
trap 'rm -rf "$temp"' EXIT

# A folder of its own, so that the mutated classes stand still while one works on.
maven="mvn -P mutation,!static-checks -Dbuild.folder=target/mutation-build"
$maven -q test-compile >&2

echo '| Room | Mutations | Noticed | % |'
echo '|---|--:|--:|--:|'
echo "$rooms" | while IFS='|' read -r room classes tests criteria; do
  [ -n "$room" ] || continue
  [ $# -eq 0 ] || case " $* " in *" $room "*) ;; *) continue ;; esac
  report=$root/target/mutation/$room
  rm -rf "$report"
  if ! $maven org.pitest:pitest-maven:mutationCoverage \
    -Dmutation.classes="$classes" -Dmutation.tests="$tests" -Dkriterium="$criteria" \
    -Dmutation.features="$sample" -Dmutation.temp="$temp" -Dmutation.reports="$report" \
    > "$root/target/mutation-$room.log" 2>&1 < /dev/null; then
    echo "| $room | – | – | see target/mutation-$room.log |"
    continue
  fi
  awk -v room="$room" '
    # Where the JVM itself broke down, nothing is known of the tests.
    /<mutation / && !/status=.RUN_ERROR./ { all++ }
    /status=.(KILLED|TIMED_OUT)./ { noticed++ }
    END { printf "| %s | %d | %d | %.1f |\n", room, all, noticed, 100 * noticed / all }
  ' "$report/mutations.xml"
done | awk -F'|' -v least=85 '
  { print; fflush(); if ($3 !~ /[0-9]/) failed = 1 }
  { all += $3; noticed += $4 }
  END {
    if (all) printf "| **all** | %d | %d | %.1f |\n", all, noticed, 100 * noticed / all
    exit failed || 100 * noticed < least * all
  }
'

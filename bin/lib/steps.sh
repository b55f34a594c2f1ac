# What the lines of bin/ci mean. Sourced, not run.
#   check GROUP NAME COMMAND…           one fact: it holds or it does not; its output is shown when it does not
#   suite GROUP MINUTES NAME COMMAND…   many tests with a report; longer than MINUTES is said, 4 times as long is ended
#   needs VARIABLE check|suite …        is not run, and says so, while the variable is empty
# PAYUNG_ONLY, a list of groups, leaves out the others without a word.

export PATH="$PWD/node_modules/.bin:$PATH"
[[ -t 1 ]] || export NO_COLOR=1
reports=$(mktemp -d)
trap 'rm -rf "$reports"' EXIT
trap 'kill "${running:-}" 2> /dev/null; wait; exit 130' INT TERM

# Runs a command for so many seconds at most; whatever it started ends with it. Ctrl-C ends it at once.
within() {
  local seconds=$1
  shift
  if command -v timeout > /dev/null; then timeout --kill-after=20 "$seconds" "$@" < /dev/null &
  else "$@" < /dev/null &
  fi
  running=$!
  wait "$running"
}

wanted() { [[ -z ${PAYUNG_ONLY:-} || " $PAYUNG_ONLY " == *" $1 "* ]]; }

# One line a step for bin/lib/count.ts: kind, group, exit code, seconds, name.
note() { printf '%s\t%s\t%s\t%s\t%s\n' "$@" >> "$reports/steps.tsv"; }

check() {
  local group=$1 name=$2 began=$SECONDS code=0
  shift 2
  wanted "$group" || return 0
  NO_COLOR=1 within 600 "$@" > "$reports/output" 2>&1 || code=$?
  if ((code == 0)); then printf '  passed  %-40s %4d s\n' "$name" $((SECONDS - began))
  else
    printf '  FAILED  %-40s %4d s\n' "$name" $((SECONDS - began))
    cat "$reports/output"
  fi
  note check "$group" "$code" $((SECONDS - began)) "$name"
}

suite() {
  local group=$1 minutes=$2 name=$3 began=$SECONDS code=0 spent limit=$(($2 * 240))
  shift 3
  wanted "$group" || return 0
  printf '\n%s\n' "$name"
  case $1 in
    vitest) within "$limit" "$@" --reporter=dot --reporter=json --outputFile.json="$reports/$group.json" || code=$? ;;
    playwright)
      export PLAYWRIGHT_JSON_OUTPUT_FILE="$reports/$group.json"
      within "$limit" "$@" --reporter=line,json || code=$?
      ;;
  esac
  spent=$((SECONDS - began))
  ((code == 124)) && printf '%s hung and was ended\n' "$name"
  printf '%s took %d s' "$name" "$spent"
  ((spent <= minutes * 60)) || printf ', more than its %d minutes' "$minutes"
  printf '\n'
  note suite "$group" "$code" "$spent" "$name"
}

needs() {
  local variable=$1 kind=$2 group=$3 name
  shift
  if [[ -n ${!variable:-} ]]; then "$@"; return; fi
  wanted "$group" || return 0
  if [[ $kind == suite ]]; then name=$4; else name=$3; fi
  printf '  NOT RUN %s\n' "$name"
  note "$kind" "$group" not-run 0 "$name"
}

finish() {
  node bin/lib/count.ts "$reports"
  exit $?
}

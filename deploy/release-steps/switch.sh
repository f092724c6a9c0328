# From one release to another, and back when that fails. Sourced by ../release.

# The replicas first, one after another, then nginx: as long as nginx has the old tree, all can still go back.
switch_to() {
  local folder=$1 old port
  old=$(current)
  say "Switching to $(basename "$folder")"
  point_current_to "$folder"
  for port in $REPLICA_PORTS; do
    say "Restarting the replica on port $port"
    restart_replica "$port" "$folder" || switch_back "$old" "the replica on port $port did not become well"
  done
  say 'Reloading nginx'
  run "$RELOAD_COMMAND" && serves "$FRONT" "$folder" || switch_back "$old" 'nginx does not serve the new release'
}

switch_back() {
  local old=$1 reason=$2 port
  is_ready "$old" || fail "$reason, and there is no release before it."
  point_current_to "$old"
  for port in $REPLICA_PORTS; do
    restart_replica "$port" "$old" || fail "$reason, nor does the replica on port $port with the release before it."
  done
  run "$RELOAD_COMMAND" || true
  fail "$reason. $(what_goes_on)"
}

restart_replica() { port=$1 run "$RESTART_COMMAND" && serves "http://127.0.0.1:$1" "$2"; }

# Waits for half a minute until a server says that it serves this very build.
serves() {
  local origin=$1 folder=$2 end=$((SECONDS + 30))
  while [ $SECONDS -lt $end ]; do
    curl --silent --insecure --max-time 2 "$origin/healthz" | is_health_of "$folder" && return 0
    sleep 0.2
  done
  return 1
}

is_health_of() {
  node --eval '
    const { readFileSync } = require("node:fs")
    const text = readFileSync(0, "utf8")
    const health = text.startsWith("{") ? JSON.parse(text) : {}
    const build = JSON.parse(readFileSync(process.argv[1], "utf8"))
    const same = ["contentHash", "moment"].every((name) => health[name] === build[name])
    process.exit(health.status === "ok" && same ? 0 : 1)
  ' "$1/out/build.json"
}

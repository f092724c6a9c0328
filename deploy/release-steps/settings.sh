# What `release` is told: its settings, the lock, how it speaks. Sourced by ../release.

# What is said is kept in $BASE/releases.log too. That there is no room to say it in is no reason to stop half-way.
say() {
  printf '→ %s\n' "$*" || true
  note "$*"
} 2>/dev/null

note() { [ ! -d "${BASE:-}" ] || printf '%s %s\n' "$(date --utc +%FT%TZ)" "$*" >>"$BASE/releases.log" || true; }

# The remains go first: where the disk is full, there is then room for the reason.
fail() {
  remove_unfinished
  note "Not released: $*"
  printf 'Not released: %s\n' "$*" >&2 || true
  exit 1
}

# The release that is being made, while it does not count yet.
unfinished=

remove_unfinished() {
  local folder=$unfinished
  unfinished=
  [ -z "$folder" ] || [ -e "$folder/ready" ] || remove "$folder"
}

# A step that fails without a word of its own, such as a file that cannot be written.
on_error() {
  local room
  room=$(df --output=avail --block-size=1M "$BASE" | tail --lines=1)
  fail "a step failed in line $1; ${room// /} MB are free on the disk. $(what_goes_on)"
}

read_config() {
  local config=${CONFIG:-/etc/employment-services/config}
  [ -r "$config" ] || fail "there are no settings at $config. Copy deploy/config.example there."
  set -a
  # shellcheck source=config.example
  . "$config"
  set +a
  : "${BASE:?}" "${REPOSITORY:?}" "${SITE_URL:?}" "${REPLICA_PORTS:?}" "${FRONT:?}"
  : "${KEEP:=5}" "${INSTALL_COMMAND:=npm ci}" "${BUILD_COMMAND:=npm run build}"
  : "${RESTART_COMMAND:?}" "${RELOAD_COMMAND:?}" "${TEST_COMMAND:?}"
  [ "${SITE_PREVIEW:-}" != 1 ] || fail 'a preview has what is not published yet (SITE_PREVIEW=1).'
  mkdir -p "$BASE/releases" "$BASE/run"
}

# One release at a time. The lock lives as long as its holder, so nothing has to be taken away after a crash.
lock() {
  exec 9>"$BASE/lock"
  flock --nonblock 9
}

# A setting's command, with its variables, in a folder. Nothing that it starts may hold the lock: after a crash of this script it may go on.
run() (
  exec 9>&-
  cd "${2:-.}" && bash -c "$1"
)

# What the build depends on, for everything that will run this release: a replica with other settings would refuse it.
write_environment() {
  local name
  for name in $(site_settings); do printf "%s='%s'\n" "$name" "${!name}"; done
}

site_settings() { compgen -e | grep --extended-regexp '^(SITE_[A-Z]+|CONTENT_DIR)$' | sort; }

# A release is made and tested, beside the one that is served. Sourced by ../release.

make_release() {
  local commit=$1 folder=$2
  say "Making $(basename "$folder")"
  mkdir "$folder"
  git -C "$REPOSITORY" archive "$commit" | tar --extract --directory="$folder" || fail "$commit could not be taken from $REPOSITORY."
  echo "$commit" >"$folder/commit"
  current >"$folder/previous"
  write_environment >"$folder/environment"
  install_packages "$folder"
  keep_cache "$folder"
  say 'Building'
  run "$BUILD_COMMAND" "$folder" || fail "the build failed, for the reason above. $(what_goes_on)"
}

# The same packages are the same files: links are quick and take no room.
install_packages() {
  local folder=$1 served
  served=$(current)
  say 'Installing packages'
  if [ -d "$served/node_modules" ] && cmp --silent "$served/package-lock.json" "$folder/package-lock.json"; then
    cp --archive --link "$served/node_modules" "$folder/"
  else
    run "$INSTALL_COMMAND" "$folder" || fail "the packages could not be installed. $(what_goes_on)"
  fi
}

# What was computed from unchanged texts. Each entry is named by the hash of its text and of the code that made it.
keep_cache() {
  local kept
  kept=$(current)/.next/cache/content
  [ ! -d "$kept" ] || { mkdir --parents "$1/.next/cache" && cp --recursive "$kept" "$1/.next/cache/"; }
}

test_release() {
  local folder=$1
  say 'Testing every address on a spare port'
  in_release "$folder" smoke || fail "the new release does not answer as it should, for the reason above. $(what_goes_on)"
  configure_nginx "$folder"
  touch "$folder/ready"
}

# A command of the release, with the settings that it was built with and no others of their kind.
in_release() (
  exec 9>&-
  cd "$1" || exit
  command=$2
  # shellcheck disable=SC2046
  unset $(site_settings)
  set -a
  . ./environment
  set +a
  node --import tsx "lib/commands/$command.ts"
)

configure_nginx() {
  local folder=$1 previous
  say "Testing nginx's configuration"
  previous=$(cat "$folder/previous")
  is_ready "$previous" || previous=
  RELEASE=$folder PREVIOUS=$previous RUN_FOLDER=$BASE/run in_release "$folder" nginx || fail "nginx's part could not be written. $(what_goes_on)"
  configuration=$folder/deploy/nginx/nginx.conf run "$TEST_COMMAND" || fail "nginx refuses its configuration. $(what_goes_on)"
}

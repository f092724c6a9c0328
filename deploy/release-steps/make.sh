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
  take_over "$folder"
  say 'Building'
  run "$BUILD_COMMAND" "$folder" || fail "the build failed, for the reason above. $(what_goes_on)"
  # A replica may write nothing: what it runs is compiled here.
  run 'npm run --silent build:server' "$folder" || fail "the server could not be compiled, for the reason above. $(what_goes_on)"
  remove_compiler_cache "$folder"
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

# The compiled code and the tree, as links: the build takes of them what is still true, and writes into none of their files. What was read of
# unchanged texts comes with the packages. So a release of content needs no compiler, and takes as long as what has changed.
take_over() {
  local served part
  served=$(current)
  [ -d "$served/.next" ] || return 0
  mkdir "$1/.next"
  for part in "$served"/.next/*; do
    [ "${part##*/}" = cache ] || cp --archive --link "$part" "$1/.next/"
  done
  [ ! -d "$served/out" ] || cp --archive --link "$served/out" "$1/"
}

# What the compiler keeps for itself, half of a release: it helps only who compiles in the same folder again.
remove_compiler_cache() {
  rm --recursive --force "$1/.next/cache"
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

# The folders of a machine: which release is served, and which may go. Sourced by ../release.

current() { readlink --canonicalize-existing "$BASE/current" 2>/dev/null || true; }

is_ready() { [ -n "$1" ] && [ -e "$1/ready" ]; }

# A link cannot be changed in place; a renamed one takes the other's place at once.
point_current_to() {
  ln --symbolic --force --no-dereference "$1" "$BASE/current.new"
  mv --no-target-directory "$BASE/current.new" "$BASE/current"
}

remove_remains() {
  local folder
  for folder in "$BASE"/releases/*/; do
    is_ready "$folder" || remove "$folder"
  done
}

# Moved aside first, because a build that lost its script may still be writing into it.
remove() {
  mkdir --parents "$BASE/removed"
  mv "$1" "$BASE/removed/" 2>/dev/null || true
  rm --recursive --force "$BASE/removed" || true
}

# The newest ones stay, and whatever happens the one that is served and the one before it.
remove_old() {
  local folder served before
  served=$(current)
  before=$(cat "$served/previous")
  for folder in $(ls --directory "$BASE"/releases/*/ | head --lines="-$KEEP"); do
    folder=${folder%/}
    [ "$folder" = "$served" ] || [ "$folder" = "$before" ] || remove "$folder"
  done
}

what_goes_on() {
  local served
  served=$(current)
  [ -z "$served" ] && echo 'Nothing is served yet.' || echo "The site goes on with $(basename "$served")."
}

# Finds the JDK to build and run with, and exports JAVA_HOME. Sourced by the scripts of this repository.

jdk_needed=25

# The feature version of the JDK in the directory, or nothing when there is none.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] &&
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_candidates() {
  echo "${JAVA_HOME:-}"
  local javac
  javac=$(command -v javac) && dirname "$(dirname "$(realpath "$javac")")"
  [ -x /usr/libexec/java_home ] && /usr/libexec/java_home -v "$jdk_needed+" 2>/dev/null
  ls -d /usr/lib/jvm/*"$jdk_needed"* /opt/java/* /opt/*jdk*"$jdk_needed"* "$HOME"/.sdkman/candidates/java/"$jdk_needed"* \
    "$HOME"/.jdks/*"$jdk_needed"* /Library/Java/JavaVirtualMachines/*/Contents/Home 2>/dev/null
}

find_jdk() {
  local home version
  while IFS= read -r home; do
    version=$(jdk_version "$home") || continue
    if [ "${version:-0}" -ge "$jdk_needed" ]; then
      export JAVA_HOME=$home
      return
    fi
  done < <(jdk_candidates)
  cat >&2 <<MISSING
Knudepunkt needs a JDK $jdk_needed, and none was found in JAVA_HOME, on the PATH or in the usual places.
Get one, for example
  sdk install java $jdk_needed-tem           (https://sdkman.io)
  brew install --cask temurin@$jdk_needed
  apt-get install temurin-$jdk_needed-jdk    (https://adoptium.net/installation/linux)
or set JAVA_HOME to the one you have.
MISSING
  exit 1
}

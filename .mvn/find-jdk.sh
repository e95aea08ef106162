# Sets JAVA_HOME to a JDK of release 21 or newer. Read by ./mvnw and ./dossier; says what to install if there is none.
# Looks, in this order, at JAVA_HOME, the PATH, the system's usual places and SDKMAN's.

dossier_jdk_release() { # prints the release of the JDK in folder $1, or nothing if it is none (a JRE has no javac)
  [ -x "$1/bin/javac" ] || return 0
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

dossier_jdk_of_path() { # prints the home of the javac on the PATH, links resolved
  javac_path=$(command -v javac) || return 0
  while [ -L "$javac_path" ]; do
    link=$(readlink "$javac_path")
    case $link in
      /*) javac_path=$link ;;
      *) javac_path=$(dirname "$javac_path")/$link ;;
    esac
  done
  (cd "$(dirname "$javac_path")/.." && pwd)
}

dossier_find_jdk() {
  newest=21
  found=
  for home in "${JAVA_HOME:-}" "$(dossier_jdk_of_path)"; do # what the user chose comes first
    release=$(dossier_jdk_release "$home")
    if [ -n "$release" ] && [ "$release" -ge 21 ]; then
      JAVA_HOME=$home
      export JAVA_HOME
      return 0
    fi
  done
  for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/* "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -d "$home" ] || continue
    release=$(dossier_jdk_release "$home")
    if [ -n "$release" ] && [ "$release" -ge "$newest" ]; then
      newest=$release
      found=$home
    fi
  done
  if [ -z "$found" ]; then
    echo "Dossier needs a JDK of release 21 or newer, and found none." >&2
    echo "Install one from https://adoptium.net (Debian 13: apt install openjdk-21-jdk-headless; macOS: brew install openjdk@21)" >&2
    echo "or set JAVA_HOME to one that is already here." >&2
    return 1
  fi
  JAVA_HOME=$found
  export JAVA_HOME
}

dossier_find_jdk

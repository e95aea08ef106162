#!/bin/sh
# Writes training lines. Usage: lines.sh lstmf|png FOLDER FIRST-SEED COUNT HARDNESS% SHORT%
# Needs a JDK >= 21 and ./mvnw -pl test-fixtures -am package -DskipTests done before.
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
jars=$(find "${MAVEN_REPOSITORY:-$HOME/.m2/repository}" \( -name 'fontbox-3.*.jar' -o -name 'pdfbox-io-3.*.jar' \
  -o -name 'commons-logging-1.3*.jar' \) | tr '\n' ':')
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:+UseSerialGC -Djava.awt.headless=true \
  -cp "$root/test-fixtures/target/classes:$jars" dev.dossier.fixtures.training.WriteTrainingLines "$@"

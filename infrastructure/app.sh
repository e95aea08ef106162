#!/bin/sh
# Runs the CDK app, which `npx aws-cdk@2.1148.1 synth` (or deploy) calls in this folder. ./mvnw package builds it before.
cd "$(dirname "$0")" || exit 1
if [ ! -f target/class-path.txt ]; then
  echo "The CDK app has not been built; build it first: ./mvnw package" >&2
  exit 1
fi
. ../.mvn/find-jdk.sh
[ -n "${JAVA_HOME:-}" ] || exit 1
JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION=1
export JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION
exec "$JAVA_HOME/bin/java" -cp "target/classes:$(cat target/class-path.txt)" dev.dossier.infrastructure.DossierApp

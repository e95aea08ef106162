#!/bin/sh
# Puts the built console into the bucket of a stage: infrastructure/publish-console.sh STAGE
# Needs the AWS command line and the credentials of the stage. What browsers must ask for anew is marked so.
set -eu
stack=dossier-${1:?Say which stage, as in: publish-console.sh trial}
dist=$(cd "$(dirname "$0")/../console/dist" && pwd) || { echo "Build the console first: ./mvnw package" >&2; exit 1; }

output() {
  aws cloudformation describe-stacks --stack-name "$stack" --output text \
    --query "Stacks[0].Outputs[?OutputKey=='$1'].OutputValue"
}

bucket=$(output ConsoleBucket)
aws s3 sync "$dist" "s3://$bucket" --delete --exclude index.html --exclude sign-in.json
output SignInFile | aws s3 cp - "s3://$bucket/sign-in.json" --content-type application/json --cache-control no-cache
aws s3 cp "$dist/index.html" "s3://$bucket/index.html" --content-type text/html --cache-control no-cache
echo "The console of $stack: $(output ConsoleAddress)"

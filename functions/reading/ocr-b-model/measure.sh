#!/bin/sh
# Character and line errors of a model on lines that training never saw, by hardness.
# Usage: measure.sh WORK MODEL.traineddata [LINES]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$1; model=$2; lines=${3:-1000}
export OMP_THREAD_LIMIT=1
for hardness in 20 60 100; do
  folder=$work/measure/$hardness-$lines
  [ -f "$folder/list" ] || {
    "$here/lines.sh" lstmf "$folder" "90000000$hardness" "$lines" "$hardness" 0
    ls "$folder"/*.lstmf > "$folder/list"
  }
  printf 'hardness %s %%: ' "$hardness"
  lstmeval --model "$model" --eval_listfile "$folder/list" 2>&1 | grep 'BCER eval'
done

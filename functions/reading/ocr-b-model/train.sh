#!/bin/bash
# Trains the model in rounds. Each round draws lines that no round before it has seen, while the round before is learnt;
# then lstmtraining goes on from the last checkpoint with the learning rate of the plan.
# Usage: train.sh WORK FIRST-ROUND LAST-ROUND   (stops and goes on at any round)
# Needs lstmtraining (Debian: tesseract-ocr) or another build of it in LSTMTRAINING; see docs/ocr-b-model.md.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$1; first=$2; last=$3
export OMP_THREAD_LIMIT=1   # more threads only wait for each other
trainer=${LSTMTRAINING:-lstmtraining}
net=$(cat "$here/net.txt")

plan() {  # ROUND COLUMN: the last line of the plan that the round lies in
  awk -v round="$1" -v column="$2" '!/^#/ && $1 <= round && round <= $2 { value = $column } END { print value }' "$here/plan.txt"
}
draw() {
  [ -f "$work/lines/$1/done" ] && return
  rm -rf "$work/lines/$1"
  nice -n 10 "$here/lines.sh" lstmf "$work/lines/$1" $((1000000000 + $1 * 1000000)) "$(plan "$1" 6)" "$(plan "$1" 4)" "$(plan "$1" 5)"
  ls "$work/lines/$1"/*.lstmf | sort -V > "$work/lines/$1/list"
  touch "$work/lines/$1/done"
}

draw "$first"
for round in $(seq "$first" "$last"); do
  wait
  draw "$round"
  [ "$round" -lt "$last" ] && draw $((round + 1)) &
  mkdir -p "$work/out/$round"
  if [ "$round" = 1 ]; then
    start=(--net_spec "$net" --perfect_sample_delay 3)
  else
    start=(--continue_from "$work/out/$((round - 1))/ocrb_checkpoint" --reset_learning_rate)
  fi
  nice -n 5 "$trainer" --traineddata "$work/start/ocrb/ocrb.traineddata" "${start[@]}" \
    --learning_rate "$(plan "$round" 3)" --model_output "$work/out/$round/ocrb" \
    --train_listfile "$work/lines/$round/list" --max_iterations "$(plan "$round" 6)" --max_image_MB 3000 \
    > "$work/out/$round/log" 2>&1
  grep 'At iteration' "$work/out/$round/log" | tail -1 | sed "s/^/round $round: /" >> "$work/progress.txt"
  rm -rf "$work/lines/$round" "$work/out/$round"/ocrb_[0-9]*.checkpoint
done
wait

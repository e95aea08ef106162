#!/bin/sh
# Makes models of a checkpoint: ocrb-float.traineddata (exact) and ocrb.traineddata (whole numbers, four times quicker).
# Usage: finish.sh WORK ROUND
set -eu
work=$1; round=$2
for kind in float int; do
  name=ocrb; option=--convert_to_int
  [ $kind = float ] && name=ocrb-float && option=
  lstmtraining --stop_training $option --continue_from "$work/out/$round/ocrb_checkpoint" \
    --traineddata "$work/start/ocrb/ocrb.traineddata" --model_output "$work/$name.traineddata" > "$work/finish.log" 2>&1
done
ls -l "$work"/*.traineddata

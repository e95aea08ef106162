#!/bin/sh
# Makes what training starts from: the 37 characters, and a traineddata without a net.
# Usage: prepare.sh WORK   Needs unicharset_extractor and combine_lang_model (Debian: tesseract-ocr).
set -eu
work=$1
mkdir -p "$work/start/langdata/ocrb"
cd "$work/start"
for character in '<' 0 1 2 3 4 5 6 7 8 9 A B C D E F G H I J K L M N O P Q R S T U V W X Y Z; do
  echo "$character 0 0 10 10 0"
done > ocrb.box
unicharset_extractor --output_unicharset ocrb.unicharset --norm_mode 1 ocrb.box > prepare.log 2>&1
echo '#' > langdata/radical-stroke.txt
combine_lang_model --input_unicharset ocrb.unicharset --script_dir langdata --lang ocrb --output_dir . \
  --pass_through_recoder >> prepare.log 2>&1 || true  # says that it found no word lists: there are none
test -s ocrb/ocrb.traineddata || { echo "prepare.sh: no starter was made; see $work/start/prepare.log" >&2; exit 1; }

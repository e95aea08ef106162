package dev.dossier.local.bench;

/** How far a recognised text is from the true one. */
final class CharacterErrors {

    private CharacterErrors() {}

    /** Insertions, deletions and replacements per true character; runs of blanks and line ends count as one blank. */
    static double of(String truth, String read) {
        String wanted = truth.strip().replaceAll("\\s+", " ");
        String found = read.strip().replaceAll("\\s+", " ");
        int[] row = new int[found.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= wanted.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (wanted.charAt(i - 1) == found.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return (double) row[found.length()] / Math.max(1, wanted.length());
    }
}

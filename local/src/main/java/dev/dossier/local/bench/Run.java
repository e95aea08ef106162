package dev.dossier.local.bench;

/**
 * What one contender needed for all text pages.
 *
 * @param seconds of the clock, start of processes not counted where they can be kept warm
 * @param peakMebibytes of memory, all its processes together
 * @param characterErrors edits that make its text the true one, per character
 */
public record Run(Contender contender, int pages, double seconds, long peakMebibytes, double characterErrors) {

    double pagesPerMinute() {
        return pages * 60 / seconds;
    }
}

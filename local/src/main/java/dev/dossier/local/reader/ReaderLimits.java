package dev.dossier.local.reader;

import java.time.Duration;

/**
 * What a reader may use.
 *
 * @param heapMebibytes of Java objects
 * @param residentMebibytes of memory in all, native libraries included; looked at ten times a second
 * @param prepare to take one file apart
 * @param page to read one page
 * @param extract to put the pages of one file together
 * @param start to start a reader
 */
public record ReaderLimits(
        int heapMebibytes, int residentMebibytes, Duration prepare, Duration page, Duration extract, Duration start) {}

package dev.dossier.reading.intake;

/**
 * How large a file and its pages may be.
 *
 * @param maxFileBytes longer files are refused
 * @param maxPages files with more pages are refused
 * @param maxPixels pages with more pixels are not decoded
 * @param dpi the resolution at which PDF pages are rendered, in dots per inch
 */
public record Limits(long maxFileBytes, int maxPages, long maxPixels, int dpi) {}

/**
 * Dates as papers give them: intervals rather than points, in several calendars, kept as printed until understood.
 *
 * <p>A paper may know only the year, may count years from another beginning, or may leave open which number is the
 * month. Comparing two dates therefore asks whether their intervals can meet.
 */
@NullMarked
package dev.dossier.domain.date;

import org.jspecify.annotations.NullMarked;

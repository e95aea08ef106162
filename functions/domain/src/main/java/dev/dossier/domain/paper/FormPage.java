package dev.dossier.domain.paper;

import java.util.OptionalInt;

/**
 * What the footer of a form's page says of it, in print and as a barcode.
 *
 * @param form the form's number, as in {@code I-589}
 * @param edition the day of the edition as printed, as in {@code 01/20/25}; empty if the page does not say
 * @param number of this page within the form, from 1
 * @param of how many pages the form has, if the page says so
 * @param box the footer on the upright page
 */
public record FormPage(PageRef page, Box box, String form, String edition, int number, OptionalInt of) {

    /** No form is longer. */
    public static final int MOST_PAGES = 99;

    public FormPage {
        if (form.isBlank() || number < 1 || number > MOST_PAGES) {
            throw new IllegalArgumentException("A page of a form names its form and counts from 1");
        }
        if (of.isPresent() && (of.getAsInt() < number || of.getAsInt() > MOST_PAGES)) {
            throw new IllegalArgumentException("A page of a form is one of so many, at most " + MOST_PAGES);
        }
    }
}

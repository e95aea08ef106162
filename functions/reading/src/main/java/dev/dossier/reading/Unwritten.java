package dev.dossier.reading;

import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageProblem;
import dev.dossier.domain.paper.Script;
import dev.dossier.domain.paper.TextLine;
import dev.dossier.domain.paper.Writing;
import dev.dossier.reading.field.Hand;
import dev.dossier.reading.language.LanguageShelf;
import dev.dossier.reading.language.Languages;
import java.util.List;

/** Says of a page with a good picture why a person has to transcribe it. */
final class Unwritten {

    private Unwritten() {}

    /** Nothing that is here reads the page. */
    static PageProblem inNoLanguage(PageNumber page) {
        return new PageProblem(
                page,
                "writing-unread",
                "No language that is here reads it, or a hand wrote it. Transcribe it by hand; dossier languages list"
                        + " says which are here.");
    }

    /** Somebody filled the paper in by hand. */
    static List<PageProblem> byHand(PageNumber page, List<TextLine> lines) {
        return Hand.wrote(lines)
                ? List.of(new PageProblem(
                        page,
                        "handwriting",
                        "What stands beside its labels looks written by hand. Transcribe it by hand; if it is printed,"
                                + " nothing is wrong."))
                : List.of();
    }

    /** Labels of a language that has no model here; the page was read with that of a related one. */
    static List<PageProblem> inAnotherLanguage(PageNumber page, List<Writing> writings, LanguageShelf shelf) {
        return writings.stream()
                .filter(writing -> !writing.models().isEmpty() && isMissing(writing, shelf))
                .map(Writing::language)
                .distinct()
                .map(iso -> new PageProblem(
                        page,
                        "language-unread",
                        "It is printed in " + Languages.named(iso)
                                + ", for which there is no model here. Transcribe it by hand, or add the language: dossier"
                                + " languages add --help."))
                .toList();
    }

    /** Latin letters are the same in all languages; others were taught to a model of their own. */
    private static boolean isMissing(Writing writing, LanguageShelf shelf) {
        return writing.script() != Script.LATIN
                && !writing.language().isEmpty()
                && Languages.isForeign(writing.language())
                && shelf.readable(writing.language()).isEmpty();
    }
}

package dev.dossier.reading.language;

import dev.dossier.domain.paper.Script;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All languages that Dossier knows by name, whether it has a model for them or not. */
public final class Languages {

    /** In Latin letters with accents, between them those of most of Europe, America and Turkey. */
    public static final List<String> ACCENTED = List.of("fra", "spa", "pol", "por", "deu", "tur", "dan", "isl");

    /** Names are spelled with them, so a Dossier without one would spell some of them wrong. */
    public static final Set<String> CORE =
            Stream.concat(Stream.of("eng"), ACCENTED.stream()).collect(Collectors.toUnmodifiableSet());

    /** Come with Dossier, and may be left out. */
    static final Set<String> OPTIONAL = Set.of("ara", "fas", "ukr");

    private static final List<Language> ALL = read();

    private Languages() {}

    public static List<Language> all() {
        return ALL;
    }

    public static Optional<Language> coded(String code) {
        return ALL.stream().filter(language -> language.code().equals(code)).findFirst();
    }

    /** The name of a language by its ISO 639-1 letters; those letters if nobody knows it. */
    public static String named(String iso) {
        return ALL.stream()
                .filter(language -> language.iso().equals(iso))
                .map(Language::name)
                .findFirst()
                .orElse(iso);
    }

    /** True if a language of these ISO 639-1 letters is known and not written in Latin letters. */
    public static boolean isForeign(String iso) {
        return ALL.stream().anyMatch(language -> language.iso().equals(iso) && language.script() != Script.LATIN);
    }

    private static List<Language> read() {
        try (InputStream in = Languages.class.getResourceAsStream("languages.tsv")) {
            if (in == null) {
                throw new IllegalStateException("languages.tsv is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Language(cells[0], cells[1], cells[3], Script.valueOf(cells[2])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

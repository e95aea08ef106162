package dev.dossier.reading.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * The models at hand: those that come with Dossier, and those in the folder {@code languages} beside the engines. There,
 * {@code rus.traineddata} adds a language, and {@code ukr.removed} leaves one out that comes with Dossier.
 */
public final class LanguageShelf {

    private static final String MODEL = ".traineddata";
    private static final String REMOVED = ".removed";

    /** Where a model comes from. */
    public enum Origin {
        /** It comes with Dossier. */
        BUILT_IN,
        /** Somebody has added it to this home. */
        ADDED,
        /** It comes with Dossier, and somebody has removed it in this home. */
        REMOVED
    }

    /**
     * A model.
     *
     * @param bytes of the model, packed if it comes with Dossier
     */
    public record Model(Language language, Origin origin, long bytes) {}

    private final Path folder;

    /** The shelf beside the engines in {@code engineFolder}, which need not exist. */
    public LanguageShelf(Path engineFolder) {
        folder = engineFolder.resolve("languages");
    }

    /** All models, in the order in which {@link Languages} names them. */
    public List<Model> models() {
        List<Model> models = new ArrayList<>();
        for (Language language : Languages.all()) {
            Path added = added(language.code());
            if (Files.exists(added)) {
                models.add(new Model(language, Origin.ADDED, size(added)));
            } else if (isBuiltIn(language.code())) {
                boolean removed = Files.exists(removed(language.code()));
                models.add(new Model(language, removed ? Origin.REMOVED : Origin.BUILT_IN, packed(language.code())));
            }
        }
        return models;
    }

    /** The languages that can be read. */
    public List<Language> readable() {
        return models().stream()
                .filter(model -> model.origin() != Origin.REMOVED)
                .map(Model::language)
                .toList();
    }

    /** The readable language of these ISO 639-1 letters. */
    public Optional<Language> readable(String iso) {
        return readable().stream()
                .filter(language -> language.iso().equals(iso))
                .findFirst();
    }

    /**
     * Opens the model of a readable language; the caller closes it.
     *
     * @throws IllegalArgumentException if there is none
     */
    public InputStream open(String code) throws IOException {
        Path added = added(code);
        if (Files.exists(added)) {
            return Files.newInputStream(added);
        }
        InputStream packed = LanguageShelf.class.getResourceAsStream(resource(code));
        if (packed == null) {
            throw new IllegalArgumentException("There is no model for " + code);
        }
        return code.equals("eng") ? packed : new GZIPInputStream(packed);
    }

    /**
     * Adds the model in {@code file}, named after its language: {@code rus.traineddata}, or {@code rus.traineddata.gz}.
     *
     * @throws LanguageRefused if it is no model, or of a language that nobody knows
     */
    public Language add(Path file) throws IOException, LanguageRefused {
        String name = file.getFileName().toString();
        boolean packed = name.endsWith(MODEL + ".gz");
        if (!packed && !name.endsWith(MODEL)) {
            throw new LanguageRefused("A model's name is its language's code and " + MODEL + ", as rus" + MODEL);
        }
        Language language = known(name.substring(0, name.indexOf(MODEL)));
        if (Languages.CORE.contains(language.code())) {
            throw new LanguageRefused(
                    language.name() + " is one of the languages that Dossier reads with its own model.");
        }
        Files.createDirectories(folder);
        Path whole = Files.createTempFile(folder, "adding", null);
        try {
            try (InputStream raw = Files.newInputStream(file);
                    InputStream in = packed ? new GZIPInputStream(raw) : raw) {
                Files.copy(in, whole, StandardCopyOption.REPLACE_EXISTING);
            } catch (java.util.zip.ZipException | java.io.EOFException e) {
                throw new LanguageRefused("The file is not packed with gzip as its name says. Fetch it again.");
            }
            Traineddata.check(whole);
            Files.move(whole, added(language.code()), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(whole);
        }
        Files.deleteIfExists(removed(language.code()));
        return language;
    }

    /**
     * Brings back a language that comes with Dossier and was removed.
     *
     * @throws LanguageRefused if none by that code comes with Dossier
     */
    public Language add(String code) throws IOException, LanguageRefused {
        Language language = known(code);
        if (!isBuiltIn(code)) {
            throw new LanguageRefused("No model for " + language.name() + " comes with Dossier. Give a file: " + code
                    + MODEL + " as packaged by Debian (tesseract-ocr-" + code.replace('_', '-')
                    + ") or npm (@tesseract.js-data/" + code + ").");
        }
        Files.deleteIfExists(removed(code));
        return language;
    }

    /**
     * Takes a language away: the model that was added, or in this home the one that comes with Dossier.
     *
     * @throws LanguageRefused if it cannot be done without, or is not there
     */
    public Language remove(String code) throws IOException, LanguageRefused {
        Language language = known(code);
        if (Languages.CORE.contains(code)) {
            throw new LanguageRefused(
                    language.name()
                            + " cannot be removed: names in Latin letters are spelled with it, on papers of other languages too.");
        }
        if (Files.deleteIfExists(added(code))) {
            return language;
        }
        if (!isBuiltIn(code) || Files.exists(removed(code))) {
            throw new LanguageRefused(language.name() + " is not there: dossier languages list");
        }
        Files.createDirectories(folder);
        Files.createFile(removed(code));
        return language;
    }

    private static Language known(String code) throws LanguageRefused {
        return Languages.coded(code)
                .orElseThrow(() -> new LanguageRefused(
                        "Nobody knows that language. It is named by Tesseract's code, as rus; docs/languages.md"
                                + " lists them."));
    }

    private static boolean isBuiltIn(String code) {
        return Languages.CORE.contains(code) || Languages.OPTIONAL.contains(code);
    }

    private static String resource(String code) {
        return code.equals("eng")
                ? "/tessdata/eng.traineddata"
                : "/dev/dossier/reading/languages/" + code + "/4.0.0_best_int/" + code + MODEL + ".gz";
    }

    private static long packed(String code) {
        try (InputStream in = LanguageShelf.class.getResourceAsStream(resource(code))) {
            return in == null ? 0 : in.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path added(String code) {
        return folder.resolve(code + MODEL);
    }

    private Path removed(String code) {
        return folder.resolve(code + REMOVED);
    }
}

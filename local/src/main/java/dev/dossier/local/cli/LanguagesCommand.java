package dev.dossier.local.cli;

import dev.dossier.local.office.Exit;
import dev.dossier.local.office.Screen;
import dev.dossier.local.office.Trouble;
import dev.dossier.local.runtime.HomeLock;
import dev.dossier.reading.field.Tongue;
import dev.dossier.reading.language.Language;
import dev.dossier.reading.language.LanguageRefused;
import dev.dossier.reading.language.LanguageShelf;
import dev.dossier.reading.language.LanguageShelf.Model;
import dev.dossier.reading.language.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists, adds and removes the languages that papers are read in. */
@Command(
        name = "languages",
        mixinStandardHelpOptions = true,
        description = {
            "Lists, adds and removes the languages that papers are read in. docs/languages.md says how well.",
            "What is added or removed holds for this home, and for readers that start from then on."
        },
        synopsisSubcommandLabel = "(list | add | remove)",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dossier languages list",
            "  dossier languages add rus.traineddata    a model of Tesseract 4 or 5, packed with gzip or not",
            "  dossier languages remove ukr             one that comes with Dossier is left out",
            "  dossier languages add ukr                and brought back"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:wrong usage: no such language, no model, or one that cannot be done without"})
final class LanguagesCommand implements Runnable {

    private final Screen screen;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    LanguagesCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: list, add or remove");
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Lists the languages that have a model here.")
    int list(@Mixin HomeOption home) throws IOException {
        Set<String> labelled = Tongue.labelled();
        screen.say(row("code", "language", "script", "model", "KiB", "read when"));
        for (Model model : shelf(home).models()) {
            Language language = model.language();
            screen.say(row(
                    language.code(),
                    language.name(),
                    language.script().name().toLowerCase(Locale.ROOT),
                    origin(model),
                    String.valueOf(model.bytes() / 1024),
                    use(model, labelled.contains(language.iso()))));
        }
        return Exit.DONE.code();
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Adds a model, or brings back one that comes with Dossier.")
    int add(
            @Mixin HomeOption home,
            @Parameters(
                            paramLabel = "FILE|CODE",
                            description = "A file like rus.traineddata, or the code of a language.")
                    String what)
            throws IOException {
        Path file = Path.of(what);
        boolean isFile = Files.isRegularFile(file);
        if (!isFile && (what.contains(".traineddata") || file.getNameCount() > 1)) {
            throw Trouble.usage("There is no file " + file.toAbsolutePath());
        }
        if (isFile) {
            HomeLock.make(home.home());
        }
        try {
            Language added = isFile ? shelf(home).add(file) : shelf(home).add(what);
            screen.say(added.name() + " (" + added.code() + ") is there.");
            if (!Tongue.labelled().contains(added.iso())) {
                screen.note("Dossier knows no labels in this language: its words are read, and no fields.");
            }
        } catch (LanguageRefused e) {
            throw Trouble.usage(String.valueOf(e.getMessage()));
        }
        return Exit.DONE.code();
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Takes a language away.")
    int remove(
            @Mixin HomeOption home,
            @Parameters(paramLabel = "CODE", description = "The language, as list names it.") String code)
            throws IOException {
        LanguageShelf shelf = shelf(home);
        if (shelf.models().stream().anyMatch(model -> model.language().code().equals(code))
                && !Languages.CORE.contains(code)) {
            HomeLock.make(home.home());
        }
        try {
            Language removed = shelf.remove(code);
            screen.say(removed.name() + " (" + code + ") is no longer read.");
        } catch (LanguageRefused e) {
            throw Trouble.usage(String.valueOf(e.getMessage()));
        }
        return Exit.DONE.code();
    }

    private static LanguageShelf shelf(HomeOption home) throws IOException {
        return new LanguageShelf(home.settings().engines());
    }

    private static String row(String... cells) {
        return String.format(Locale.ROOT, "%-8s %-26s %-9s %-11s %9s  %s", (Object[]) cells)
                .stripTrailing();
    }

    private static String origin(Model model) {
        return switch (model.origin()) {
            case BUILT_IN -> "built in";
            case ADDED -> "added";
            case REMOVED -> "removed";
        };
    }

    private static String use(Model model, boolean labelled) {
        if (model.origin() == LanguageShelf.Origin.REMOVED) {
            return "never, until it is added again";
        }
        if (model.language().code().equals("eng")) {
            return "always first";
        }
        if (Languages.CORE.contains(model.language().code())) {
            return "names and places are looked at again";
        }
        return labelled ? "letters or labels call for it" : "letters call for it; it has no labels";
    }
}

package dev.dossier.local.cli;

import dev.dossier.local.office.Exit;
import dev.dossier.local.office.Screen;
import dev.dossier.local.office.Trouble;
import dev.dossier.local.runtime.OneTimeFolder;
import dev.dossier.packaging.verify.IndependentValidation;
import dev.dossier.packaging.verify.PackageVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells whether a package is whole and unaltered. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Tells whether packages are whole and unaltered, and whether what they say holds together. Asks"
                + " Dossier's own verifier, and the Library of Congress's validator of bags.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dossier verify A-17.zip                     as it was handed over",
            "  dossier verify A-17-r1/                     or unpacked",
            "  dossier verify --digest 3f0c... A-17.zip    and the very one that was sealed"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every package is valid", "1:at least one is not", "2:wrong usage, or there is no such file"})
final class VerifyCommand implements Callable<Integer> {

    private final Screen screen;

    @Option(
            names = "--digest",
            paramLabel = "HEX",
            description = "The digest that was noted when the package was sealed, for one package:"
                    + " 128 hexadecimal digits. dossier status CASE shows it.")
    private @Nullable String digest;

    @Parameters(arity = "1..*", paramLabel = "PACKAGE", description = "ZIP files or folders.")
    private List<Path> packages = List.of();

    VerifyCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        if (digest != null && packages.size() > 1) {
            throw Trouble.usage("A digest belongs to one package. Verify them one by one.");
        }
        if (digest != null && !digest.matches("[0-9a-f]{128}")) {
            throw Trouble.usage("A digest has 128 digits, 0 to 9 and a to f. Copy it from dossier status CASE.");
        }
        Exit exit = Exit.DONE;
        try (OneTimeFolder unpacked = OneTimeFolder.open()) {
            unpacked.closeWithProcess();
            for (Path place : packages) {
                if (!Files.exists(place)) {
                    throw Trouble.usage("There is no file " + place + ". Look whether the path is right.");
                }
                List<String> problems = problems(place, digest, unpacked.folder());
                screen.say(place + (problems.isEmpty() ? ": valid" : ": NOT VALID"));
                problems.forEach(problem -> screen.say("  " + problem));
                exit = problems.isEmpty() ? exit : Exit.NOT_AS_WISHED;
            }
        }
        return exit.code();
    }

    /** What both validators have against a package. */
    static List<String> problems(Path place, @Nullable String digest, Path unpacked) throws IOException {
        List<String> problems = new ArrayList<>();
        (digest == null ? PackageVerifier.verify(place) : PackageVerifier.verify(place, digest))
                .forEach(problem -> problems.add(problem.toString()));
        IndependentValidation.problems(place, unpacked)
                .forEach(problem -> problems.add("second validator: " + problem));
        return problems;
    }
}

package dev.dossier.packaging.verify;

import gov.loc.repository.bagit.domain.Bag;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Asks the Library of Congress's own validator of bags, which knows nothing of Dossier. */
public final class IndependentValidation {

    private IndependentValidation() {}

    /**
     * What that validator has against the bag in a ZIP file or folder; nothing if it finds it valid. The bag is unpacked
     * into a temporary folder, within the standard limits.
     */
    public static List<String> problems(Path zipOrFolder) throws IOException {
        Path folder = Files.createTempDirectory("dossier-bag-");
        try (BagSource source = BagSource.of(zipOrFolder, Limits.standard());
                BagVerifier verifier = new BagVerifier()) {
            unpack(source, folder);
            Bag bag = new BagReader().read(folder);
            verifier.isValid(bag, false);
            return List.of();
        } catch (Refused e) {
            return List.of(e.problem().toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of("The validation was interrupted");
        } catch (IOException e) {
            throw e;
        } catch (Exception e) { // the validator says what is wrong by sixteen kinds of exception
            return List.of(e.getClass().getSimpleName() + ": " + e.getMessage());
        } finally {
            delete(folder);
        }
    }

    private static void unpack(BagSource source, Path folder) throws IOException {
        for (String path : source.files().keySet()) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            try (InputStream in = source.open(path)) {
                Files.copy(in, file);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

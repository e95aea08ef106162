package dev.dossier.packaging.verify;

import dev.dossier.casework.Workshop;
import gov.loc.repository.bagit.domain.Bag;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Asks the Library of Congress's own validator of bags, which knows nothing of Dossier. */
public final class IndependentValidation {

    private IndependentValidation() {}

    /**
     * What that validator has against the bag in a ZIP file or folder; nothing if it finds it valid. The bag is unpacked
     * within the standard limits.
     *
     * @param among where the temporary folder is made that it is unpacked into
     */
    public static List<String> problems(Path zipOrFolder, Path among) throws IOException {
        Path folder = Files.createTempDirectory(among, "bag-");
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
            Workshop.remove(folder);
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
}

package dev.dossier.reading.ocr;

import com.sun.jna.Platform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * Unpacks the native libraries and the language data that come with Dossier into a folder, once, and points JNA there.
 * Nothing has to be installed on the machine.
 */
public final class Natives {

    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "linux", List.of("libleptonica.so.6", "libtesseract.so.5.5"),
            "macosx", List.of("libleptonica.6.dylib", "libtesseract.5.5.dylib"));

    private Natives() {}

    /**
     * Makes the libraries loadable and the language data readable.
     *
     * @param folder kept between runs; several processes may share it
     * @return the folder with the language data that come with Dossier
     */
    public static Path unpackInto(Path folder) {
        try {
            Path libraries = Files.createDirectories(folder.resolve("lib"));
            Path data = Files.createDirectories(folder.resolve("tessdata"));
            String system = Platform.isMac() ? "macosx" : "linux";
            String machine = Platform.isARM() ? "arm64" : "x86_64";
            for (String library : LIBRARIES.getOrDefault(system, List.of())) {
                String maker = library.startsWith("liblept") ? "leptonica" : "tesseract";
                String resource = "/org/bytedeco/" + maker + "/" + system + "-" + machine + "/" + library;
                unpack(resource, libraries.resolve(library));
                unpack(resource, libraries.resolve(unversioned(library)));
            }
            unpack("/tessdata/eng.traineddata", data.resolve("eng.traineddata"));
            System.setProperty("jna.library.path", libraries.toString());
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException("The OCR engine could not be unpacked; is the disk full?", e);
        }
    }

    /** The name that JNA looks for: {@code libtesseract.so} for {@code libtesseract.so.5.5}. */
    private static String unversioned(String library) {
        String base = library.substring(0, library.indexOf('.'));
        return base + (library.endsWith(".dylib") ? ".dylib" : ".so");
    }

    private static void unpack(String resource, Path target) throws IOException {
        if (Files.exists(target)) {
            return;
        }
        try (InputStream in = Natives.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("Dossier was built for another platform: it has no " + resource);
            }
            Path whole = Files.createTempFile(target.getParent(), "unpacking", null);
            Files.copy(in, whole, StandardCopyOption.REPLACE_EXISTING);
            Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            return; // another process was faster, with the same bytes
        }
    }
}

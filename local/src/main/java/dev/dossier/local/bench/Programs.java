package dev.dossier.local.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Programs that may be installed on this machine. */
final class Programs {

    private Programs() {}

    static boolean isInstalled(String program) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }

    /** A process for each page, {@code at once} of them, as a script would do it. */
    static List<String> tesseract(List<Path> pages, int atOnce) throws IOException, InterruptedException {
        List<Callable<String>> tasks = new ArrayList<>();
        for (Path page : pages) {
            tasks.add(() -> {
                run(List.of("tesseract", page.toString(), page + ".command", "-l", "eng"));
                return Files.readString(Path.of(page + ".command.txt"));
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(atOnce)) {
            List<String> texts = new ArrayList<>();
            for (Future<String> text : threads.invokeAll(tasks)) {
                texts.add(text.get());
            }
            return texts;
        } catch (ExecutionException e) {
            throw new IOException("The command tesseract failed", e);
        }
    }

    /** All pages as one PDF that holds nothing but pictures. */
    static Path pdf(List<Path> pages, Path file) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (Path page : pages) {
                PDImageXObject picture = LosslessFactory.createFromImage(pdf, ImageIO.read(page.toFile()));
                float width = picture.getWidth() * 72 / 300f;
                float height = picture.getHeight() * 72 / 300f;
                PDPage sheet = new PDPage(new PDRectangle(width, height));
                pdf.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(pdf, sheet)) {
                    content.drawImage(picture, 0, 0, width, height);
                }
            }
            pdf.save(file.toFile());
        }
        return file;
    }

    /** As people call it who want the text: no archive format, several pages at once. */
    static List<String> ocrmypdf(Path pdf, int atOnce) throws IOException, InterruptedException {
        Path text = Path.of(pdf + ".txt");
        run(List.of(
                "ocrmypdf",
                "--jobs",
                String.format(Locale.ROOT, "%d", atOnce),
                "--output-type",
                "pdf",
                "--sidecar",
                text.toString(),
                pdf.toString(),
                pdf + ".out.pdf"));
        return List.of(Files.readString(text).split("\f", -1));
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        int exit = builder.start().waitFor();
        if (exit != 0) {
            throw new IOException("The command " + command.getFirst() + " ended with " + exit);
        }
    }
}

package dev.dossier.reading.form;

import dev.dossier.domain.paper.FormPage;
import dev.dossier.reading.form.BlankSheet.Anchor;
import dev.dossier.reading.form.Zone.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The blank forms whose scans can be read: one file for each edition, written by {@link BlankFormWriter}. Lines of such a
 * file are {@code page number}, {@code word x y word} and {@code text|tick|signature left top width height most comb
 * tooltip}, parted by tabs; measures are PDF points from the top left corner of the page.
 */
final class BlankForms {

    /** The file that names all editions, one a line: form, edition. */
    static final String EDITIONS = "editions.tsv";

    private static final Map<String, List<BlankSheet>> READ = new ConcurrentHashMap<>();

    private BlankForms() {}

    /** The blank page of which this is a filled one; empty if its edition is not known. */
    static Optional<BlankSheet> of(FormPage page) {
        return sheets(page.form(), page.edition()).stream()
                .filter(sheet -> sheet.number() == page.number())
                .findFirst();
    }

    /** A page of a known edition; which edition it is may not be known of a scan that looks like it. */
    record Known(String form, BlankSheet sheet) {}

    /** All pages of all editions. */
    static List<Known> all() {
        return editions(text(EDITIONS)).stream()
                .flatMap(edition ->
                        sheets(edition.get(0), edition.get(1)).stream().map(sheet -> new Known(edition.get(0), sheet)))
                .toList();
    }

    /** Form and edition of each line. */
    static List<List<String>> editions(String text) {
        return text.lines().map(line -> List.of(line.split("\t", 2))).toList();
    }

    /** The pages of an edition on which something is entered; none if it is not known. */
    static List<BlankSheet> sheets(String form, String edition) {
        return READ.computeIfAbsent(fileName(form, edition), BlankForms::load);
    }

    /** As in {@code I-589_01-20-25.tsv}. */
    static String fileName(String form, String edition) {
        return (form + "_" + edition).replace('/', '-') + ".tsv";
    }

    private static List<BlankSheet> load(String file) {
        return parse(text(file));
    }

    /** Nothing if there is no such file. */
    private static String text(String file) {
        try (InputStream in = BlankForms.class.getResourceAsStream("blank/" + file)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<BlankSheet> parse(String text) {
        Map<Integer, BlankSheet> sheets = new TreeMap<>();
        List<Anchor> anchors = new ArrayList<>();
        List<Zone> zones = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().filter(l -> !l.startsWith("#")).toList()) {
            String[] columns = line.split("\t", -1);
            switch (columns[0]) {
                case "page" -> {
                    add(sheets, number, anchors, zones);
                    number = Integer.parseInt(columns[1]);
                }
                case "word" ->
                    anchors.add(new Anchor(columns[3], Double.parseDouble(columns[1]), Double.parseDouble(columns[2])));
                default -> zones.add(zone(columns));
            }
        }
        add(sheets, number, anchors, zones);
        return List.copyOf(sheets.values());
    }

    private static void add(Map<Integer, BlankSheet> sheets, int number, List<Anchor> anchors, List<Zone> zones) {
        if (number > 0) {
            sheets.put(number, new BlankSheet(number, anchors, zones));
        }
        anchors.clear();
        zones.clear();
    }

    private static Zone zone(String[] columns) {
        return new Zone(
                Kind.valueOf(columns[0].toUpperCase(Locale.ROOT)),
                Double.parseDouble(columns[1]),
                Double.parseDouble(columns[2]),
                Double.parseDouble(columns[3]),
                Double.parseDouble(columns[4]),
                Integer.parseInt(columns[5]),
                columns[6].equals("comb"),
                columns[7]);
    }
}

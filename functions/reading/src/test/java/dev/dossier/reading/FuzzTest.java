package dev.dossier.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.fixtures.Dice;
import dev.dossier.fixtures.fuzz.Fuzzing;
import dev.dossier.fixtures.hostile.HostileFile;
import dev.dossier.fixtures.hostile.HostileFiles;
import dev.dossier.reading.field.PaperTarget;
import dev.dossier.reading.intake.IntakeTarget;
import dev.dossier.reading.mrz.ZoneTarget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A minute of fuzzing in every build, with the one in {@code local}; much longer with dossier.fuzz.seconds. */
class FuzzTest {

    private static final Path FOLDER = Path.of("target", "fuzz").toAbsolutePath();

    /** Files that are meant to take long or much. */
    private static final Set<String> SLOW =
            Set.of("pdf-filters-chained.pdf", "pdf-forms-nested.pdf", "png-text-bomb.png", "png-profile-bomb.png");

    private static final int LONGEST = 60_000;

    @Test
    void whatever_is_uploaded_is_refused_with_a_code_or_has_every_page_accounted_for() throws Exception {
        List<byte[]> seeds = new ArrayList<>();
        for (HostileFile file : HostileFiles.all()) {
            if (!SLOW.contains(file.name())) {
                add(seeds, file.content().bytes());
            }
        }
        assertThat(new Fuzzing(IntakeTarget.class, seeds, FOLDER).findings()).isEmpty();
    }

    private static void add(List<byte[]> seeds, byte[] bytes) throws IOException {
        if (bytes.length < LONGEST) {
            seeds.add(bytes);
        }
    }

    @Test
    void whatever_is_recognised_in_a_zone_is_decoded_or_left() throws Exception {
        List<byte[]> seeds = List.of(
                bytes("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"),
                bytes("I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"),
                bytes("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6"),
                bytes("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<"),
                bytes("IDFRAOKONKWO<<<<<<<<<<<<<<<<<<<<<<<<\n9609932000002MIRIAM<<<<<<<<6908122F4"),
                bytes(Dice.of(7).text("<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ\n", 90)));
        assertThat(new Fuzzing(ZoneTarget.class, seeds, FOLDER).findings()).isEmpty();
    }

    @Test
    void whatever_text_stands_on_a_page_is_read_or_left() throws Exception {
        List<byte[]> seeds = List.of(
                bytes("PASSPORT\nSurname\tOKONKWO\nGiven names\tMIRIAM\nDate of birth\t12 AUG 1974\nSex\tF"),
                bytes(
                        "BIRTH CERTIFICATE\nThis is to certify that Miriam Okonkwo was born on 12 August 1974 in Kingsmere"),
                bytes(
                        "ACTE DE MARIAGE\nNom: Okonkwo\tPr\u00e9noms: Miriam\nN\u00e9e le douze ao\u00fbt 1974 \u00e0 Kingsmere"),
                bytes("DRIVING LICENCE\n1. OKONKWO\n2. MIRIAM\n3. 12.08.1974 KINGSMERE\n4a. 01.02.2020\n5. 123456"),
                bytes(
                        "\u0421\u0412\u0418\u0414\u0415\u0422\u0415\u041b\u042c\u0421\u0422\u0412\u041e\n1974\u5e748\u670812\u65e5\t\u0660\u0661/\u0662/\u0663"));
        assertThat(new Fuzzing(PaperTarget.class, seeds, FOLDER).findings()).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}

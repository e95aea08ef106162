package dev.dossier.local.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.Role;
import dev.dossier.json.Json;
import dev.dossier.local.runtime.LocalSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseTest {

    private static final JsonNode CASE = Json.tree(
            "{\"type\": \"asylum-i589\", \"people\": [{\"id\": \"a\", \"role\": \"APPLICANT\", \"surname\": \"Testova\", \"givenNames\": \"Anna\"}], \"relationships\": []}"
                    .getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path home;

    private static Office asLinked(House house) {
        String[] link = house.link().split("#token=", -1);
        return Office.at(URI.create(link[0]), link[1]);
    }

    @Test
    void a_link_for_some_roles_does_not_do_what_others_may() throws IOException {
        try (House house = House.open(LocalSettings.standard(home), 0, Set.of(Role.AUDITOR))) {
            Office auditor = asLinked(house);
            assertThatThrownBy(() -> auditor.open(new CaseNumber("A-1"), CASE)).isInstanceOf(Trouble.class);
            house.office().open(new CaseNumber("A-1"), CASE);
            assertThat(auditor.cases()).hasSize(1);
        }
    }

    @Test
    void unless_told_otherwise_the_link_is_good_for_everything() throws IOException {
        try (House house = House.open(LocalSettings.standard(home), 0)) {
            Office office = asLinked(house);
            assertThatCode(() -> office.open(new CaseNumber("A-1"), CASE)).doesNotThrowAnyException();
        }
    }

    @Test
    void a_port_that_is_taken_is_told_and_leaves_the_home_free() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> House.open(LocalSettings.standard(home), taken.getLocalPort()))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " is taken")
                    .hasMessageContaining("--port");
        }
        assertThatCode(() -> House.open(LocalSettings.standard(home), 0).close())
                .doesNotThrowAnyException();
    }

    @Test
    void a_home_that_is_made_is_for_its_owner_only() throws IOException {
        Path made = home.resolve("made/here");
        House.open(LocalSettings.standard(made), 0).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                .isEqualTo("rwx------");
    }
}

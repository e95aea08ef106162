package dev.dossier.api;

import static dev.dossier.api.ScriptedOffice.AUDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.api.ScriptedOffice.Reply;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PackageRoutesTest {

    private final ScriptedOffice office = new ScriptedOffice();

    @Test
    void a_sealed_package_can_be_taken_away_under_its_own_name() throws IOException {
        office.openAsylum("A-1");
        office.seal("A-1", "the bag");
        Reply reply = office.get(AUDITOR, "/api/cases/A-1/packages/A-1-r1");
        assertThat(reply.text()).isEqualTo("the bag");
        assertThat(reply.headers())
                .containsEntry("content-type", "application/zip")
                .containsEntry("content-disposition", "attachment; filename=\"A-1-r1.zip\"");
    }

    @Test
    void a_package_that_was_tampered_with_shows() throws IOException {
        office.openAsylum("A-1");
        office.seal("A-1", "the bag");
        assertThat(check().path("whole").asBoolean()).isTrue();
        office.packageProblems.add("A file of the package has changed.");
        assertThat(check().path("whole").asBoolean()).isFalse();
        assertThat(check().path("problems").path(0).asText()).contains("changed");
    }

    private com.fasterxml.jackson.databind.JsonNode check() {
        return office.get(AUDITOR, "/api/cases/A-1/packages/A-1-r1/check").json();
    }

    @Test
    void a_package_that_the_case_does_not_name_is_not_found() throws IOException {
        office.openAsylum("A-1");
        office.openAsylum("A-2");
        office.seal("A-1", "the bag");
        assertThat(office.get(AUDITOR, "/api/cases/A-1/packages/A-1-r2").status())
                .isEqualTo(404);
        assertThat(office.get(AUDITOR, "/api/cases/A-2/packages/A-1-r1").status())
                .isEqualTo(404);
        assertThat(office.get(AUDITOR, "/api/cases/A-2/packages/A-1-r1/check").status())
                .isEqualTo(404);
    }
}

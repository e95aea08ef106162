package dev.dossier.local.interleaving;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.casework.Rulebook;
import dev.dossier.domain.casefile.CaseChanges;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseType;
import dev.dossier.domain.casefile.CaseTypeId;
import dev.dossier.domain.casefile.CaseVersion;
import dev.dossier.domain.casefile.Policy;
import dev.dossier.domain.casefile.ReceiptId;
import dev.dossier.domain.casefile.Upload;
import dev.dossier.domain.casefile.UploadState;
import dev.dossier.domain.paper.Grading;
import dev.dossier.domain.rule.CaseChecker;
import dev.dossier.domain.rule.RequiredFields;
import dev.dossier.local.interleaving.Explorer.Outcome;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Goes through all orders in which upload, check, park, wake and review can meet at the store. The steps are the real
 * ones; the change stream brings its changes late, in any order and twice, and anybody may die in the middle.
 */
class InterleavingTest {

    private static final CaseTypeId TYPE = new CaseTypeId("any");
    private static final Rulebook RULEBOOK = new Rulebook(
            Map.of(TYPE, new CaseType(TYPE, "Any", List.of())),
            new CaseChecker(
                    CaseChecker.ALL_RULES,
                    Policy.standard(),
                    new RequiredFields(Map.of(), Map.of()),
                    Grading.standard()));

    private static final Map<String, Task> UPLOAD = Map.of("staff", new Task.Receive("a blank page"));
    private static final Map<String, Task> UPLOAD_AND_REVIEW =
            Map.of("staff", new Task.Receive("a blank page"), "reviewer", new Task.Review());

    @TempDir
    Path folder;

    @Test
    void no_order_of_an_upload_and_a_review_loses_a_wake_up() {
        assertNothingIsLost("upload and review", explore(new House(folder, RULEBOOK), UPLOAD_AND_REVIEW, 0, 0));
    }

    @Test
    void no_wake_up_is_lost_when_the_stream_repeats_itself() {
        assertNothingIsLost("with a change brought again", explore(new House(folder, RULEBOOK), UPLOAD, 0, 1));
    }

    @Test
    void no_wake_up_is_lost_when_somebody_dies_in_the_middle() {
        assertNothingIsLost("with a death", explore(new House(folder, RULEBOOK), UPLOAD, 1, 0));
    }

    @Test
    void no_wake_up_is_lost_when_a_step_fails_for_good() {
        assertNothingIsLost("with a step that fails", explore(new House(folder, RULEBOOK), UPLOAD, 0, 0, 1));
    }

    @Test
    void sleeping_off_trouble_without_comparing_the_version_loses_a_wake_up() {
        assertThat(explore(new HouseThatSleepsOffTrouble(folder, RULEBOOK), UPLOAD, 0, 0, 1)
                        .lost())
                .isPresent();
    }

    @Test
    void sleeping_without_comparing_the_version_loses_a_wake_up() {
        assertThat(explore(new HouseThatSleepsUnseeing(folder, RULEBOOK), UPLOAD, 0, 0)
                        .lost())
                .isPresent();
    }

    @Test
    void waking_before_the_commit_loses_a_wake_up() {
        assertThat(explore(new HouseThatWakesBeforeItCommits(folder, RULEBOOK), UPLOAD, 0, 0)
                        .lost())
                .isPresent();
    }

    @Test
    void taking_the_call_away_before_waking_loses_a_wake_up() {
        assertThat(explore(new HouseThatUnparksBeforeItWakes(folder, RULEBOOK), UPLOAD, 1, 0)
                        .lost())
                .isPresent();
    }

    @Test
    void sleeping_on_a_newer_version_than_was_checked_loses_a_wake_up() {
        assertThat(explore(new HouseThatReportsANewerVersion(folder, RULEBOOK), UPLOAD, 0, 0)
                        .lost())
                .isPresent();
    }

    @Test
    void sleeping_over_an_unread_upload_loses_a_wake_up() {
        assertThat(explore(new HouseThatOverlooksTheUnread(folder, RULEBOOK), UPLOAD, 0, 0)
                        .lost())
                .isPresent();
    }

    private static void assertNothingIsLost(String what, Outcome outcome) {
        System.out.printf(
                "Orders explored, %s: %,d, through %,d worlds, %,d of them at rest%n",
                what, outcome.schedules(), outcome.worlds(), outcome.atRest());
        assertThat(outcome.lost()).as("an order after which nobody wakes").isEmpty();
        assertThat(outcome.schedules()).isGreaterThan(BigInteger.valueOf(1_000_000));
        assertThat(outcome.atRest()).isPositive();
    }

    private static Outcome explore(House house, Map<String, Task> people, int crashes, int repeats) {
        return explore(house, people, crashes, repeats, 0);
    }

    private static Outcome explore(House house, Map<String, Task> people, int crashes, int repeats, int failures) {
        World world = World.of(Kept.of(oneUnread()), crashes, repeats, failures).with(draft -> {
            people.forEach((name, task) -> draft.actors.put(name, Actor.about(task)));
        });
        return new Explorer(house).explore(world);
    }

    /** A case with one unread upload, whose page cannot be read: it waits for a reviewer. */
    private static CaseFile oneUnread() {
        CaseFile opened = CaseChanges.open(House.NUMBER, TYPE, List.of(), List.of(), House.STAFF, House.NOON);
        Upload upload = new Upload(
                House.idOf(House.ILLEGIBLE),
                "scan",
                1,
                House.NOON,
                House.STAFF,
                new TreeSet<>(Set.of(new ReceiptId("first"))),
                new UploadState.Unread());
        return CaseChanges.receive(opened, upload).storedAs(new CaseVersion(1));
    }
}

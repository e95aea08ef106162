package dev.dossier.infrastructure;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.dossier.servers.Repository;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where each kind of code may stand. Every fence is shown to stop somebody. */
class FencesTest {

    private static final JavaClasses HOUSE = Rooms.classes();
    private static final String[] AWS = {"software.amazon..", "com.amazonaws..", "dev.dossier.aws.."};
    private static final String[] SERVERS = {
        "com.sun.net.httpserver..", "jakarta.servlet..", "java.nio.channels..", "java.net.http.."
    };

    /** Longest file of a doorway, in lines. */
    private static final int SMALL = 100;

    /** It notes which executions were asked for and runs none, so that it cannot pass for an adapter. */
    private static final String NOTEBOOK = "MemoryExecutions";

    @Test
    void all_rooms_are_seen() {
        assertThat(HOUSE.size()).isGreaterThan(800);
        assertThat(HOUSE.contain("dev.dossier.local.runtime.EmbeddedRuntime")).isTrue();
        assertThat(HOUSE.contain("dev.dossier.checkcase.CheckCaseHandler")).isTrue();
    }

    @Test
    void the_domain_knows_nothing_but_the_jdk_and_of_that_no_files_and_no_clock() {
        ArchRule fence = knowsOnlyTheJdk("dev.dossier.domain..");
        fence.check(HOUSE);
        assertStops(knowsOnlyTheJdk("dev.dossier.json.."));
        assertStops(knowsOnlyTheJdk("dev.dossier.casework.."));
    }

    private static ArchRule knowsOnlyTheJdk(String room) {
        return classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                room,
                                "java.lang..",
                                "java.math..",
                                "java.nio.charset..",
                                "java.security..",
                                "java.text..",
                                "java.time..",
                                "java.util..",
                                "org.jspecify..")
                        .or(type(Serializable.class))
                        .and(not(belongTo(type(Clock.class)))));
    }

    @Test
    void nothing_in_the_domain_asks_what_time_it_is() {
        asksForTheTime("dev.dossier.domain..").check(HOUSE);
        assertStops(asksForTheTime("dev.dossier.casework.."));
    }

    private static ArchRule asksForTheTime(String room) {
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .callMethodWhere(describe(
                        "the time is asked for",
                        call -> call.getName().equals("now") || call.getName().equals("currentTimeMillis")));
    }

    @ParameterizedTest
    @CsvSource({"domain", "reading", "casework", "packaging", "json", "api", "local", "workflows"})
    void only_the_rooms_of_aws_speak_to_aws(String room) {
        speaksTo(room, AWS).check(HOUSE);
        assertStops(speaksTo("aws", AWS));
        assertStops(speaksTo("checkcase", AWS));
    }

    @ParameterizedTest
    @CsvSource({"domain", "casework", "json", "api", "packaging"})
    void only_places_serve(String room) {
        speaksTo(room, SERVERS).check(HOUSE);
        assertStops(speaksTo("local", SERVERS));
    }

    @ParameterizedTest
    @CsvSource({"domain", "casework", "json", "api", "packaging"})
    void only_the_reading_room_looks_at_pixels(String room) {
        String[] eyes = {"net.sourceforge..", "com.google.zxing..", "dev.dossier.reading.."};
        speaksTo(room, eyes).check(HOUSE);
        assertStops(speaksTo("reading", eyes));
    }

    @ParameterizedTest
    @CsvSource({"reading", "aws", "local", "api", "packaging", "json"})
    void the_steps_do_not_know_where_they_run(String place) {
        speaksTo("casework", "dev.dossier." + place + "..").check(HOUSE);
        assertStops(speaksTo("local", "dev.dossier.casework.."));
    }

    private static ArchRule speaksTo(String room, String... packages) {
        return noClasses()
                .that()
                .resideInAPackage("dev.dossier." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages);
    }

    @Test
    void packages_do_not_go_in_circles() {
        slices().matching("dev.dossier.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void a_doorway_is_small() throws IOException {
        for (String doorway : Rooms.DOORWAYS) {
            Path sources = Repository.root().resolve("functions/" + doorway + "/src/main/java");
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(SMALL);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ports")
    void every_adapter_passes_the_one_contract_of_its_port(String port) {
        JavaClasses all = WithTests.ALL;
        String contract = "dev.dossier.fixtures.contract." + port + "Contract";
        assertThat(all.contain(contract)).isTrue();
        assertThat(HOUSE.get("dev.dossier.casework.port." + port).getAllSubclasses())
                .filteredOn(adapter -> !adapter.isInterface() && !adapter.isAnonymousClass())
                .filteredOn(adapter -> !adapter.getSimpleName().equals(NOTEBOOK))
                .isNotEmpty()
                .allSatisfy(adapter -> assertThat(all.get(contract).getAllSubclasses())
                        .as("tests beside " + adapter.getName())
                        .anyMatch(test -> Objects.equals(test.getPackageName(), adapter.getPackageName())));
    }

    /** Every interface of the ports that somebody implements. */
    static List<String> ports() {
        return HOUSE.stream()
                .filter(one -> one.getPackageName().equals("dev.dossier.casework.port") && one.isInterface())
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info"))
                .sorted()
                .toList();
    }

    @Test
    void there_are_nine_ports() {
        assertThat(ports()).hasSize(9);
    }

    /** Read once, and only if it is asked for. */
    private static final class WithTests {

        static final JavaClasses ALL = Rooms.withTests();
    }

    private static void assertStops(ArchRule fence) {
        assertThatThrownBy(() -> fence.check(HOUSE))
                .as(fence.getDescription())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("was violated");
    }

    @Test
    void circles_would_be_found() {
        JavaClasses circle = new ClassFileImporter()
                .importClasses(Collection.class, Spliterator.class, Stream.class, StreamSupport.class);
        assertThatThrownBy(() ->
                        slices().matching("java.(**)").should().beFreeOfCycles().check(circle))
                .isInstanceOf(AssertionError.class);
    }
}

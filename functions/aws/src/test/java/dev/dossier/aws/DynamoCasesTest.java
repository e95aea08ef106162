package dev.dossier.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.casework.port.CaseSummary;
import dev.dossier.casework.port.WakeToken;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.fixtures.contract.SampleCases;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is true of case files in DynamoDB besides the contract of every store. */
@ExtendWith(DynamoServer.class)
class DynamoCasesTest {

    private final DynamoDbClient dynamo;
    private String table = "";
    private DynamoCases cases;

    DynamoCasesTest(DynamoDbClient dynamo) {
        this.dynamo = dynamo;
        this.cases = new DynamoCases(dynamo, table);
    }

    @BeforeEach
    void makeTable() {
        table = CaseTable.in(dynamo);
        cases = new DynamoCases(dynamo, table);
    }

    @Test
    void a_write_whose_answer_got_lost_counts_as_ours() {
        CaseFile first = cases.save(SampleCases.opened("HIAS-1"));
        DynamoCases forgetful = new DynamoCases(new DynamoThatAnswersTwice(dynamo), table);
        CaseFile second = forgetful.save(SampleCases.changed(first, 7));
        assertThat(cases.find(first.number())).contains(second);
    }

    @Test
    void the_change_stream_can_tell_changes_from_wake_up_calls() {
        CaseFile first = cases.save(SampleCases.opened("HIAS-1"));
        assertThat(latestWrite()).isEqualTo(CaseItem.CHANGED);
        cases.park(first.number(), first.version(), new WakeToken("token"));
        assertThat(latestWrite()).isEqualTo(CaseItem.PARKED);
        cases.unpark(first.number(), new WakeToken("token"));
        assertThat(latestWrite()).isEqualTo(CaseItem.UNPARKED);
        cases.save(SampleCases.changed(first, 7));
        assertThat(latestWrite()).isEqualTo(CaseItem.CHANGED);
    }

    private String latestWrite() {
        return item().getOrDefault(CaseItem.WRITE, CaseItem.text("")).s();
    }

    private Map<String, AttributeValue> item() {
        return dynamo.scan(scan -> scan.tableName(table)).items().getFirst();
    }

    @Test
    void a_line_that_an_older_dossier_wrote_is_made_anew_from_the_case_file() {
        CaseFile stored = cases.save(SampleCases.busy("HIAS-1"));
        dynamo.updateItem(update -> update.tableName(table)
                .key(CaseItem.key(stored.number()))
                .updateExpression("SET summary = :old")
                .expressionAttributeValues(Map.of(":old", CaseItem.text("{\"number\":\"HIAS-1\"}"))));
        assertThat(cases.list(Optional.empty(), 10)).containsExactly(CaseSummary.of(stored));
    }

    @Test
    void a_case_of_a_thousand_changes_fits() {
        CaseFile file = cases.save(SampleCases.busy("HIAS-1"));
        for (int change = 0; change < 1000; change++) {
            file = SampleCases.changed(file, change % 256);
        }
        CaseFile stored = cases.save(file);
        assertThat(cases.find(stored.number())).contains(stored);
        assertThat(item().getOrDefault(CaseItem.BODY, CaseItem.text("")).b().asByteArrayUnsafe().length)
                .isLessThan(CaseItem.MOST_BYTES / 4);
    }

    @Test
    void a_case_that_outgrows_its_item_is_refused_with_a_number() {
        StringBuilder endless = new StringBuilder();
        new Random(1).ints(600_000, ' ', '~').forEach(endless::appendCodePoint);
        CaseFile file = WordyCases.withFileName(SampleCases.opened("HIAS-1"), endless.toString());
        assertThatThrownBy(() -> cases.save(file))
                .isInstanceOf(CaseTooLarge.class)
                .hasMessageContaining("holds at most 400000");
        assertThat(cases.find(file.number())).isEmpty();
    }
}

package dev.dossier.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may do what. */
class RightsTest {

    private static final Policies POLICIES = new Policies(Synthesized.OFFICE);

    @ParameterizedTest
    @EnumSource
    void every_function_may_do_exactly_what_the_matrix_says(FunctionName function) {
        Set<Right> found = EnumSet.noneOf(Right.class);
        for (Policies.Allowed allowed : POLICIES.of(function)) {
            found.addAll(rights(allowed));
        }
        assertThat(found).isEqualTo(Right.of(function));
    }

    /** Read from the policy alone, by other means than it was written with. */
    private static Set<Right> rights(Policies.Allowed allowed) {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        for (String action : allowed.actions()) {
            switch (action) {
                case "dynamodb:GetItem" -> rights.add(Right.READ_CASES);
                case "dynamodb:UpdateItem" -> rights.add(Right.CHANGE_CASES);
                case "dynamodb:Query" -> rights.add(Right.LIST_CASES);
                case "states:StartExecution" -> rights.add(Right.START_CASES);
                case "states:SendTaskSuccess" -> rights.add(Right.WAKE_CASES);
                case "events:PutEvents" -> rights.add(Right.TELL_EVENTS);
                case "s3:GetObject" ->
                    onShelves(
                            allowed,
                            rights,
                            Right.TAKE_FROM_INBOX,
                            Right.READ_UPLOADS,
                            Right.READ_PAGES,
                            Right.READ_PACKAGES);
                case "s3:PutObject" ->
                    onShelves(
                            allowed,
                            rights,
                            Right.PUT_INTO_INBOX,
                            Right.KEEP_UPLOADS,
                            Right.KEEP_PAGES,
                            Right.KEEP_PACKAGES);
                default ->
                    assertThat(action)
                            .matches(
                                    "kms:(Decrypt|DescribeKey|GenerateDataKey\\*?|Encrypt|ReEncrypt\\*)|logs:(CreateLogStream|PutLogEvents)"
                                            + "|xray:Put(TraceSegments|TelemetryRecords)|sqs:(SendMessage|GetQueueAttributes|GetQueueUrl)"
                                            + "|s3:(ListBucket|GetObjectVersion)"
                                            + "|dynamodb:(DescribeStream|GetRecords|GetShardIterator|ListStreams)");
            }
        }
        return rights;
    }

    private static void onShelves(
            Policies.Allowed allowed, Set<Right> rights, Right inbox, Right uploads, Right pages, Right packages) {
        String resources = allowed.resources();
        if (resources.contains("\"InboxShelf")) {
            rights.add(inbox);
        }
        if (resources.contains("\"Uploads")) {
            rights.add(uploads);
        }
        if (resources.contains("\"Pages")) {
            rights.add(pages);
        }
        if (resources.contains("\"Packages")) {
            rights.add(packages);
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_function_may_delete_anything_or_everything(FunctionName function) {
        Set<String> actions = POLICIES.of(function).stream()
                .flatMap(allowed -> allowed.actions().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(actions)
                .isNotEmpty()
                .noneMatch(action -> action.contains("Delete"))
                .noneMatch(a -> a.endsWith(":*"));
    }

    @Test
    void every_function_has_a_role_of_its_own() {
        Set<String> roles = Synthesized.OFFICE.resources("AWS::Lambda::Function").values().stream()
                .map(function -> function.path("Role").toString())
                .collect(Collectors.toSet());
        assertThat(roles).hasSize(FunctionName.values().length);
    }

    @Test
    void nobody_is_given_a_policy_that_amazon_wrote() {
        assertThat(Synthesized.OFFICE.resources("AWS::IAM::Role"))
                .allSatisfy((name, role) ->
                        assertThat(role.has("ManagedPolicyArns")).isFalse());
    }

    @Test
    void the_matrix_on_paper_is_the_matrix_in_the_code() throws IOException {
        String page = Files.readString(dev.dossier.servers.Repository.root().resolve("docs/deploying.md"));
        assertThat(page).contains(MatrixOnPaper.table());
    }
}

package dev.dossier.infrastructure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.events.IEventBus;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.kms.IKey;

/** Turns the permission matrix into policies: every right, said with actions and the one thing they are for. */
record Rights(
        CaseShelf cases,
        Shelf inbox,
        Shelf uploads,
        Shelf pages,
        Shelf packages,
        String caseMachineArn,
        IEventBus bus,
        IKey key) {

    /** Gives every function exactly what the matrix says. */
    void grant(Collection<LambdaDoorway> functions) {
        for (LambdaDoorway function : functions) {
            Right.of(function.name()).stream().map(this::statements).forEach(s -> s.forEach(function::mayDo));
            function.mayDo(keyForPapers(Stack.of(function).getRegion()));
        }
    }

    private List<PolicyStatement> statements(Right right) {
        String table = cases.table().getTableArn();
        return switch (right) {
            case READ_CASES -> allow(List.of("dynamodb:GetItem"), table);
            case CHANGE_CASES -> allow(List.of("dynamodb:UpdateItem"), table);
            case LIST_CASES -> allow(List.of("dynamodb:Query"), cases.indexArn());
            case TAKE_FROM_INBOX -> reading(inbox);
            case PUT_INTO_INBOX -> keeping(inbox);
            case READ_UPLOADS -> reading(uploads);
            case KEEP_UPLOADS -> keeping(uploads);
            case READ_PAGES -> reading(pages);
            case KEEP_PAGES -> keeping(pages);
            case READ_PACKAGES -> reading(packages);
            case KEEP_PACKAGES -> keeping(packages);
            case START_CASES -> allow(List.of("states:StartExecution"), caseMachineArn);
            case WAKE_CASES -> allow(List.of("states:SendTaskSuccess"), caseMachineArn);
            case TELL_EVENTS -> allow(List.of("events:PutEvents"), bus.getEventBusArn());
        };
    }

    /** Listing belongs to reading: without it S3 calls an object that is not there forbidden instead of absent. */
    private static List<PolicyStatement> reading(Shelf shelf) {
        List<PolicyStatement> both = new ArrayList<>(allow(
                List.of("s3:GetObject", "s3:GetObjectVersion"), shelf.bucket().arnForObjects("*")));
        both.addAll(allow(List.of("s3:ListBucket"), shelf.bucket().getBucketArn()));
        return both;
    }

    private static List<PolicyStatement> keeping(Shelf shelf) {
        return allow(List.of("s3:PutObject"), shelf.bucket().arnForObjects("*"));
    }

    /** The key, but only in the hands of the services that keep papers and cases. */
    private PolicyStatement keyForPapers(String region) {
        return PolicyStatement.Builder.create()
                .actions(List.of("kms:Decrypt", "kms:GenerateDataKey"))
                .resources(List.of(key.getKeyArn()))
                .conditions(Map.of(
                        "StringEquals",
                        Map.of(
                                "kms:ViaService",
                                List.of("s3." + region + ".amazonaws.com", "dynamodb." + region + ".amazonaws.com"))))
                .build();
    }

    private static List<PolicyStatement> allow(List<String> actions, String resource) {
        return List.of(PolicyStatement.Builder.create()
                .actions(actions)
                .resources(List.of(resource))
                .build());
    }
}

package dev.dossier.aws;

import dev.dossier.casework.port.CaseStore;
import dev.dossier.fixtures.contract.CaseStoreContract;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@ExtendWith(DynamoServer.class)
class DynamoCasesContractTest extends CaseStoreContract {

    private final DynamoDbClient dynamo;

    DynamoCasesContractTest(DynamoDbClient dynamo) {
        this.dynamo = dynamo;
    }

    @Override
    protected CaseStore emptyStore() {
        return new DynamoCases(dynamo, CaseTable.in(dynamo));
    }
}

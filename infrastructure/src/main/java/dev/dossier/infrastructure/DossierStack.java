package dev.dossier.infrastructure;

import dev.dossier.aws.AwsSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awscdk.ArnComponents;
import software.amazon.awscdk.ArnFormat;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.s3.CorsRule;
import software.amazon.awscdk.services.s3.HttpMethods;
import software.amazon.awscdk.services.s3.LifecycleRule;
import software.constructs.Construct;

/** One stage of Dossier, whole. */
public final class DossierStack extends Stack {

    /** Files lie in the inbox for a month after they have been taken in, so that a mishap can be undone. */
    private static final LifecycleRule INBOX_EMPTIES =
            LifecycleRule.builder().id("empties").expiration(Duration.days(30)).build();

    private final Stage stage;
    private final IKey key;
    private final AccessLogs accessLogs;

    public DossierStack(Construct scope, Stage stage, Archives archives) {
        super(scope, stage.stackName(), props(stage));
        this.stage = stage;
        key = new CaseKey(this, "Key", new CaseKey.Props(stage)).key();
        accessLogs = new AccessLogs(this, "AccessLogs", new AccessLogs.Props(stage));

        ApiGate gate = new ApiGate(this, "ApiGate", new ApiGate.Props(stage, key));
        FrontDoor door = new FrontDoor(
                this, "FrontDoor", new FrontDoor.Props(stage, accessLogs, gate.domain(), People.signIn(this, stage)));
        People people = new People(this, "People", new People.Props(stage, door.address() + "/"));

        CaseShelf cases = new CaseShelf(this, "Cases", new CaseShelf.Props(stage, key));
        Shelf inboxShelf = shelf("InboxShelf", List.of(INBOX_EMPTIES), browser(door, HttpMethods.PUT));
        Shelf uploads = shelf("Uploads", List.of(Shelf.COOLING), List.of());
        Shelf pages = shelf("Pages", List.of(Shelf.COOLING), browser(door, HttpMethods.GET));
        Shelf packages = shelf("Packages", List.of(Shelf.COOLING), browser(door, HttpMethods.GET));
        EventDesk events = new EventDesk(this, "Events", new EventDesk.Props(stage));

        String machine = stage.stackName() + "-case";
        String machineArn = formatArn(ArnComponents.builder()
                .service("states")
                .resource("stateMachine")
                .resourceName(machine)
                .arnFormat(ArnFormat.COLON_RESOURCE_NAME)
                .build());
        Shared shared = new Shared(
                stage,
                archives,
                key,
                Map.of(
                        AwsSettings.TABLE, cases.table().getTableName(),
                        AwsSettings.INBOX, inboxShelf.bucket().getBucketName(),
                        AwsSettings.UPLOADS, uploads.bucket().getBucketName(),
                        AwsSettings.PAGES, pages.bucket().getBucketName(),
                        AwsSettings.PACKAGES, packages.bucket().getBucketName(),
                        AwsSettings.CASE_MACHINE, machineArn,
                        AwsSettings.EVENT_BUS, events.bus().getEventBusName()));

        Inbox inbox = new Inbox(this, "Inbox", new Inbox.Props(shared, inboxShelf));
        WakingRoom waking = new WakingRoom(this, "WakingRoom", new WakingRoom.Props(shared, cases));
        Room reading = new Room(
                this,
                "ReadingRoom",
                new Room.Props(
                        shared,
                        List.of(FunctionName.PREPARE_UPLOAD, FunctionName.READ_PAGE, FunctionName.EXTRACT_FIELDS)));
        Room casework = new Room(
                this,
                "CaseRoom",
                new Room.Props(
                        shared,
                        List.of(
                                FunctionName.COLLECT_UPLOADS,
                                FunctionName.CHECK_CASE,
                                FunctionName.AWAIT_CHANGE,
                                FunctionName.ASSEMBLE_PACKAGE)));
        Room desk = new Room(this, "ReviewDesk", new Room.Props(shared, List.of(FunctionName.SERVE_API)));
        gate.open(desk.doorways().getFirst(), people);

        List<LambdaDoorway> called =
                Stream.of(reading, casework).flatMap(r -> r.doorways().stream()).toList();
        CaseWorkflow workflow =
                new CaseWorkflow(this, "Workflow", new CaseWorkflow.Props(stage, key, machine, machineArn, called));

        List<LambdaDoorway> everyone = new ArrayList<>(called);
        everyone.addAll(List.of(
                inbox.receiveUpload(), waking.wakeCase(), desk.doorways().getFirst()));
        new Rights(cases, inboxShelf, uploads, pages, packages, machineArn, events.bus(), key).grant(everyone);

        new Watch(
                this,
                "Watch",
                new Watch.Props(
                        stage, key, workflow.machines(), everyone, List.of(inbox.undelivered(), waking.undelivered())));
        new Panorama(this, "Panorama", new Panorama.Props(stage, workflow.machines(), everyone));
        tell(Map.of(
                "ConsoleAddress", door.address(),
                "ConsoleBucket", door.console().getBucketName(),
                "InboxBucket", inboxShelf.bucket().getBucketName(),
                "SignInFile", people.signInFile(),
                "UserPool", people.pool().getUserPoolId()));
    }

    private static StackProps props(Stage stage) {
        StackProps.Builder props = StackProps.builder()
                .description("Dossier: scans in, checked case files out")
                .terminationProtection(stage.keeping() == Stage.Keeping.EVERYTHING);
        stage.place()
                .ifPresent(place -> props.env(Environment.builder()
                        .account(place.account())
                        .region(place.region())
                        .build()));
        return props.build();
    }

    private Shelf shelf(String id, List<LifecycleRule> lifecycle, List<CorsRule> cors) {
        return new Shelf(this, id, new Shelf.Props(stage, key, accessLogs, lifecycle, cors));
    }

    /** Lets the console's pages use addresses of this bucket that were signed for them. */
    private static List<CorsRule> browser(FrontDoor door, HttpMethods method) {
        return List.of(CorsRule.builder()
                .allowedOrigins(List.of(door.address()))
                .allowedMethods(List.of(method))
                .allowedHeaders(List.of("*"))
                .exposedHeaders(List.of("ETag"))
                .maxAge(3600)
                .build());
    }

    private void tell(Map<String, String> outputs) {
        outputs.forEach((name, value) ->
                CfnOutput.Builder.create(this, name).value(value).build());
    }
}

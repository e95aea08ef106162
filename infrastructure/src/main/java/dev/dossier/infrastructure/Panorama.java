package dev.dossier.infrastructure;

import java.util.List;
import software.amazon.awscdk.services.cloudwatch.Dashboard;
import software.amazon.awscdk.services.cloudwatch.GraphWidget;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.stepfunctions.StateMachine;
import software.constructs.Construct;

/** One page of graphs: how many cases and uploads are under way, how long steps take, what fails. */
final class Panorama extends Construct {

    record Props(Stage stage, List<StateMachine> machines, List<LambdaDoorway> functions) {}

    Panorama(Construct scope, String id, Props props) {
        super(scope, id);
        Dashboard dashboard = Dashboard.Builder.create(this, "Dashboard")
                .dashboardName(props.stage().stackName())
                .build();
        dashboard.addWidgets(
                graph(
                        "Started",
                        props.machines().stream()
                                .map(m -> (IMetric) m.metricStarted())
                                .toList()),
                graph(
                        "Succeeded",
                        props.machines().stream()
                                .map(m -> (IMetric) m.metricSucceeded())
                                .toList()),
                graph(
                        "Failed",
                        props.machines().stream()
                                .map(m -> (IMetric) m.metricFailed())
                                .toList()));
        dashboard.addWidgets(
                graph(
                        "Calls",
                        props.functions().stream()
                                .map(f -> (IMetric) f.function().metricInvocations())
                                .toList()),
                graph(
                        "Milliseconds",
                        props.functions().stream()
                                .map(f -> (IMetric) f.function().metricDuration())
                                .toList()),
                graph(
                        "Errors",
                        props.functions().stream()
                                .map(f -> (IMetric) f.function().metricErrors())
                                .toList()));
    }

    private static GraphWidget graph(String title, List<IMetric> metrics) {
        return GraphWidget.Builder.create().title(title).left(metrics).width(8).build();
    }
}

package dev.dossier.infrastructure;

import io.github.cdklabs.cdknag.NagPackSuppression;
import io.github.cdklabs.cdknag.NagSuppressions;
import io.github.cdklabs.cdknag.RegexAppliesTo;
import java.util.List;

/** What cdk-nag would have otherwise, and why it is as it is. */
final class Reasons {

    private static final List<NagPackSuppression> ALL = List.of(
            whole("AwsSolutions-CFR1", "Offices and the people who help them sit in many countries."),
            whole(
                    "AwsSolutions-CFR2",
                    "A web ACL for CloudFront stands in us-east-1 whatever the stage's region is, and costs more than the"
                            + " rest of a small office. The API is throttled and asks for a token first."),
            whole(
                    "AwsSolutions-CFR3",
                    "CloudFront's log holds the network addresses of staff. What is asked of the API is logged without"
                            + " them, and the console itself is the same for everybody."),
            whole(
                    "AwsSolutions-CFR4",
                    "CloudFront's own domain comes with its own certificate and offers no choice. An office with a domain"
                            + " of its own sets TLSv1.2_2021 with its certificate."),
            whole(
                    "AwsSolutions-COG3",
                    "Threat protection needs a plan that costs by the person. A second factor is required of everybody."),
            whole("AwsSolutions-SQS3", "These queues are where undelivered events end; nothing comes after them."),
            about(
                    "AwsSolutions-IAM5",
                    "Rights on papers are given by bucket: keys are hashes, and no function knows them beforehand.",
                    expression("/^Resource::<(InboxShelf|Uploads|Pages|Packages)Bucket[0-9A-F]+\\.Arn>\\/\\*$/")),
            about(
                    "AwsSolutions-IAM5",
                    "X-Ray takes traces, and CloudWatch sets up the delivery of logs, for no resource in particular.",
                    "Resource::*"),
            about(
                    "AwsSolutions-IAM5",
                    "The right to send to an encrypted queue; KMS names its operations on data keys with a suffix.",
                    "Action::kms:GenerateDataKey*",
                    "Action::kms:ReEncrypt*"),
            about(
                    "AwsSolutions-IAM5",
                    "The case's machine waits for the readings it has started; executions have names of their own.",
                    expression("/^Resource::arn:<AWS::Partition>:states:.*:execution:.*ReadUpload.*:\\*$/")));

    private Reasons() {}

    static void giveTo(DossierStack stack) {
        NagSuppressions.addStackSuppressions(stack, ALL);
    }

    private static NagPackSuppression whole(String rule, String why) {
        return NagPackSuppression.builder().id(rule).reason(why).build();
    }

    private static NagPackSuppression about(String rule, String why, Object... what) {
        return NagPackSuppression.builder()
                .id(rule)
                .reason(why)
                .appliesTo(List.of(what))
                .build();
    }

    private static RegexAppliesTo expression(String regex) {
        return RegexAppliesTo.builder().regex(regex).build();
    }
}

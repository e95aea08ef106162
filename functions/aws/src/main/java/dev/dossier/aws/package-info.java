/**
 * The ports of {@link dev.dossier.casework.port} on S3, DynamoDB, Step Functions and EventBridge, and the base of the
 * Lambda handlers. Everything that speaks to AWS stands here; nothing here knows what a passport is.
 *
 * <p>What AWS says when it refuses can quote names of files and people, so no message of its exceptions leaves this
 * package: {@link dev.dossier.aws.ServiceTrouble} keeps the service, the status, the error code and the request's number.
 */
@NullMarked
package dev.dossier.aws;

import org.jspecify.annotations.NullMarked;

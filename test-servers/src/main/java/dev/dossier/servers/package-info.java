/**
 * What stands in for AWS in tests, on loopback and without an account. S3 and DynamoDB are servers that others wrote;
 * Step Functions and EventBridge are fakes that remember what they were told; Lambda is its own runtime client, fed by a
 * fake of the service behind it. Nothing here is part of the product.
 */
@NullMarked
package dev.dossier.servers;

import org.jspecify.annotations.NullMarked;

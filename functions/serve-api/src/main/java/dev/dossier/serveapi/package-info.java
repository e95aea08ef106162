/** The Lambda function that answers the console and other clients behind an HTTP API. */
@NullMarked
package dev.dossier.serveapi;

import org.jspecify.annotations.NullMarked;

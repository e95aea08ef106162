/**
 * What the steps need of the world: a place for case files, a place for heavy data, somebody who reads scans and makes
 * packages, and a way to start and wake the workflow. Every port has one contract test, and every adapter passes it.
 */
@NullMarked
package dev.dossier.casework.port;

import org.jspecify.annotations.NullMarked;

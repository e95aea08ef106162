package dev.dossier.domain.casefile;

import java.time.Instant;

/**
 * A package that left the house.
 *
 * @param digest the SHA-512 of its tag manifest, 128 lower-case hexadecimal digits: it pins every byte of the package
 * @param of the version of the case file that it holds
 */
public record SealedPackage(PackageId id, int round, CaseVersion of, String digest, Instant at) {}

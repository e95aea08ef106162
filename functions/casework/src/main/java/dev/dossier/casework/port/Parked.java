package dev.dossier.casework.port;

import dev.dossier.domain.casefile.CaseVersion;

/** A sleeping execution: what wakes it, and the version of the case that it had seen when it went to sleep. */
public record Parked(WakeToken token, CaseVersion seen) {}

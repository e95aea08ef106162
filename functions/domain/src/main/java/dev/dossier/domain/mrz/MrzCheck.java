package dev.dossier.domain.mrz;

/**
 * One check digit of a zone.
 *
 * @param part the check digit's own place
 * @param passed true if it belongs to the characters that it covers
 * @param binding false where the issuer is known not to follow ICAO, so that a failure says nothing
 */
public record MrzCheck(MrzPart part, boolean passed, boolean binding) {}

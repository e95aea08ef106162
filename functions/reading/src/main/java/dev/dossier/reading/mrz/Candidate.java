package dev.dossier.reading.mrz;

/** One way to read a run of places, and what it costs. */
record Candidate(String text, double cost) {}

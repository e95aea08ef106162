package dev.dossier.local.interleaving;

import dev.dossier.casework.port.WakeToken;
import dev.dossier.domain.casefile.CaseVersion;
import dev.dossier.domain.paper.UploadId;

/** Something that somebody does with the case, one operation after the other. */
sealed interface Task {

    /** Staff hand a file in. */
    record Receive(String content) implements Task {}

    /** A reviewer rules on the page that could not be read. */
    record Review() implements Task {}

    /** The change stream brings a committed change. */
    record Deliver() implements Task {}

    record Collect(int round) implements Task {}

    record Read(int round, UploadId upload) implements Task {}

    record Check(int round) implements Task {}

    record Assemble(int round, CaseVersion version) implements Task {}

    record Await(int round, CaseVersion version, WakeToken token) implements Task {}

    /** Goes to sleep because a step has failed for good, having looked at {@code seen} before. */
    record Trouble(int round, CaseVersion seen, WakeToken token) implements Task {}

    /** The same task begun anew, by whoever repeats what failed. Only a sleeper is given a new token. */
    default Task again(WakeToken token) {
        return switch (this) {
            case Await(int round, CaseVersion version, WakeToken spent) -> new Await(round, version, token);
            case Trouble(int round, CaseVersion seen, WakeToken spent) -> new Trouble(round, seen, token);
            default -> this;
        };
    }
}

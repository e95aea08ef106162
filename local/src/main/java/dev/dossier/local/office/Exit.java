package dev.dossier.local.office;

/** What the command line answers with when it ends. */
public enum Exit {
    /** Everything that was asked for is done. */
    DONE(0),
    /** It was done, but what came of it is not what was wished for: a package is not valid, a case waits for somebody. */
    NOT_AS_WISHED(1),
    /** The command was not understood, or what it names is not there. */
    WRONG_USAGE(2),
    /** Something that Dossier needs is away or broken; trying again may help. */
    TROUBLE(3);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}

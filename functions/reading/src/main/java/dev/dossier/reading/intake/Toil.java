package dev.dossier.reading.intake;

/** How much drawing a page asks for. A few kilobytes can ask for years of it. */
final class Toil {

    /** Operators of a page. A dense map has a million. */
    private static final long MOST = 4_000_000;

    /** A form costs as much as so many operators, since it is parsed each time it is drawn. */
    private static final long FORM = 200;

    private long done;

    void operator() throws PageRefused {
        add(1);
    }

    void form() throws PageRefused {
        add(FORM);
    }

    private void add(long cost) throws PageRefused {
        done += cost;
        if (done > MOST) {
            throw new PageRefused("page-too-complex");
        }
    }
}

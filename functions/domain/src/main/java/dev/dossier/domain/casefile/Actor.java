package dev.dossier.domain.casefile;

/**
 * Who did something.
 *
 * @param id an account name, never a person's name: it stands in the audit trail and in events
 */
public record Actor(String id, Role role) {

    public static final Actor WORKFLOW = new Actor("workflow", Role.SYSTEM);

    public Actor {
        if (!id.matches("[A-Za-z0-9][A-Za-z0-9@._-]{0,99}")) {
            throw new IllegalArgumentException("An account name is 1 to 100 letters, digits, dots, hyphens, @ or _");
        }
    }
}

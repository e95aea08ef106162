package dev.dossier.api;

import dev.dossier.domain.casefile.Role;
import dev.dossier.domain.casefile.RulingKind;
import java.util.Set;

/** Who may do what. */
final class Permissions {

    /** Look at everything. */
    static final Set<Role> READ = Set.of(Role.STAFF, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR);

    /** Open cases, declare people, hand in files. */
    static final Set<Role> INTAKE = Set.of(Role.STAFF);

    /** Rule on findings at all; what each ruling asks is in {@link #toRule}. */
    static final Set<Role> RULE = Set.of(Role.STAFF, Role.REVIEWER, Role.SUPERVISOR);

    private Permissions() {}

    /** Who may give rulings of {@code kind}, and take them back. */
    static Set<Role> toRule(RulingKind kind) {
        return switch (kind) {
            case ACCEPT, CORRECT, ILLEGIBLE -> Set.of(Role.REVIEWER, Role.SUPERVISOR);
            case SEND_BACK, ASSIGN -> RULE;
            case WAIVE -> Set.of(Role.SUPERVISOR);
        };
    }
}

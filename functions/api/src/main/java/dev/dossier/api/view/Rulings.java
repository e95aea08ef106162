package dev.dossier.api.view;

import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.RulingKind;
import java.util.Set;
import java.util.stream.Collectors;

/** Which rulings settle which findings. */
public final class Rulings {

    /** Facts that stay as they are when accepted: whoever reads the package must learn why they were. */
    private static final Set<String> EXPLAINED =
            Set.of("document-expired", "name-disagrees", "birth-date-disagrees", "upload-unreadable");

    private Rulings() {}

    /** The rulings that the policy takes for {@code finding}, but no waiver of what cannot be waived. */
    public static Set<RulingKind> settling(Finding finding, Examined examined) {
        return examined.policy().lineFor(finding).settledBy().stream()
                .filter(ruling -> ruling != RulingKind.WAIVE || isWaivable(finding, examined))
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean isWaivable(Finding finding, Examined examined) {
        return finding instanceof Finding.DocumentMissing(var key)
                && examined.requirement(key)
                        .filter(requirement -> requirement.template().waivable())
                        .isPresent();
    }

    /** True if such a ruling must say why. */
    public static boolean wantsReason(Finding finding, RulingKind ruling) {
        return switch (ruling) {
            case WAIVE -> true;
            case ACCEPT -> EXPLAINED.contains(finding.code());
            case CORRECT, ILLEGIBLE, SEND_BACK, ASSIGN -> false;
        };
    }
}

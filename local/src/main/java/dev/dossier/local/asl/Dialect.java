package dev.dossier.local.asl;

import java.util.regex.Pattern;

/** What the expression library understands and Step Functions does not. */
final class Dialect {

    private static final Pattern QUOTED = Pattern.compile("'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"|`[^`]*`");

    private Dialect() {}

    /** Says which part of {@code expression} Step Functions would refuse; empty if none. */
    static String complaint(String expression) {
        String bare = QUOTED.matcher(expression).replaceAll("''");
        if (bare.contains("??")) {
            return "uses ??, which Step Functions does not know; write $exists(x) ? x : y";
        }
        if (bare.contains("?:")) {
            return "uses ?:, which Step Functions does not know; write x ? x : y";
        }
        if (Pattern.compile("\\$eval\\b").matcher(bare).find()) {
            return "uses $eval, which Step Functions does not offer; use $parse for JSON texts";
        }
        return "";
    }
}

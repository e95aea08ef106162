package dev.dossier.reading.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts what the reader runs together on licences of America: the small number of a field, its short label and the value
 * ({@code 4aISS01/06/2015}, {@code 2LIAM}, {@code EYESBLU}).
 */
final class Seams {

    private static final Pattern DATED =
            Pattern.compile("(?i)^(4a|4b|3)?(ISS|EXP|DOB)[.:]?(\\d.*)?$", Pattern.UNICODE_CASE);

    /** What small print of DOB and ISS is read as; only behind their numbers. */
    private static final Pattern MISREAD =
            Pattern.compile("^(?:(3)([D0O][O0Q][B80])|(4a)[.,'’]?([I1l!ti]?[Ss5]{2}))(\\d.*)?$");

    private static final Pattern SEX = Pattern.compile("(?i)^(1?[5S]|I5|l5)?(SEX)[.:]?([MFX])?$");

    private static final Pattern MEASURED = Pattern.compile("(?i)^(1[5-9])?(HGT|WGT|EYES|HAIR)[.:]?(\\d.*|[A-Z]{3})?$");

    private static final Pattern NUMBERED =
            Pattern.compile("^(4d)(LIC#|DLN|DL|ID|NUMBER)[.:]?([A-Z0-9].*)?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern LICENCE =
            Pattern.compile("^(.{1,3})?(LIC#)([A-Z0-9]{4,})?$", Pattern.CASE_INSENSITIVE);

    /** Only the numbers of names stand before letters. */
    private static final Pattern NAMED = Pattern.compile("^([12])(\\p{Lu}{2,}.*)$");

    private static final List<Pattern> ALL = List.of(DATED, MISREAD, SEX, MEASURED, NUMBERED, LICENCE, NAMED);

    private Seams() {}

    static List<Chunk> parted(List<Chunk> chunks) {
        return chunks.stream().map(Seams::parted).toList();
    }

    private static Chunk parted(Chunk chunk) {
        List<Token> tokens = new ArrayList<>();
        List<Token> all = chunk.tokens();
        for (int i = 0; i < all.size(); i++) {
            boolean begins = i == 0;
            tokens.addAll(parted(all.get(i), begins));
        }
        return new Chunk(named(tokens));
    }

    private static List<Token> parted(Token token, boolean begins) {
        for (Pattern pattern : ALL) {
            Matcher found = pattern.matcher(token.text());
            if ((begins || pattern != NAMED) && found.matches()) {
                List<Token> parts = new ArrayList<>();
                for (int group = 1; group <= found.groupCount(); group++) {
                    if (found.group(group) != null && !found.group(group).isEmpty()) {
                        parts.add(part(token, found.start(group), found.end(group)));
                    }
                }
                return parts;
            }
        }
        return List.of(token);
    }

    /** Behind 3 stands DOB and behind 4a ISS, whatever the reader made of them; before a number DL is a label. */
    private static List<Token> named(List<Token> tokens) {
        List<Token> named = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String before = named.isEmpty() ? "" : named.getLast().text();
            boolean number = tokens.size() == 1 || (i + 1 < tokens.size() && isNumber(tokens.get(i + 1)));
            boolean birth = before.equals("3") && token.text().matches("[D0O][O0Q][B80]");
            boolean issue = before.equals("4a") && token.text().matches("[I1l!ti]?[Ss5]{2}");
            named.add(
                    birth
                            ? spelled(token, "DOB")
                            : issue
                                    ? spelled(token, "ISS")
                                    : number && token.text().matches("DL|ID") ? spelled(token, "DLN") : token);
        }
        return named;
    }

    private static boolean isNumber(Token token) {
        return token.text().length() > 4 && token.text().codePoints().anyMatch(Character::isDigit);
    }

    private static Token spelled(Token token, String text) {
        return new Token(text, token.box(), token.seen(), token.confidence());
    }

    private static Token part(Token token, int from, int to) {
        String text = token.text();
        return new Token(
                text.substring(from, to),
                Layout.share(token.box(), from, to, text.length()),
                Layout.share(token.seen(), from, to, text.length()),
                token.confidence());
    }
}

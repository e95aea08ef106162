package dev.dossier.domain.date;

import dev.dossier.domain.name.NameFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A printed date taken apart: its numbers in order, the months its words name, and what else stands there.
 *
 * @param dotted true if its numbers are divided by dots, the year last
 */
record DateParts(List<Figure> numbers, List<MonthNames.Month> months, boolean dotted, boolean hasStrangeWords) {

    /** A number as printed; {@code unknown} if the paper prints X for its digits. */
    record Figure(int value, int digits, boolean unknown) {}

    /** One way to read the parts; a month or day of 0 is not known. */
    record Order(Optional<CalendarSystem> calendar, int year, boolean shortYear, int month, int day) {}

    private static final Pattern TOKEN = Pattern.compile("\\d+|[Xx]{2,4}(?![\\p{L}])|[\\p{L}\\p{M}]+");

    /** Whoever prints dots between the numbers of a date prints the day first. */
    private static final Pattern DOTTED =
            Pattern.compile("\\D*\\d{1,2}\\s*[.]\\s*\\d{1,2}\\s*[.]\\s*(\\d{4}|\\d{2})\\D*");

    /** Words that stand beside the numbers of a date and say nothing about it. */
    private static final Set<String> FILLERS = Set.copyOf(
            Stream.of("""
                    of the st nd rd th de del do da le la du er el dia day year ano an annee mes mois in on den der
                    року рік р года год г месяц день سنة عام سال ه م ش ق في الموافق يوم
                    """.strip().split("\\s+")).map(NameFolding::fold).toList());

    static DateParts of(String printed) {
        List<Figure> numbers = new ArrayList<>();
        List<MonthNames.Month> months = new ArrayList<>();
        boolean strange = false;
        List<String> tokens = tokens(printed);
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (Character.isDigit(token.charAt(0))) {
                numbers.add(new Figure(token.length() > 8 ? -1 : Integer.parseInt(token), token.length(), false));
                continue;
            }
            if (token.matches("[Xx]+")) {
                numbers.add(new Figure(0, token.length(), true));
                continue;
            }
            List<MonthNames.Month> two =
                    i + 1 < tokens.size() ? MonthNames.named(token + " " + tokens.get(i + 1)) : List.of();
            List<MonthNames.Month> named = two.isEmpty() ? MonthNames.named(token) : two;
            i += two.isEmpty() ? 0 : 1;
            if (named.isEmpty()) {
                strange |= !FILLERS.contains(NameFolding.fold(token));
            } else if (months.isEmpty()) {
                months.addAll(named);
            } else {
                months.retainAll(named); // printed in two languages: both must name the same month
                strange |= months.isEmpty();
            }
        }
        return new DateParts(
                List.copyOf(numbers),
                List.copyOf(months),
                DOTTED.matcher(digits(printed)).matches(),
                strange);
    }

    private static String digits(String printed) {
        StringBuilder text = new StringBuilder();
        printed.codePoints().forEach(c -> {
            int digit = Character.digit(c, 10);
            text.appendCodePoint(digit >= 0 ? '0' + digit : c);
        });
        return text.toString();
    }

    private static List<String> tokens(String printed) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(digits(printed));
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    /** Every way in which the parts can be a date, likeliest first. */
    static List<Order> waysToRead(DateParts parts, DateOrder order) {
        List<Figure> n = parts.numbers;
        if (!parts.months.isEmpty()) {
            return parts.months.stream()
                    .flatMap(month -> withNamedMonth(n, month).stream())
                    .toList();
        }
        return switch (n.size()) {
            case 1 -> n.getFirst().digits == 8 ? packed(n.getFirst(), order) : yearAlone(n.getFirst());
            case 2 -> monthAndYear(n.get(0), n.get(1));
            case 3 -> threeNumbers(n, order);
            default -> List.of();
        };
    }

    private static List<Order> withNamedMonth(List<Figure> n, MonthNames.Month month) {
        Optional<CalendarSystem> calendar = Optional.of(month.calendar());
        if (n.size() == 1 && n.getFirst().digits == 4) {
            return List.of(new Order(calendar, n.getFirst().value, false, month.number(), 0));
        }
        if (n.size() != 2) {
            return List.of();
        }
        Figure day = n.get(0).digits == 4 ? n.get(1) : n.get(0);
        Figure year = n.get(0).digits == 4 ? n.get(0) : n.get(1);
        if (year.unknown || day.digits > 2 || year.digits == 3 || year.digits > 4 || year.digits < 2) {
            return List.of();
        }
        if (!day.unknown && day.value == 0) {
            return List.of();
        }
        return List.of(new Order(calendar, year.value, year.digits == 2, month.number(), day.value));
    }

    private static List<Order> yearAlone(Figure year) {
        return year.digits == 4 && !year.unknown
                ? List.of(new Order(Optional.empty(), year.value, false, 0, 0))
                : List.of();
    }

    private static List<Order> monthAndYear(Figure a, Figure b) {
        Figure year = a.digits == 4 ? a : b;
        Figure month = a.digits == 4 ? b : a;
        boolean fits = year.digits == 4 && !year.unknown && month.digits <= 2 && (month.unknown || month.value > 0);
        return fits ? List.of(new Order(Optional.empty(), year.value, false, month.value, 0)) : List.of();
    }

    private static List<Order> threeNumbers(List<Figure> n, DateOrder order) {
        Figure a = n.get(0);
        Figure b = n.get(1);
        Figure c = n.get(2);
        if (a.digits == 4) {
            return order(a, b, c);
        }
        List<Order> ways = new ArrayList<>();
        if (order != DateOrder.MONTH_FIRST) {
            ways.addAll(order(c, b, a));
        }
        if (order != DateOrder.DAY_FIRST || ways.isEmpty()) {
            ways.addAll(order(c, a, b));
        }
        if (ways.isEmpty()) {
            ways.addAll(order(c, b, a));
        }
        return ways;
    }

    private static List<Order> order(Figure year, Figure month, Figure day) {
        boolean fits = !year.unknown
                && (year.digits == 4 || year.digits == 2)
                && month.digits <= 2
                && day.digits <= 2
                && (month.unknown || (month.value >= 1 && month.value <= 13))
                && (day.unknown || (day.value >= 1 && day.value <= 32))
                && (!month.unknown || day.unknown);
        return fits
                ? List.of(new Order(Optional.empty(), year.value, year.digits == 2, month.value, day.value))
                : List.of();
    }

    private static List<Order> packed(Figure eight, DateOrder order) {
        int v = eight.value;
        List<Order> ways = new ArrayList<>();
        Figure high4 = new Figure(v / 10_000, 4, false);
        ways.addAll(order(high4, two(v / 100 % 100), two(v % 100)));
        Figure low4 = new Figure(v % 10_000, 4, false);
        ways.addAll(threeNumbers(List.of(two(v / 1_000_000), two(v / 10_000 % 100), low4), order));
        return ways;
    }

    private static Figure two(int value) {
        return new Figure(value, 2, false);
    }
}

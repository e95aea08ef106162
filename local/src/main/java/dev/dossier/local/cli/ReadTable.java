package dev.dossier.local.cli;

import dev.dossier.json.ReadReport;
import dev.dossier.json.ReadReport.Field;
import dev.dossier.json.ReadReport.Page;
import dev.dossier.json.ReadReport.Paper;
import dev.dossier.local.office.Screen;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints reports for people. */
final class ReadTable {

    private final Screen screen;

    ReadTable(Screen screen) {
        this.screen = screen;
    }

    void print(ReadReport report) {
        screen.say(report.file() + "  (" + report.pages().size() + " pages, " + report.milliseconds() + " ms)");
        report.pages().stream().filter(page -> !page.fate().equals("document")).forEach(this::print);
        report.documents().forEach(this::print);
        report.problems().forEach(problem -> screen.say("  ! " + problem.message() + " [" + problem.code() + "]"));
        screen.say("");
    }

    private void print(Page page) {
        screen.say("  page " + page.page() + ": " + page.fate());
    }

    private void print(Paper paper) {
        String pages = paper.pages().stream().map(String::valueOf).collect(Collectors.joining(", "));
        screen.say("  " + paper.type() + " on page " + pages + ", "
                + percent(paper.confidence().fraction()));
        paper.mrz().ifPresent(zone -> {
            screen.say("    zone " + zone.format() + (zone.valid() ? "" : ", a check digit is wrong"));
            zone.lines().forEach(line -> screen.say("      " + line));
        });
        paper.fields().forEach(this::print);
    }

    private void print(Field field) {
        screen.say(String.format(
                Locale.ROOT,
                "    %s %-26s %-32s %s %4s  %s",
                field.accepted() ? "+" : "?",
                field.name(),
                field.value(),
                field.grade(),
                percent(field.confidence().fraction()),
                field.source()));
    }

    private static String percent(double fraction) {
        return Math.round(fraction * 100) + "%";
    }
}

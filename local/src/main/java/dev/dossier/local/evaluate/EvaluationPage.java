package dev.dossier.local.evaluate;

import java.util.List;
import java.util.stream.Stream;

/** An evaluation as one HTML page that needs nothing else: tables, the calibration curve, and what went wrong. */
public final class EvaluationPage {

    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy"
              content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width">
            <title>What reading came to</title>
            <style>
            body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 76rem; padding: 0 1rem; color: #1f2328; }
            table { border-collapse: collapse; margin: .5rem 0 1.5rem; font-size: 14px; }
            caption { text-align: left; font-weight: 600; padding: .3rem 0; }
            th, td { padding: .2rem .7rem; border-bottom: 1px solid #d0d7de; text-align: right; vertical-align: top; }
            th.t, td.t { text-align: left; }
            img { display: block; max-width: 520px; }
            .private { background: #fff1e5; border: 1px solid #c4320a; padding: .6rem .9rem; }
            .wanted { color: #1a7f37; } .got { color: #c4320a; }
            </style>
            """;

    private EvaluationPage() {}

    /** The page. Everything that comes from documents is escaped. */
    public static String of(Evaluation evaluation, List<Exhibit> exhibits) {
        List<Evaluation.Section> sections = Stream.concat(evaluation.kinds().stream(), evaluation.types().stream())
                .toList();
        StringBuilder page = new StringBuilder(HEAD);
        page.append("<h1>What reading came to</h1>\n<p class=\"private\">This page holds personal data if the documents"
                + " do: values and pictures cut from their pages. Keep it as you keep the documents.</p>\n");
        for (Exhibit.Why why : Exhibit.Why.values()) {
            exhibits(
                    page, why, exhibits.stream().filter(one -> one.why() == why).toList());
        }
        page.append("<h2>Counted</h2>\n");
        table(page, Tables.pages(evaluation));
        table(page, Tables.documents(sections));
        table(page, Tables.sections(sections));
        table(page, Tables.illegible(sections));
        page.append("<p>Silent: accepted and wrong. At most: their share among accepted values does not exceed this, at"
                + " 95&nbsp;% (Clopper&#8211;Pearson, one-sided).</p>\n");
        table(page, Tables.floors(evaluation));
        table(page, Tables.calibration(evaluation));
        page.append(CalibrationPlot.svg(evaluation.calibration()));
        table(page, Tables.fields("Legible values by field", evaluation.fields()));
        table(page, Tables.fields("Legible values by type and field", evaluation.typeFields()));
        table(page, Tables.places("Accepted, but not expected", evaluation.acceptedExtras()));
        return page.append("</html>\n").toString();
    }

    private static void table(StringBuilder page, Table table) {
        if (table.rows().isEmpty()) {
            return;
        }
        page.append("<table><caption>").append(Html.text(table.title())).append("</caption>\n");
        row(page, "th", table.heads(), table.texts());
        table.rows().forEach(row -> row(page, "td", row, table.texts()));
        page.append("</table>\n");
    }

    private static void row(StringBuilder page, String tag, List<String> cells, int texts) {
        page.append("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            page.append('<').append(tag).append(i < texts ? " class=\"t\">" : ">");
            page.append(Html.text(cells.get(i))).append("</").append(tag).append('>');
        }
        page.append("</tr>\n");
    }

    private static void exhibits(StringBuilder page, Exhibit.Why why, List<Exhibit> exhibits) {
        page.append("<h2>").append(Html.text(why.title())).append(" (").append(exhibits.size());
        page.append(exhibits.size() == why.most() ? " shown, perhaps more" : "").append(")</h2>\n<p>");
        page.append(Html.text(why.meaning())).append("</p>\n");
        if (!exhibits.isEmpty()) {
            page.append("<table>\n");
            row(page, "th", List.of("file", "field", "expected and read", "place"), 4);
            exhibits.forEach(one -> exhibit(page, one));
            page.append("</table>\n");
        }
    }

    private static void exhibit(StringBuilder page, Exhibit one) {
        Answer.Field expected = one.verdict().expected();
        page.append("<tr><td class=\"t\">").append(Html.text(one.file()));
        page.append("<td class=\"t\">").append(Html.text(one.type() + " " + expected.name()));
        page.append("<td class=\"t\"><bdi class=\"wanted\">")
                .append(Html.text(expected.value()))
                .append("</bdi>");
        page.append(expected.legible() ? "" : " (illegible)");
        one.verdict()
                .read()
                .ifPresent(field -> page.append("<br><bdi class=\"got\">")
                        .append(Html.text(field.value()))
                        .append("</bdi><br>")
                        .append(Html.text(field.source() + ", grade " + field.grade() + ", "
                                + Math.round(field.confidence().fraction() * 1000) / 10.0 + "%")));
        page.append("<td class=\"t\">");
        one.picture()
                .ifPresent(uri -> page.append("<img alt=\"the place on the page\" src=\"")
                        .append(Html.text(uri))
                        .append("\">"));
        page.append("</tr>\n");
    }
}

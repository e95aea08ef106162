package dev.dossier.domain.rule;

import dev.dossier.domain.casefile.Holders;
import dev.dossier.domain.casefile.Mention;
import dev.dossier.domain.casefile.Person;
import dev.dossier.domain.casefile.Statement;
import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldReading.Read;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Collects what the documents of one person say, and keeps it if any two of them cannot both be right. */
final class Disagreement {

    /** What a mention says, as text, and the fields that say it; empty text if it says nothing. */
    record Said(List<FieldName> fields, String text) {}

    private Disagreement() {}

    /**
     * What the documents about {@code person} say, if two of them, or one of them and the declaration, contradict.
     *
     * @param compatible true if two such texts can both be right
     */
    static List<Statement> among(
            CaseView view,
            Person person,
            String declared,
            Function<Mention, Said> says,
            BiPredicate<String, String> compatible) {
        List<Statement> statements = new ArrayList<>();
        List<Document> theirs = view.documents()
                .filter(document -> view.holdersOf(document).contains(person.id()))
                .toList();
        for (Document document : theirs) {
            mentionOf(view, document, person).stream()
                    .map(says)
                    .filter(said -> !said.text().isEmpty() && isSure(document, said))
                    .forEach(said -> statements.add(new Statement(document.id(), said.fields(), said.text())));
        }
        List<String> all =
                new ArrayList<>(statements.stream().map(Statement::says).toList());
        if (!declared.isEmpty()) {
            all.add(declared);
        }
        boolean contradict = all.stream().anyMatch(a -> all.stream().anyMatch(b -> !compatible.test(a, b)));
        return contradict ? statements : List.of();
    }

    /** An unsure reading is asked about by itself; until then it contradicts nobody. */
    private static boolean isSure(Document document, Said said) {
        return said.fields().stream()
                .flatMap(field -> document.read(field).stream())
                .allMatch(Read::accepted);
    }

    /** The mention on this document that is about {@code person}. */
    private static List<Mention> mentionOf(CaseView view, Document document, Person person) {
        List<Mention> mentions = Mention.allOn(document);
        if (mentions.size() == 1 && view.holdersOf(document).size() == 1) {
            return mentions;
        }
        return mentions.stream()
                .filter(mention -> Holders.bestMatch(mention, view.file().people())
                        .filter(person.id()::equals)
                        .isPresent())
                .toList();
    }
}

package dev.dossier.domain.rule;

import dev.dossier.domain.paper.Document;
import dev.dossier.domain.paper.FormPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The pages of one form as far as they are here: those of one document, or of several that complete each other. */
record FormPages(Document first, List<FormPage> pages) {

    FormPages {
        pages = List.copyOf(pages);
    }

    /** Every form of the case. Documents of one form that share no page were scanned in parts and are one. */
    static List<FormPages> in(CaseView view) {
        List<FormPages> forms = new ArrayList<>();
        for (Document document : view.documents().toList()) {
            if (document.formPages().isEmpty()) {
                continue;
            }
            FormPages here = new FormPages(document, document.formPages());
            Optional<FormPages> other =
                    forms.stream().filter(form -> form.isCompletedBy(here)).findFirst();
            if (other.isPresent()) {
                forms.set(forms.indexOf(other.get()), other.get().with(here));
            } else {
                forms.add(here);
            }
        }
        return forms;
    }

    private boolean isCompletedBy(FormPages other) {
        boolean same = pages.getFirst().form().equals(other.pages.getFirst().form());
        TreeSet<Integer> shared = numbers();
        shared.retainAll(other.numbers());
        return same && shared.isEmpty();
    }

    private FormPages with(FormPages other) {
        List<FormPage> all = new ArrayList<>(pages);
        all.addAll(other.pages);
        return new FormPages(first, all);
    }

    TreeSet<Integer> numbers() {
        TreeSet<Integer> numbers = new TreeSet<>();
        pages.forEach(page -> numbers.add(page.number()));
        return numbers;
    }

    /** The number of the last page: what the pages say, or at least the largest that is here. */
    int last() {
        return pages.stream()
                .mapToInt(page -> page.of().orElse(page.number()))
                .max()
                .orElse(0);
    }
}

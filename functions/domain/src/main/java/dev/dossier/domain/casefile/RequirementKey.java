package dev.dossier.domain.casefile;

/** One requirement of one case, as in {@code identity:anchor} or {@code marriage:anchor+spouse}. */
public record RequirementKey(String text) implements Comparable<RequirementKey> {

    public static RequirementKey forPerson(String template, PersonId person) {
        return new RequirementKey(template + ":" + person.text());
    }

    public static RequirementKey forRelationship(String template, Relationship claim) {
        return new RequirementKey(
                template + ":" + claim.from().text() + "+" + claim.to().text());
    }

    public static RequirementKey forCase(String template) {
        return new RequirementKey(template);
    }

    @Override
    public int compareTo(RequirementKey other) {
        return text.compareTo(other.text);
    }
}

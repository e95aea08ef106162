package dev.dossier.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.dossier.domain.casefile.AssessedFinding;
import dev.dossier.domain.casefile.CaseEvent;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseNumber;
import dev.dossier.domain.casefile.CaseTypeId;
import dev.dossier.domain.casefile.CaseVersion;
import dev.dossier.domain.casefile.Checked;
import dev.dossier.domain.casefile.DecisionId;
import dev.dossier.domain.casefile.Finding;
import dev.dossier.domain.casefile.FindingKey;
import dev.dossier.domain.casefile.PackageId;
import dev.dossier.domain.casefile.PageFate;
import dev.dossier.domain.casefile.PersonId;
import dev.dossier.domain.casefile.ReceiptId;
import dev.dossier.domain.casefile.RequirementKey;
import dev.dossier.domain.casefile.RequirementState;
import dev.dossier.domain.casefile.Ruling;
import dev.dossier.domain.casefile.Scope;
import dev.dossier.domain.casefile.UploadState;
import dev.dossier.domain.date.DateInterval;
import dev.dossier.domain.mrz.Mrz;
import dev.dossier.domain.mrz.MrzFormat;
import dev.dossier.domain.paper.Box;
import dev.dossier.domain.paper.Confidence;
import dev.dossier.domain.paper.DocumentId;
import dev.dossier.domain.paper.FieldName;
import dev.dossier.domain.paper.FieldReading;
import dev.dossier.domain.paper.PageNumber;
import dev.dossier.domain.paper.PageRef;
import dev.dossier.domain.paper.UploadId;
import java.util.Locale;
import java.util.function.Function;

/**
 * The JSON forms of domain types that are not simply objects of their components: one-component records are bare texts
 * and numbers, and each kind of a sealed type carries its own name under {@code kind}.
 */
final class DomainModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    /** Gives the members of a sealed type a {@code kind}. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface Kind {}

    DomainModule() {
        super("dossier-domain");
        texts();
        numbers();
        for (Class<?> sealed : new Class<?>[] {
            Finding.class,
            CaseEvent.class,
            Ruling.class,
            PageFate.class,
            UploadState.class,
            RequirementState.class,
            Scope.class,
            FieldReading.class
        }) {
            setMixInAnnotation(sealed, Kind.class);
            for (Class<?> member : sealed.getPermittedSubclasses()) {
                registerSubtypes(new NamedType(member, kindOf(member)));
            }
        }
        addSerializer(Box.class, new BoxForm.Writer());
        addDeserializer(Box.class, new BoxForm.Reader());
        FieldValueForms.addTo(this);
        setMixInAnnotation(CaseFile.class, Derived.OfCaseFile.class);
        setMixInAnnotation(Checked.class, Derived.OfChecked.class);
        setMixInAnnotation(AssessedFinding.class, Derived.OfAssessedFinding.class);
        setMixInAnnotation(Mrz.class, Derived.OfMrz.class);
    }

    /** {@code DocumentMissing} is spelled {@code document-missing}. */
    static String kindOf(Class<?> member) {
        return member.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private void texts() {
        text(CaseNumber.class, CaseNumber::text, CaseNumber::new);
        text(CaseTypeId.class, CaseTypeId::text, CaseTypeId::new);
        text(PersonId.class, PersonId::text, PersonId::new);
        text(ReceiptId.class, ReceiptId::text, ReceiptId::new);
        text(RequirementKey.class, RequirementKey::text, RequirementKey::new);
        text(FindingKey.class, FindingKey::text, FindingKey::new);
        text(PackageId.class, PackageId::text, PackageId::new);
        text(UploadId.class, UploadId::sha256, UploadId::new);
        text(DocumentId.class, DocumentId::text, DocumentId::new);
        text(FieldName.class, FieldName::text, FieldName::new);
        text(DateInterval.class, DateInterval::toString, DateInterval::parse);
        text(MrzFormat.class, MrzFormat::label, MrzFormat::labelled);
        text(PageRef.class, page -> page.upload().sha256() + "/" + page.page().number(), DomainModule::pageRef);
        text(PageNumber.class, page -> Integer.toString(page.number()), DomainModule::pageNumber);
    }

    private void numbers() {
        number(CaseVersion.class, CaseVersion::number, n -> new CaseVersion(n.longValue()));
        number(DecisionId.class, DecisionId::number, n -> new DecisionId(n.intValue()));
        number(PageNumber.class, PageNumber::number, n -> new PageNumber(n.intValue()));
        number(
                Confidence.class,
                c -> Math.round(c.fraction() * 10_000) / 10_000.0,
                n -> new Confidence(n.doubleValue()));
    }

    private static PageRef pageRef(String text) {
        int slash = text.indexOf('/');
        return new PageRef(new UploadId(text.substring(0, Math.max(0, slash))), pageNumber(text.substring(slash + 1)));
    }

    private static PageNumber pageNumber(String text) {
        return new PageNumber(Integer.parseInt(text));
    }

    private <T> void text(Class<T> type, Function<T, String> write, Function<String, T> read) {
        addSerializer(type, new ScalarForms.TextWriter<>(type, write));
        addDeserializer(type, new ScalarForms.TextReader<>(type, read));
        addKeySerializer(type, new ScalarForms.KeyWriter<>(type, write));
        addKeyDeserializer(type, new ScalarForms.KeyReader(read));
    }

    private <T> void number(Class<T> type, Function<T, Number> write, Function<Number, T> read) {
        addSerializer(type, new ScalarForms.NumberWriter<>(type, write));
        addDeserializer(type, new ScalarForms.NumberReader<>(type, read));
    }
}

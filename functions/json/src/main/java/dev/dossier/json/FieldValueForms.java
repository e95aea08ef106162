package dev.dossier.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.dossier.domain.paper.FieldValue;
import dev.dossier.domain.paper.ValueKind;
import java.io.IOException;
import java.util.Locale;

/** A value is spelled with its kind, as in {@code {"date":"1990-04"}}, so that it can be read without its field. */
final class FieldValueForms {

    private FieldValueForms() {}

    static void addTo(SimpleModule module) {
        module.addSerializer(FieldValue.class, new Writer());
        module.addDeserializer(FieldValue.class, new Reader());
    }

    private static ValueKind kindOf(FieldValue value) {
        return switch (value) {
            case FieldValue.NameValue name -> ValueKind.NAME;
            case FieldValue.IdentifierValue identifier -> ValueKind.IDENTIFIER;
            case FieldValue.StateValue state -> ValueKind.STATE;
            case FieldValue.DateValue date -> ValueKind.DATE;
            case FieldValue.SexValue sex -> ValueKind.SEX;
            case FieldValue.TextValue text -> ValueKind.TEXT;
        };
    }

    private static final class Writer extends StdSerializer<FieldValue> {
        private static final long serialVersionUID = 1;

        Writer() {
            super(FieldValue.class);
        }

        @Override
        public void serialize(FieldValue value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartObject();
            out.writeStringField(kindOf(value).name().toLowerCase(Locale.ROOT), value.text());
            out.writeEndObject();
        }
    }

    private static final class Reader extends StdDeserializer<FieldValue> {
        private static final long serialVersionUID = 1;

        Reader() {
            super(FieldValue.class);
        }

        @Override
        public FieldValue deserialize(JsonParser in, DeserializationContext context) throws IOException {
            String kind = in.nextFieldName();
            String text = kind == null ? null : in.nextTextValue();
            if (kind == null || text == null || in.nextToken() != com.fasterxml.jackson.core.JsonToken.END_OBJECT) {
                throw JsonMappingException.from(in, "A value is an object of one kind and text");
            }
            return ScalarForms.understood(
                    in, t -> FieldValue.parse(ValueKind.valueOf(kind.toUpperCase(Locale.ROOT)), t), text);
        }
    }
}

package dev.dossier.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.function.Function;

/** Writers and readers for types that are spelled as one text or one number. */
final class ScalarForms {

    private ScalarForms() {}

    static final class TextWriter<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1;
        private final transient Function<T, String> write;

        TextWriter(Class<T> type, Function<T, String> write) {
            super(type);
            this.write = write;
        }

        @Override
        public void serialize(T thing, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(write.apply(thing));
        }
    }

    static final class KeyWriter<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1;
        private final transient Function<T, String> write;

        KeyWriter(Class<T> type, Function<T, String> write) {
            super(type);
            this.write = write;
        }

        @Override
        public void serialize(T thing, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeFieldName(write.apply(thing));
        }
    }

    static final class TextReader<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1;
        private final transient Function<String, T> read;

        TextReader(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                throw JsonMappingException.from(in, "A text is expected");
            }
            return understood(in, read, in.getText());
        }
    }

    static final class KeyReader extends KeyDeserializer {
        private final Function<String, ?> read;

        KeyReader(Function<String, ?> read) {
            this.read = read;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            return understood(context.getParser(), read, key);
        }
    }

    static final class NumberWriter<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1;
        private final transient Function<T, Number> write;

        NumberWriter(Class<T> type, Function<T, Number> write) {
            super(type);
            this.write = write;
        }

        @Override
        public void serialize(T thing, JsonGenerator out, SerializerProvider provider) throws IOException {
            Number number = write.apply(thing);
            if (number instanceof Double d) {
                out.writeNumber(d);
            } else {
                out.writeNumber(number.longValue());
            }
        }
    }

    static final class NumberReader<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1;
        private final transient Function<Number, T> read;

        NumberReader(Class<T> type, Function<Number, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (!in.currentToken().isNumeric()) {
                throw JsonMappingException.from(in, "A number is expected");
            }
            return understood(in, read, in.getNumberValue());
        }
    }

    /** Turns the domain's refusal of a value into a JSON error that knows its place. */
    static <A, T> T understood(JsonParser in, Function<A, T> read, A spelled) throws IOException {
        try {
            return read.apply(spelled);
        } catch (IllegalArgumentException e) {
            throw JsonMappingException.from(in, "The value does not fit its type");
        }
    }
}

package dev.dossier.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.dossier.domain.paper.Box;
import java.io.IOException;

/** A box is spelled {@code [left, top, right, bottom]}. */
final class BoxForm {

    private BoxForm() {}

    static final class Writer extends StdSerializer<Box> {
        private static final long serialVersionUID = 1;

        Writer() {
            super(Box.class);
        }

        @Override
        public void serialize(Box box, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeArray(new int[] {box.left(), box.top(), box.right(), box.bottom()}, 0, 4);
        }
    }

    static final class Reader extends StdDeserializer<Box> {
        private static final long serialVersionUID = 1;

        Reader() {
            super(Box.class);
        }

        @Override
        public Box deserialize(JsonParser in, DeserializationContext context) throws IOException {
            int[] corners = context.readValue(in, int[].class);
            if (corners.length != 4) {
                throw JsonMappingException.from(in, "A box has four numbers");
            }
            return ScalarForms.understood(in, c -> new Box(c[0], c[1], c[2], c[3]), corners);
        }
    }
}

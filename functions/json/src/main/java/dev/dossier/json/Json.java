package dev.dossier.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;

/** Writes and reads domain things as JSON. Unknown names, trailing text and numbers out of range are errors. */
public final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule(), new DomainModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
            .build();

    private Json() {}

    /** The compact JSON text of {@code thing}, UTF-8. */
    public static byte[] bytes(Object thing) {
        try {
            return MAPPER.writeValueAsBytes(thing);
        } catch (JacksonException e) {
            throw new IllegalStateException("A domain thing always has a JSON form", e);
        }
    }

    /** The compact JSON text of {@code thing}, on one line. */
    public static String line(Object thing) {
        return new String(bytes(thing), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The JSON text of {@code thing} with line breaks, for files that people open; the same on every machine. */
    public static byte[] pretty(Object thing) {
        try {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return MAPPER.writer(new DefaultPrettyPrinter().withObjectIndenter(lines))
                    .writeValueAsBytes(thing);
        } catch (JacksonException e) {
            throw new IllegalStateException("A domain thing always has a JSON form", e);
        }
    }

    /**
     * The thing that {@code text} spells.
     *
     * @throws NotJson if it does not spell such a thing; the message names the place and repeats nothing of the text
     */
    public static <T> T read(byte[] text, Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (IOException e) {
            throw notJson(e);
        }
    }

    /** As {@link #read(byte[], Class)}, for generic types. */
    public static <T> T read(byte[] text, TypeReference<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (IOException e) {
            throw notJson(e);
        }
    }

    /** As {@link #read(byte[], Class)}; reads to the end and leaves the stream open. */
    public static <T> T read(InputStream text, Class<T> type) {
        try {
            return read(text.readAllBytes(), type);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The tree of {@code text}, for texts whose shape is not a domain thing. */
    public static JsonNode tree(byte[] text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw notJson(e);
        }
    }

    /** The tree that {@code thing} is written as. */
    public static JsonNode treeOf(Object thing) {
        return MAPPER.valueToTree(thing);
    }

    private static NotJson notJson(IOException e) {
        if (e instanceof JsonMappingException mapping) {
            String path = mapping.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                    .collect(Collectors.joining("."));
            return new NotJson("The JSON text does not fit at " + (path.isEmpty() ? "its beginning" : path));
        }
        return new NotJson("The text is not JSON");
    }
}

package dev.dossier.aws;

import dev.dossier.casework.port.Spelling;
import dev.dossier.json.Json;

/** Spells domain things as JSON. */
final class JsonSpelling implements Spelling {

    @Override
    public byte[] write(Object thing) {
        return Json.bytes(thing);
    }

    @Override
    public <T> T read(byte[] text, Class<T> type) {
        return Json.read(text, type);
    }
}

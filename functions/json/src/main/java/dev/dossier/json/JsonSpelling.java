package dev.dossier.json;

import dev.dossier.casework.port.Spelling;

/** Spells domain things as JSON. */
public final class JsonSpelling implements Spelling {

    @Override
    public byte[] write(Object thing) {
        return Json.bytes(thing);
    }

    @Override
    public <T> T read(byte[] text, Class<T> type) {
        return Json.read(text, type);
    }
}

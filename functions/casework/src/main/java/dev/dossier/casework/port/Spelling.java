package dev.dossier.casework.port;

/** Writes domain things down and reads them again. */
public interface Spelling {

    byte[] write(Object thing);

    <T> T read(byte[] text, Class<T> type);
}

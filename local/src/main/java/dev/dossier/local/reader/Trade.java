package dev.dossier.local.reader;

import dev.dossier.casework.port.FieldExtractor;
import dev.dossier.casework.port.PageReader;
import dev.dossier.casework.port.UploadPreparer;

/** The three things that reading consists of. */
public interface Trade extends UploadPreparer, PageReader, FieldExtractor {}

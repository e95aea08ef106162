package dev.dossier.json;

import dev.dossier.casework.port.Spelling;
import dev.dossier.fixtures.contract.SpellingContract;

class JsonSpellingTest extends SpellingContract {

    @Override
    protected Spelling spelling() {
        return new JsonSpelling();
    }
}

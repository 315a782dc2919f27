package org.anlin.accounts;

import java.nio.file.Path;
import java.util.Optional;
import org.anlin.servers.ProductionRequirement;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** In production the keys of personal data are given, from outside the home directory. */
@Component
@Profile("production")
class KeysRequirement implements ProductionRequirement {

    private final String directory;

    KeysRequirement(@Value("${anlin.keys.personal-data:}") String directory) {
        this.directory = directory;
    }

    @Override
    public Optional<String> missing() {
        return !directory.isBlank() && PersonalDataKeys.complete(Path.of(directory))
                ? Optional.empty()
                : Optional.of("anlin.keys.personal-data: a directory with personal-data-encryption.json and"
                        + " personal-data-fingerprints.json (Tink keysets; a demo home has them in keys/)");
    }
}

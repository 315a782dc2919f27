package org.anlin.accounts;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/** Two Tink keysets in a directory: one encrypts, the other makes fingerprints. Neither is ever in the database. */
final class PersonalDataKeys {

    private static final String ENCRYPTION = "personal-data-encryption.json";
    private static final String FINGERPRINTS = "personal-data-fingerprints.json";
    private static final int FINGERPRINT_BYTES = 32;

    private final Path directory;
    private volatile @Nullable Opened opened;

    PersonalDataKeys(Path directory) {
        this.directory = directory;
    }

    /** Reads the keysets and makes those that are missing. */
    PersonalDataKeys make() throws GeneralSecurityException, IOException {
        make(directory.resolve(ENCRYPTION), "AES256_GCM");
        make(directory.resolve(FINGERPRINTS), "HMAC_SHA256_PRF");
        opened();
        return this;
    }

    static boolean complete(Path directory) {
        return Files.isReadable(directory.resolve(ENCRYPTION)) && Files.isReadable(directory.resolve(FINGERPRINTS));
    }

    byte[] encrypt(byte[] text, byte[] owner) {
        try {
            return opened().encryption().encrypt(text, owner);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("personal data cannot be encrypted", e);
        }
    }

    byte[] decrypt(byte[] ciphertext, byte[] owner) {
        try {
            return opened().encryption().decrypt(ciphertext, owner);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("personal data cannot be decrypted: wrong key or owner", e);
        }
    }

    /** The purpose keeps fingerprints of different things apart. */
    byte[] fingerprint(String purpose, String text) {
        try {
            return opened().fingerprints()
                    .computePrimary((purpose + '\0' + text).getBytes(StandardCharsets.UTF_8), FINGERPRINT_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no fingerprint", e);
        }
    }

    private Opened opened() throws GeneralSecurityException {
        Opened known = opened;
        if (known == null) {
            known = open();
            opened = known;
        }
        return known;
    }

    private synchronized Opened open() throws GeneralSecurityException {
        AeadConfig.register();
        PrfConfig.register();
        return new Opened(
                keyset(ENCRYPTION).getPrimitive(RegistryConfiguration.get(), Aead.class),
                keyset(FINGERPRINTS).getPrimitive(RegistryConfiguration.get(), PrfSet.class));
    }

    private KeysetHandle keyset(String file) throws GeneralSecurityException {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(directory.resolve(file)), InsecureSecretKeyAccess.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path file, String template) throws GeneralSecurityException, IOException {
        if (Files.exists(file)) {
            return;
        }
        AeadConfig.register();
        PrfConfig.register();
        Path directory = Files.createDirectories(file.toAbsolutePath().getParent());
        String keyset = TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(KeyTemplates.get(template)), InsecureSecretKeyAccess.get());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path draft = Files.createTempFile(directory, "key", ".new", ownerOnly);
        Files.writeString(draft, keyset);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private record Opened(Aead encryption, PrfSet fingerprints) {}
}

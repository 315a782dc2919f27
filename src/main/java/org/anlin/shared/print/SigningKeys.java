package org.anlin.shared.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;

/** Reads signing keys from PKCS#12 files and makes one for demonstrations. */
public final class SigningKeys {

    private static final String TYPE = "PKCS12";
    private static final String DEMO_ALIAS = "anlin-demo";

    private SigningKeys() {}

    /** Takes the first private key of the file; RSA or EC. */
    public static SigningKey load(Path file, char[] password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(TYPE);
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password);
        }
        for (String alias : Collections.list(store.aliases())) {
            if (store.getKey(alias, password) instanceof PrivateKey key) {
                return new SigningKey(
                        key,
                        Arrays.stream(store.getCertificateChain(alias))
                                .map(X509Certificate.class::cast)
                                .toList());
            }
        }
        throw new GeneralSecurityException(file + " contains no private key");
    }

    /** The key of this file, which is made on the first call: an EC key with a certificate that it signed itself. */
    public static SigningKey createDemo(Path file, char[] password, Clock clock)
            throws IOException, GeneralSecurityException {
        if (Files.notExists(file)) {
            SigningKey key = DemoKey.generate(clock.instant());
            KeyStore store = KeyStore.getInstance(TYPE);
            store.load(null, password);
            store.setKeyEntry(
                    DEMO_ALIAS, key.privateKey(), password, key.chain().toArray(Certificate[]::new));
            writePrivately(store, file, password);
        }
        return load(file, password);
    }

    /** Appears whole or not at all, and is readable by its owner only from the first moment. */
    private static void writePrivately(KeyStore store, Path file, char[] password)
            throws IOException, GeneralSecurityException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(
                folder,
                "signing-key",
                ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(draft)) {
            store.store(out, password);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}

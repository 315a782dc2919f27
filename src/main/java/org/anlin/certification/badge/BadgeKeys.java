package org.anlin.certification.badge;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.text.ParseException;
import java.util.Arrays;
import java.util.List;

/** What badges are signed with: Ed25519 inside the credential, RSA around it. */
record BadgeKeys(OctetKeyPair ed25519, RSAKey rsa) {

    private static final int RAW = 32;

    static BadgeKeys load(Path file) throws IOException {
        try {
            List<JWK> keys = JWKSet.load(file.toFile()).getKeys();
            return new BadgeKeys(first(keys, OctetKeyPair.class, file), first(keys, RSAKey.class, file));
        } catch (ParseException e) {
            throw new IOException(file + " is no JSON Web Key Set", e);
        }
    }

    static BadgeKeys loadOrCreate(Path file) throws IOException, GeneralSecurityException, JOSEException {
        if (!Files.exists(file)) {
            String keys = new JWKSet(List.of(newEd25519(), newRsa())).toString(false);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "badge", ".jwks");
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
            Files.writeString(fresh, keys);
            Files.move(fresh, file);
        }
        return load(file);
    }

    JWKSet published() {
        return new JWKSet(List.of(ed25519.toPublicJWK(), rsa.toPublicJWK()));
    }

    PrivateKey signingKey() throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519")
                .generatePrivate(new EdECPrivateKeySpec(
                        NamedParameterSpec.ED25519, ed25519.getD().decode()));
    }

    /** The public key as a Multikey: the code of Ed25519, then its 32 bytes. */
    String multikey() {
        byte[] key = new byte[RAW + 2];
        key[0] = (byte) 0xed;
        key[1] = 0x01;
        System.arraycopy(ed25519.getX().decode(), 0, key, 2, RAW);
        return Multibase.base58(key);
    }

    private static OctetKeyPair newEd25519() throws GeneralSecurityException, JOSEException {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] encoded = pair.getPublic().getEncoded();
        byte[] x = Arrays.copyOfRange(encoded, encoded.length - RAW, encoded.length);
        byte[] d = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
        return new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(x))
                .d(Base64URL.encode(d))
                .keyUse(KeyUse.SIGNATURE)
                .keyIDFromThumbprint()
                .build();
    }

    private static RSAKey newRsa() throws JOSEException {
        return new RSAKeyGenerator(2048)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .keyIDFromThumbprint(true)
                .generate();
    }

    private static <K extends JWK> K first(List<JWK> keys, Class<K> type, Path file) throws IOException {
        return keys.stream()
                .filter(key -> type.isInstance(key) && key.isPrivate())
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new IOException(file + " has no private key of type " + type.getSimpleName()));
    }
}

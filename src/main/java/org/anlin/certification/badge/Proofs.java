package org.anlin.certification.badge;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Signs credentials: inside, by Data Integrity's eddsa-jcs-2022, or around, as a JSON Web Token. */
@Component
class Proofs {

    private final BadgeIssuer issuer;

    Proofs(BadgeIssuer issuer) {
        this.issuer = issuer;
    }

    Map<String, Object> sign(Map<String, Object> credential, Instant created) {
        var proof = new LinkedHashMap<String, Object>();
        proof.put("@context", credential.get("@context"));
        proof.put("type", "DataIntegrityProof");
        proof.put("cryptosuite", "eddsa-jcs-2022");
        proof.put("created", created.toString());
        proof.put("verificationMethod", issuer.verificationMethod());
        proof.put("proofPurpose", "assertionMethod");
        proof.put("proofValue", Multibase.base58(signature(hashes(proof, credential))));
        var signed = new LinkedHashMap<>(credential);
        signed.put("proof", proof);
        return signed;
    }

    /** The credential as claims, beside those that say the same in the words of tokens. */
    String token(Map<String, Object> credential, Map<String, Object> claims) {
        var payload = new LinkedHashMap<>(credential);
        payload.putAll(claims);
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(issuer.keyAddress())
                .type(JOSEObjectType.JWT)
                .build();
        var token = new JWSObject(header, new Payload(payload));
        try {
            token.sign(new RSASSASigner(issuer.keys().rsa()));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    /** Of the proof without its value, then of the document. */
    static byte[] hashes(Map<String, Object> proof, Map<String, Object> credential) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            byte[] first = sha256.digest(CanonicalJson.bytes(proof));
            byte[] second = sha256.digest(CanonicalJson.bytes(credential));
            byte[] both = new byte[first.length + second.length];
            System.arraycopy(first, 0, both, 0, first.length);
            System.arraycopy(second, 0, both, first.length, second.length);
            return both;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] signature(byte[] data) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(issuer.keys().signingKey());
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.anlin.shared.print;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;

/** The keys that the operator signs and has signed with. */
final class KnownSigners {

    private final List<PublicKey> keys;

    KnownSigners(Collection<X509Certificate> certificates) {
        keys = certificates.stream().map(X509Certificate::getPublicKey).toList();
    }

    /** Whether one of the keys made this signature, whatever it is a signature of. */
    boolean signed(CMSSignedData cms) {
        Collection<SignerInformation> signers = cms.getSignerInfos().getSigners();
        return signers.size() == 1
                && keys.stream().anyMatch(key -> made(key, signers.iterator().next()));
    }

    private static boolean made(PublicKey key, SignerInformation signer) {
        try {
            byte[] signedAttributes = signer.getEncodedSignedAttributes();
            if (signedAttributes == null || !signer.getDigestAlgOID().equals(NISTObjectIdentifiers.id_sha256.getId())) {
                return false;
            }
            Signature signature =
                    Signature.getInstance(key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA");
            signature.initVerify(key);
            signature.update(signedAttributes);
            return signature.verify(signer.getSignature());
        } catch (GeneralSecurityException | java.io.IOException | RuntimeException notMade) {
            return false;
        }
    }
}

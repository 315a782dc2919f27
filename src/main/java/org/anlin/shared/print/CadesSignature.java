package org.anlin.shared.print;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Hashtable;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;

/** Makes the CMS of a CAdES signature (ETSI EN 319 122) over content that is kept elsewhere. */
final class CadesSignature {

    private final SigningKey key;
    private final AsymmetricKeyParameter parameters;
    private final JcaX509CertificateHolder certificate;
    private final JcaCertStore chain;
    private final AttributeTable signingCertificate;

    CadesSignature(SigningKey key) {
        try {
            this.key = key;
            this.parameters = RepeatableSigner.parameters(key.privateKey());
            this.certificate = new JcaX509CertificateHolder(key.certificate());
            this.chain = new JcaCertStore(key.chain());
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(key.certificate().getEncoded());
            this.signingCertificate = new AttributeTable(new Attribute(
                    PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                    new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest)))));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not usable for signing: " + key, e);
        }
    }

    SigningKey key() {
        return key;
    }

    byte[] of(byte[] content) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(signerInfo());
            generator.addCertificates(chain);
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded("DER");
        } catch (OperatorCreationException | CMSException | IOException e) {
            throw new IllegalStateException("Signing failed", e);
        }
    }

    private SignerInfoGenerator signerInfo() throws OperatorCreationException {
        return new SignerInfoGeneratorBuilder(new BcDigestCalculatorProvider())
                .setSignedAttributeGenerator(new Attributes(signingCertificate))
                .build(new RepeatableSigner(parameters), certificate);
    }

    /** PAdES keeps the time in the PDF, and forbids it here. */
    private static final class Attributes extends DefaultSignedAttributeTableGenerator {

        Attributes(AttributeTable table) {
            super(table);
        }

        @Override
        @SuppressWarnings("rawtypes")
        protected Hashtable createStandardAttributeTable(java.util.Map parameters) {
            Hashtable table = super.createStandardAttributeTable(parameters);
            table.remove(CMSAttributes.signingTime);
            return table;
        }
    }
}

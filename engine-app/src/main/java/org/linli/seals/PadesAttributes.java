package org.linli.seals;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Hashtable;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;

/** Signed along with a paper as PAdES asks: which certificate signs; the time stands in the PDF, not here. */
final class PadesAttributes implements CMSAttributeTableGenerator {
    private final CMSAttributeTableGenerator usual = new DefaultSignedAttributeTableGenerator();
    private final byte[] certificateHash;

    PadesAttributes(X509Certificate certificate) throws GeneralSecurityException {
        certificateHash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
    }

    @Override
    public AttributeTable getAttributes(@SuppressWarnings("rawtypes") Map parameters) {
        @SuppressWarnings("unchecked")
        var known = (Hashtable<ASN1ObjectIdentifier, Object>)
                usual.getAttributes(parameters).toHashtable();
        known.remove(CMSAttributes.signingTime);
        var type = PKCSObjectIdentifiers.id_aa_signingCertificateV2;
        var which = new SigningCertificateV2(new ESSCertIDv2[] {new ESSCertIDv2(certificateHash)});
        known.put(type, new Attribute(type, new DERSet(which)));
        return new AttributeTable(known);
    }
}

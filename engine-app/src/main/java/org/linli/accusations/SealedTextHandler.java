package org.linli.accusations;

import org.apache.ibatis.type.MappedTypes;
import org.linli.shared.persistence.EncryptedTextHandler;
import org.springframework.stereotype.Component;

/** Stores {@link SealedText} encrypted. */
@Component
@MappedTypes(SealedText.class)
class SealedTextHandler extends EncryptedTextHandler<SealedText> {
    private final AccusationCipher cipher;

    SealedTextHandler(AccusationCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    protected String encrypt(SealedText text) {
        return cipher.encrypt(text.value());
    }

    @Override
    protected SealedText decrypt(String stored) {
        return new SealedText(cipher.decrypt(stored));
    }
}

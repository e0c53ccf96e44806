package org.linli.shared.persistence;

import org.apache.ibatis.type.MappedTypes;
import org.springframework.stereotype.Component;

/** Stores {@link PersonalText} encrypted. */
@Component
@MappedTypes(PersonalText.class)
class PersonalTextHandler extends EncryptedTextHandler<PersonalText> {
    private final DataCipher cipher;

    PersonalTextHandler(DataCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    protected String encrypt(PersonalText text) {
        return cipher.encrypt(text.value());
    }

    @Override
    protected PersonalText decrypt(String stored) {
        return new PersonalText(cipher.decrypt(stored));
    }
}

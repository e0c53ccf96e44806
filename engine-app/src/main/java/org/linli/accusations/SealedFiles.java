package org.linli.accusations;

import java.io.ByteArrayOutputStream;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.linli.shared.persistence.FileCipher;
import org.linli.shared.persistence.GeneratedKey;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.settings.OfficeSettings;
import org.springframework.stereotype.Component;

/** Keeps the files of accusations with them, encrypted, in pieces small enough for any database: no store of files has them. */
@Component
class SealedFiles {
    private static final int PIECE = 1 << 20;
    private static final int ID_BYTES = 16;
    private static final String MOST = "accusation.files";

    private final AccusationMapper mapper;
    private final FileCipher cipher;
    private final OfficeSettings settings;
    private final SecureRandom random = new SecureRandom();

    SealedFiles(AccusationMapper mapper, FileCipher cipher, OfficeSettings settings) {
        this.mapper = mapper;
        this.cipher = cipher;
        this.settings = settings;
    }

    /** @throws InvalidRequestException if it has as many as it may have */
    void keep(long accusationId, NewAccusation.File file, Instant at) {
        if (mapper.countFiles(accusationId) >= settings.whole(MOST)) {
            throw new InvalidRequestException("file", "accusation.files", settings.whole(MOST));
        }
        var encrypted = cipher.encrypt(file.content());
        var bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        var name = SealedText.of(file.name());
        var key = new GeneratedKey();
        mapper.insertFile(
                accusationId,
                new AccusationMapper.File(
                        0,
                        HexFormat.of().formatHex(bytes),
                        name == null ? new SealedText("-") : name,
                        new SealedText(encrypted.key().value()),
                        file.mediaType(),
                        at),
                key);
        var content = encrypted.content();
        for (var part = 0; part * PIECE < content.length; part++) {
            var end = Math.min((part + 1) * PIECE, content.length);
            mapper.insertPart(key.id(), part, Arrays.copyOfRange(content, part * PIECE, end));
        }
    }

    byte[] read(AccusationMapper.File file) {
        var content = new ByteArrayOutputStream();
        mapper.listParts(file.id()).forEach(content::writeBytes);
        return cipher.decrypt(
                content.toByteArray(), new PersonalText(file.fileKey().value()));
    }
}

package org.linli.wishes;

import java.util.List;
import org.linli.shared.Texts;
import org.linli.shared.problem.InvalidRequestException;

/**
 * What somebody tells.
 *
 * @param residentNumber of the archive, or null where nobody looked
 * @param gridCode where it shall be done; null where the account of the teller says it
 * @param consentWay null: nothing was said about publishing yet
 * @param files photos, and what shows his consent
 */
public record NewWish(
        String kind,
        WishWay way,
        String residentName,
        String residentNumber,
        String phone,
        String address,
        String words,
        String gridCode,
        ConsentWay consentWay,
        boolean isAtHome,
        boolean isForMinor,
        Integer headCount,
        List<String> files) {
    public NewWish {
        files = files == null ? List.of() : List.copyOf(files);
        if (Texts.isBlank(words)) {
            throw new InvalidRequestException("words", "problem.field.missing");
        }
    }

    /** The same told by somebody whom the archive knows. */
    NewWish by(String name, String number, String telephone, String home, String grid) {
        return new NewWish(
                kind,
                way,
                name,
                number,
                Texts.isBlank(phone) ? telephone : phone,
                Texts.isBlank(address) ? home : address,
                words,
                grid,
                consentWay,
                isAtHome,
                isForMinor,
                headCount,
                files);
    }

    @Override
    public String toString() {
        return "NewWish";
    }
}

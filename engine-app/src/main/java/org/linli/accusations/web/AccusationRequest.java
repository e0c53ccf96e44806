package org.linli.accusations.web;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.linli.accusations.AccusationChannel;
import org.linli.accusations.NewAccusation;

/**
 * An accusation as it is sent.
 *
 * @param unit code of the accused unit
 * @param named whether name and contact are given
 */
record AccusationRequest(
        @NotNull(message = "{form.required}") @Size(max = 1000)
        String accused,

        @Nullable @Size(max = 40) String unit,

        @NotNull(message = "{form.required}") @Size(max = 20000)
        String story,

        boolean named,
        @Nullable @Size(max = 200) String name,
        @Nullable @Size(max = 200) String contact) {

    /** Of an anonymous accuser nothing is taken, whatever is sent. */
    NewAccusation wanted(AccusationChannel channel, String person, String registeredBy, String requestKey) {
        return new NewAccusation(
                channel,
                accused,
                unit,
                person,
                story,
                named ? (name == null || name.isBlank() ? "" : name) : null,
                named ? contact : null,
                registeredBy,
                List.of(),
                List.of(),
                requestKey);
    }

    @Override
    public String toString() {
        return "AccusationRequest";
    }
}

package org.linli.accusations;

import java.util.List;

/**
 * An accusation about to be sealed.
 *
 * @param accused whom it is about, in the accuser's words
 * @param unit code of the accused unit, or null
 * @param person user name of the accused, or null
 * @param story what happened
 * @param name who accuses; null: anonymous
 * @param contact how he is reached; null: anonymous
 * @param registeredBy who took it down, in words for its readers; null: the accuser himself
 * @param additions what was said to it later, each as a step of its own
 * @param files what was handed in with it, each content clear and without metadata
 * @param requestKey what the sender calls his request, so that it is taken once; or null
 */
public record NewAccusation(
        AccusationChannel channel,
        String accused,
        String unit,
        String person,
        String story,
        String name,
        String contact,
        String registeredBy,
        List<String> additions,
        List<File> files,
        String requestKey) {

    /** A file of any name. */
    public record File(String name, String mediaType, byte[] content) {
        @Override
        public String toString() {
            return "File";
        }
    }

    public NewAccusation {
        additions = List.copyOf(additions);
        files = List.copyOf(files);
    }

    boolean isNamed() {
        return name != null && !name.isBlank();
    }

    @Override
    public String toString() {
        return "NewAccusation";
    }
}

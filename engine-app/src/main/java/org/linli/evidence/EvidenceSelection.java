package org.linli.evidence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Files that were found fit to be tied to a case by {@link EvidenceService#select}; may be empty. */
public final class EvidenceSelection {
    private static final EvidenceSelection NONE = new EvidenceSelection(Map.of(), Set.of());

    /** Media types by public id, in the order of the sender. */
    private final Map<String, String> mediaTypes;

    private final Set<String> internal;

    private EvidenceSelection(Map<String, String> mediaTypes, Set<String> internal) {
        this.mediaTypes = mediaTypes;
        this.internal = internal;
    }

    static EvidenceSelection of(List<Evidence> files) {
        Map<String, String> mediaTypes = new LinkedHashMap<>();
        files.forEach(file -> mediaTypes.put(file.publicId(), file.mediaType()));
        return new EvidenceSelection(mediaTypes, Set.of());
    }

    /** The selection of a step that carries no files. */
    public static EvidenceSelection none() {
        return NONE;
    }

    /** The same files, of which the reporter never sees those of {@code ids} that are documents. */
    public EvidenceSelection keepingDocumentsInternal(Collection<String> ids) {
        Set<String> documents = new LinkedHashSet<>(ids);
        documents.removeIf(id -> !mediaTypes.containsKey(id) || isShown(mediaTypes.get(id)));
        return new EvidenceSelection(mediaTypes, documents);
    }

    public int size() {
        return mediaTypes.size();
    }

    public boolean isEmpty() {
        return mediaTypes.isEmpty();
    }

    /** Whether one of these files is of a media type that begins so, such as {@code image/}. */
    public boolean hasAny(Collection<String> ids, String mediaTypePrefix) {
        return ids.stream()
                .anyMatch(id -> mediaTypes.containsKey(id) && mediaTypes.get(id).startsWith(mediaTypePrefix));
    }

    List<String> ids() {
        return List.copyOf(mediaTypes.keySet());
    }

    List<String> shownIds() {
        return mediaTypes.keySet().stream().filter(id -> !internal.contains(id)).toList();
    }

    List<String> internalIds() {
        return List.copyOf(internal);
    }

    private static boolean isShown(String mediaType) {
        return mediaType.startsWith("image/") || mediaType.startsWith("video/");
    }
}

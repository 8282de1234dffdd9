package io.cupel.models.domain;

import java.util.List;

/** Models were removed. Fired inside the transaction; their files may go once it has succeeded. */
public record ModelsRemoved(List<String> blobKeys) {
    public ModelsRemoved {
        blobKeys = List.copyOf(blobKeys);
    }
}

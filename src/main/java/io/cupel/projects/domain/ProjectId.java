package io.cupel.projects.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cupel.platform.paging.QueryIds;
import java.util.UUID;

/** Identifies a project. */
public record ProjectId(UUID value) {
    public static ProjectId next() {
        return new ProjectId(UuidCreator.getTimeOrderedEpoch());
    }

    /** For paths: a malformed id names no project, so it is answered as an absent one. */
    public static ProjectId fromString(String text) {
        if (!QueryIds.isUuid(text)) {
            throw ProjectError.PROJECT_NOT_FOUND.exception();
        }
        return new ProjectId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

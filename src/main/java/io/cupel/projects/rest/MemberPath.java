package io.cupel.projects.rest;

import io.cupel.auth.domain.UserId;
import io.cupel.platform.paging.QueryIds;
import io.cupel.projects.domain.ProjectError;
import java.util.UUID;

/** A user id in a path; a malformed one names no member. */
public record MemberPath(UserId userId) {
    public static MemberPath fromString(String text) {
        if (!QueryIds.isUuid(text)) {
            throw ProjectError.MEMBER_NOT_FOUND.exception();
        }
        return new MemberPath(new UserId(UUID.fromString(text)));
    }
}

package io.cupel.auth.domain;

/** What a user may do beyond their own projects. */
public enum Role {
    USER,
    ADMIN
}

package io.cupel.platform.ratelimit;

/** Whose calls are counted together. */
public enum LimitedBy {
    /** The client's address, exactly: each call is one statement. */
    ADDRESS,
    /** The credential, in chunks; the address when there is none. */
    CREDENTIAL
}

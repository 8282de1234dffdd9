package io.cupel.auth.domain;

/** What a token from an e-mail is good for. */
public enum TokenPurpose {
    VERIFY_EMAIL,
    RESET_PASSWORD
}

package io.cupel.platform.mail;

/** A mail could not be delivered. */
final class MailFailure extends RuntimeException {
    MailFailure(String message, Throwable cause) {
        super(message, cause);
    }
}

package io.cupel.platform.mail;

/** A plain text mail to one address. */
public record Mail(String to, String subject, String text) {
    /** Its content may hold a token. */
    @Override
    public String toString() {
        return "Mail[" + subject + "]";
    }
}

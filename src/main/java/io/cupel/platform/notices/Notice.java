package io.cupel.platform.notices;

/**
 * Something changed. Observe it as a CDI event; the sending server hears it too.
 *
 * @param topic whose business it is, such as {@code auth.user}
 * @param subject what changed, usually an id; never a secret
 */
public record Notice(String topic, String subject) {
    static final Notice EVERYTHING = new Notice("", "");

    /** Notices may have been missed: whatever was cached may be old. */
    public boolean isEverything() {
        return equals(EVERYTHING);
    }

    /** Whether an observer of the topic has to act. */
    public boolean concerns(String observed) {
        return isEverything() || topic.equals(observed);
    }

    String encoded() {
        return topic + " " + subject;
    }

    static Notice decoded(String payload) {
        int space = payload.indexOf(' ');
        return space < 0 ? EVERYTHING : new Notice(payload.substring(0, space), payload.substring(space + 1));
    }
}

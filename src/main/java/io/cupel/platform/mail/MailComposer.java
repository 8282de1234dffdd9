package io.cupel.platform.mail;

import java.util.Optional;

/** Writes the mails of one kind. A CDI bean of the module that sends them; called on a worker thread, once per attempt. */
public interface MailComposer {
    String kind();

    /** Empty when nothing is to be sent after all; that looks the same to whoever asked for it. */
    Optional<Mail> compose(String recipient);
}

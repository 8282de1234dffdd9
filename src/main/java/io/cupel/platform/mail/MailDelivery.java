package io.cupel.platform.mail;

/** Where a mail goes. */
interface MailDelivery {
    /** @throws MailFailure when it did not get there; it will be tried again */
    void deliver(Mail mail);
}

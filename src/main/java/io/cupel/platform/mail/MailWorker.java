package io.cupel.platform.mail;

import io.cupel.platform.time.Recurring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Empties the outbox. Every server may do so; each mail goes to one of them at a time. */
@ApplicationScoped
class MailWorker {
    private static final Logger LOG = Logger.getLogger(MailWorker.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final MailOutbox outbox;
    private final Instance<MailComposer> composers;
    private final MailDelivery delivery;

    @Inject
    MailWorker(MailOutbox outbox, @Any Instance<MailComposer> composers, MailSettings settings, SmtpDelivery smtp) {
        this.outbox = outbox;
        this.composers = composers;
        this.delivery = settings.hasServer() ? smtp : new FolderDelivery(settings.folder());
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object application, Recurring recurring) {
        recurring.every(PAUSE, "sending mail", this::sendAllDue);
    }

    void sendAllDue() {
        Optional<DueMail> due = outbox.claim();
        while (due.isPresent()) {
            send(due.get());
            due = outbox.claim();
        }
    }

    private void send(DueMail due) {
        try {
            composer(due.kind()).compose(due.recipient()).ifPresent(delivery::deliver);
            outbox.remove(due);
        } catch (RuntimeException failed) {
            noteFailure(due, failed);
        }
    }

    private void noteFailure(DueMail due, RuntimeException failed) {
        boolean givenUp = due.attempt() >= MailOutbox.MAX_ATTEMPTS;
        LOG.log(
                givenUp ? Level.SEVERE : Level.WARNING,
                failed,
                () -> "Attempt " + due.attempt() + " to send a " + due.kind() + " mail failed; "
                        + (givenUp ? "given up" : "it will be tried again"));
        if (givenUp) {
            outbox.remove(due);
        }
    }

    private MailComposer composer(String kind) {
        return composers.stream()
                .filter(composer -> composer.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody composes mails of kind " + kind));
    }
}

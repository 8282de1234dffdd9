package io.cupel.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.platform.persistence.Sql;
import io.cupel.testing.TestClock;
import io.cupel.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MailOutboxIT {
    private final TestClock clock = new TestClock(Instant.parse("2026-02-10T09:00:00Z"));
    private final MailOutbox outbox = new MailOutbox(Sql.over(TestDatabase.migrated()), clock);

    @Test
    void aMailGoesToOneWorkerAtATime() {
        outbox.add("hello", "ann@example.org");

        assertThat(outbox.claim())
                .hasValueSatisfying(mail -> assertThat(mail.recipient()).isEqualTo("ann@example.org"));
        assertThat(outbox.claim()).isEmpty();
    }

    @Test
    void aMailThatWasNotSentComesAgainAfterPausesThatGrow() {
        outbox.add("hello", "ann@example.org");
        outbox.claim();

        clock.advance(Duration.ofSeconds(30));
        assertThat(outbox.claim())
                .hasValueSatisfying(mail -> assertThat(mail.attempt()).isEqualTo(2));

        clock.advance(Duration.ofSeconds(59));
        assertThat(outbox.claim()).isEmpty();
        clock.advance(Duration.ofSeconds(1));
        assertThat(outbox.claim()).isPresent();
    }

    @Test
    void aMailThatWasSentIsGone() {
        outbox.add("hello", "ann@example.org");
        outbox.remove(outbox.claim().orElseThrow());

        clock.advance(Duration.ofDays(1));

        assertThat(outbox.claim()).isEmpty();
    }
}

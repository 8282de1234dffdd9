package io.cupel.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.platform.error.DomainException;
import io.cupel.platform.error.PlatformError;
import org.junit.jupiter.api.Test;

class JobFailedExceptionTest {
    private final DomainException named = PlatformError.STALE_STATE.exception();

    @Test
    void anErrorWithATextOfItsOwnNeedsNoStackTrace() {
        assertThat(new JobFailedException("Dataset too small").unexplained()).isNull();
        assertThat(new JobFailedException(named.detail(), named).unexplained()).isNull();
    }

    @Test
    void whateverElseWentWrongIsLoggedWithItsCause() {
        JobFailedException broken = new JobFailedException("The engine failed", new IllegalStateException("broken"));
        JobFailedException behind =
                new JobFailedException(named.detail(), named.causedBy(new IllegalStateException("broken")));

        assertThat(broken.unexplained()).isSameAs(broken);
        assertThat(behind.unexplained()).isSameAs(behind);
    }
}

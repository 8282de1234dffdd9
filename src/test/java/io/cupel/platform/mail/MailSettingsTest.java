package io.cupel.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cupel.testing.GivenSettings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSettingsTest {
    private final GivenSettings given = GivenSettings.defaults();

    @Test
    void withoutAServerMailsLieInAFolder() {
        MailSettings settings = new MailSettings(given);

        assertThat(settings.hasServer()).isFalse();
        assertThat(settings.folder()).isEqualTo(Path.of("cupel-data/outbox"));
        assertThat(settings.from()).isEqualTo("cupel@localhost");
    }

    @Test
    void aHostMakesItAServerOverAnUpgradedConnection() {
        MailSettings settings = new MailSettings(given.set("mail.smtp.host", "smtp.example.org"));

        assertThat(settings.hasServer()).isTrue();
        assertThat(settings.host()).isEqualTo("smtp.example.org");
        assertThat(settings.port()).isEqualTo(587);
        assertThat(settings.tls()).isEqualTo(MailSettings.Tls.STARTTLS);
        assertThat(settings.user()).isEmpty();
        assertThat(settings.password()).isEmpty();
    }

    @Test
    void takesTheLogInAndNeverPrintsIt() {
        given.set("mail.smtp.user", "cupel").set("mail.smtp.password", "s3cret").set("mail.smtp.tls", "implicit");

        MailSettings settings = new MailSettings(given);

        assertThat(settings.user()).contains("cupel");
        assertThat(settings.password()).contains("s3cret");
        assertThat(settings.tls()).isEqualTo(MailSettings.Tls.IMPLICIT);
        assertThat(settings.toString()).doesNotContain("s3cret");
    }

    @ParameterizedTest
    @CsvSource({"mail.smtp.tls, ssl", "mail.smtp.port, 0", "mail.smtp.port, 65536"})
    void refusesWhatMakesNoSenseAndNamesIt(String key, String value) {
        given.set(key, value);

        assertThatThrownBy(() -> new MailSettings(given)).hasMessageContaining(key);
    }
}

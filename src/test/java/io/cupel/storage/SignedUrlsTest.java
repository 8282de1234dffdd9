package io.cupel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SignedUrlsTest {
    private static final Instant NOW = Instant.parse("2026-02-10T09:00:00Z");
    private static final byte[] SECRET = "a secret of some thirty-two bytes".getBytes(StandardCharsets.UTF_8);

    private final SignedUrls urls = at(NOW);

    @Test
    void grantsWhatWasSigned() {
        SignedFile file = new SignedFile("data/1", "Übersicht – 1.parquet", "application/octet-stream", "cafe");
        String token = urls.sign(file).toString().substring(SignedUrls.PATH.length());

        assertThat(urls.verify(token)).contains(file);
    }

    @Test
    void signsABlobOfUnknownDigest() {
        assertThat(urls.verify(token("k", "n", "t/t"))).contains(new SignedFile("k", "n", "t/t", null));
    }

    @Test
    void isValidToTheLastSecondAndNotAfter() {
        String token = token("k", "n", "t/t");

        assertThat(at(NOW.plusSeconds(59)).verify(token)).isPresent();
        assertThat(at(NOW.plusSeconds(60)).verify(token)).isEmpty();
    }

    @Test
    void refusesATokenOfAnotherSecret() {
        SignedUrls others =
                new SignedUrls(new byte[] {1, 2, 3}, Duration.ofMinutes(1), Clock.fixed(NOW, ZoneOffset.UTC));

        assertThat(others.verify(token("k", "n", "t/t"))).isEmpty();
    }

    @Test
    void takesControlCharactersOutOfTheName() {
        assertThat(urls.verify(token("k", "a\nb\r\u0000c", "t/t")))
                .map(SignedFile::downloadName)
                .contains("a_b__c");
    }

    @Test
    void refusesTextThatIsNoToken() {
        assertThat(urls.verify("")).isEmpty();
        assertThat(urls.verify(".")).isEmpty();
        assertThat(urls.verify("a.b.c")).isEmpty();
        assertThat(urls.verify("%%%.???")).isEmpty();
    }

    @Property(tries = 300)
    void refusesEverySingleChange(
            @ForAll @IntRange(max = 10_000) int at, @ForAll @IntRange(min = 1, max = 63) int shift) {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        String token = token("data/1", "name", "text/csv");
        int place = at % token.length();
        int old = alphabet.indexOf(token.charAt(place));
        if (old < 0 || place == token.length() - 1 || place == token.indexOf('.') - 1) {
            return; // the divider; the last character of a half has bits that carry nothing
        }
        char changed = alphabet.charAt((old + shift) % alphabet.length());

        assertThat(urls.verify(token.substring(0, place) + changed + token.substring(place + 1)))
                .isEmpty();
    }

    private String token(String key, String name, String type) {
        String url = urls.sign(key, name, type).toString();
        assertThat(url).startsWith("/api/files/");
        return url.substring(SignedUrls.PATH.length());
    }

    private static SignedUrls at(Instant now) {
        return new SignedUrls(SECRET, Duration.ofMinutes(1), Clock.fixed(now, ZoneOffset.UTC));
    }
}

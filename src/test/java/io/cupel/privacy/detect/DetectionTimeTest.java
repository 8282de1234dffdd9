package io.cupel.privacy.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time grows with what is given: four times as much takes four times as long, where a square would take sixteen times. */
class DetectionTimeTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final TextScanner SCANNER = new TextScanner(CLOCK);
    private static final PiiDetector DETECTOR = new PiiDetector(CLOCK);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double BELOW_A_SQUARE = 9;
    private static final int RUNS = 4;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Street 5 ",
                "http://",
                "www.a",
                "1.1.",
                "a@b ",
                "a@b.",
                "Ann Lee, ",
                "+1 212 555 0123 ",
                "4111 ",
                "X9-",
                "(",
                "a",
                "12345"
            })
    void aTextIsScannedInOnePass(String piece) {
        assertGrowsEvenly(
                () -> SCANNER.scan(piece.repeat(25_000 / piece.length())),
                () -> SCANNER.scan(piece.repeat(100_000 / piece.length())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "ann@example.org", "Berlin", "ann"})
    void aWideTableIsReadInOnePass(String value) {
        assertGrowsEvenly(() -> DETECTOR.detect(columns(1_250, value)), () -> DETECTOR.detect(columns(5_000, value)));
    }

    @Test
    void loginsAreComparedWithFewColumnsOfMail() {
        assertGrowsEvenly(() -> DETECTOR.detect(logins(500)), () -> DETECTOR.detect(logins(2_000)));
    }

    private static List<ColumnSample> columns(int count, String value) {
        return IntStream.range(0, count)
                .mapToObj(at -> ColumnSample.of("c" + at, List.of(value)))
                .toList();
    }

    private static List<ColumnSample> logins(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> ColumnSample.of("c" + at, List.of(at % 2 == 0 ? "ann.lee@example.org" : "ann.lee")))
                .toList();
    }

    private static void assertGrowsEvenly(Runnable small, Runnable large) {
        long least = fastest(small);
        long most = fastest(large);

        assertThat((double) most / Math.max(least, 2_000_000)).isLessThan(BELOW_A_SQUARE);
    }

    /** Processor time of this thread in nanoseconds, since other tests run beside; what else the machine does only adds to it. */
    private static long fastest(Runnable work) {
        long fastest = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = THREADS.getCurrentThreadCpuTime();
            work.run();
            fastest = Math.min(fastest, THREADS.getCurrentThreadCpuTime() - start);
        }
        return fastest;
    }
}

package io.cupel.deployments.inferencelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InferenceLogIT {
    private static final int CALLERS = 32;
    private static final InferenceLogSettings SETTINGS =
            new InferenceLogSettings(256, 2, 64, Duration.ofSeconds(20), Duration.ofSeconds(20));

    private static final InferenceLogSettings ONE_WRITER =
            new InferenceLogSettings(256, 1, 64, Duration.ofSeconds(20), Duration.ofSeconds(20));

    private static LogDatabase database;

    @BeforeAll
    static void startDatabase() {
        database = new LogDatabase();
    }

    @BeforeEach
    void emptyTable() throws SQLException {
        database.execute("truncate inference_logs");
    }

    @Test
    void aRowIsThereWithAllItsValuesWhenAppendReturns() throws SQLException {
        InferenceRecord row = Rows.row("{\"name\":\"Ünal\",\"age\":42}");

        try (InferenceLog log = started(SETTINGS)) {
            log.append(row);
        }

        assertThat(database.text("select row(l.*) from inference_logs l"))
                .contains(row.id().toString(), Rows.DEPLOYMENT.toString(), Rows.MODEL.toString(), Rows.USER.toString())
                .contains("09:00:00.123456", ",200,1,0,1234,req-1,", "key:1", "Ünal", "yes");
    }

    @Test
    void aRowMayHaveNoInputs() throws SQLException {
        try (InferenceLog log = started(SETTINGS)) {
            log.append(Rows.refused());
        }

        assertThat(database.text("select row(status, inputs, row_count, error) from inference_logs"))
                .isEqualTo("(400,,0,\"Malformed JSON\")");
    }

    @Test
    void thirtyTwoCallersLoseNothing() throws Exception {
        Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();

        try (InferenceLog log = started(SETTINGS)) {
            inParallel(() -> {
                for (int i = 0; i < 200; i++) {
                    appendAndNote(log, acknowledged);
                }
                return null;
            });
        }

        assertThat(acknowledged).hasSize(CALLERS * 200);
        assertThat(database.ids()).isEqualTo(acknowledged);
    }

    @Test
    void killedBackendsCostErrorsButNeverAnAcknowledgedRow() throws Exception {
        Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
        AtomicInteger refused = new AtomicInteger();
        AtomicBoolean running = new AtomicBoolean(true);

        try (InferenceLog log = new InferenceLog(SETTINGS, database.named("victim"), Thread::new)) {
            log.start();
            ExecutorService killer = Executors.newSingleThreadExecutor();
            Future<?> kills = killer.submit(() -> killBackendsWhile(running));
            inParallel(() -> {
                for (int i = 0; i < 300; i++) {
                    refused.addAndGet(appendAndNote(log, acknowledged) ? 0 : 1);
                }
                return null;
            });
            running.set(false);
            kills.get();
            killer.shutdown();
        }

        assertThat(database.ids()).containsAll(acknowledged);
        assertThat(acknowledged.size() + refused.get()).isEqualTo(CALLERS * 300);
        assertThat(acknowledged).isNotEmpty();
    }

    @Test
    void writesAgainOnANewConnectionAfterTheOldOneWasCut() throws Exception {
        try (InferenceLog log = new InferenceLog(SETTINGS, database.named("victim"), Thread::new)) {
            log.start();
            log.append(Rows.row());
            database.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'victim'");

            log.append(Rows.row());
        }

        assertThat(database.ids()).hasSize(2);
    }

    @Test
    void everyWaiterOfAFailedGroupIsRefused() throws Exception {
        database.execute("alter table inference_logs rename to gone");
        try (InferenceLog log = started(SETTINGS)) {
            List<Boolean> stored = inParallel(() -> appendAndNote(log, ConcurrentHashMap.newKeySet()));

            assertThat(stored).hasSize(CALLERS).containsOnly(false);
        } finally {
            database.execute("alter table gone rename to inference_logs");
        }
    }

    @Test
    void aRefusedRowLeavesTheOthersOfItsGroupAlone() throws Exception {
        InferenceRecord twice = Rows.row();
        Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();

        try (InferenceLog log = started(ONE_WRITER)) {
            log.append(twice);
            try (Connection blocker = locked()) {
                List<Future<Boolean>> opener = occupyWriter(log, acknowledged);
                List<Future<Boolean>> others = background(() -> appendAndNote(log, acknowledged));
                List<Future<Boolean>> duplicate = background(1, () -> refuses(log, twice));
                awaitQueued(log, CALLERS + 1);
                blocker.rollback();

                assertThat(results(opener)).containsExactly(true);
                assertThat(results(duplicate)).containsExactly(true);
                assertThat(results(others)).containsOnly(true);
            }
        }

        assertThat(database.ids()).hasSize(CALLERS + 2).containsAll(acknowledged);
    }

    @Test
    void aFullQueueRefusesAtOnce() throws Exception {
        InferenceLogSettings tiny = new InferenceLogSettings(1, 1, 1, Duration.ofSeconds(20), Duration.ofSeconds(20));

        try (InferenceLog log = started(tiny);
                Connection blocker = locked()) {
            List<Future<Boolean>> writing = occupyWriter(log, ConcurrentHashMap.newKeySet());
            List<Future<Boolean>> queued = background(1, () -> appendAndNote(log, ConcurrentHashMap.newKeySet()));
            awaitQueued(log, 1);

            assertThatThrownBy(() -> log.append(Rows.row()))
                    .isInstanceOf(LogUnavailableException.class)
                    .hasMessage("full");

            blocker.rollback();
            assertThat(results(writing)).containsExactly(true);
            assertThat(results(queued)).containsExactly(true);
        }
    }

    @Test
    void nobodyWaitsLongerThanTheLimit() throws Exception {
        InferenceLogSettings hasty = new InferenceLogSettings(9, 1, 1, Duration.ofMillis(100), Duration.ofSeconds(20));

        try (InferenceLog log = started(hasty);
                Connection blocker = locked()) {
            assertThatThrownBy(() -> log.append(Rows.row())).hasMessage("row WRITING");
            assertThatThrownBy(() -> log.append(Rows.row())).hasMessage("row ABANDONED");

            blocker.rollback();
        }

        assertThat(database.ids()).hasSize(1);
    }

    @Test
    void closingWritesWhatIsQueuedAndRefusesWhatComesLater() throws Exception {
        Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
        InferenceLog log = started(ONE_WRITER);
        try (Connection blocker = locked()) {
            List<Future<Boolean>> writing = occupyWriter(log, acknowledged);
            List<Future<Boolean>> queued = background(() -> appendAndNote(log, acknowledged));
            awaitQueued(log, CALLERS);

            List<Future<Boolean>> closing = background(1, () -> {
                log.close();
                return true;
            });
            blocker.rollback();

            assertThat(results(closing)).containsExactly(true);
            assertThat(results(writing)).containsExactly(true);
            assertThat(results(queued)).containsOnly(true);
        }

        assertThat(database.ids()).hasSize(CALLERS + 1).isEqualTo(acknowledged);
        assertThatThrownBy(() -> log.append(Rows.row())).hasMessage("closed");
    }

    /** Seeded texts made of what PostgreSQL's jsonb is known to stumble over: none is refused, and each can be queried as jsonb. */
    @Test
    void everyInputWhateverItHoldsIsKeptAsWhatJsonbTakes() throws SQLException {
        Random random = new Random(42);
        int rows = 3_000;

        try (InferenceLog log = started(SETTINGS)) {
            for (int i = 0; i < rows; i++) {
                log.append(Rows.row(nastyJson(random)));
            }
        }

        assertThat(database.text("select count(inputs::jsonb) from inference_logs"))
                .isEqualTo(String.valueOf(rows));
    }

    private static byte[] nastyJson(Random random) {
        String json = "{\"" + nastyText(random) + "\":[\"" + nastyText(random) + "\"," + nastyNumber(random) + "]}";
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(4) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) (128 + random.nextInt(128));
        }
        return bytes;
    }

    private static String nastyText(Random random) {
        List<String> parts = List.of(
                "\\u0000",
                "\\ud800",
                "\\udc00",
                "\\ud83d\\ude00",
                "\\n",
                "\\\"",
                "é",
                "\uFFFF",
                "😀",
                "{",
                "1e9",
                "a",
                " ");
        return random.ints(random.nextInt(6), 0, parts.size())
                .mapToObj(parts::get)
                .collect(Collectors.joining());
    }

    private static String nastyNumber(Random random) {
        List<String> numbers =
                List.of("1e999999999", "-0", "1E-5", "-1e-99999", "9".repeat(900), "0." + "3".repeat(900), "1E400");
        return numbers.get(random.nextInt(numbers.size()));
    }

    private static InferenceLog started(InferenceLogSettings settings) {
        InferenceLog log = new InferenceLog(settings, database.connections(), Thread::new);
        log.start();
        return log;
    }

    private static boolean appendAndNote(InferenceLog log, Set<UUID> acknowledged) {
        InferenceRecord row = Rows.row();
        if (refuses(log, row)) {
            return false;
        }
        return acknowledged.add(row.id());
    }

    private static boolean refuses(InferenceLog log, InferenceRecord row) {
        try {
            log.append(row);
            return false;
        } catch (LogUnavailableException e) {
            return true;
        }
    }

    /** Holds every writer in the middle of its group until it is rolled back. */
    private static Connection locked() throws SQLException {
        Connection blocker = database.connections().getConnection();
        blocker.setAutoCommit(false);
        try (Statement statement = blocker.createStatement()) {
            statement.execute("lock table inference_logs in share row exclusive mode");
        }
        return blocker;
    }

    /** One row whose writer hangs at the lock, so that what follows stays in the queue. */
    private static List<Future<Boolean>> occupyWriter(InferenceLog log, Set<UUID> acknowledged) throws SQLException {
        List<Future<Boolean>> row = background(1, () -> appendAndNote(log, acknowledged));
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (database.text("select count(*) from pg_locks where not granted").equals("0")) {
            assertThat(System.nanoTime()).isLessThan(deadline);
        }
        return row;
    }

    private static void awaitQueued(InferenceLog log, int rows) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (log.queued() < rows && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(log.queued()).isGreaterThanOrEqualTo(rows);
    }

    private static Void killBackendsWhile(AtomicBoolean running) throws SQLException {
        while (running.get()) {
            database.execute(
                    "select pg_terminate_backend(pid), pg_sleep(0.02) from pg_stat_activity where application_name = 'victim'");
        }
        return null;
    }

    private static <T> List<T> inParallel(Callable<T> task) throws Exception {
        return results(background(task));
    }

    private static <T> List<Future<T>> background(Callable<T> task) {
        return background(CALLERS, task);
    }

    private static <T> List<Future<T>> background(int threads, Callable<T> task) {
        ExecutorService callers = Executors.newFixedThreadPool(threads);
        List<Future<T>> futures = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            futures.add(callers.submit(task));
        }
        callers.shutdown();
        return futures;
    }

    private static <T> List<T> results(List<Future<T>> futures) throws Exception {
        List<T> values = new ArrayList<>();
        for (Future<T> future : futures) {
            values.add(future.get(60, TimeUnit.SECONDS));
        }
        return values;
    }
}

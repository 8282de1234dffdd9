package io.cupel.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cupel.scoring.domain.UnusableModelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCacheTest {
    private final ModelCache cache = new ModelCache(new ScoringSettings(64 << 20));

    @Test
    void loadsAModelOnceForManyCallers() throws Exception {
        CountedSource source = new CountedSource("telco-gbm");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<ScoringModel> call = () -> cache.get(source);
            List<Future<ScoringModel>> answers =
                    threads.invokeAll(Stream.generate(() -> call).limit(8).toList());

            ScoringModel first = answers.get(0).get();
            for (Future<ScoringModel> answer : answers) {
                assertThat(answer.get()).isSameAs(first);
            }
            assertThat(source.loads).hasValue(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void refusesAFileThatIsNotTheOneMeant() throws IOException {
        CountedSource meant = new CountedSource("telco-gbm");
        CountedSource other = new CountedSource("telco-glm", meant.sha256());

        assertThatThrownBy(() -> cache.get(other))
                .isInstanceOf(UnusableModelException.class)
                .hasMessageContaining("not the one");
        assertThat(cache.get(meant)).as("the failure is not kept").isNotNull();
    }

    @Test
    void refusesAnAbsentOrDamagedFile(@TempDir Path folder) throws IOException {
        Path damaged = folder.resolve("damaged.zip");
        byte[] bytes = Files.readAllBytes(ScoringFixtures.file("telco-gbm"));
        Files.write(damaged, java.util.Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> cache.get(new CountedSource(folder.resolve("absent.zip"), "00")))
                .isInstanceOf(UnusableModelException.class);
        assertThatThrownBy(() -> cache.get(new CountedSource(damaged, sha256(damaged))))
                .isInstanceOf(UnusableModelException.class);
    }

    @Test
    void makesRoomWhenFull() throws IOException {
        ModelCache small = new ModelCache(new ScoringSettings(400_000));
        CountedSource one = new CountedSource("telco-stackedensemble");

        small.get(one);
        for (String name : List.of("telco-gbm", "telco-drf", "california-drf", "california-stackedensemble")) {
            small.get(new CountedSource(name));
            small.get(new CountedSource(name));
        }
        small.get(one);

        assertThat(one.loads).hasValueGreaterThan(1);
    }

    @Test
    void forgetsOnDemand() throws IOException {
        CountedSource source = new CountedSource("telco-gbm");

        ScoringModel before = cache.get(source);
        cache.forget(source.sha256());

        assertThat(cache.get(source)).isNotSameAs(before);
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class CountedSource implements ModelSource {
        private final Path file;
        private final String sha256;
        private final AtomicInteger loads = new AtomicInteger();

        CountedSource(String name) throws IOException {
            this(ScoringFixtures.file(name), ModelCacheTest.sha256(ScoringFixtures.file(name)));
        }

        CountedSource(String name, String sha256) {
            this(ScoringFixtures.file(name), sha256);
        }

        CountedSource(Path file, String sha256) {
            this.file = file;
            this.sha256 = sha256;
        }

        @Override
        public String sha256() {
            return sha256;
        }

        @Override
        public Path file() {
            loads.incrementAndGet();
            return file;
        }

        @Override
        public byte @Nullable [] background() {
            return null;
        }
    }
}

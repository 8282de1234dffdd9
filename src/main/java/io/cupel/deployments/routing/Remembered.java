package io.cupel.deployments.routing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * Answers of the database kept for a moment. Absence is not kept, so what has just been made is found at once. Forgetting
 * also discards an answer that is being fetched meanwhile. Safe for any number of threads.
 */
public final class Remembered<K, V> {
    private static final int MAX_ENTRIES = 100_000;

    private final Cache<K, V> answers;
    private final Function<K, Optional<V>> source;

    public Remembered(Duration ttl, Function<K, Optional<V>> source) {
        this.answers = Caffeine.newBuilder()
                .maximumSize(MAX_ENTRIES)
                .expireAfterWrite(ttl)
                .build();
        this.source = source;
    }

    public Optional<V> find(K key) {
        return Optional.ofNullable(
                answers.get(key, absent -> source.apply(absent).orElse(null)));
    }

    public void forget(K key) {
        answers.invalidate(key);
    }

    public void forgetAll() {
        answers.invalidateAll();
    }
}

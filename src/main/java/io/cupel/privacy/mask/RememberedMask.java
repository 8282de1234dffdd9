package io.cupel.privacy.mask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.cupel.privacy.domain.FieldMask;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looking at a text costs more than anything else here, and the same levels come again and again. */
final class RememberedMask implements FieldMask {
    private static final int VALUES = 1_000;
    private static final int LONGEST = 100;

    private final FieldMask mask;
    private final Cache<String, Optional<String>> results =
            Caffeine.newBuilder().maximumSize(VALUES).executor(Runnable::run).build();

    RememberedMask(FieldMask mask) {
        this.mask = mask;
    }

    @Override
    public boolean isPersonal() {
        return mask.isPersonal();
    }

    @Override
    public boolean readsNumbers() {
        return mask.readsNumbers();
    }

    @Override
    public boolean dropsField() {
        return mask.dropsField();
    }

    @Override
    public @Nullable String apply(String text) {
        if (text.length() > LONGEST) {
            return mask.apply(text);
        }
        return results.get(text, one -> Optional.ofNullable(mask.apply(one))).orElse(null);
    }
}

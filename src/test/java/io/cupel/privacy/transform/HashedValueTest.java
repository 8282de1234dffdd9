package io.cupel.privacy.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class HashedValueTest {
    private static CellFunction hash(PolicyKeys keys, PiiType type) {
        return Keys.transforms(keys).of(new TypeRule(type, Action.HASH, new ActionConfig.Hash(null)));
    }

    @Test
    void digestsAsRfc4231Says() {
        byte[] key = "Jefe".getBytes(StandardCharsets.US_ASCII);
        byte[] message = "what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII);

        assertThat(HexFormat.of().formatHex(new KeyedDigest(key).of(message)))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    void givesAllWritingsOfAValueTheSameDigest() {
        assertThat(hash(Keys.ONE, PiiType.NAME).apply(" Ann  LEE"))
                .isEqualTo(hash(Keys.ONE, PiiType.NAME).apply("Ann Lee"))
                .hasSize(32);
        assertThat(hash(Keys.ONE, PiiType.SSN).apply("123-45-6789"))
                .isEqualTo(hash(Keys.ONE, PiiType.SSN).apply("123456789"));
        assertThat(hash(Keys.ONE, PiiType.PASSWORD).apply("Secret"))
                .isNotEqualTo(hash(Keys.ONE, PiiType.PASSWORD).apply("secret"));
    }

    @Test
    void dependsOnTheKey() {
        assertThat(hash(Keys.ONE, PiiType.SSN).apply("123456789"))
                .isNotEqualTo(hash(Keys.OTHER, PiiType.SSN).apply("123456789"));
    }

    @Test
    void isAsLongAsTheRuleSays() {
        CellFunction hash = Keys.function(PiiType.SSN, Action.HASH, new ActionConfig.Hash(17));

        assertThat(hash.apply("123456789")).matches("[0-9a-f]{17}");
    }
}

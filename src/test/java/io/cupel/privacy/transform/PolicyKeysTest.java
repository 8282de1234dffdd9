package io.cupel.privacy.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PolicyKeysTest {
    @Test
    void areToldByTheirCheckValue() {
        assertThat(Keys.ONE.match(Keys.ONE.checkValue())).isTrue();
        assertThat(Keys.ONE.match(Keys.OTHER.checkValue())).isFalse();
        assertThat(Keys.ONE.checkValue()).matches("[0-9a-f]{16}");
    }

    @Test
    void printNothing() {
        assertThat(Keys.ONE.toString()).isEqualTo("PolicyKeys");
        assertThat(Keys.function(PiiType.SSN, Action.HASH, new ActionConfig.Hash(null))
                        .toString())
                .doesNotContain("01010101");
    }

    @Test
    void canShareThePseudonymsOfTheProjectAndNothingElse() {
        PolicyKeys shared = Keys.OTHER.withPseudonymsOf(Keys.ONE);

        assertThat(pseudonym(shared)).isEqualTo(pseudonym(Keys.ONE)).isNotEqualTo(pseudonym(Keys.OTHER));
        assertThat(new Encryption(PiiType.SSN, shared).apply("123-45-6789"))
                .isEqualTo(new Encryption(PiiType.SSN, Keys.OTHER).apply("123-45-6789"));
        assertThat(shared.match(Keys.OTHER.checkValue())).isTrue();
    }

    @Test
    void needASecretOf32Bytes() {
        assertThatThrownBy(() -> PolicyKeys.of(new byte[16])).isInstanceOf(IllegalArgumentException.class);
    }

    private static @Nullable String pseudonym(PolicyKeys keys) {
        ActionConfig config = new ActionConfig.Pseudonymize(null, null);
        return Keys.transforms(keys)
                .of(new TypeRule(PiiType.NATIONAL_ID, Action.PSEUDONYMIZE, config))
                .apply("AB-123456");
    }
}

package io.cupel.privacy.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhonesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+44 20 7946 0018",
                "+1 (202) 555-0143",
                "(901) 495-1329",
                "205.342.8021",
                "405-931-3136",
                "030/5648430",
                "0171 1557687",
                "+55 21 94780-0425",
                "+14155550123",
                "202-555-0143 ext. 12",
                "202-555-0143 x12"
            })
    void knowsTheWaysOfWriting(String text) {
        assertThat(Phones.chance(text)).isLessThan(0.1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12345",
                "219-09-9999",
                "192.0.2",
                "1234.5678901",
                "2024-05-06T10",
                "INV-689217767",
                "1-800-FLOWERS",
                "+",
                "++4420794600",
                "1234 5678 9012 3456 7890"
            })
    void refusesOtherNumbers(String text) {
        assertThat(Phones.isPhone(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4155550123", "12025550143"})
    void thinksLittleOfPlainDigits(String text) {
        assertThat(Phones.chance(text)).isGreaterThan(0.5);
    }
}

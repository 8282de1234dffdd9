package io.cupel.privacy.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodeAreasTest {
    @Test
    void eachCharacterMoreIsASmallerArea() {
        assertThat(CodeAreas.of(List.of("AB1")).of("AB1")).containsExactly("A*", "AB*", "AB1");
        assertThat(CodeAreas.of(List.of()).of("")).containsExactly("");
        assertThat(CodeAreas.of(List.of()).of("*")).containsExactly("*");
    }

    @Test
    void aShortNumberHasLostItsZerosWhereLongerOnesAre() {
        assertThat(CodeAreas.of(List.of("10001", "601")).of("601"))
                .containsExactly("0*", "00*", "006*", "0060*", "601");
        assertThat(CodeAreas.of(List.of("2000", "3141")).of("2000")).containsExactly("2*", "20*", "200*", "2000");
        assertThat(CodeAreas.of(List.of("10001", "AB1")).of("AB1")).startsWith("A*");
    }

    @Test
    void codesThatARuleHasCutShareTheAreaThatIsLeft() {
        CodeAreas areas = CodeAreas.of(List.of("972**", "972*******", "97*"));

        assertThat(areas.of("972**")).containsExactly("9*", "97*", "972*", "972**");
        assertThat(areas.of("972*******")).containsExactly("9*", "97*", "972*", "972*******");
        assertThat(areas.of("97*")).containsExactly("9*", "97*");
    }

    @Test
    void cutsNoCharacterInTwo() {
        assertThat(CodeAreas.of(List.of("😀1")).of("😀1")).containsExactly("😀*", "😀1");
    }
}

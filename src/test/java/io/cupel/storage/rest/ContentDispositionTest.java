package io.cupel.storage.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentDispositionTest {
    @ParameterizedTest
    @CsvSource({
        "a b.csv, a b.csv, a%20b.csv",
        "Grüße.csv, Gr__e.csv, Gr%C3%BC%C3%9Fe.csv",
        "'a\"b\\c/d', a_b_c_d, a%22b%5Cc%2Fd"
    })
    void namesTheFileForOldAndNewClients(String name, String ascii, String encoded) {
        assertThat(ContentDisposition.attachment(name))
                .isEqualTo("attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded);
    }
}

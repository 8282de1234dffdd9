package io.cupel.engine.h2o;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;

class H2oTableTest {
    @Test
    void turnsColumnsIntoRowsAndLeavesOutWhatIsNoNumber() throws Exception {
        H2oTable table = table("""
                {"columns":[{"name":""},{"name":"variable"},{"name":"share"}],
                 "data":[["0","1"],["age","income"],[0.75,"NaN"]]}
                """);

        assertThat(table.toObjects())
                .hasToString("[{\"variable\":\"age\",\"share\":0.75},{\"variable\":\"income\",\"share\":null}]");
    }

    @Test
    void aTableWithoutRowsIsEmpty() throws Exception {
        assertThat(table("{\"columns\":[{\"name\":\"a\"}],\"data\":[[]]}").toObjects())
                .isEmpty();
    }

    private static H2oTable table(String json) throws JsonProcessingException {
        return new H2oTable(H2oHttp.JSON.readTree(json));
    }
}

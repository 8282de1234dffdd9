package io.cupel.privacy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class FreeNamesTest {
    @Test
    void countsOnWhereAnotherFieldHasTheNumberAlready() {
        FreeNames names = new FreeNames();

        assertThat(List.of(names.of("a", "#"), names.of("# 2", "# 2"), names.of("b", "#"), names.of("a", "#")))
                .containsExactly("#", "# 2", "# 3", "#");
    }

    @Property(tries = 200)
    void neverGivesOneNameToTwoFields(
            @ForAll @Size(max = 50) @UniqueElements
                    List<@StringLength(max = 3) @Chars({'#', ' ', '2', 'a'}) String> fields) {
        FreeNames names = new FreeNames();
        Set<String> given = new HashSet<>();

        for (String field : fields) {
            String name = names.of(field, field.contains("a") ? "#" : field);
            assertThat(given.add(name)).as("%s became %s", field, name).isTrue();
        }
    }
}

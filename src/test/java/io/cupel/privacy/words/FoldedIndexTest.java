package io.cupel.privacy.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FoldedIndexTest {
    @Property(tries = 100)
    void findsWhatAMapOfFoldedTextsFinds(
            @ForAll @Size(max = 600) List<@AlphaChars @StringLength(min = 1, max = 4) String> words,
            @ForAll @AlphaChars @StringLength(max = 4) String asked) {
        FoldedIndex.Builder builder = new FoldedIndex.Builder();
        Map<String, Integer> naive = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            builder.add(words.get(i), i);
            naive.putIfAbsent(Folding.fold(words.get(i)), i);
        }

        FoldedIndex index = builder.build();

        words.forEach(word -> assertThat(index.find(word)).isEqualTo(naive.get(Folding.fold(word))));
        assertThat(index.find(asked)).isEqualTo(naive.getOrDefault(Folding.fold(asked), FoldedIndex.ABSENT));
    }

    @Test
    void findsAPartOfATextAndTheSpellingWithoutUmlauts() {
        FoldedIndex index = new FoldedIndex.Builder().add("Köln", 7).build();

        assertThat(index.find("50667 Koeln, Dom", 6, 11)).isEqualTo(7);
        assertThat(index.find("KOLN")).isEqualTo(7);
        assertThat(index.find("50667 Koeln")).isEqualTo(FoldedIndex.ABSENT);
        assertThat(index.find("")).isEqualTo(FoldedIndex.ABSENT);
        assertThat(index.find("Köln".repeat(1_000_000))).isEqualTo(FoldedIndex.ABSENT);
    }
}

package io.cupel.privacy.tables;

import io.cupel.privacy.tables.LookAlikes.LookAlike;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Deals the kinds of columns out to tables: every kind stands under a telling header in one table at least, and every kind whose values speak
 * for themselves under an opaque and a misleading one too.
 */
public final class LabelledTables {
    private static final int ROWS = 240;
    private static final int PERSONAL_COLUMNS = 11;
    private static final int LOOK_ALIKES = 6;

    /** Headers that no look-alike's values can pass for. */
    private static final String CONTRADICTED = "iban|email|vin|mac_address|jwt";

    private enum Headers {
        TELLING,
        OPAQUE,
        MISLEADING
    }

    private final Family family;
    private final Random random;
    private final Draw draw;

    private LabelledTables(Family family) {
        this.family = family;
        this.random = new Random(family.seed());
        this.draw = new Draw(random);
    }

    /** The tables of a family; the same ones at every call. */
    public static List<LabelledTable> of(Family family) {
        LabelledTables dealer = new LabelledTables(family);
        return Stream.of(Headers.values())
                .flatMap(headers -> dealer.tables(headers).stream())
                .toList();
    }

    private List<LabelledTable> tables(Headers headers) {
        List<Kind> kinds = new ArrayList<>(Kinds.all().stream()
                .filter(kind -> kind.speaks() || headers == Headers.TELLING)
                .toList());
        Collections.shuffle(kinds, random);
        List<LabelledTable> tables = new ArrayList<>();
        for (int from = 0; from < kinds.size(); from += PERSONAL_COLUMNS) {
            List<Kind> hand = kinds.subList(from, Math.min(kinds.size(), from + PERSONAL_COLUMNS));
            String name = "%s_%s_%d".formatted(family, headers, tables.size()).toLowerCase(Locale.ROOT);
            tables.add(new LabelledTable(name, columns(headers, hand)));
        }
        return tables;
    }

    private List<LabelledColumn> columns(Headers headers, List<Kind> kinds) {
        Land land = draw.one(Land.of(family));
        List<Person> people = IntStream.range(0, ROWS)
                .mapToObj(row -> Person.draw(land, draw))
                .toList();
        List<LabelledColumn> columns = new ArrayList<>();
        kinds.forEach(kind -> columns.add(personal(headers, kind, people)));
        lookAlikes().forEach(other -> columns.add(lookAlike(headers, other)));
        Collections.shuffle(columns, random);
        return withDistinctHeaders(columns);
    }

    private LabelledColumn personal(Headers headers, Kind kind, List<Person> people) {
        String header = switch (headers) {
            case TELLING -> draw.one(kind.headers(family));
            case OPAQUE -> opaque();
            case MISLEADING -> draw.one(LookAlikes.ALL).header(family);
        };
        boolean telling = headers == Headers.TELLING;
        Label label = new Label(Optional.of(kind.type()), kind.alsoAccept(), telling);
        Dirt dirt = dirt();
        return new LabelledColumn(
                header,
                label,
                people.stream()
                        .map(person -> dirt.on(kind.values().apply(person, draw)))
                        .collect(LabelledTables.nullable()));
    }

    private LabelledColumn lookAlike(Headers headers, LookAlike other) {
        String header = switch (headers) {
            case TELLING -> other.header(family);
            case OPAQUE -> opaque();
            case MISLEADING -> draw.word(CONTRADICTED);
        };
        Dirt dirt = dirt();
        List<@Nullable String> values = IntStream.range(0, ROWS)
                .mapToObj(row -> dirt.on(other.values().apply(row, draw)))
                .collect(LabelledTables.nullable());
        return new LabelledColumn(header, Label.none(headers == Headers.TELLING), values);
    }

    private List<LookAlike> lookAlikes() {
        List<LookAlike> all = new ArrayList<>(LookAlikes.ALL);
        Collections.shuffle(all, random);
        return all.subList(0, LOOK_ALIKES);
    }

    /** Most columns are clean; the others lack up to a third of their values, or have up to a twelfth of them spoilt. */
    private Dirt dirt() {
        return new Dirt(
                draw,
                draw.chance(0.4) ? 0.33 * random.nextDouble() : 0,
                draw.chance(0.4) ? 0.08 * random.nextDouble() : 0);
    }

    private String opaque() {
        return (family.isHeldOut() ? "X" : "c") + draw.number(1, 999);
    }

    private static List<LabelledColumn> withDistinctHeaders(List<LabelledColumn> columns) {
        Set<String> taken = new HashSet<>();
        return columns.stream()
                .map(column -> {
                    String header = column.header();
                    for (int copy = 2; !taken.add(header); copy++) {
                        header = column.header() + copy;
                    }
                    return new LabelledColumn(header, column.label(), column.values());
                })
                .toList();
    }

    private static Collector<@Nullable String, ?, List<@Nullable String>> nullable() {
        return Collectors.toCollection(ArrayList::new);
    }
}

package io.cupel.privacy.transform;

import org.jspecify.annotations.Nullable;

/**
 * Gives each word of a name its double, so that a surname has the same one in a column of full names, in one of surnames and in a text. Titles,
 * particles and generations ({@code Dr.}, {@code van}, {@code Jr.}) stay, and so do the marks between.
 */
final class PersonName implements CellFunction {
    /** Which words of a cell are surnames. */
    enum Order {
        GIVEN_ONLY,
        SURNAME_ONLY,
        /** The words themselves tell. */
        FULL
    }

    private final CellFunction given;
    private final CellFunction surname;
    private final NameWords words = new NameWords();
    private final Order order;

    PersonName(CellFunction given, CellFunction surname, Order order) {
        this.given = new Memo(given);
        this.surname = new Memo(surname);
        this.order = order;
    }

    @Override
    public String apply(String value) {
        String text = value.strip();
        NameLayout name = NameLayout.of(text);
        NameReading reading = new NameReading(name, words.of(name), order);
        StringBuilder renamed = new StringBuilder(text.length());
        int done = 0;
        for (int word = 0; word < name.count(); word++) {
            if (!reading.stays(word)) {
                @Nullable String twin = (reading.isSurname(word) ? surname : given).apply(name.text(word));
                renamed.append(text, done, name.start(word)).append(twin == null ? "" : twin);
                done = name.end(word);
            }
        }
        return renamed.append(text, done, text.length()).toString();
    }
}

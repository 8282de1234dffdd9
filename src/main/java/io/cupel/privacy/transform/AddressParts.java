package io.cupel.privacy.transform;

import io.cupel.privacy.words.Places;
import io.cupel.privacy.words.Word;
import io.cupel.privacy.words.WordLists;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;

/**
 * Writes an address anew, part by part. Numbers, codes and single letters keep their shape, towns and regions their country, words such as flat
 * and floor stay. A word that nobody knows is left out, with a mark beside it: it may be the name of a house.
 */
final class AddressParts {
    private static final Drawing SHAPE = new ShapeDrawing();
    private static final int LONGEST_PLACE = 4;
    private static final int LONGEST_CODE = 3;

    private final String text;
    private final RandomGenerator random;
    private final StringBuilder written;
    /** What stands between the last part that was kept and the next one. */
    private String gap = "";

    private int done;

    AddressParts(String text, RandomGenerator random) {
        this.text = text;
        this.random = random;
        this.written = new StringBuilder(text.length() + 16);
    }

    /** The part becomes the double. */
    void keep(int start, int end, String twin) {
        pass(start, end);
        written.append(written.isEmpty() ? "" : gap).append(twin);
        gap = "";
    }

    private void pass(int start, int end) {
        String between = text.substring(Math.min(done, start), start);
        gap = gap.isBlank() ? between : gap;
        done = end;
    }

    /** Everything from {@code from} to before {@code to}. */
    void redraw(int from, int to) {
        int at = next(from, to);
        while (at < to) {
            at = next(part(at, to), to);
        }
    }

    String written() {
        return written.toString();
    }

    private int next(int from, int to) {
        int at = from;
        while (at < to && isBetween(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int endOfWord(int start, int to) {
        int end = start;
        while (end < to && !isBetween(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBetween(char unit) {
        return !Character.isLetterOrDigit(unit) && unit != '-' && unit != '\'' && unit != '’' && unit != '.';
    }

    /** Returns where the part that begins here ends. */
    private int part(int start, int to) {
        int end = endOfWord(start, to);
        if (isShape(start, end)) {
            String word = text.substring(start, end);
            keep(start, end, Strangers.to(word, () -> SHAPE.draw(word, random)));
            return end;
        }
        if (isCode(start, end)) {
            keep(start, end, region(text.substring(start, end)));
            return end;
        }
        int place = endOfPlace(start, to);
        if (place > start) {
            keep(start, place, place(start, place));
            return place;
        }
        if (WordLists.contains(Word.ADDRESS_UNIT, text, start, end)) {
            keep(start, end, text.substring(start, end));
        } else {
            pass(start, end);
        }
        return end;
    }

    private boolean isShape(int start, int end) {
        return end - start == 1 || has(start, end, Character::isDigit);
    }

    private boolean isCode(int start, int end) {
        boolean isUpper = end - start <= LONGEST_CODE && !has(start, end, unit -> !Character.isUpperCase(unit));
        return isUpper && Places.isRegionCode(text, start, end);
    }

    private boolean has(int start, int end, IntPredicate kind) {
        for (int at = start; at < end; at++) {
            if (kind.test(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** The longest name of a place that begins here; the start when there is none. */
    private int endOfPlace(int start, int to) {
        int longest = start;
        int end = endOfWord(start, to);
        for (int words = 1; words <= LONGEST_PLACE; words++) {
            if (Places.isCity(text, start, end) || Places.isRegion(text, start, end)) {
                longest = end;
            }
            int following = end + 1;
            if (following >= to || text.charAt(end) != ' ' || next(following, to) != following) {
                return longest;
            }
            end = endOfWord(following, to);
        }
        return longest;
    }

    private String place(int start, int end) {
        String name = text.substring(start, end);
        return Places.isCity(text, start, end) ? PlaceDrawings.CITY.draw(name, random) : region(name);
    }

    private String region(String name) {
        return PlaceDrawings.REGION.draw(name, random);
    }
}

package io.cupel.privacy.scheme.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * One written layout of a fixed length. In a pattern {@code 9} stands for a digit, {@code A} for a letter, {@code *} for either, {@code [..]} for
 * one of a set, {@code {n}} repeats, {@code _} is a separator that people vary (none, space, hyphen or dot, the same throughout), {@code |} parts
 * alternatives, and everything else stands for itself. A lookup of two bits a character replaces a regular expression: strangers fail on
 * their length or their first character.
 */
public final class Mask {
    private static final String[] SEPARATORS = {"", " ", "-", "."};

    private final Glyphs[] places;
    private final int[] slots;

    private Mask(List<Glyphs> places, List<Integer> slots) {
        this.places = places.toArray(Glyphs[]::new);
        this.slots = slots.stream().mapToInt(Integer::intValue).toArray();
    }

    public static List<Mask> parse(String pattern) {
        return Stream.of(pattern.split("\\|"))
                .flatMap(Mask::spellings)
                .distinct()
                .map(Mask::parseOne)
                .toList();
    }

    private static Stream<String> spellings(String pattern) {
        return Arrays.stream(SEPARATORS).map(separator -> pattern.replace("_", separator));
    }

    private static Mask parseOne(String pattern) {
        List<Glyphs> places = new ArrayList<>();
        List<Integer> slots = new ArrayList<>();
        for (int i = 0; i < pattern.length(); ) {
            int end = pattern.charAt(i) == '[' ? pattern.indexOf(']', i) + 1 : i + 1;
            Glyphs glyphs = glyphs(pattern.substring(i, end));
            boolean isSlot =
                    !glyphs.isFixed() || CharClass.of(pattern.charAt(end - 1)) != CharClass.OTHER || end > i + 1;
            boolean repeats = end < pattern.length() && pattern.charAt(end) == '{';
            int close = repeats ? pattern.indexOf('}', end) : end;
            int times = repeats ? Integer.parseInt(pattern.substring(end + 1, close)) : 1;
            for (int n = 0; n < times; n++) {
                if (isSlot) {
                    slots.add(places.size());
                }
                places.add(glyphs);
            }
            i = repeats ? close + 1 : end;
        }
        return new Mask(places, slots);
    }

    private static Glyphs glyphs(String symbol) {
        return switch (symbol) {
            case "9" -> Glyphs.of("0-9");
            case "A" -> Glyphs.of("A-Z");
            case "*" -> Glyphs.of("0-9A-Z");
            default -> Glyphs.of(symbol.length() > 1 ? symbol.substring(1, symbol.length() - 1) : symbol);
        };
    }

    public int length() {
        return places.length;
    }

    public boolean fits(String value) {
        if (value.length() != places.length) {
            return false;
        }
        for (int i = 0; i < places.length; i++) {
            if (!places[i].has(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The characters that count, in upper case. */
    public char[] compact(String value) {
        char[] compact = new char[slots.length];
        for (int i = 0; i < compact.length; i++) {
            compact[i] = CharClass.upper(value.charAt(slots[i]));
        }
        return compact;
    }

    /** Random characters that fit, each of the class of its original. */
    public char[] draw(String original, RandomGenerator random) {
        char[] compact = new char[slots.length];
        for (int i = 0; i < compact.length; i++) {
            compact[i] = places[slots[i]].draw(original.charAt(slots[i]), random);
        }
        return compact;
    }

    /** The written form of a compact one, with the separators and the letter case of an original. */
    public String write(char[] compact, String original) {
        char[] written = original.toCharArray();
        for (int i = 0; i < compact.length; i++) {
            boolean isLower = CharClass.isLower(written[slots[i]]);
            written[slots[i]] = isLower ? Character.toLowerCase(compact[i]) : compact[i];
        }
        return String.valueOf(written);
    }

    /** The share of random values that fit, of those with digits and letters where a given one has them. */
    public double share(char[] like) {
        double share = 1;
        for (int i = 0; i < slots.length; i++) {
            share *= places[slots[i]].share(like[i]);
        }
        return share;
    }

    /** Whether digits, letters and signs stand where they stand in an original that fits. */
    public boolean keepsLayout(char[] compact, String original) {
        for (int i = 0; i < compact.length; i++) {
            char was = original.charAt(slots[i]);
            CharClass kept = CharClass.of(was);
            if (kept != CharClass.of(compact[i]) || (kept == CharClass.OTHER && was != compact[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether values of this layout can begin with the character. */
    public boolean canBegin(char c) {
        return places[0].has(c);
    }
}

package io.cupel.privacy.detect;

import io.cupel.privacy.words.Streets;
import io.cupel.privacy.words.Tokens;
import io.cupel.privacy.words.Word;
import io.cupel.privacy.words.WordLists;

/** Tells postal addresses: a street word and a house number, and for a whole address a place behind or before. */
final class Addresses {
    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 18;
    private static final int LONGEST_STREET_WORDS = 9;

    private Addresses() {}

    static boolean isAddress(String text) {
        return EastAsianAddresses.isAddress(text) || isWestern(text);
    }

    private static boolean isWestern(String text) {
        return text.length() <= LONGEST
                && hasHouseNumber(text)
                && Streets.hasStreetWord(text)
                && Tokens.count(text) <= MOST_WORDS;
    }

    static boolean isStreet(String text) {
        return isWestern(text) && !hasPlace(text) && Tokens.count(text) <= LONGEST_STREET_WORDS;
    }

    static boolean isFull(String text) {
        return EastAsianAddresses.isAddress(text) || (isWestern(text) && hasPlace(text));
    }

    /** A number of up to five digits that is a word of its own, but for a letter behind it: {@code 12}, {@code 12b}, {@code 12-14}. */
    private static boolean hasHouseNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                int end = i;
                while (end < text.length() && isDigit(text.charAt(end))) {
                    end++;
                }
                boolean isOpen = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
                int behind = end < text.length() && Character.isLetter(text.charAt(end)) ? end + 1 : end;
                boolean isClosed = behind >= text.length() || !Character.isLetterOrDigit(text.charAt(behind));
                if (isOpen && isClosed && end - i <= 5) {
                    return true;
                }
                i = end;
            }
        }
        return false;
    }

    /** Beside the street, in a part of its own, there is a town, a country, or a number as long as a postal code. */
    private static boolean hasPlace(String text) {
        int parts = 0;
        int places = 0;
        for (String part : text.split("[,;\\n|]")) {
            parts++;
            boolean isStreet = Streets.hasStreetWord(part) && hasHouseNumber(part);
            places += !isStreet && isPlace(part.strip()) ? 1 : 0;
        }
        return parts > 1 && places > 0;
    }

    private static boolean isPlace(String part) {
        return WordLists.contains(Word.CITY, part)
                || WordLists.contains(Word.COUNTRY, part)
                || WordLists.contains(Word.REGION, part)
                || hasPostalNumber(part);
    }

    private static boolean hasPostalNumber(String part) {
        int digits = 0;
        for (int i = 0; i < part.length(); i++) {
            digits += isDigit(part.charAt(i)) ? 1 : 0;
        }
        boolean hasLetters = part.chars().anyMatch(Character::isLetter);
        return (digits >= 4 && digits <= 9) || (digits >= 2 && hasLetters && part.length() >= 6);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

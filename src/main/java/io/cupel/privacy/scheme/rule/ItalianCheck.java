package io.cupel.privacy.scheme.rule;

/** The check letter of an Italian codice fiscale: characters in odd places count by a table of their own (D.M. 23 December 1976). */
public final class ItalianCheck {
    private static final int[] ODD = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };

    private ItalianCheck() {}

    public static Rule at(int at) {
        return Check.character(at, compact -> remainder(compact, at), "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    }

    private static int remainder(char[] compact, int length) {
        int sum = 0;
        for (int i = 0; i < length; i++) {
            int place = compact[i] >= 'A' ? compact[i] - 'A' : compact[i] - '0';
            sum += i % 2 == 0 ? ODD[place] : place;
        }
        return sum % 26;
    }
}

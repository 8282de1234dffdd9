package io.cupel.privacy.detect;

/** Positions on the globe in one cell: {@code 48.1374, 11.5755}. */
final class Degrees {
    private static final int FEWEST_DECIMALS = 3;

    private Degrees() {}

    static boolean isPair(String text) {
        int from = text.startsWith("(") || text.startsWith("[") ? 1 : 0;
        int to = text.length() - (from == 1 && (text.endsWith(")") || text.endsWith("]")) ? 1 : 0);
        int cut = cut(text, from, to);
        return cut > from
                && isDegree(text.substring(from, cut).strip(), 90)
                && isDegree(text.substring(cut + 1, to).strip(), 180);
    }

    private static int cut(String text, int from, int to) {
        for (char separator : new char[] {',', ';', ' '}) {
            int at = text.indexOf(separator, from);
            if (at > 0 && at < to) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isDegree(String text, int most) {
        return NumberTraits.decimals(text) >= FEWEST_DECIMALS && Math.abs(Double.parseDouble(text)) <= most;
    }
}

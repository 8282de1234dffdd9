package io.cupel.privacy.detect;

/**
 * Addresses of Japan, China and Korea, which go from the largest unit to the smallest and end in numbers: {@code 東京都港区芝公園4-2-8},
 * {@code 北京市朝阳区建国路88号}, {@code 서울특별시 강남구 테헤란로 152}. Told by the signs of the units, two at least, each behind a name.
 */
final class EastAsianAddresses {
    private static final int FEWEST_UNITS = 2;
    private static final String UNITS = "都道府県省市区郡町村縣县區路街巷弄号號胡同丁番시도구군읍면동로길";
    private static final String NUMERALS = "〇一二三四五六七八九十";

    private EastAsianAddresses() {}

    static boolean isAddress(String text) {
        if (text.isEmpty() || (!isOfEastAsia(text.charAt(0)) && !hasPostalMark(text))) {
            return false;
        }
        int units = 0;
        int name = 0;
        boolean hasNumber = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isUnit = name > 0 && UNITS.indexOf(c) >= 0;
            units += isUnit ? 1 : 0;
            hasNumber |= units > 0 && (Character.isDigit(c) || NUMERALS.indexOf(c) >= 0);
            name = isUnit ? 0 : isOfEastAsia(c) || Character.isDigit(c) ? name + 1 : name;
        }
        return units >= FEWEST_UNITS && hasNumber;
    }

    private static boolean hasPostalMark(String text) {
        return text.charAt(0) == '〒';
    }

    private static boolean isOfEastAsia(char c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HANGUL
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }
}

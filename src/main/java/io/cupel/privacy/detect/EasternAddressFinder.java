package io.cupel.privacy.detect;

import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.words.Word;
import io.cupel.privacy.words.WordLists;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses of Japan, China and Korea in prose, from the province or the town down to the number of the house: {@code 東京都港区芝公園4-2-8},
 * {@code 北京市朝阳区建国路88号}, {@code 서울특별시 강남구 테헤란로 152}. Chinese and Japanese put no blank before them, so what stands before the first
 * name is cut off where the lists know the rest, or behind a word such as {@code 住在}.
 */
final class EasternAddressFinder implements SpanFinder {
    private static final double SCORE = 0.85;
    private static final char FIRST_OF_EAST_ASIA = 0x3000;
    private static final char POSTAL_MARK = '〒';
    private static final String HAN = "\\x{4E00}-\\x{9FFF}々";
    private static final String KANA = "\\x{3040}-\\x{30FF}";
    private static final String DIGIT = "[0-9０-９一二三四五六七八九十〇]";
    /** Behind these an address begins. */
    private static final String BEFORE_ADDRESS = "在住于於到址是为為至往家送寄";

    private static final Pattern JAPAN = Pattern.compile("(?:(〒 ?\\d{3}-?\\d{4} ?)(?:[" + HAN + "]{2,3}[都道府県])?|[" + HAN
            + "]{2,3}[都道府県])"
            + "[" + HAN + KANA + "]{1,8}[市区郡町村][" + HAN + KANA + "]{0,16}"
            + DIGIT + "{1,4}(?:(?:丁目|番地|番|号|[-−‐－])" + DIGIT + "{0,4}){0,4}");

    private static final Pattern CHINA = Pattern.compile("(?:[" + HAN + "]{2,8}(?:省|自治区))?[" + HAN + "]{2,6}市"
            + "(?:[" + HAN + "]{1,6}[区區县縣])?[" + HAN + "]{1,12}(?:路|街|大道|巷|弄|胡同|道)"
            + "(?:" + DIGIT + "{1,3}段)?[0-9０-９]{1,5}(?:[-之][0-9]{1,3})?[号號弄](?:院|楼|樓)?"
            + "(?:[0-9A-Za-z]{1,4}(?:号楼|栋|幢|座|单元|层|樓|楼|室)){0,4}");

    private static final Pattern KOREA = Pattern.compile("(?:[가-힣]{1,4}(?:특별시|광역시|특별자치시|특별자치도|도|시) )?(?:[가-힣]{1,5}시 )?"
            + "[가-힣]{1,5}[구군시] (?:[가-힣0-9]{1,8}[읍면동] )?[가-힣0-9]{1,12}(?:로|길|동|리)(?: ?\\d{1,4}번?길)? ?"
            + "\\d{1,5}(?:-\\d{1,5})?(?:번지)?(?:,? ?\\d{1,5}[동층호]){0,3}");

    private static final List<Pattern> COUNTRIES = List.of(JAPAN, CHINA, KOREA);

    @Override
    public void find(TextTokens tokens, List<TextSpan> found) {
        String text = tokens.whole();
        if (isOfEastAsia(text)) {
            COUNTRIES.forEach(country -> find(country.matcher(text), text, found));
        }
    }

    /** Most texts are not, and are not looked at again. */
    private static boolean isOfEastAsia(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_OF_EAST_ASIA) {
                return true;
            }
        }
        return false;
    }

    private static void find(Matcher addresses, String text, List<TextSpan> found) {
        while (addresses.find()) {
            int start = start(text, addresses.start(), addresses.end());
            found.add(new TextSpan(start, addresses.end(), PiiType.STREET_ADDRESS, SCORE));
        }
    }

    /** Without the words that stand before the largest unit. */
    private static int start(String text, int from, int to) {
        int unit = from;
        while (unit < to && "都道府県省市".indexOf(text.charAt(unit)) < 0) {
            unit++;
        }
        if (unit == to || text.charAt(from) == POSTAL_MARK) {
            return from;
        }
        for (int start = from; start < unit; start++) {
            boolean isKnown = WordLists.contains(Word.REGION, text, start, unit + 1)
                    || WordLists.contains(Word.REGION, text, start, unit)
                    || WordLists.contains(Word.CITY, text, start, unit + 1)
                    || WordLists.contains(Word.CITY, text, start, unit);
            if (isKnown) {
                return start;
            }
        }
        int start = from;
        for (int at = from; at < unit - 1; at++) {
            start = BEFORE_ADDRESS.indexOf(text.charAt(at)) >= 0 ? at + 1 : start;
        }
        return start;
    }
}

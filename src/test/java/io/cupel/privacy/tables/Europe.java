package io.cupel.privacy.tables;

import static io.cupel.privacy.tables.Checks.digit;
import static io.cupel.privacy.tables.Checks.dot;
import static io.cupel.privacy.tables.Checks.last;
import static io.cupel.privacy.tables.Checks.luhn;
import static io.cupel.privacy.tables.Checks.mod1110;
import static io.cupel.privacy.tables.Checks.mod97;
import static io.cupel.privacy.tables.Draw.until;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Identifiers that European states issue, without separators unless they always stand there. */
final class Europe {
    /** Which letter (or digit, A for 0) counts 0, 1, 2 … at an odd place of a codice fiscale. */
    private static final String ODD_VALUES = "BAKPLCQDREVOSFTGUHMINJWZYX";

    private final Draw draw;

    Europe(Draw draw) {
        this.draw = draw;
    }

    String nino() {
        return until(
                        () -> draw.chars("ABCEGHJKLMNOPRSTWXYZ", 1) + draw.chars("ABCEGHJKLMNPRSTWXYZ", 1),
                        pair -> !"BG GB NK KN TN NT ZZ".contains(pair))
                + draw.digits(6)
                + draw.chars("ABCD", 1);
    }

    String nhs() {
        return until(() -> draw.digits(10), s -> s.charAt(0) > '3' && dot(s, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1) % 11 == 0);
    }

    String utr() {
        return until(
                () -> draw.digits(10),
                s -> s.charAt(0) == "21987654321".charAt(dot(s.substring(1), 6, 7, 8, 9, 10, 5, 4, 3, 2) % 11));
    }

    /** Exactly one digit stands twice among the first ten. */
    String steuerId() {
        return until(
                () -> draw.digits(11),
                s -> s.charAt(0) != '0' && s.substring(0, 10).chars().distinct().count() == 9 && mod1110(s));
    }

    String personalausweis() {
        String letters = "CFGHJKLMNPRTVWXYZ0123456789";
        return until(
                () -> draw.chars("LMNPRTVWXY", 1) + draw.chars(letters, 8) + draw.digits(1), Checks::sevenThreeOne);
    }

    String rentenversicherung(LocalDate born) {
        return until(
                () -> draw.word("02|12|15|17|24|38|53|65") + date(born, "ddMMyy") + draw.letters(1) + draw.digits(3),
                Europe::isRentenversicherung);
    }

    String nir(LocalDate born, boolean male) {
        String body = (male ? "1" : "2") + date(born, "yyMM") + "%02d".formatted(draw.number(1, 95)) + draw.digits(6);
        return body + "%02d".formatted(97 - Long.parseLong(body) % 97);
    }

    String nif() {
        int number = draw.number(10_000_000, 79_999_999);
        return number + "" + "TRWAGMYFPDXBNJZSQVHLCKE".charAt(number % 23);
    }

    String nie() {
        int first = draw.number(0, 2);
        String rest = draw.digits(7);
        return "XYZ".charAt(first) + rest + "TRWAGMYFPDXBNJZSQVHLCKE".charAt(Integer.parseInt(first + rest) % 23);
    }

    String codiceFiscale(LocalDate born, boolean male) {
        String consonants = "BCDFGLMNPRSTVZ";
        String body = draw.chars(consonants, 6)
                + date(born, "yy")
                + "ABCDEHLMPRST".charAt(born.getMonthValue() - 1)
                + "%02d".formatted(born.getDayOfMonth() + (male ? 0 : 40))
                + draw.chars("ABCDEFGHL", 1)
                + "%03d".formatted(draw.number(1, 979));
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int plain = Character.isDigit(body.charAt(i)) ? body.charAt(i) - '0' : body.charAt(i) - 'A';
            sum += i % 2 == 1 ? plain : ODD_VALUES.indexOf((char) ('A' + plain));
        }
        return body + (char) ('A' + sum % 26);
    }

    String pesel(LocalDate born) {
        int month = born.getMonthValue() + (born.getYear() >= 2000 ? 20 : 0);
        return until(
                () -> date(born, "yy") + "%02d".formatted(month) + date(born, "dd") + draw.digits(5),
                s -> dot(s, 1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1) % 10 == 0);
    }

    String bsn() {
        return until(() -> draw.digits(9), s -> dot(s, 9, 8, 7, 6, 5, 4, 3, 2, -1) % 11 == 0 && s.charAt(0) != '0');
    }

    String nrn(LocalDate born) {
        String body = date(born, "yyMMdd") + "%03d".formatted(draw.number(1, 997));
        long number = Long.parseLong((born.getYear() >= 2000 ? "2" : "") + body);
        return body + "%02d".formatted(97 - number % 97);
    }

    String ahv() {
        return until(() -> "756" + draw.digits(10), s -> dot(s, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1) % 10 == 0);
    }

    String personnummer(LocalDate born) {
        return until(() -> date(born, "yyMMdd") + draw.digits(4), Checks::luhn);
    }

    String hetu(LocalDate born) {
        String number = "%03d".formatted(draw.number(2, 899));
        int check = Integer.parseInt(date(born, "ddMMyy") + number) % 31;
        return date(born, "ddMMyy")
                + (born.getYear() >= 2000 ? "A" : "-")
                + number
                + "0123456789ABCDEFHJKLMNPRSTUVWXY".charAt(check);
    }

    /** Individual numbers 000–499 belong to people born before 2000, 500–999 to later ones. */
    String fnr(LocalDate born) {
        return until(
                () -> date(born, "ddMMyy") + draw.digits(5),
                s -> dot(s, 3, 7, 6, 1, 8, 9, 4, 5, 2, 1) % 11 == 0
                        && dot(s, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0
                        && s.charAt(6) < '5' == born.getYear() < 2000);
    }

    String cpr(LocalDate born) {
        return until(
                () -> date(born, "ddMMyy") + draw.digits(4),
                s -> dot(s, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0 && s.charAt(6) < '4' == born.getYear() < 2000);
    }

    String portugueseNif() {
        return until(() -> draw.chars("123", 1) + draw.digits(8), s -> {
            int check = 11 - dot(s, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
            return (check > 9 ? 0 : check) == last(s);
        });
    }

    String pps() {
        String digits = draw.digits(7);
        return digits + "WABCDEFGHIJKLMNOPQRSTUV".charAt((dot(digits, 8, 7, 6, 5, 4, 3, 2) + 9) % 23) + "A";
    }

    String afm() {
        return until(() -> draw.digits(9), s -> dot(s, 256, 128, 64, 32, 16, 8, 4, 2) % 11 % 10 == last(s));
    }

    String svnr(LocalDate born) {
        return until(
                () -> draw.digits(4) + date(born, "ddMMyy"),
                s -> s.charAt(0) != '0' && dot(s, 3, 7, 9, 0, 5, 8, 4, 2, 1, 6) % 11 == digit(s, 3));
    }

    String vat() {
        return switch (draw.number(0, 2)) {
            case 0 -> "DE" + until(() -> draw.chars("123", 1) + draw.digits(8), Checks::mod1110);
            case 1 ->
                "IT" + until(() -> "0" + draw.digits(6) + draw.word("001|015|058|063") + draw.digits(1), Checks::luhn);
            default -> french(until(() -> draw.digits(9), s -> luhn(s) && s.charAt(0) != '0'));
        };
    }

    String tckn() {
        return until(
                () -> draw.digits(11),
                s -> s.charAt(0) != '0'
                        && Math.floorMod(dot(s, 7, -1, 7, -1, 7, -1, 7, -1, 7), 10) == digit(s, 9)
                        && dot(s, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1) % 10 == last(s));
    }

    String iban() {
        String[] layout = draw.word(
                        "DE##################|GB@@@@##############|AT################|CH#################|DK##############|IE@@@@##############")
                .split("(?<=^..)");
        String account = draw.shape(layout[1]);
        return layout[0] + "%02d".formatted(98 - mod97(account + layout[0] + "00")) + account;
    }

    static String date(LocalDate date, String pattern) {
        return date.format(DateTimeFormatter.ofPattern(pattern));
    }

    private static String french(String siren) {
        return "FR%02d%s".formatted((12 + 3 * (Integer.parseInt(siren) % 97)) % 97, siren);
    }

    /** The letter counts as two digits; digit sums of the weighted digits, mod 10. */
    private static boolean isRentenversicherung(String s) {
        int[] weights = {2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1};
        String digits = s.substring(0, 8) + "%02d".formatted(s.charAt(8) - 'A' + 1) + s.substring(9, 11);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int product = digit(digits, i) * weights[i];
            sum += product / 10 + product % 10;
        }
        return sum % 10 == last(s);
    }
}

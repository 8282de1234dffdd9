package io.cupel.privacy.tables;

import static io.cupel.privacy.tables.Checks.dot;
import static io.cupel.privacy.tables.Checks.last;
import static io.cupel.privacy.tables.Checks.luhn;
import static io.cupel.privacy.tables.Draw.until;
import static io.cupel.privacy.tables.Europe.date;

import java.time.LocalDate;

/** Identifiers that states outside Europe, banks, makers and hospitals issue. */
final class World {
    private final Draw draw;

    World(Draw draw) {
        this.draw = draw;
    }

    String ssn() {
        return until(
                () -> "%03d-%02d-%04d".formatted(draw.number(1, 899), draw.number(1, 99), draw.number(1, 9999)),
                s -> !s.startsWith("666"));
    }

    String itin() {
        return "9" + draw.digits(2) + "-" + draw.number(70, 88) + "-" + draw.digits(4);
    }

    String npi() {
        return until(() -> draw.chars("12", 1) + draw.digits(9), s -> luhn("80840" + s));
    }

    String dea() {
        return until(
                () -> draw.chars("ABFGM", 1) + draw.letters(1) + draw.digits(7),
                s -> dot(s.substring(2), 1, 2, 1, 2, 1, 2) % 10 == last(s));
    }

    String mbi() {
        String letters = "ACDEFGHJKMNPQRTUVWXY";
        String either = letters + "0123456789";
        return draw.chars("123456789", 1)
                + draw.chars(letters, 1)
                + draw.chars(either, 1)
                + draw.digits(1)
                + draw.chars(letters, 1)
                + draw.chars(either, 1)
                + draw.digits(1)
                + draw.chars(letters, 2)
                + draw.digits(2);
    }

    String sin() {
        return until(() -> draw.chars("1234567", 1) + draw.digits(8), Checks::luhn);
    }

    String ohip() {
        return until(() -> draw.chars("123456789", 1) + draw.digits(9), Checks::luhn) + draw.letters(2);
    }

    String aadhaar() {
        return until(() -> draw.chars("23456789", 1) + draw.digits(11), Checks::verhoeff);
    }

    String pan() {
        return draw.letters(3) + draw.chars("PPPPCHF", 1) + draw.letters(1) + draw.digits(4) + draw.letters(1);
    }

    String gstin() {
        String body = "%02d".formatted(draw.number(1, 37)) + pan() + draw.chars("123", 1) + "Z";
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int product = Character.digit(body.charAt(i), 36) * (i % 2 + 1);
            sum += product / 36 + product % 36;
        }
        return body + Character.toUpperCase(Character.forDigit((36 - sum % 36) % 36, 36));
    }

    String tfn() {
        return until(
                () -> draw.chars("12345678", 1) + draw.digits(8), s -> dot(s, 1, 4, 3, 7, 5, 8, 6, 9, 10) % 11 == 0);
    }

    String abn() {
        return until(
                () -> draw.chars("123456789", 1) + draw.digits(10),
                s -> (dot(s, 10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19) - 10) % 89 == 0);
    }

    String acn() {
        return until(() -> draw.digits(9), s -> dot(s, 8, 7, 6, 5, 4, 3, 2, 1, 1) % 10 == 0);
    }

    String medicare() {
        return until(() -> draw.chars("23456", 1) + draw.digits(8), s -> dot(s, 1, 3, 7, 9, 1, 3, 7, 9) % 10 == last(s))
                + draw.number(1, 5);
    }

    String ird() {
        return until(() -> draw.chars("01", 1) + draw.digits(8), s -> {
            int number = Integer.parseInt(s);
            int check = (11 - dot(s, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11;
            return number > 10_000_000 && number < 150_000_000 && check == last(s);
        });
    }

    String nric() {
        String digits = draw.digits(7);
        boolean thisCentury = draw.chance(0.3);
        int sum = dot(digits, 2, 7, 6, 5, 4, 3, 2) + (thisCentury ? 4 : 0);
        return (thisCentury ? "T" : "S") + digits + "JZIHGFEDCBA".charAt(sum % 11);
    }

    String myNumber() {
        return until(() -> draw.digits(12), s -> {
            int rest = dot(s, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
            return (rest <= 1 ? 0 : 11 - rest) == last(s);
        });
    }

    String rrn(LocalDate born, boolean male) {
        int sex = (male ? 1 : 2) + (born.getYear() >= 2000 ? 2 : 0);
        String plain = until(
                () -> date(born, "yyMMdd") + sex + draw.digits(6),
                s -> (11 - dot(s, 2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5) % 11) % 10 == last(s));
        return plain.substring(0, 6) + "-" + plain.substring(6);
    }

    String chinese(LocalDate born) {
        String body = draw.word("110101|310104|440305|330106|510107|420106") + date(born, "yyyyMMdd") + draw.digits(3);
        return body + "10X98765432".charAt(dot(body, 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2) % 11);
    }

    String cpf() {
        String body = draw.digits(9);
        String first = body + brazilian(dot(body, 10, 9, 8, 7, 6, 5, 4, 3, 2));
        return first + brazilian(dot(first, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2));
    }

    String cnpj() {
        String body = draw.digits(8) + "0001";
        String first = body + brazilian(dot(body, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2));
        return first + brazilian(dot(first, 6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2));
    }

    String curp(LocalDate born, boolean male) {
        String body = draw.chars("BCGLMPRST", 1)
                + draw.chars("AEIOU", 1)
                + draw.chars("CGLMR", 2)
                + date(born, "yyMMdd")
                + (male ? "H" : "M")
                + draw.word("DF|JC|NL|MC|PL|VZ")
                + draw.chars("BCDFGLMNRS", 3)
                + (born.getYear() < 2000 ? "0" : "A");
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ".indexOf(body.charAt(i)) * (18 - i);
        }
        return body + (10 - sum % 10) % 10;
    }

    String rfc(LocalDate born) {
        String body = draw.chars("BCGLMPRST", 1)
                + draw.chars("AEIOU", 1)
                + draw.chars("CGLMR", 2)
                + date(born, "yyMMdd")
                + draw.shape("**");
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ".indexOf(body.charAt(i)) * (13 - i);
        }
        int check = 11 - sum % 11;
        return body + (check == 11 ? "0" : check == 10 ? "A" : "" + check);
    }

    String cuit() {
        return until(
                () -> draw.word("20|23|27|30") + draw.digits(9),
                s -> dot(s, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0);
    }

    String rut() {
        String body = "" + draw.number(5_000_000, 25_000_000);
        String padded = "%08d".formatted(Integer.parseInt(body));
        int check = 11 - dot(padded, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
        return body + "-" + (check == 11 ? "0" : check == 10 ? "K" : "" + check);
    }

    String southAfrican(LocalDate born) {
        return until(() -> date(born, "yyMMdd") + draw.digits(4) + "08" + draw.digits(1), Checks::luhn);
    }

    String thai() {
        return until(
                () -> draw.chars("12345678", 1) + draw.digits(12),
                s -> (11 - dot(s, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11) % 10 == last(s));
    }

    String card() {
        return switch (draw.number(0, 2)) {
            case 0 -> until(() -> "4" + draw.digits(15), Checks::luhn);
            case 1 -> until(() -> "5" + draw.chars("12345", 1) + draw.digits(14), Checks::luhn);
            default -> until(() -> draw.word("34|37") + draw.digits(13), Checks::luhn);
        };
    }

    String aba() {
        return until(
                () -> draw.word("01|02|03|06|07|08|09|11|12|21|26|31") + draw.digits(7),
                s -> dot(s, 3, 7, 1, 3, 7, 1, 3, 7, 1) % 10 == 0);
    }

    String bic(String country) {
        return draw.letters(4) + country + draw.chars("2345679ABCDEFGHKLM", 2) + (draw.chance(0.4) ? "XXX" : "");
    }

    String imei() {
        return until(() -> draw.word("35|86|01") + draw.digits(13), Checks::luhn);
    }

    String vin() {
        String allowed = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789";
        return until(
                () -> draw.word("1HG|WVW|WBA|JTD|VF1|ZFA|3VW")
                        + draw.chars(allowed, 5)
                        + draw.chars("0123456789X", 1)
                        + draw.chars("ABCDEFGHJKLMNPRSTVWXY", 1)
                        + draw.chars(allowed, 1)
                        + draw.digits(6),
                World::isVin);
    }

    private static boolean isVin(String vin) {
        int[] weights = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
        String values = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
        int sum = 0;
        for (int i = 0; i < vin.length(); i++) {
            sum += values.indexOf(vin.charAt(i)) % 10 * weights[i];
        }
        return "0123456789X".charAt(sum % 11) == vin.charAt(8);
    }

    private static String brazilian(int sum) {
        int rest = sum % 11;
        return rest < 2 ? "0" : "" + (11 - rest);
    }
}

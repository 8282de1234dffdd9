package io.cupel.privacy.tables;

import java.util.List;
import java.util.function.BiFunction;

/** Columns that are no personal data and look as if. */
final class LookAlikes {
    /**
     * @param headers of the one family and the other, parted by {@code ;}
     * @param values by row number
     */
    record LookAlike(String headers, BiFunction<Integer, Draw, String> values) {
        @SuppressWarnings("EnumOrdinal") // the headers stand in the order of the families
        String header(Family family) {
            return headers.split(";")[family == Family.DEVELOPMENT ? 0 : 1];
        }
    }

    static final List<LookAlike> ALL = List.of(
            new LookAlike("row_id;lp", (row, d) -> "" + (row + 1)),
            new LookAlike("order_no;nr_zamowienia", (row, d) -> d.shape("ORD-######")),
            new LookAlike("invoice_no;fattura_nr", (row, d) -> "INV-" + d.digits(9)),
            new LookAlike("nine_digit_ref;ref9", (row, d) -> d.digits(9)),
            new LookAlike("ten_digit_ref;ref10", (row, d) -> d.digits(10)),
            new LookAlike("eleven_digit_ref;ref11", (row, d) -> d.digits(11)),
            new LookAlike("twelve_digit_ref;ref12", (row, d) -> d.digits(12)),
            new LookAlike("thirteen_digit_ref;ref13", (row, d) -> d.digits(13)),
            new LookAlike("sixteen_digit_ref;ref16", (row, d) -> d.digits(16)),
            new LookAlike("commit;sha", (row, d) -> d.hex(40)),
            new LookAlike("checksum;md5sum", (row, d) -> d.hex(32)),
            new LookAlike(
                    "app_version;wersja", (row, d) -> d.number(1, 9) + "." + d.number(0, 30) + "." + d.number(0, 400)),
            new LookAlike(
                    "firmware;build",
                    (row, d) ->
                            d.number(1, 9) + "." + d.number(0, 9) + "." + d.number(0, 9) + "." + d.number(100, 9000)),
            new LookAlike(
                    "created_at;data_ordine",
                    (row, d) -> "2025-%02d-%02d %02d:%02d:%02d"
                            .formatted(
                                    d.number(1, 12),
                                    d.number(1, 28),
                                    d.number(0, 23),
                                    d.number(0, 59),
                                    d.number(0, 59))),
            new LookAlike("updated_epoch;ts", (row, d) -> "" + d.number(1_600_000_000, 1_790_000_000)),
            new LookAlike(
                    "product_name;nome_prodotto",
                    (row, d) -> d.word("Rustic|Sleek|Ergonomic|Compact|Nordic|Urban|Classic") + " "
                            + d.word("Oak|Steel|Cotton|Granite|Leather|Glass") + " "
                            + d.word("Chair|Lamp|Gloves|Keyboard|Mug|Backpack")),
            new LookAlike(
                    "brand;marka",
                    (row, d) -> d.word(
                            "Paris Croissant|Boston Market|Vienna Beef|Philadelphia Cream|Santa Fe Salsa|London Fog")),
            new LookAlike("colour;kolor", (row, d) -> d.word("Red|Navy|Olive|Amber|Violet|Silver|Black|Rose")),
            new LookAlike("quantity;ilosc", (row, d) -> "" + d.number(1, 120)),
            new LookAlike("price;cena", (row, d) -> "%.2f".formatted(d.number(100, 99_999) / 100.0)),
            new LookAlike("sku;kod_produktu", (row, d) -> d.shape("@@@-####")),
            new LookAlike("part_number;nr_czesci", (row, d) -> d.shape("**-####-**")),
            new LookAlike("discount_pct;rabat", (row, d) -> d.number(0, 100) + "%"),
            new LookAlike("score;punteggio", (row, d) -> "%.4f".formatted(d.gaussian())),
            new LookAlike("row_uuid;uuid_wiersza", (row, d) -> d.uuid()),
            new LookAlike("status;stato", (row, d) -> d.word("open|closed|pending|shipped|returned")),
            new LookAlike(
                    "file_name;nome_file",
                    (row, d) -> d.word("report|export|backup|scan") + "_" + d.digits(4) + d.word(".csv|.pdf|.zip")),
            new LookAlike(
                    "weekday;giorno", (row, d) -> d.word("Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday")),
            new LookAlike("month;mese", (row, d) -> d.word("January|February|March|April|May|June|July|August")),
            new LookAlike("temperature;temperatura", (row, d) -> "%.1f".formatted(15 + 9 * d.gaussian())),
            new LookAlike("warehouse_slot;polka", (row, d) -> d.shape("@##-##")),
            new LookAlike("email_opt_in;zgoda_mail", (row, d) -> d.word("true|false")),
            new LookAlike(
                    "isbn;isbn13",
                    (row, d) -> Draw.until(
                            () -> "978" + d.digits(10),
                            s -> Checks.dot(s, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1) % 10 == 0)),
            new LookAlike("flight;lot", (row, d) -> d.word("LH|BA|AF|UA|LO") + d.number(10, 2999)),
            new LookAlike("currency;waluta", (row, d) -> d.word("EUR|USD|GBP|PLN|BRL|INR")),
            new LookAlike("review_stars;ocena", (row, d) -> "" + d.number(1, 5)));

    private LookAlikes() {}
}

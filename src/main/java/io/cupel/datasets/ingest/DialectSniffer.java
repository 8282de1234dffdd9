package io.cupel.datasets.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides separator and header from the first records of a file.
 *
 * <p>The separator is the one that gives most records the same number of fields, and among equals the most fields. The first
 * record is a header unless it reads as data: every column that is a number further down is a number there too.
 */
final class DialectSniffer {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int SAMPLE_CHARACTERS = 1 << 18;
    private static final int SAMPLE_RECORDS = 1_000;

    private record Candidate(char separator, List<List<String>> records, int width, double agreement) {
        static Candidate of(char separator, List<List<String>> records) {
            Map<Integer, Long> widths =
                    records.stream().collect(Collectors.groupingBy(List::size, TreeMap::new, Collectors.counting()));
            if (widths.isEmpty()) {
                return new Candidate(separator, records, 0, 0);
            }
            Map.Entry<Integer, Long> most = Collections.max(widths.entrySet(), Map.Entry.comparingByValue());
            int width = most.getKey();
            double agreement = width < 2 ? 0 : (double) most.getValue() / records.size();
            return new Candidate(separator, records, width, agreement);
        }
    }

    private DialectSniffer() {}

    static Dialect sniff(Path utf8) throws IOException {
        String sample = sample(utf8);
        Candidate best = Stream.of(SEPARATORS[0], SEPARATORS[1], SEPARATORS[2], SEPARATORS[3])
                .map(separator -> Candidate.of(separator, records(sample, separator)))
                .max(Comparator.comparingDouble(Candidate::agreement).thenComparingInt(Candidate::width))
                .orElseThrow();
        char separator = best.agreement() == 0 ? SEPARATORS[0] : best.separator();
        List<List<String>> records = best.agreement() == 0 ? records(sample, separator) : best.records();
        return new Dialect(separator, hasHeader(records));
    }

    private static String sample(Path utf8) throws IOException {
        try (Reader reader = Files.newBufferedReader(utf8, StandardCharsets.UTF_8)) {
            char[] start = new char[SAMPLE_CHARACTERS];
            int length = 0;
            for (int count = 0; count >= 0 && length < start.length; length += Math.max(0, count)) {
                count = reader.read(start, length, start.length - length);
            }
            String text = new String(start, 0, length);
            return length < start.length ? text : text.substring(0, text.lastIndexOf('\n') + 1);
        }
    }

    /** The records up to the first that cannot be read; the full scan says what is wrong with that one. */
    private static List<List<String>> records(String sample, char separator) {
        List<List<String>> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(false)
                .ofCsvRecord(sample.startsWith("\ufeff") ? sample.substring(1) : sample)) {
            reader.stream().limit(SAMPLE_RECORDS).forEach(record -> records.add(record.getFields()));
        } catch (CsvParseException unreadable) {
            return records;
        } catch (IOException impossible) {
            throw new IllegalStateException("Reading a string does not fail", impossible);
        }
        return records;
    }

    private static boolean hasHeader(List<List<String>> records) {
        if (records.size() < 2) {
            return true;
        }
        List<String> first = records.get(0);
        List<List<String>> rest = records.subList(1, records.size());
        boolean hasNumbers = false;
        for (int column = 0; column < first.size(); column++) {
            if (isNumeric(rest, column)) {
                if (!isNumber(first.get(column))) {
                    return true;
                }
                hasNumbers = true;
            }
        }
        return !hasNumbers || areYears(first);
    }

    private static boolean isNumeric(List<List<String>> records, int column) {
        boolean hasValue = false;
        for (List<String> record : records) {
            String cell = column < record.size() ? record.get(column) : "";
            if (!MissingTokens.contains(cell)) {
                if (!isNumber(cell)) {
                    return false;
                }
                hasValue = true;
            }
        }
        return hasValue;
    }

    private static boolean isNumber(String cell) {
        char[] text = cell.strip().toCharArray();
        return NumberForm.of(text, 0, text.length) != NumberForm.NONE;
    }

    /** Columns named after consecutive years, as statistics offices write them, are not a row of data. */
    private static boolean areYears(List<String> first) {
        List<Integer> years = first.stream()
                .map(String::strip)
                .filter(cell -> cell.matches("(19|20)\\d\\d"))
                .map(Integer::valueOf)
                .toList();
        return years.size() >= 2 && years.get(years.size() - 1) - years.get(0) == years.size() - 1;
    }
}

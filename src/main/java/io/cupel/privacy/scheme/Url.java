package io.cupel.privacy.scheme;

import io.cupel.privacy.domain.PiiType;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Web addresses with their scheme, or beginning with {@code www.}; RFC 3986. Imitations are at the hosts of RFC 2606. */
final class Url implements Scheme {
    private static final List<String> STARTS = List.of("https://", "http://", "ftp://", "www.");
    private static final List<String> HOSTS = List.of("example.com", "example.org", "example.net");
    private static final int MIN_LENGTH = 8;

    @Override
    public PiiType type() {
        return PiiType.URL;
    }

    @Override
    public String country() {
        return "";
    }

    @Override
    public String example() {
        return "https://www.example.com/users/4711?tab=profile";
    }

    @Override
    public boolean canTake(int length, char first) {
        return length >= MIN_LENGTH && "hHfFwW".indexOf(first) >= 0;
    }

    @Override
    public boolean matches(String value) {
        if (value.length() < MIN_LENGTH || "hHfFwW".indexOf(value.charAt(0)) < 0) {
            return false;
        }
        int start = authorityStart(value);
        if (start < 0) {
            return false;
        }
        int end = authorityEnd(value, start);
        return end > start && hasHost(value, start, end) && isOneWord(value);
    }

    /** Behind {@code ://}, or the beginning where there is only {@code www.}; -1 for other texts. */
    private static int authorityStart(String value) {
        for (String start : STARTS) {
            if (value.regionMatches(true, 0, start, 0, start.length())) {
                return start.endsWith("/") ? start.length() : 0;
            }
        }
        return -1;
    }

    private static int authorityEnd(String value, int start) {
        for (int i = start; i < value.length(); i++) {
            if ("/?#".indexOf(value.charAt(i)) >= 0) {
                return i;
            }
        }
        return value.length();
    }

    private static boolean hasHost(String value, int start, int end) {
        int from = value.lastIndexOf('@', end - 1) >= start ? value.lastIndexOf('@', end - 1) + 1 : start;
        int port = value.indexOf(':', from);
        int to = port >= 0 && port < end ? port : end;
        return Hosts.isHost(value, from, to)
                || value.regionMatches(true, from, "localhost", 0, to - from)
                || IpAddress.isV4(value.substring(from, to), 0);
    }

    private static boolean isOneWord(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c <= ' ' || c == '<' || c == '>' || c == '"' || c == 0x7f) {
                return false;
            }
        }
        return true;
    }

    /** Three signs must stand where they stand. */
    @Override
    public double chance() {
        return 0.001;
    }

    @Override
    public boolean isReserved(String value) {
        if (!matches(value)) {
            return false;
        }
        int start = authorityStart(value);
        return HOSTS.contains(value.substring(start, authorityEnd(value, start))
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^www\\.", ""));
    }

    /** Path and query character by character; the host's length is not kept. */
    @Override
    public String imitate(String original, RandomGenerator random) {
        if (!matches(original)) {
            return Likeness.of(original, random);
        }
        int start = authorityStart(original);
        int end = authorityEnd(original, start);
        String www = original.regionMatches(true, start, "www.", 0, 4) ? original.substring(start, start + 4) : "";
        return original.substring(0, start)
                + www
                + HOSTS.get(random.nextInt(HOSTS.size()))
                + Likeness.of(original.substring(end), random);
    }
}

package io.cupel.privacy.scheme;

import io.cupel.privacy.domain.PiiType;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * E-mail addresses as people have them: the dot-atom of RFC 5322 before the at sign, a host with a top level behind; letters of any script
 * (RFC 6531). Quoted local parts and addresses by IP are left out: they are rarer than texts that look like them. Imitations are at the
 * hosts of RFC 2606, which receive no mail.
 */
final class Email implements Scheme {
    private static final List<String> HOSTS = List.of("example.com", "example.org", "example.net");
    private static final int MIN_LENGTH = 6;
    private static final int MAX_LENGTH = 254;
    private static final int MAX_LOCAL = 64;
    private static final String LOCAL_SIGNS = "!#$%&'*+/=?^_`{|}~-";

    @Override
    public PiiType type() {
        return PiiType.EMAIL;
    }

    @Override
    public String country() {
        return "";
    }

    @Override
    public String example() {
        return "jane.doe@example.com";
    }

    @Override
    public boolean matches(String value) {
        int length = value.length();
        if (length < MIN_LENGTH || length > MAX_LENGTH) {
            return false;
        }
        int at = value.indexOf('@');
        return at > 0 && at <= MAX_LOCAL && isDotAtom(value, at) && Hosts.isHost(value, at + 1, length);
    }

    private static boolean isDotAtom(String value, int end) {
        boolean afterDot = true;
        for (int i = 0; i < end; i++) {
            char c = value.charAt(i);
            boolean isDot = c == '.';
            if (isDot ? afterDot : !Character.isLetterOrDigit(c) && LOCAL_SIGNS.indexOf(c) < 0) {
                return false;
            }
            afterDot = isDot;
        }
        return !afterDot;
    }

    /** The at sign and the dot must stand where they stand. */
    @Override
    public double chance() {
        return 0.001;
    }

    @Override
    public boolean isReserved(String value) {
        int at = value.lastIndexOf('@');
        return at > 0 && HOSTS.contains(value.substring(at + 1).toLowerCase(Locale.ROOT)) && matches(value);
    }

    /** The local part character by character; the length of the host is not kept. */
    @Override
    public String imitate(String original, RandomGenerator random) {
        int at = original.lastIndexOf('@');
        return at <= 0
                ? Likeness.of(original, random)
                : Likeness.of(original.substring(0, at), random) + '@' + HOSTS.get(random.nextInt(HOSTS.size()));
    }
}

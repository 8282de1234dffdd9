package io.cupel.privacy.scheme;

import io.cupel.privacy.domain.PiiType;
import java.util.random.RandomGenerator;

/** An at sign and a name of two to thirty letters, digits, dots and underscores, as the large networks permit. */
final class SocialHandle implements Scheme {
    private static final int MIN_LENGTH = 3;
    private static final int MAX_LENGTH = 31;

    @Override
    public PiiType type() {
        return PiiType.SOCIAL_HANDLE;
    }

    @Override
    public String country() {
        return "";
    }

    @Override
    public String example() {
        return "@jane_doe42";
    }

    @Override
    public boolean canTake(int length, char first) {
        return length >= MIN_LENGTH && length <= MAX_LENGTH && first == '@';
    }

    @Override
    public boolean matches(String value) {
        if (value.length() < MIN_LENGTH || value.length() > MAX_LENGTH || value.charAt(0) != '@') {
            return false;
        }
        boolean hasLetter = false;
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean isLetter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
            if (!isLetter && c != '_' && c != '.' && (c < '0' || c > '9')) {
                return false;
            }
            hasLetter |= isLetter;
        }
        return hasLetter;
    }

    /** The at sign must stand in front. */
    @Override
    public double chance() {
        return 0.01;
    }

    @Override
    public String imitate(String original, RandomGenerator random) {
        return Likeness.of(original, random);
    }
}

package io.cupel.privacy.job;

import io.cupel.privacy.domain.PiiType;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows the layout of a value and nothing of the value itself: how long its parts are, and what stands between them. */
final class SampleMask {
    private static final int LENGTH = 40;
    /** Marks that lay a number, a date, an address or a path out. Of any other mark one cannot know that it does not belong to the value. */
    private static final String OF_VALUE = "[^ \\-./@:+()]";
    /** Of these the marks are part of the value. */
    private static final Set<PiiType> SECRETS = EnumSet.of(
            PiiType.PASSWORD,
            PiiType.PASSWORD_HASH,
            PiiType.API_TOKEN,
            PiiType.JWT,
            PiiType.PRIVATE_KEY,
            PiiType.COOKIE_ID,
            PiiType.CVV,
            PiiType.CARD_TRACK_DATA);

    private SampleMask() {}

    /** @param type what the value was taken for */
    static String hide(String value, @Nullable PiiType type) {
        boolean isSecret = type != null && SECRETS.contains(type);
        String hidden = value.replaceAll(isSecret ? "(?s)." : OF_VALUE, "*");
        return hidden.length() > LENGTH ? hidden.substring(0, LENGTH) + "…" : hidden;
    }
}

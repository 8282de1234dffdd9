package io.cupel.privacy.scheme;

import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.scheme.rule.Demands;
import io.cupel.privacy.scheme.rule.Mask;
import io.cupel.privacy.scheme.rule.Rule;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A scheme of fixed layouts and of rules that their characters keep. Immutable: the methods that add rules give another scheme. */
final class PatternScheme implements Scheme {
    /** Far more than the hardest layout needs, one where a check letter is to be one of three. */
    private static final int MAX_DRAWS = 10_000;

    private final Label label;
    private final List<Mask> masks;
    private final Mask[][] masksByLength;
    private final Demands demands;
    private final double chance;

    private record Label(PiiType type, String country, String example) {}

    private PatternScheme(Label label, List<Mask> masks, Demands demands) {
        this.label = label;
        this.masks = masks;
        this.masksByLength = byLength(masks);
        this.demands = demands;
        this.chance = chanceOf(label.example());
    }

    private static Mask[][] byLength(List<Mask> masks) {
        int longest = masks.stream().mapToInt(Mask::length).max().orElseThrow();
        return IntStream.rangeClosed(0, longest)
                .mapToObj(length ->
                        masks.stream().filter(mask -> mask.length() == length).toArray(Mask[]::new))
                .toArray(Mask[][]::new);
    }

    private double chanceOf(String example) {
        Mask mask = Objects.requireNonNull(maskOf(example), example);
        char[] like = mask.compact(example);
        return mask.share(like) * demands.share(like);
    }

    /**
     * @param example a published one, as {@link Scheme#example} gives it
     * @param pattern as {@link Mask} reads it
     */
    static PatternScheme scheme(PiiType type, String country, String example, String pattern) {
        return new PatternScheme(new Label(type, country, example), Mask.parse(pattern), Demands.NONE);
    }

    /** What issued values keep, such as prefixes and dates. */
    PatternScheme where(Rule... rules) {
        return new PatternScheme(label, masks, demands.issuing(rules));
    }

    /** The check characters in the order in which they are computed. */
    PatternScheme checked(Rule... rules) {
        return new PatternScheme(label, masks, demands.checking(rules));
    }

    /** Values that match but are never issued, told by a rule beside those of issued ones. */
    PatternScheme reserving(Rule... rules) {
        return new PatternScheme(label, masks, demands.reserving(true, rules));
    }

    /** Values that are never issued and so do not match, told by a rule in place of those of issued ones. */
    PatternScheme neverIssuing(Rule... rules) {
        return new PatternScheme(label, masks, demands.reserving(false, rules));
    }

    @Override
    public PiiType type() {
        return label.type();
    }

    @Override
    public String country() {
        return label.country();
    }

    @Override
    public String example() {
        return label.example();
    }

    @Override
    public boolean canTake(int length, char first) {
        return masks.stream().anyMatch(mask -> Math.min(mask.length(), 64) == length && mask.canBegin(first));
    }

    @Override
    public boolean matches(String value) {
        Mask mask = maskOf(value);
        return mask != null && (demands.areNone() || demands.areMetBy(mask.compact(value)));
    }

    @Override
    public boolean isReserved(String value) {
        Mask mask = maskOf(value);
        return mask != null && demands.reserve(mask.compact(value));
    }

    @Override
    public double chance() {
        return chance;
    }

    @Override
    public String imitate(String original, RandomGenerator random) {
        Mask mask = maskOf(original);
        return mask == null ? Likeness.of(original, random) : draw(mask, original, random);
    }

    private String draw(Mask mask, String original, RandomGenerator random) {
        for (int i = 0; i < MAX_DRAWS; i++) {
            char[] compact = mask.draw(original, random);
            if (demands.impose(compact, random) && mask.keepsLayout(compact, original)) {
                String drawn = mask.write(compact, original);
                if (mask.fits(drawn)) {
                    return drawn;
                }
            }
        }
        throw new IllegalStateException("The rules of " + label + " exclude each other.");
    }

    /** Two masks of one length differ in a separator or a class, so the first that fits is the one. */
    private @Nullable Mask maskOf(String value) {
        if (value.length() >= masksByLength.length) {
            return null;
        }
        for (Mask mask : masksByLength[value.length()]) {
            if (mask.fits(value)) {
                return mask;
            }
        }
        return null;
    }
}

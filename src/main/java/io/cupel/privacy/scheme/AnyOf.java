package io.cupel.privacy.scheme;

import io.cupel.privacy.domain.PiiType;
import java.util.List;
import java.util.random.RandomGenerator;

/** One scheme that is written in forms of different length, each with rules of its own: the first form leads. */
record AnyOf(List<Scheme> forms) implements Scheme {
    static Scheme anyOf(Scheme... forms) {
        return new AnyOf(List.of(forms));
    }

    @Override
    public PiiType type() {
        return forms.get(0).type();
    }

    @Override
    public String country() {
        return forms.get(0).country();
    }

    @Override
    public String example() {
        return forms.get(0).example();
    }

    @Override
    public boolean matches(String value) {
        for (int i = 0; i < forms.size(); i++) {
            if (forms.get(i).matches(value)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean canTake(int length, char first) {
        return forms.stream().anyMatch(form -> form.canTake(length, first));
    }

    @Override
    public boolean isReserved(String value) {
        return forms.stream().anyMatch(form -> form.isReserved(value));
    }

    /** Forms that share the layout of the leading one add up, such as the brands of cards. */
    @Override
    public double chance() {
        String layout = layout(forms.get(0));
        return Math.min(
                1,
                forms.stream()
                        .filter(form -> layout(form).equals(layout))
                        .mapToDouble(Scheme::chance)
                        .sum());
    }

    private static String layout(Scheme form) {
        return form.example()
                .replaceAll("[^0-9A-Za-z]", "")
                .replaceAll("[0-9]", "9")
                .replaceAll("[A-Za-z]", "A");
    }

    /** By the form that the value has; a reserved value has one too, so that imitations can be imitated. */
    @Override
    public String imitate(String original, RandomGenerator random) {
        return forms.stream()
                .filter(form -> form.matches(original) || form.isReserved(original))
                .findFirst()
                .orElse(forms.get(0))
                .imitate(original, random);
    }
}

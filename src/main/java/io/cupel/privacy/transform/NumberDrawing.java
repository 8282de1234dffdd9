package io.cupel.privacy.transform;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.random.RandomGenerator;

/** A number not far from the original, with as many decimals: enough for tests and demonstrations, not for statistics. */
record NumberDrawing(double share, int least) implements Drawing {
    private static final Drawing UNREADABLE = new ShapeDrawing();
    private static final int LONGEST = 40;
    private static final int LARGEST_EXPONENT = 300;

    @Override
    public String draw(String original, RandomGenerator random) {
        try {
            BigDecimal number = new BigDecimal(original.length() > LONGEST ? "" : original);
            boolean isSane = Math.abs((long) number.scale()) <= LARGEST_EXPONENT;
            return isSane ? near(number, random) : UNREADABLE.draw(original, random);
        } catch (NumberFormatException noNumber) {
            return UNREADABLE.draw(original, random);
        }
    }

    private String near(BigDecimal number, RandomGenerator random) {
        double reach = Math.max(least, Math.abs(number.doubleValue()) * share);
        double distance = (random.nextDouble() * 0.9 + 0.1) * reach * (random.nextBoolean() ? 1 : -1);
        BigDecimal moved = number.add(BigDecimal.valueOf(distance));
        boolean changedSign = number.signum() >= 0 && moved.signum() < 0;
        BigDecimal drawn = changedSign ? number.subtract(BigDecimal.valueOf(distance)) : moved;
        return drawn.setScale(Math.max(0, number.scale()), RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}

package io.cupel.privacy.transform;

import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moves each coordinate of a text by up to a degree, 111 km, with as many decimals. */
record CoordinateDrawing(Drawing number) implements Drawing {
    private static final Pattern COORDINATE = Pattern.compile("-?\\d{1,3}(?:\\.\\d{1,15})?");

    @Override
    public String draw(String original, RandomGenerator random) {
        Matcher coordinates = COORDINATE.matcher(original);
        StringBuilder moved = new StringBuilder();
        while (coordinates.find()) {
            coordinates.appendReplacement(moved, number.draw(coordinates.group(), random));
        }
        return coordinates.appendTail(moved).toString();
    }
}
